using System.Collections.Frozen;
using Tei.Authorities;
using Tei.Recognition;

namespace Tei.Editions.Html;

/// <summary>How a name stands in an index of persons, and where.</summary>
internal static class IndexName
{
    private static readonly FrozenSet<string> Particles = FrozenSet.ToFrozenSet(["da", "de", "del", "der", "di", "do", "dos", "du", "la", "las", "le", "los", "van", "von", "y", "zu"], StringComparer.OrdinalIgnoreCase);

    /// <summary>The surname first: "Cranston, Alan", but "Zhou Enlai". What is no personal name stays as it is.</summary>
    /// <param name="name">The name of a person.</param>
    /// <param name="language">The language of the text that names the person: in Spanish and Galician there are two surnames.</param>
    public static string Of(string name, string language)
    {
        string[] words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        bool isPersonal = char.IsUpper(name[0]) && words.All(w => Particles.Contains(w) || (!char.IsLower(w[0]) && w.All(c => !char.IsDigit(c) && c is not (',' or '(' or '[')))) && !Particles.Contains(words[^1]);
        int at = isPersonal ? Surname(words, language) : 0;
        return at > 0 ? $"{string.Join(' ', words[at..])}, {string.Join(' ', words[..at])}" : name;
    }

    /// <summary>A name by its letters and digits, without their marks: Ödön stands among those with O, and Ch’en beside Chen.</summary>
    public static string Order(string name) => string.Concat(name.Where(c => char.IsLetterOrDigit(c) || c == ' ').Select(Diacritics.BaseOf)).TrimStart();

    /// <summary>Which word the surname begins with; 0 where the name begins with it, or has none.</summary>
    private static int Surname(string[] words, string language)
    {
        string[] plain = [.. words.Select(w => w.Replace("’", "", StringComparison.Ordinal).Replace("'", "", StringComparison.Ordinal))];
        int at = Math.Max(0, Array.LastIndexOf(plain, PersonalNames.Surname(string.Join(' ', plain))));
        if (at > 1 && language.Split('-')[0] is "es" or "gl")
        {
            int fathers = Array.FindLastIndex(words, at - 1, w => !Particles.Contains(w));
            at = fathers > 0 ? fathers : at;
        }

        return at > 1 && Particles.Contains(words[at - 1]) && char.IsUpper(words[at - 1][0]) ? at - 1 : at;
    }
}
