using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Tei.Languages;

namespace Tei.Recognition.Dates;

/// <summary>Days whose month is told from the date of the letter: "the 9th inst.", "14. v. M.", "le 12 courant".</summary>
internal static partial class DaysOfMonths
{
    private const int LongestShortForm = 5;

    private static readonly FrozenSet<string> FirstWords = Lexicon.ThisMonth.All.Concat(Lexicon.LastMonth.All).Concat(Lexicon.NextMonth.All).Select(phrase => Words.Of(phrase)[0].Text).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether what tells the month can begin with a word: in a line without one there are no such days.</summary>
    public static bool MayBegin(string word) => FirstWords.Contains(word);

    /// <summary>The days in a line, with their dates.</summary>
    /// <param name="line">The line.</param>
    /// <param name="document">The date of the document; without a month nothing is found.</param>
    public static IEnumerable<(TextSpan Span, CalendarDate Date)> Find(string line, CalendarDate document)
    {
        if (document.Month == 0 || document.Year == 0)
        {
            yield break;
        }

        // "le 8 de ce / mois": the words may stand on two lines.
        line = line.Replace('\n', ' ').Replace('\r', ' ');
        for (Match day = Day().Match(line); day.Success; day = day.NextMatch())
        {
            int start = day.Index + day.Length;
            (int months, int length) = Month(line.AsSpan(start));
            var month = new DateTime(document.Year, document.Month, 1, 0, 0, 0, DateTimeKind.Unspecified);
            var date = length == 0 ? default : Of(month.AddMonths(months), int.Parse(day.Groups["d"].ValueSpan));
            if (length > 0 && date.IsPossible && date.Day > 0)
            {
                int end = start + length;
                yield return (new TextSpan(day.Groups["d"].Index, end + (end < line.Length && line[end] == '.' && IsShortened(line.AsSpan(start, length)) ? 1 : 0)), date);
            }
        }
    }

    /// <summary>"inst", "v. M": words that have a full stop of their own.</summary>
    private static bool IsShortened(ReadOnlySpan<char> words) => words[(words.LastIndexOf(' ') + 1)..].Length <= LongestShortForm;

    private static CalendarDate Of(DateTime month, int day) => new(month.Year, month.Month, day);

    private static (int Months, int Length) Month(ReadOnlySpan<char> words)
    {
        if (Lexicon.ThisMonth.LengthAt(words) is > 0 and int now)
        {
            return (0, now);
        }

        return Lexicon.LastMonth.LengthAt(words) is > 0 and int last ? (-1, last) : (1, Lexicon.NextMonth.LengthAt(words));
    }

    [GeneratedRegex(@"(?<![\w.,])(?<d>[0-3]?[0-9])(?:(?:st|nd|rd|th|d)\.?|sten|ten|te|\.|er)?,?\s+(?=\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex Day();
}
