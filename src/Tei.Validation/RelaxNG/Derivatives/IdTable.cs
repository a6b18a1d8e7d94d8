using Tei.Validation.RelaxNG.Datatypes;

namespace Tei.Validation.RelaxNG.Derivatives;

/// <summary>The IDs of a document and the references that wait for one (RELAX NG DTD Compatibility, 4). For one document at a time.</summary>
internal sealed class IdTable
{
    private const int MostKept = 4_000;

    private readonly Dictionary<string, int> lines = new(StringComparer.Ordinal);
    private readonly List<(string Id, SourceLocation Location)> references = [];

    /// <summary>Notes an ID; false where it is used already, with the line of its first use or 0.</summary>
    public bool TryDefine(string value, int line, out int firstLine)
    {
        string id = WhiteSpace.Collapse(value);
        firstLine = 0;
        return lines.TryAdd(id, line) || !lines.TryGetValue(id, out firstLine);
    }

    /// <summary>Whether some of the references still wait for their ID.</summary>
    public bool IsWaiting(IdKind kind, string value) => Ids(kind, value).Any(id => !lines.ContainsKey(id));

    /// <summary>Notes the references that still wait.</summary>
    public void Refer(IdKind kind, string value, SourceLocation location) =>
        references.AddRange(Ids(kind, value).Where(id => !lines.ContainsKey(id)).Select(id => (id, location)));

    /// <summary>The references without an ID, at the end of the document.</summary>
    public IEnumerable<Diagnostic> Unresolved() => references
        .Where(r => !lines.ContainsKey(r.Id))
        .Select(r => new Diagnostic(RelaxNGDiagnostics.UnresolvedIdRef, r.Location, $"there is no element with the ID \"{r.Id}\" in this document"));

    /// <summary>Forgets everything, for the next document.</summary>
    public void Clear()
    {
        bool isLarge = lines.Count > MostKept;
        lines.Clear();
        references.Clear();
        if (isLarge)
        {
            lines.TrimExcess();
            references.TrimExcess();
        }
    }

    private static string[] Ids(IdKind kind, string value) => kind == IdKind.IdRefs ? WhiteSpace.Split(value) : [WhiteSpace.Collapse(value)];
}
