using System.Xml;
using Tei.Validation;
using Tei.Validation.RelaxNG.Derivatives;

namespace Tei.Validity;

/// <summary>Collects the IDs of one document, and the pointers that wait for one.</summary>
internal sealed class PointerCheck
{
    private static readonly HashSet<string> Pointers = new(StringComparer.Ordinal)
    {
        "who", "ref", "target", "resp", "corresp", "next", "prev", "sameAs", "calendar",
    };

    private readonly Dictionary<string, int> ids = new(StringComparer.Ordinal);
    private readonly List<Waiting> waiting = [];
    private readonly List<Diagnostic> duplicates = [];

    /// <summary>A pointer whose target has not come yet.</summary>
    private readonly record struct Waiting(string Id, string Attribute, string Element, SourceLocation Location);

    /// <summary>Takes the attribute on which the reader stands.</summary>
    public void Read(XmlReader reader, DocumentValidator validator)
    {
        if (reader.NamespaceURI.Length == 0)
        {
            if (Pointers.Contains(reader.LocalName) && validator.ElementNamespace == TeiNames.Namespace.NamespaceName)
            {
                Point(reader, validator);
            }
        }
        else if (reader.Name == "xml:id")
        {
            Define(reader, validator);
        }
    }

    /// <summary>What was found, once the document has been read.</summary>
    public IReadOnlyList<Diagnostic> Findings()
    {
        List<Diagnostic> unresolved = [.. waiting.Where(w => !ids.ContainsKey(w.Id)).Select(Unresolved)];
        return [.. duplicates, .. unresolved];
    }

    private void Define(XmlReader reader, DocumentValidator validator)
    {
        string id = reader.Value.Trim();
        if (!ids.TryAdd(id, (reader as IXmlLineInfo)?.LineNumber ?? 0))
        {
            string first = ids[id] > 0 ? $" in line {ids[id]}" : "";
            duplicates.Add(new Diagnostic(PointerDiagnostics.DuplicateId, validator.Location("xml:id"), $"the xml:id \"{id}\" of \"{validator.ElementName}\" is used already{first}; give this element another"));
        }
    }

    private void Point(XmlReader reader, DocumentValidator validator)
    {
        string value = reader.Value;
        if (!value.Contains('#'))
        {
            return;
        }

        foreach (string pointer in value.Split([' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (pointer[0] == '#' && !ids.ContainsKey(pointer[1..]))
            {
                waiting.Add(new Waiting(pointer[1..], reader.LocalName, validator.ElementName!, validator.Location(reader.LocalName)));
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
}
