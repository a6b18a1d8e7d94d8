using System.Security;
using System.Text;

namespace Tei.Differential.Documents;

/// <summary>An element of a document that is made at random.</summary>
internal sealed class RandomElement(string namespaceUri, string name)
{
    public string NamespaceUri { get; } = namespaceUri;

    public string Name { get; } = name;

    public SortedDictionary<(string NamespaceUri, string Name), string> Attributes { get; } = [];

    /// <summary>Elements, and texts between them.</summary>
    public List<object> Content { get; } = [];

    /// <summary>The document; each tag that has no text beside it stands on a line of its own.</summary>
    public string Serialize()
    {
        var text = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        Write(text, "");
        return text.Append('\n').ToString();
    }

    private void Write(StringBuilder text, string outerNamespace)
    {
        text.Append('<').Append(Name);
        if (NamespaceUri != outerNamespace)
        {
            text.Append($" xmlns=\"{SecurityElement.Escape(NamespaceUri)}\"");
        }

        WriteAttributes(text);
        if (Content.Count == 0)
        {
            text.Append("/>");
            return;
        }

        string newLine = Content.TrueForAll(c => c is RandomElement) ? "\n" : "";
        text.Append('>').Append(newLine);
        foreach (object item in Content)
        {
            if (item is RandomElement child)
            {
                child.Write(text, NamespaceUri);
                text.Append(newLine);
            }
            else
            {
                text.Append(SecurityElement.Escape((string)item));
            }
        }

        text.Append($"</{Name}>");
    }

    private void WriteAttributes(StringBuilder text)
    {
        int prefixes = 0;
        foreach (((string ns, string name), string value) in Attributes)
        {
            string prefix = ns.Length == 0 ? "" : ns == "http://www.w3.org/XML/1998/namespace" ? "xml:" : $"a{++prefixes}:";
            text.Append(prefix.Length > 0 && prefix != "xml:" ? $" xmlns:{prefix.TrimEnd(':')}=\"{SecurityElement.Escape(ns)}\"" : "");
            text.Append($" {prefix}{name}=\"{SecurityElement.Escape(value)}\"");
        }
    }
}
