using System.Text.RegularExpressions;
using Tei.Validation.RelaxNG.Datatypes;

namespace Tei.Validation.RelaxNG.Derivatives;

/// <summary>The context of values in a document: the prefixes in scope, and the entities of the internal subset.</summary>
internal sealed partial class DocumentContext(Func<string, string?> findNamespace) : IValueContext
{
    private readonly HashSet<string> unparsedEntities = [];

    public string? FindNamespace(string prefix) => findNamespace(prefix) ?? (prefix.Length == 0 ? "" : null);

    public bool IsUnparsedEntity(string name) => unparsedEntities.Contains(name);

    /// <summary>Notes what the document type declaration declares.</summary>
    public void ReadInternalSubset(string subset)
    {
        string declarations = Comment.Replace(subset, " ");
        unparsedEntities.UnionWith(UnparsedEntity.Matches(declarations).Select(m => m.Groups[1].Value));
    }

    [GeneratedRegex("<!--.*?-->", RegexOptions.Singleline)]
    private static partial Regex Comment { get; }

    [GeneratedRegex("""<!ENTITY\s+([^\s%"'>]+)(?:\s+(?:"[^"]*"|'[^']*'|[^\s"'>]+))+?\s+NDATA\s""", RegexOptions.NonBacktracking)]
    private static partial Regex UnparsedEntity { get; }
}
