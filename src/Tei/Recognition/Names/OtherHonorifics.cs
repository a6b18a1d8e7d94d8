using Tei.Languages;

namespace Tei.Recognition.Names;

/// <summary>Honorifics of a single letter in a text of another language: English and German letters call Frenchmen "M. Fould", too.</summary>
internal static class OtherHonorifics
{
    /// <summary>As many different names behind the letter prove that it is an honorific: two persons seldom have one initial and no other given name.</summary>
    private const int FewestNames = 2;

    private static readonly (string Tag, char[] Letters)[] OneLetter =
        [.. Lexicon.Packs.Select(p => (p.Tag, Letters: p["honorifics"].Where(w => w.Length == 1).Select(w => w[0]).ToArray())).Where(p => p.Letters.Length > 0)];

    /// <summary>The language whose honorifics of one letter a text has: its own, else another of which two names, or one with a particle, tell it.</summary>
    public static string LanguageOf(string text, string language) =>
        OneLetter.Any(p => p.Tag == language) ? language : OneLetter.FirstOrDefault(p => Has(text, p.Letters)).Tag ?? language;

    private static bool Has(string text, char[] letters)
    {
        HashSet<string> names = [];
        for (int i = text.IndexOfAny(letters); i >= 0; i = text.IndexOfAny(letters, i + 1))
        {
            if (i + 3 >= text.Length || text[i + 1] != '.' || text[i + 2] != ' ' || !StandsInSentence(text, i))
            {
                continue;
            }

            string word = WordAt(text, i + 3);
            if (Lexicon.NameParticles.Contains(word) || (word.Length > 1 && char.IsUpper(word[0]) && names.Add(word) && names.Count >= FewestNames))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Behind a word in lower case: a given name, or another initial, would make it an initial.</summary>
    private static bool StandsInSentence(string text, int letter)
    {
        int end = letter - 1;
        if (end <= 0 || text[end] != ' ' || !char.IsLower(text[end - 1]))
        {
            return false;
        }

        int start = text.LastIndexOf(' ', end - 1) + 1;
        return char.IsLower(text[start]);
    }

    private static string WordAt(string text, int start)
    {
        int end = start;
        while (end < text.Length && char.IsLetter(text[end]))
        {
            end++;
        }

        return text[start..end];
    }
}
