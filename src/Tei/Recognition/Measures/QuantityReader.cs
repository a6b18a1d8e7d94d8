using System.Text.RegularExpressions;
using Tei.Languages;

namespace Tei.Recognition.Measures;

/// <summary>A number, or a range of two, with its unit or with what it counts.</summary>
/// <param name="Span">The stretch, money before the number included.</param>
/// <param name="First">The number, or the lower one.</param>
/// <param name="Second">The upper one of a range.</param>
/// <param name="Unit">The unit as <c>@unit</c> has it.</param>
/// <param name="Thing">What is counted or measured, as <c>@commodity</c> has it.</param>
/// <param name="IsLarge">Whether the number alone is a quantity: it has several figures, or a word such as "million".</param>
internal readonly record struct Quantity(TextSpan Span, decimal First, decimal? Second, string? Unit, string? Thing, bool IsLarge);

/// <summary>Reads the quantities of a line from left to right.</summary>
/// <param name="words">The words of the language.</param>
internal sealed partial class QuantityReader(MeasureWords words)
{
    /// <summary>Ordinals are of days, volumes and armies; a larger number before a full stop ends its sentence.</summary>
    private const int LongestOrdinal = 2;

    /// <summary>Signs before a number by which it is a part of something else.</summary>
    private const string Tied = ".,:/–—#№'’-";

    /// <summary>The quantities of a text in order.</summary>
    public IEnumerable<Quantity> Read(string text)
    {
        int i = text.AsSpan().IndexOfAnyInRange('0', '9');
        while (i >= 0)
        {
            int end = i;
            if (At(text, i) is { } quantity)
            {
                yield return quantity;
                end = quantity.Span.End;
            }

            while (end < text.Length && char.IsAsciiDigit(text[end]))
            {
                end++;
            }

            int next = text.AsSpan(end).IndexOfAnyInRange('0', '9');
            i = next < 0 ? -1 : end + next;
        }
    }

    private Quantity? At(string text, int start)
    {
        (int from, string? money) = Money(text, start);
        if ((from > 0 && (char.IsLetterOrDigit(text[from - 1]) || (from == start && Tied.Contains(text[from - 1], StringComparison.Ordinal)))) || (money is null && (IsNumbered(text, start) || IsInReference(text, start))) || words.Numbers.At(text.AsSpan(start)) is not { } first)
        {
            return null;
        }

        int end = start + first.Length;
        int lower = end;
        Number? second = Upper(text, ref end);
        if (second is { } upper && upper.Value <= first.Value && char.IsWhiteSpace(text[lower]))
        {
            // "$40 and 38 barrels": two numbers, and no range.
            (second, end) = (null, lower);
        }

        (decimal factor, int multiplier) = words.MultiplierAt(Behind(text, end));
        end += multiplier > 0 ? multiplier + 1 : 0;
        (string? unit, string? thing, int length) = Unit(text.AsSpan(end));
        if (length == 0 && multiplier == 0 && Follows(text, end, mayBeOrdinal: first.Length <= LongestOrdinal))
        {
            return null;
        }

        bool isLarge = multiplier > 0 || first.Length > 1;
        return new Quantity(new TextSpan(from, end + length), first.Value * factor, second?.Value * factor, unit ?? money, thing, isLarge);
    }

    /// <summary>The sign or word of money before a number: "$40", "Fr. 200".</summary>
    private (int From, string? Money) Money(string text, int start)
    {
        int end = start > 1 && text[start - 1] is ' ' or ' ' ? start - 1 : start;
        for (int length = end > 0 && words.MayEndCurrency(text[end - 1]) ? Math.Min(words.LongestCurrency, end) : 0; length > 0; length--)
        {
            bool begins = end == length || !char.IsLetterOrDigit(text[end - length - 1]) || !char.IsLetterOrDigit(text[end - length]);
            // "2 Thlr. 15 Sgr.": what stands behind a number belongs to that.
            bool follows = end - length > 1 && text[end - length - 1] == ' ' && char.IsAsciiDigit(text[end - length - 2]);
            if (begins && !follows && words.Currency(text.AsSpan(end - length, length)) is { } money && (end == start || text[end - 1] == '.' || length < 4))
            {
                return (end - length, money);
            }
        }

        return (start, null);
    }

    /// <summary>"No. 12", "Seite 3": the number of something.</summary>
    private bool IsNumbered(string text, int start)
    {
        int end = start;
        while (end > 0 && (WhiteSpace.Is(text[end - 1]) || text[end - 1] == '.'))
        {
            end--;
        }

        int from = end;
        while (from > 0 && (char.IsLetter(text[from - 1]) || text[from - 1] is '°' or '§'))
        {
            from--;
        }

        int before = from > 1 && text[from - 1] == ' ' ? text.LastIndexOf(' ', from - 2) + 1 : from;
        while (before < from && !char.IsLetter(text[before]))
        {
            before++;
        }

        return end < start && from < end && (words.Numbered.Contains(text[from..end]) || words.Numbered.Contains(text[before..end]));
    }

