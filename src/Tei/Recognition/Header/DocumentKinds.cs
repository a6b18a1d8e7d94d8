using System.Collections.Frozen;
using Tei.Languages;

namespace Tei.Recognition.Header;

/// <summary>What kind of document a title names: "telegram", "minutes" (lists <c>kinds.…</c> of the packs; what stands behind the full stop is the term of the header).</summary>
internal sealed class DocumentKinds
{
    private static readonly FrozenDictionary<string, DocumentKinds> ByTag = Lexicon.Packs.ToFrozenDictionary(p => p.Tag, p => new DocumentKinds(p));

    private const string Prefix = "kinds.";

    private readonly PhraseSet words;
    private readonly Dictionary<string, string> kinds;

    private DocumentKinds(LanguagePack pack)
    {
        kinds = pack.ListNames.Where(list => list.StartsWith(Prefix, StringComparison.Ordinal)).SelectMany(list => pack[list].Select(word => (word, kind: list[Prefix.Length..])))
            .ToDictionary(entry => entry.word, entry => entry.kind, StringComparer.OrdinalIgnoreCase);
        words = new PhraseSet(kinds.Keys);
    }

    /// <summary>The kind that a title names first, in the document's language or else in English; none where it names none.</summary>
    public static string? Of(string title, string language) =>
        (Lexicon.Of(language) is { } pack ? ByTag[pack.Tag].First(title) : null) ?? ByTag["en"].First(title);

    private string? First(string title) => words.FirstIn(title) is (var start, > 0 and var length) ? kinds[title.Substring(start, length)] : null;
}
