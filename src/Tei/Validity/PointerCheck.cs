using System.Xml;
using Tei.Validation;

namespace Tei.Validity;

/// <summary>Collects the IDs of one document, and the pointers that wait for one.</summary>
internal sealed class PointerCheck(string file)
{
    private static readonly HashSet<string> Pointers = new(StringComparer.Ordinal)
    {
        "who", "ref", "target", "resp", "corresp", "next", "prev", "sameAs", "calendar",
    };

    private readonly OpenElements path = new();
    private readonly Dictionary<string, int> ids = new(StringComparer.Ordinal);
    private readonly List<Waiting> waiting = [];
    private readonly List<Diagnostic> duplicates = [];

    /// <summary>A pointer whose target has not come yet.</summary>
    private readonly record struct Waiting(string Id, string Attribute, string Element, SourceLocation Location);

    /// <summary>Takes the node on which the reader stands, and leaves the reader there.</summary>
    public void Read(XmlReader reader)
    {
        if (reader.NodeType == XmlNodeType.Element)
        {
            path.Open(reader.Name, reader.Depth);
            ReadAttributes(reader);
        }
    }

    /// <summary>What was found, once the document has been read.</summary>
    public IReadOnlyList<Diagnostic> Findings()
    {
        List<Diagnostic> unresolved = [.. waiting.Where(w => !ids.ContainsKey(w.Id)).Select(Unresolved)];
        return [.. duplicates, .. unresolved];
    }

    private void ReadAttributes(XmlReader reader)
    {
        bool isTei = reader.NamespaceURI == TeiNames.Namespace.NamespaceName;
        string element = reader.Name;
        if (!reader.MoveToFirstAttribute())
        {
            return;
        }

        do
        {
            if (reader.Name == "xml:id")
            {
                Define(reader, element);
            }
            else if (isTei && reader.NamespaceURI.Length == 0 && Pointers.Contains(reader.LocalName))
            {
                Point(reader, element);
            }
        }
        while (reader.MoveToNextAttribute());

        reader.MoveToElement();
    }

    private void Define(XmlReader reader, string element)
    {
        string id = reader.Value.Trim();
        SourceLocation location = Location(reader);
        if (!ids.TryAdd(id, location.Line))
        {
            string first = ids[id] > 0 ? $" in line {ids[id]}" : "";
            duplicates.Add(new Diagnostic(PointerDiagnostics.DuplicateId, location, $"the xml:id \"{id}\" of \"{element}\" is used already{first}; give this element another"));
        }
    }

    private void Point(XmlReader reader, string element)
    {
        foreach (string pointer in reader.Value.Split([' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (pointer[0] == '#' && !ids.ContainsKey(pointer[1..]))
            {
                waiting.Add(new Waiting(pointer[1..], reader.LocalName, element, Location(reader)));
            }
        }
    }

    private Diagnostic Unresolved(Waiting pointer)
    {
        string[] near = [.. NearIds.To(pointer.Id, ids.Keys).Select(id => $"\"#{id}\"")];
        string remedy = near.Length == 0 ? "give the element that is meant this xml:id, or correct the pointer" : $"did you mean {string.Join(" or ", near)}?";
        return new Diagnostic(
            PointerDiagnostics.UnresolvedPointer, pointer.Location,
            $"@{pointer.Attribute} of \"{pointer.Element}\" points to \"#{pointer.Id}\", but no element has this xml:id; {remedy}");
    }

    private SourceLocation Location(XmlReader reader) =>
        reader is IXmlLineInfo lines && lines.HasLineInfo()
            ? new SourceLocation(file, lines.LineNumber, lines.LinePosition, path.XPath(reader.Name))
            : new SourceLocation(file, 0, 0, path.XPath(reader.Name));
}