    /// <summary>The upper number of a range: "100 to 300", "100–300".</summary>
    private Number? Upper(string text, ref int end)
    {
        int next = SkipBlank(text, end);
        int word = next < text.Length && text[next] is '-' or '–' or '—' ? 1 : next > end ? words.RangeWords.LengthAt(text.AsSpan(next)) : 0;
        int start = word == 0 ? text.Length : SkipBlank(text, next + word);
        start += start < text.Length && text[start] is '$' or '£' ? 1 : 0;
        if (start >= text.Length || words.Numbers.At(text.AsSpan(start)) is not { } upper)
        {
            return null;
        }

        end = start + upper.Length;
        return upper;
    }

    private (string? Unit, string? Thing, int Length) Unit(ReadOnlySpan<char> rest)
    {
        int blank = rest is [' ' or ' ' or '\n', ..] ? 1 : 0;
        if (blank == 0 && rest is not ['%', ..])
        {
            return (null, null, 0);
        }

        int start = blank;
        int adjective = words.Adjectives.LengthAt(rest[start..]);
        start += adjective > 0 && adjective + start < rest.Length && rest[start + adjective] == ' ' ? adjective + 1 : 0;
        (string? unit, int length) = words.UnitAt(rest[start..]);
        if (unit is null)
        {
            (string? thing, int counted) = words.CountedAt(rest[start..]);
            return thing is null ? (null, null, 0) : ("count", thing, start + counted);
        }

        int end = start + length;
        int commodity = end + 1 < rest.Length && rest[end] == ' ' ? words.CommodityAt(rest[(end + 1)..]) : 0;
        return commodity == 0 ? (unit, words.IsCurrency(unit) ? "money" : null, end) : (unit, LastWords(rest.Slice(end + 1, commodity)), end + 1 + commodity);
    }

    /// <summary>What is measured, without the word that ties it to its unit.</summary>
    private static string LastWords(ReadOnlySpan<char> commodity)
    {
        int link = commodity.StartsWith("of ", StringComparison.Ordinal) || commodity.StartsWith("de ", StringComparison.Ordinal) || commodity.StartsWith("di ", StringComparison.Ordinal) ? 3 : commodity is ['d', '’' or '\'', ..] ? 2 : 0;
        return commodity[link..].ToString();
    }

    /// <summary>"D.O.(51) 13", "E 2001", "[19]72": a number in brackets that touch what is before them, behind a capital that stands alone, or the rest of one in brackets.</summary>
    private static bool IsInReference(string text, int start) =>
        text.AsSpan(0, start) is [.., var digit, ']'] ? char.IsAsciiDigit(digit) : text.AsSpan(0, start) is [.., var before, '('] ? !char.IsWhiteSpace(before) : text.AsSpan(0, start) is [.., var letter, ' '] && char.IsUpper(letter) && letter is not ('I' or 'A') && (start == 2 || !char.IsLetterOrDigit(text[start - 3]) && text[start - 3] is not ('.' or '$'));

    /// <summary>What stands behind a number may show that it counts nothing: an ordinal, an hour, a date, a word that it is a part of.</summary>
    private bool Follows(string text, int end, bool mayBeOrdinal)
    {
        ReadOnlySpan<char> rest = text.AsSpan(end);
        if (rest.IsEmpty)
        {
            return false;
        }

        bool goesOn = char.IsLetterOrDigit(rest[0]) || (rest is [':' or '/' or '.' or ']', var figure, ..] && char.IsAsciiDigit(figure));
        ReadOnlySpan<char> behind = Behind(text, end);
        bool isHour = behind is ['a' or 'p' or 'A' or 'P', ..] && (behind[1..].StartsWith(".m", StringComparison.OrdinalIgnoreCase) || behind[1..].StartsWith(". m", StringComparison.OrdinalIgnoreCase) || behind[1..].StartsWith("m.", StringComparison.OrdinalIgnoreCase));
        bool isOrdinal = mayBeOrdinal && words.WritesOrdinals && rest is ['.', ' ', var next, ..] && char.IsLetter(next);
        return goesOn || House().IsMatch(text, end) || isHour || isOrdinal || words.ClockWords.LengthAt(behind) is > 0 and var clock && (clock == behind.Length || !char.IsLetter(behind[clock]));
    }

    private static ReadOnlySpan<char> Behind(string text, int end) => end < text.Length && WhiteSpace.Is(text[end]) ? text.AsSpan(end + 1) : [];

    private static int SkipBlank(string text, int i) => i < text.Length && WhiteSpace.Is(text[i]) ? i + 1 : i;

    /// <summary>"10 Downing Street": the number of a house.</summary>
    [GeneratedRegex(@"\G\s+(?:\p{Lu}[\p{L}’'.]+\s+){1,3}(?:Street|St\.|Road|Rd\.|Avenue|Ave\.|Square|Lane|Place|Terrace|Crescent|Boulevard|Gardens)(?!\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex House();
}
