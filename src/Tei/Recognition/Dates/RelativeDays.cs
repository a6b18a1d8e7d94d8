using System.Collections.Frozen;
using System.Globalization;
using Tei.Languages;

namespace Tei.Recognition.Dates;

/// <summary>Days that are named from the day of a telegram: "today", "gestern" (list <c>relativeDays</c> of the packs). One word means a day in one language and something else in another ("hier"): the document's decides.</summary>
internal sealed class RelativeDays
{
    private static readonly FrozenDictionary<string, RelativeDays> ByTag = Lexicon.Packs.Where(p => !p["relativeDays"].IsEmpty).ToFrozenDictionary(p => p.Tag, p => new RelativeDays(p));

    private readonly Dictionary<string, int> distances;
    private readonly PhraseSet words;

    private RelativeDays(LanguagePack pack)
    {
        distances = pack["relativeDays"].Select(entry => entry.Split('=')).ToDictionary(entry => entry[0], entry => int.Parse(entry[1], CultureInfo.InvariantCulture), StringComparer.OrdinalIgnoreCase);
        words = new PhraseSet(distances.Keys);
    }

    /// <summary>The days of a language; none where its pack names none.</summary>
    public static RelativeDays? Of(string language) => Lexicon.Of(language) is { } pack ? ByTag.GetValueOrDefault(pack.Tag) : null;

    /// <summary>The days that a line names outside quotation marks, in which another day may be meant, each with its distance from the document's.</summary>
    public IEnumerable<(TextSpan Span, int Distance)> Find(string line)
    {
        bool quoted = false;
        int read = 0;
        while (words.FirstIn(line, read) is (var start, > 0 and var length))
        {
            quoted ^= (line.AsSpan(read, start - read).Count('"') + line.AsSpan(read, start - read).Count('“') + line.AsSpan(read, start - read).Count('”')) % 2 != 0;
            if (!quoted)
            {
                yield return (new TextSpan(start, start + length), distances[line.Substring(start, length)]);
            }

            read = start + length;
        }
    }
}
