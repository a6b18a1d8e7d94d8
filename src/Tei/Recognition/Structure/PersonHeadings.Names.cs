using System.Globalization;
using System.Text.RegularExpressions;
using Tei.Languages;
using Tei.Recognition.Names;

namespace Tei.Recognition.Structure;

/// <content>What a name looks like in a heading: with a title or without, of one or of several, with an office behind it.</content>
internal static partial class PersonHeadings
{
    private const int MostWordsOfName = 6;
    private const int MostWordsOfPlace = 2;

    private static readonly string[] Conjunctions = [.. Lexicon.Packs.SelectMany(p => p["conjunctions"]).Append("&").Distinct().Select(word => $" {word} ")];

    /// <summary>"Mr. Hale, United States minister", "The Duke of Berg, minister of foreign affairs": a person without the article before the title and the office behind the name.</summary>
    private static string WithoutOffice(string person)
    {
        string words = person.TrimEnd(',', ' ');
        int comma = words.IndexOf(", ", StringComparison.Ordinal);
        string name = comma > 0 && OfficeForms.IsOffice(words[(comma + 2)..]) && !LetterForms.HasClauseWord(words[comma..]) ? words[..comma] : person;
        int article = OfficeForms.LengthOfArticle(name);
        return article > 0 && IsTitledName(name[article..]) ? name[article..] : name;
    }

    /// <summary>A title with a name behind it, and nothing else.</summary>
    private static bool IsTitledName(string words) => OfSeveral(words).All(IsOneTitledName);

    private static bool IsOneTitledName(string words) => IsPeer(words) || Titles.Reader.Titled(words, new TextSpan(0, words.Length)) is { Title.Start: 0 } titled && titled.Name.End == words.Length;

    /// <summary>"Earl of Berg", "duc de Tarn": a title and the place or the house that it is of, without the article.</summary>
    private static bool IsPeer(string words) =>
        Lexicon.PeerTitles.LengthAt(words) is > 0 and var title && title + 1 < words.Length && words[(title + 1)..].Split(' ') is { Length: <= MostWordsOfPlace } place && place.All(word => NamePart().IsMatch(word));

    private static bool IsFullName(string words) => IsTitledName(words) || (IsName(words) && OfSeveral(words)[^1].Contains(' ', StringComparison.Ordinal));

    private static bool IsName(string words) => OfSeveral(words).All(IsOneName);

    /// <summary>"Ann Hale and John Dunn", "Hale, Dunn and Berg": the names of several who write or are written to together; of one, that name.</summary>
    public static string[] OfSeveral(string words)
    {
        StringComparison comparison = words.Any(char.IsLower) ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;
        foreach (string conjunction in Conjunctions)
        {
            if (words.LastIndexOf(conjunction, comparison) is > 0 and var joint)
            {
                return [.. words[..joint].Split(", ", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries), words[(joint + conjunction.Length)..]];
            }
        }

        return [words];
    }

    private static bool IsOneName(string words)
    {
        if (IsOneTitledName(words))
        {
            return true;
        }

        string plain = Bracket().Replace(words, "");
        string usual = plain.Any(char.IsLower) ? plain : CultureInfo.InvariantCulture.TextInfo.ToTitleCase(plain.ToLowerInvariant());
        string[] parts = usual.Split(' ');
        return parts.Length <= MostWordsOfName && char.IsUpper(usual.FirstOrDefault()) && parts[^1].Length > 1 && !Lexicon.DocumentWords.Begins(usual)
            && parts.All(part => Lexicon.NameParticles.Contains(part) || Lexicon.NameParticles.Contains(part.ToLowerInvariant()) || (NamePart().IsMatch(part) && Words.Fold(part) is var plainPart && (!Titles.EndsName(plainPart) || WordLists.IsGivenName(plainPart))));
    }

    /// <summary>"Voltaire [François Marie Arouet]"</summary>
    [GeneratedRegex(@"\s?\[[^\[\]]*\]", RegexOptions.CultureInvariant)]
    private static partial Regex Bracket();

    [GeneratedRegex(@"^(?:[dl][’'])?\p{Lu}[\p{L}\p{M}’'-]*\.?$", RegexOptions.CultureInvariant)]
    private static partial Regex NamePart();
}
