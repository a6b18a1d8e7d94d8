using System.Text.RegularExpressions;
using Tei.Languages;

namespace Tei.Recognition.Dates;

/// <summary>What the words beside a day without a year say of where it lies.</summary>
internal enum Lies
{
    /// <summary>They say nothing.</summary>
    Anywhere,

    /// <summary>It is still to come.</summary>
    Ahead,

    /// <summary>It is past.</summary>
    Behind,
}

/// <summary>Reads where a day lies.</summary>
internal static partial class LiesBeside
{
    /// <summary>As far before and behind a day the words may stand.</summary>
    private const int Near = 50;

    /// <summary>What the words of the sentence say, as far as they are near. Those of what is to come count more than those of the past: "it was to end on May 4 next".</summary>
    /// <param name="text">The text.</param>
    /// <param name="line">The paragraph.</param>
    /// <param name="day">The day.</param>
    public static Lies Read(string text, TextSpan line, TextSpan day)
    {
        ReadOnlySpan<char> before = text.AsSpan(Math.Max(line.Start, day.Start - Near)..day.Start), behind = text.AsSpan(day.End..Math.Min(line.End, day.End + Near));
        ReadOnlySpan<char> around = text.AsSpan((day.Start - before.Length)..(day.End + behind.Length));
        int first = 0;
        foreach (ValueMatch end in SentenceEnd().EnumerateMatches(before))
        {
            first = end.Index + end.Length;
        }

        before = before[first..];
        foreach (ValueMatch end in SentenceEnd().EnumerateMatches(behind))
        {
            behind = behind[..end.Index];
            break;
        }

        bool isPast = (Lexicon.PastWords.OccursIn(before) || Lexicon.PastWords.OccursIn(behind)) && !Lexicon.AheadWords.OccursIn(before) && !Lexicon.AheadWords.OccursIn(behind);
        return isPast ? Lies.Behind : Lexicon.AheadWords.OccursIn(around) ? Lies.Ahead : Lies.Anywhere;
    }

    [GeneratedRegex(@"(?<=\p{Ll}{2})[.!?;]\s+(?=\p{Lu})", RegexOptions.CultureInvariant)]
    private static partial Regex SentenceEnd();
}
