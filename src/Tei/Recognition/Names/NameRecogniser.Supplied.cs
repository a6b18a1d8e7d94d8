using System.Text.RegularExpressions;

namespace Tei.Recognition.Names;

/// <content>Names of which an editor supplied a part: "[Tran] Van Dinh", "President [Richard M.] Nixon", "[Peter J.] “Pete” Locke", "Henry [J. M.] Radcliffe".</content>
internal sealed partial class NameRecogniser
{
    private const int LongestNickname = 24;

    private void FindSuppliedNames()
    {
        foreach (Annotation supplied in insertions.Where(i => i.Markup.Element == TeiNames.Supplied && GivenNames().IsMatch(source[i.Span])))
        {
            TextSpan surname = SurnameBehind(supplied.Span.End);
            TextSpan before = GivenNameBefore(supplied.Span.Start);
            bool isNamed = HasTitle(supplied.Span) || !before.IsEmpty || BeginsWithGivenName(supplied.Span) || NamesBefore().IsMatch(text[Math.Max(0, supplied.Span.Start - LongestNickname)..supplied.Span.Start]);
            if (!surname.IsEmpty && isNamed)
            {
                AddPerson(new TextSpan(before.IsEmpty ? supplied.Span.Start : before.Start, surname.End), "an editor supplies a part of the name", "name.supplied-part");
            }
        }
    }

    /// <summary>"Lt. Col. “Buck” Ames", "Albert “Al” Norris": a nickname between a title or a given name and the surname.</summary>
    private void FindNicknames()
    {
        foreach (Match match in BetweenNames().Matches(text))
        {
            TextSpan given = GivenNameBefore(match.Index);
            var span = new TextSpan(given.IsEmpty ? match.Index : given.Start, match.Index + match.Length);
            if ((!given.IsEmpty || HasTitle(new TextSpan(match.Index, span.End))) && lines.HoldNames(span) && mentions.IsFree(span) && !EndsName(match.Groups["surname"].Value))
            {
                AddPerson(span, "a nickname before a surname", "name.nickname");
            }
        }
    }

    /// <summary>"A. J. Cook", "E.M. Hale": two initials or more before a word with a capital, which are no short form of a country, a street or a degree.</summary>
    private void FindInitialled()
    {
        foreach (int i in capitals)
        {
            if (i < FewestInitials || words[i].Text.Length < ShortestSurname || words[i - 1] is not { Text.Length: 1, IsCapitalised: true } || words[i - 2] is not { Text.Length: 1, IsCapitalised: true } || Has(i, NoSurname))
            {
                continue;
            }

            TextSpan span = WithInitials(words[i].Span);
            bool isWhole = !(i + 1 < words.Count && Has(i + 1, WordTraits.Capitalised) && IsSpace(words[i].Span.End, words[i + 1].Span.Start));
            if (isWhole && span.Start <= words[i - FewestInitials].Span.Start && mentions.IsFree(span) && nouns?.IsNoun(source.Normalised(words[i].Span)) != true)
            {
                AddPerson(span, "initials before a surname", "name.initials");
            }
        }
    }

    private const int FewestInitials = 2;

    /// <summary>What stands behind initials and is no surname.</summary>
    private const WordTraits NoSurname = WordTraits.AllCapitals | WordTraits.Organisation | WordTraits.OfAPeople | WordTraits.BodyHead | WordTraits.PlaceHead | WordTraits.OfCalendar | WordTraits.BeginsTitle;

    private bool BeginsWithGivenName(TextSpan bracket)
    {
        int first = FirstWordFrom(bracket.Start);
        return first < words.Count && (words[first].Has(WordTraits.GivenName) || (words[first].Has(WordTraits.Title) && first + 1 < words.Count && bracket.Contains(words[first + 1].Span) && words[first + 1].Has(WordTraits.GivenName)));
    }

    /// <summary>The capitalised words that follow a bracket, behind a nickname in quotation marks or without one; empty where none do.</summary>
    private TextSpan SurnameBehind(int end)
    {
        Match nickname = Nickname().Match(text, end, Math.Min(LongestNickname, text.Length - end));
        int start = end + nickname.Length;
        int first = FirstWordFrom(start);
        if (first >= words.Count || words[first].Span.Start != start || !words[first].IsCapitalised || EndsName(words[first]) || words[first].Has(WordTraits.BodyHead | WordTraits.PlaceHead))
        {
            return default;
        }

        int last = LastOfName(first);
        return IsBody(last) || words[last].Text.Length < 2 ? default : new TextSpan(start, words[last].Span.End);
    }

    private TextSpan GivenNameBefore(int start)
    {
        int next = FirstWordFrom(start);
        return next > 0 && IsSpace(words[next - 1].Span.End, start) && words[next - 1] is { IsCapitalised: true } given && given.Has(WordTraits.GivenName) && !given.Has(WordTraits.Title) ? WithInitials(given.Span) : default;
    }

    private int FirstWordFrom(int offset)
    {
        int low = 0;
        int high = words.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = words[middle].Span.Start >= offset ? (low, middle) : (middle + 1, high);
        }

        return low;
    }

    /// <summary>Given names and initials in brackets, with a nickname among them or without.</summary>
    [GeneratedRegex(@"^\[\p{Lu}[\p{L}\p{M}’'-]*\.?(?:\s(?:\p{Lu}[\p{L}\p{M}’'-]*\.?|[“""]\p{Lu}\p{L}+[”""])){0,3}\]$", RegexOptions.CultureInvariant)]
    private static partial Regex GivenNames();

    [GeneratedRegex(@"\G\s(?:[“""]\p{Lu}[\p{L} ]{0,18}[”""]\s)?", RegexOptions.CultureInvariant)]
    private static partial Regex Nickname();

    [GeneratedRegex(@"[“""]\p{Lu}\p{L}{1,14}[”""]\s(?<surname>\p{Lu}[\p{L}\p{M}’'-]+)", RegexOptions.CultureInvariant)]
    private static partial Regex BetweenNames();

    /// <summary>"a guy named", "by the name of".</summary>
    [GeneratedRegex(@"\b(?:named|name of|called)\s$", RegexOptions.CultureInvariant)]
    private static partial Regex NamesBefore();
}
