using Tei.Languages;

namespace Tei.Recognition.Structure;

/// <summary>Words of the first and second person ("ich", "your", "мы"): what speaks has them, and what only tells has not.</summary>
internal static class SpeechPersons
{
    /// <summary>Those that count in any case, and those that count as they are written, for another language has them in small letters ("I").</summary>
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> InAnyCase = new HashSet<string>(Words(word => char.IsLower(word[0])), StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> AsWritten = new HashSet<string>(Words(word => char.IsUpper(word[0])), StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>"du", "dig": words that are others in another language, each with the words of its own language beside which it counts.</summary>
    private static readonly Dictionary<string, HashSet<string>>.AlternateLookup<ReadOnlySpan<char>> Doubtful = Lexicon.Packs.SelectMany(p => p["drama.doubtfulPersons"]).Distinct(StringComparer.OrdinalIgnoreCase)
        .ToDictionary(word => word, OwnWords, StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a text has such a word.</summary>
    public static bool OccurIn(ReadOnlySpan<char> text)
    {
        int start = 0;
        while (Next(text, ref start) is { IsEmpty: false } word)
        {
            if (InAnyCase.Contains(word) || AsWritten.Contains(word) || (Doubtful.TryGetValue(word, out HashSet<string>? own) && AnyOccurs(own, text)))
            {
                return true;
            }
        }

        return false;
    }

    private static IEnumerable<string> Words(Func<string, bool> isWanted) => Lexicon.Packs.SelectMany(p => p["drama.persons"]).Where(isWanted);

    /// <summary>The small words of the languages that have a word as a person, without those of the languages that have it as something else, and without the words that are in doubt themselves.</summary>
    private static HashSet<string> OwnWords(string word)
    {
        ILookup<bool, LanguagePack> packs = Lexicon.Packs.ToLookup(p => p["drama.doubtfulPersons"].Contains(word));
        var own = new HashSet<string>(packs[true].SelectMany(SmallWords), StringComparer.OrdinalIgnoreCase);
        own.ExceptWith(packs[true].SelectMany(p => p["drama.doubtfulPersons"]));
        own.ExceptWith(packs[false].Where(p => SmallWords(p).Contains(word)).SelectMany(SmallWords));
        return own;
    }

    private static IEnumerable<string> SmallWords(LanguagePack pack) => pack["functionWords"].Concat(pack["languageWords"]);

    private static bool AnyOccurs(HashSet<string> words, ReadOnlySpan<char> text)
    {
        HashSet<string>.AlternateLookup<ReadOnlySpan<char>> lookup = words.GetAlternateLookup<ReadOnlySpan<char>>();
        int start = 0;
        while (Next(text, ref start) is { IsEmpty: false } word)
        {
            if (lookup.Contains(word))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The next run of letters; empty at the end.</summary>
    private static ReadOnlySpan<char> Next(ReadOnlySpan<char> text, ref int start)
    {
        while (start < text.Length && !char.IsLetter(text[start]))
        {
            start++;
        }

        int first = start;
        while (start < text.Length && char.IsLetter(text[start]))
        {
            start++;
        }

        return text[first..start];
    }
}
