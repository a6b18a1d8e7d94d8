using System.Globalization;
using System.Text.RegularExpressions;
using Tei.Languages;
using Tei.Recognition.Dates;
using Tei.Recognition.Names;

namespace Tei.Recognition.Structure;

/// <summary>Headings of letters that name two persons, who writes and to whom, in the order of the language; a date or a place and a date may stand behind them.</summary>
internal static partial class PersonHeadings
{
    private const int LongestHeading = 160;
    private const int MostWordsOfName = 6;
    private const int FewestWordsOfFullName = 2;

    private static readonly string[] To = [.. Lexicon.Packs.SelectMany(p => p["personTo"])];
    private static readonly string[] From = [.. Lexicon.Packs.SelectMany(p => p["personFrom"])];

    /// <summary>"Mr. Berg to Lord Hale.", "From Ann Berg to John Hale, 3 May 1792", "14. Herr Vogt an Frau Quist": titles, or a word before the first person, tell that it is such a heading.</summary>
    public static (string From, string To)? Read(string line) =>
        Divide(line) is { } parts && ((parts.IsAnnounced && IsFullName(parts.From) && IsFullName(parts.To)) || (IsTitledName(parts.From) && IsTitledName(parts.To))) ? (parts.From, parts.To) : null;

    /// <summary>"Keller an Brunner", "C. DARWIN TO L. AGASSIZ.": names alone. It is such a heading where the opening of a letter follows.</summary>
    public static (string From, string To)? ReadNames(string line) =>
        Divide(line) is { } parts && IsName(parts.From) && IsName(parts.To) && !(WordLists.IsPlace(parts.From) && WordLists.IsPlace(parts.To)) ? (parts.From, parts.To) : null;

    /// <summary>"From John Hale", "To Paul Stone", "A MAURICE DUVAL, A LYON": one of the two alone, with the place where the letter went.</summary>
    public static bool NamesOne(string line)
    {
        if (line.Length > LongestHeading || line is not [var first, ..] || !char.IsUpper(first))
        {
            return false;
        }

        string heading = line.TrimEnd('.', ',', ' ');
        StringComparison comparison = heading.Any(char.IsLower) ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;
        return From.Concat(To).Any(word => Behind(heading, word, comparison) is { } name && (word.Length > 1 || comparison == StringComparison.OrdinalIgnoreCase) && IsName(name.Split(", ")[0]));
    }

    private static (string From, string To, bool IsAnnounced)? Divide(string line)
    {
        if (line.Length > LongestHeading || line is not [var first, ..] || !(char.IsUpper(first) || char.IsAsciiDigit(first)))
        {
            return null;
        }

        string heading = WithoutDate(NumberOfDocument().Replace(line, "").TrimEnd('.', ' '));
        StringComparison comparison = heading.Any(char.IsLower) ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;
        foreach (string from in From)
        {
            foreach (string to in To)
            {
                if (Behind(heading, from, comparison) is { } sender && At(sender, to, comparison) is > 0 and int before)
                {
                    return (sender[..before], sender[(before + to.Length + 2)..], true);
                }

                if (Behind(heading, to, comparison) is { } recipient && At(recipient, from.ToLowerInvariant(), comparison) is > 0 and int behind)
                {
                    return (recipient[(behind + from.Length + 2)..], recipient[..behind], true);
                }
            }
        }

        foreach (string to in To)
        {
            if (At(heading, to, comparison) is > 0 and int at)
            {
                return (heading[..at], heading[(at + to.Length + 2)..], false);
            }
        }

        return null;
    }

    private static int At(string heading, string word, StringComparison comparison) => heading.IndexOf($" {word} ", comparison);

    private static string? Behind(string heading, string word, StringComparison comparison) =>
        heading.Length > word.Length + 1 && heading.StartsWith(word, StringComparison.OrdinalIgnoreCase) && (comparison == StringComparison.OrdinalIgnoreCase || !char.IsUpper(heading[1])) && heading[word.Length] == ' ' ? heading[(word.Length + 1)..] : null;

    /// <summary>The heading without the date, or the place and the date, that stand behind a comma at its end or before one at its beginning.</summary>
    private static string WithoutDate(string heading)
    {
        heading = WhereRecipientIs().Match(heading) is { Success: true } place && WordLists.IsPlace(place.Groups["place"].Value) ? heading[..place.Index] : heading;
        if (DateFinder.Find(heading, new TextSpan(0, heading.Length)) is not [var date, ..])
        {
            return heading;
        }

        if (date.Span.Start == 0)
        {
            return heading[date.Span.End..].TrimStart(',', ' ');
        }

        for (int comma = heading.IndexOf(", ", StringComparison.Ordinal); comma > 0; comma = heading.IndexOf(", ", comma + 1, StringComparison.Ordinal))
        {
            if (LineForms.IsDateline(heading[(comma + 2)..]))
            {
                return heading[..comma];
            }
        }

        return heading;
    }

    /// <summary>A title with a name behind it, and nothing else.</summary>
    private static bool IsTitledName(string words) => Titles.Reader.Titled(words, new TextSpan(0, words.Length)) is { Title.Start: 0 } titled && titled.Name.End == words.Length;

    private static bool IsFullName(string words) => IsTitledName(words) || (IsName(words) && words.Count(c => c == ' ') + 1 >= FewestWordsOfFullName);

    private static bool IsName(string words)
    {
        if (IsTitledName(words))
        {
            return true;
        }

        string plain = Bracket().Replace(words, "");
        string usual = plain.Any(char.IsLower) ? plain : CultureInfo.InvariantCulture.TextInfo.ToTitleCase(plain.ToLowerInvariant());
        string[] parts = usual.Split(' ');
        return parts.Length <= MostWordsOfName && char.IsUpper(usual.FirstOrDefault()) && parts[^1].Length > 1 && !Lexicon.DocumentWords.Begins(usual)
            && parts.All(part => Lexicon.NameParticles.Contains(part) || Lexicon.NameParticles.Contains(part.ToLowerInvariant()) || (NamePart().IsMatch(part) && Words.Fold(part) is var plainPart && (!Titles.EndsName(plainPart) || WordLists.IsGivenName(plainPart))));
    }

    [GeneratedRegex(@"^[0-9]{1,4}\.?\s(?!\p{Ll})", RegexOptions.CultureInvariant)]
    private static partial Regex NumberOfDocument();

    /// <summary>"Friedrich Keller an Marie Keller in Barmen"</summary>
    [GeneratedRegex(@",?\s(?:in|at|à|zu|a)\s(?<place>\p{Lu}[\p{L}\p{M}’'-]+)$", RegexOptions.CultureInvariant)]
    private static partial Regex WhereRecipientIs();

    /// <summary>"Voltaire [François Marie Arouet]"</summary>
    [GeneratedRegex(@"\s?\[[^\[\]]*\]", RegexOptions.CultureInvariant)]
    private static partial Regex Bracket();

    [GeneratedRegex(@"^(?:[dl][’'])?\p{Lu}[\p{L}\p{M}’'-]*\.?$", RegexOptions.CultureInvariant)]
    private static partial Regex NamePart();
}
