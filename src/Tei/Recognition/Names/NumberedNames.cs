using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Tei.Languages;

namespace Tei.Recognition.Names;

/// <summary>Names with a number in them: units of an army ("1st Battalion", "9th Marine Regiment"), heights and roads ("Hill 881", "Route 9").</summary>
internal static partial class NumberedNames
{
    private static readonly PhraseSet Units = new(Lexicon.Packs.SelectMany(p => p["militaryUnits"]));
    private static readonly PhraseSet LetteredUnits = new(Lexicon.Packs.SelectMany(p => p["letteredUnits"]));
    private static readonly FrozenSet<string> States = Lexicon.Packs.SelectMany(p => p["statesOfRegiments"]).ToFrozenSet(StringComparer.Ordinal);
    private static readonly PhraseSet Places = new(Lexicon.Packs.SelectMany(p => p["numberedPlaces"]));

    /// <summary>The units in a line, each with its number.</summary>
    /// <param name="text">The text.</param>
    /// <param name="line">The line.</param>
    /// <param name="countsWithStops">Whether the language writes its ordinal numbers with a full stop.</param>
    public static IEnumerable<TextSpan> UnitsIn(string text, TextSpan line, bool countsWithStops)
    {
        for (Match match = NumberedUnit().Match(text, line.Start, line.Length); match.Success; match = match.NextMatch())
        {
            CaptureCollection named = match.Groups["word"].Captures;
            int head = named.Count - 1;
            while (head >= 0 && !Units.Contains(named[head].ValueSpan))
            {
                head--;
            }

            if (head < 0 && RegimentOf(text, match) is > 0 and var regiment)
            {
                yield return new TextSpan(match.Index, regiment);
            }

            if (head >= 0 && (countsWithStops || !match.Groups["stop"].Success) && !IsDay(text, match.Index) && !IsBeforeStreet(text, named[head].Index + named[head].Length))
            {
                yield return new TextSpan(match.Index, named[head].Index + named[head].Length);
            }
        }
    }

    /// <summary>"the 48th Kentucky", "the 9th Ills.": a regiment that has a number and its state for a name; where its name ends, or 0 where no article stands before the number, or more words with a capital behind the state.</summary>
    private static int RegimentOf(string text, Match match)
    {
        CaptureCollection named = match.Groups["word"].Captures;
        int first = named[0].Index;
        int last = named.Count - 1;
        int end = named[last].Index + named[last].Length;
        bool isState = !match.Groups["stop"].Success && States.Contains(text[first..end]);
        return isState && text.AsSpan(0, match.Index) is [.., 'T' or 't', 'h', 'e', ' '] && !(end + 1 < text.Length && text[end] == ' ' && char.IsUpper(text[end + 1])) && !(end < text.Length && text[end] is '\'' or '’') ? end : 0;
    }

    /// <summary>"Company B": the units in a line that a letter tells apart.</summary>
    public static IEnumerable<TextSpan> LetteredIn(string text, TextSpan line)
    {
        for (Match match = LetteredUnit().Match(text, line.Start, line.Length); match.Success; match = match.NextMatch())
        {
            if (LetteredUnits.Contains(match.Groups["head"].ValueSpan))
            {
                yield return new TextSpan(match.Index, match.Index + match.Length);
            }
        }
    }

    /// <summary>The places in a line that a word and a number name.</summary>
    public static IEnumerable<TextSpan> PlacesIn(string text, TextSpan line)
    {
        for (Match match = NumberedPlace().Match(text, line.Start, line.Length); match.Success; match = match.NextMatch())
        {
            if (Places.Contains(match.Groups["head"].ValueSpan))
            {
                yield return new TextSpan(match.Index, match.Index + match.Length);
            }
        }
    }

    /// <summary>"On July 4th Fleet Street was empty": the number is that of a day.</summary>
    private static bool IsDay(string text, int number)
    {
        ReadOnlySpan<char> before = text.AsSpan(0, number).TrimEnd();
        int start = before.Length;
        while (start > 0 && char.IsLetter(before[start - 1]))
        {
            start--;
        }

        return start < before.Length && Dates.Months.IsMonth(before[start..].ToString());
    }

    private static bool IsBeforeStreet(string text, int end)
    {
        int last = end + 1;
        while (last < text.Length && char.IsLetter(text[last]))
        {
            last++;
        }

        return end < text.Length && text[end] == ' ' && CueWords.InPlaces.Contains(text[(end + 1)..last]);
    }

    [GeneratedRegex(@"(?<![\p{L}\p{Nd}])\d{1,3}(?:st|nd|rd|th|d|(?<stop>\.))(?: (?<word>\p{Lu}\p{L}*)\b\.?){1,4}", RegexOptions.CultureInvariant)]
    private static partial Regex NumberedUnit();

    [GeneratedRegex(@"(?<![\p{L}\p{Nd}])(?<head>\p{Lu}\p{Ll}+) “?[A-Z]”?(?![\p{L}\p{Nd}.’'&-])", RegexOptions.CultureInvariant)]
    private static partial Regex LetteredUnit();

    [GeneratedRegex(@"(?<![\p{L}\p{Nd}])(?<head>\p{Lu}\p{Ll}+) (?:No\. ?)?\d{1,4}(?![\p{L}\p{Nd}/])(?![.,:]\d)", RegexOptions.CultureInvariant)]
    private static partial Regex NumberedPlace();
}
