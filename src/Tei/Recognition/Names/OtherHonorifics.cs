using System.Buffers;
using Tei.Languages;

namespace Tei.Recognition.Names;

/// <summary>Honorifics of a single letter in a text of another language: English and German letters call Frenchmen "M. Fould", too.</summary>
internal static class OtherHonorifics
{
    /// <summary>As many different names behind the letter prove that it is an honorific: persons seldom have one initial and no other given name. One that is written as French names are counts double.</summary>
    private const int FewestNames = 3;

    private static readonly SearchValues<char> FrenchLetters = SearchValues.Create("éèêëàâîïôûùçœÉÈÊÀÂÎÔÇŒ");

    private static readonly (string Tag, char[] Letters)[] OneLetter =
        [.. Lexicon.Packs.Select(p => (p.Tag, Letters: p["honorifics"].Where(w => w.Length == 1).Select(w => w[0]).ToArray())).Where(p => p.Letters.Length > 0)];

    /// <summary>The language whose honorifics of one letter a text has: its own, else another of which its names tell it.</summary>
    public static string LanguageOf(string text, string language) =>
        OneLetter.Any(p => p.Tag == language) ? language : OneLetter.FirstOrDefault(p => Has(text, p.Letters)).Tag ?? language;

    private static bool Has(string text, char[] letters)
    {
        HashSet<string> names = [];
        int proofs = 0;
        for (int i = text.IndexOfAny(letters); i >= 0; i = text.IndexOfAny(letters, i + 1))
        {
            if (i + 3 >= text.Length || text[i + 1] != '.' || text[i + 2] != ' ' || !StandsInSentence(text, i))
            {
                continue;
            }

            string name = NameAt(text, i + 3);
            if (name.Length > 1 && names.Add(name) && (proofs += IsFrench(name) ? 2 : 1) >= FewestNames)
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
        // "edited by M. Smith": books name their writers with initials.
        return char.IsLower(text[start]) && !Lexicon.Bylines.Contains(text.AsSpan(start, end - start));
    }

    /// <summary>"Fould", "de la Tour": a name with the particles before it; nothing where none stands there.</summary>
    private static string NameAt(string text, int start)
    {
        int end = start;
        for (string word = WordAt(text, end); word.Length > 0; word = WordAt(text, end))
        {
            end += word.Length;
            if (char.IsUpper(word[0]))
            {
                return text[start..end];
            }

            if (end == text.Length || !Lexicon.NameParticles.Contains(word) && text[end] is not ('’' or '\''))
            {
                return "";
            }

            end++;
        }

        return "";
    }

    /// <summary>An accent, or a particle that neither Dutch nor Spanish names have.</summary>
    private static bool IsFrench(string name) =>
        name.AsSpan().ContainsAny(FrenchLetters) || FrenchParticles.Any(particle => name.StartsWith(particle, StringComparison.Ordinal));

    private static readonly string[] FrenchParticles = ["du ", "des ", "d’", "d'", "de l’", "de l'"];

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
