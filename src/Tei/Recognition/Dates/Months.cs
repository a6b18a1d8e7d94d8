using Tei.Languages;

namespace Tei.Recognition.Dates;

/// <summary>The names of months in all languages, with their abbreviations.</summary>
/// <remarks>Case matters ("may", "march"): a name is taken as its language writes it, with a capital, or in capitals.</remarks>
internal static class Months
{
    /// <summary>What a name of a month can look like: letters, and the Latin number that old hands write for the name ("8br", "9bre"). Whether it is one, only <see cref="IsMonth"/> knows.</summary>
    public const string Shape = @"(?:\p{L}{3,12}|[789]b\p{L}{1,3})";

    private const int ShortestName = 3;
    private const int LongestName = 12;

    private static readonly (Dictionary<string, int> Numbers, Dictionary<string, ulong> Languages) Names = Read();

    private static readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Lookup = Names.Numbers.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly Dictionary<string, ulong>.AlternateLookup<ReadOnlySpan<char>> LanguageLookup = Names.Languages.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly Beginnings Beginnings = new(Names.Numbers.Keys);

    /// <summary>The languages in which a word is the name of a month: a bit for each, in the order of <see cref="Lexicon.Packs"/>.</summary>
    public static ulong LanguagesOf(ReadOnlySpan<char> name) => LanguageLookup.TryGetValue(name, out ulong languages) ? languages : 0;

    /// <summary>The languages of all names of months among some words: a bit for each.</summary>
    public static ulong LanguagesIn(ReadOnlySpan<char> words)
    {
        ulong languages = 0;
        for (int i = 0; i < words.Length; i++)
        {
            int start = i;
            while (i < words.Length && char.IsLetter(words[i]))
            {
                i++;
            }

            languages |= LanguagesOf(words[start..i]);
        }

        return languages;
    }

    /// <summary>The number of the month, from 1; 0 where the word is none.</summary>
    public static int Number(ReadOnlySpan<char> name) => Lookup.TryGetValue(name, out int number) ? number : 0;

    /// <summary>Whether a word is the name of a month.</summary>
    public static bool IsMonth(ReadOnlySpan<char> word) => Beginnings.MayBegin(word) && Lookup.ContainsKey(word);

    /// <summary>Whether a text may begin with a month: its first letters are the name of one, or a number in Roman figures.</summary>
    public static bool MayBegin(ReadOnlySpan<char> text)
    {
        if (BeginsWithNumber(text))
        {
            return true;
        }

        int length = 0;
        while (length < text.Length && length < LongestName && char.IsLetter(text[length]))
        {
            length++;
            if (length >= ShortestName && (IsMonth(text[..length]) || text[0] is 'I' or 'V' or 'X'))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a text has the name of a month somewhere: most have none, and need no search for dates with months.</summary>
    public static bool OccurIn(ReadOnlySpan<char> text)
    {
        int i = 0;
        while (i < text.Length)
        {
            if (!char.IsLetter(text[i]))
            {
                if (BeginsWithNumber(text[i..]))
                {
                    return true;
                }

                i++;
                continue;
            }

            int start = i;
            while (i < text.Length && char.IsLetter(text[i]))
            {
                i++;
            }

            if (i - start is >= ShortestName and <= LongestName && IsMonth(text[start..i]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"7ber", "9bre": a month that is written with its Latin number.</summary>
    public static bool BeginsWithNumber(ReadOnlySpan<char> text) => text is [>= '7' and <= '9', 'b', 'r' or 'e', ..];

    private static (Dictionary<string, int> Numbers, Dictionary<string, ulong> Languages) Read()
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var languages = new Dictionary<string, ulong>(StringComparer.Ordinal);
        foreach ((int language, LanguagePack pack) in Lexicon.Packs.Index())
        {
            foreach ((int month, string name) in pack.Months.Index().SelectMany(m => m.Item.Select(name => (m.Index + 1, name))))
            {
                foreach (string written in (string[])[name, name.ToUpperInvariant(), char.ToUpperInvariant(name[0]) + name[1..]])
                {
                    numbers.TryAdd(written, month);
                    languages[written] = languages.GetValueOrDefault(written) | (1UL << language);
                }
            }
        }

        return (numbers, languages);
    }
}
