using Tei.Validation;
using Tei.Validation.RelaxNG.Derivatives;

namespace Tei.Validity;

/// <summary>Collects the IDs of one document, and the pointers that wait for one.</summary>
internal sealed class PointerCheck
{
    private const string XmlNamespace = "http://www.w3.org/XML/1998/namespace";
    private const int FirstPruning = 4_096;

    private readonly string file;
    private readonly Dictionary<string, int> ids = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> idsBySpan;
    private readonly List<Waiting> waiting = [];
    private readonly List<Diagnostic> duplicates = [];
    private int nextPruning = FirstPruning;

    public PointerCheck(string file)
    {
        this.file = file;
        idsBySpan = ids.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>A pointer whose target has not come yet.</summary>
    private readonly record struct Waiting(string Id, string Attribute, string Element, int Line, int Column, ElementPath? Path);

    /// <summary>Takes an attribute.</summary>
    public void Read(string localName, string namespaceUri, string value, DocumentValidator validator)
    {
        if (namespaceUri.Length == 0)
        {
            if (IsPointer(localName) && value.Contains('#') && validator.ElementNamespace == TeiNames.Namespace.NamespaceName)
            {
                Point(localName, value, validator);
            }
        }
        else if (localName == "id" && namespaceUri == XmlNamespace)
        {
            Define(value.Trim(), validator);
        }
    }

    /// <summary>What was found, once the document has been read.</summary>
    public IReadOnlyList<Diagnostic> Findings()
    {
        List<Diagnostic> unresolved = [.. waiting.Where(w => !ids.ContainsKey(w.Id)).Select(Unresolved)];
        return [.. duplicates, .. unresolved];
    }

    private static bool IsPointer(string attribute) =>
        attribute is "who" or "ref" or "target" or "resp" or "corresp" or "next" or "prev" or "sameAs" or "calendar";

    private void Define(string id, DocumentValidator validator)
    {
        if (!ids.TryAdd(id, validator.Line))
        {
            string first = ids[id] > 0 ? $" in line {ids[id]}" : "";
            duplicates.Add(new Diagnostic(PointerDiagnostics.DuplicateId, validator.Location("xml:id"), $"the xml:id \"{id}\" of \"{validator.ElementName}\" is used already{first}; give this element another"));
        }
    }

    private void Point(string attribute, string value, DocumentValidator validator)
    {
        foreach (Range range in value.AsSpan().SplitAny(' ', '\t', '\r', '\n'))
        {
            ReadOnlySpan<char> pointer = value.AsSpan(range);
            if (pointer.Length > 0 && pointer[0] == '#' && !idsBySpan.ContainsKey(pointer[1..]))
            {
                Wait(new Waiting(pointer[1..].ToString(), attribute, validator.ElementName!, validator.Line, validator.Column, validator.Path));
            }
        }
    }

    private void Wait(Waiting pointer)
    {
        if (waiting.Count >= nextPruning)
        {
            // Most targets come soon after their pointers: what has been found need not be kept to the end of a long document.
            waiting.RemoveAll(w => ids.ContainsKey(w.Id));
            nextPruning = Math.Max(FirstPruning, waiting.Count * 2);
        }

        waiting.Add(pointer);
    }

    private Diagnostic Unresolved(Waiting pointer)
    {
        string[] near = [.. NearIds.To(pointer.Id, ids.Keys).Select(id => $"\"#{id}\"")];
        string remedy = near.Length == 0 ? "give the element that is meant this xml:id, or correct the pointer" : $"did you mean {string.Join(" or ", near)}?";
        return new Diagnostic(
            PointerDiagnostics.UnresolvedPointer,
            new SourceLocation(file, pointer.Line, pointer.Column, pointer.Path?.ToXPath(pointer.Attribute)),
            $"@{pointer.Attribute} of \"{pointer.Element}\" points to \"#{pointer.Id}\", but no element has this xml:id; {remedy}");
    }
}
