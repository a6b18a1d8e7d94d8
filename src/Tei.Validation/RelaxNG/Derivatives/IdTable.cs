using Tei.Validation.RelaxNG.Datatypes;

namespace Tei.Validation.RelaxNG.Derivatives;

/// <summary>The IDs of a document and the references that wait for one (RELAX NG DTD Compatibility, 5). For one document.</summary>
internal sealed class IdTable
{
    private readonly Dictionary<string, int> lines = new(StringComparer.Ordinal);
    private readonly List<(string Id, SourceLocation Location)> references = [];

    public Diagnostic? Add(IdKind kind, string value, SourceLocation location)
    {
        if (kind == IdKind.Id)
        {
            return Define(WhiteSpace.Collapse(value), location);
        }

        foreach (string id in kind == IdKind.IdRefs ? WhiteSpace.Split(value) : [WhiteSpace.Collapse(value)])
        {
            if (!lines.ContainsKey(id))
            {
                references.Add((id, location));
            }
        }

        return null;
    }

    /// <summary>The references without an ID, at the end of the document.</summary>
    public IEnumerable<Diagnostic> Unresolved() => references
        .Where(r => !lines.ContainsKey(r.Id))
        .Select(r => new Diagnostic(RelaxNGDiagnostics.UnresolvedIdRef, r.Location, $"there is no element with the ID \"{r.Id}\" in this document"));

    private Diagnostic? Define(string id, SourceLocation location) => lines.TryAdd(id, location.Line)
        ? null
        : new Diagnostic(RelaxNGDiagnostics.DuplicateId, location, $"the ID \"{id}\" is used already{(lines[id] > 0 ? $" in line {lines[id]}" : "")}; give this element another");
}
