using System.Buffers;
using System.Globalization;
using Tei.Languages;

namespace Tei.Recognition.Measures;

/// <summary>Reads numbers in figures as a language writes them: "1,250.5", "1.250,5", "1 250,5", "1'250". Immutable; threads may share it.</summary>
/// <param name="pack">The language.</param>
internal sealed class NumberReader(LanguagePack pack)
{
    private const int GroupLength = 3;
    private const int MostFigures = 7;

    private readonly SearchValues<char> decimals = SearchValues.Create(string.Concat(pack["decimalSigns"]));
    private readonly SearchValues<char> groups = SearchValues.Create(string.Concat(pack["groupSigns"]));

    /// <summary>The number with which a text begins; none where no figure stands there, or more of them than numbers have.</summary>
    public Number? At(ReadOnlySpan<char> text)
    {
        int figures = FigureRun(text);
        if (figures is 0 or > MostFigures)
        {
            return null;
        }

        int end = figures;
        while (figures <= GroupLength && end + GroupLength < text.Length && groups.Contains(text[end]) && text[end] == text[GroupSign(text, figures, end)] && FigureRun(text[(end + 1)..]) == GroupLength)
        {
            end += 1 + GroupLength;
        }

        int whole = end;
        if (end + 1 < text.Length && decimals.Contains(text[end]) && FigureRun(text[(end + 1)..]) is > 0 and int fraction)
        {
            end += 1 + fraction;
        }

        return Value(text[..whole], text[whole..end]) is { } value ? new Number(value, end) : null;
    }

    /// <summary>One number has one sign between its groups: the place of the first.</summary>
    private static int GroupSign(ReadOnlySpan<char> text, int figures, int end) => end == figures ? end : figures;

    private static decimal? Value(ReadOnlySpan<char> whole, ReadOnlySpan<char> fraction)
    {
        Span<char> plain = stackalloc char[whole.Length + fraction.Length];
        int length = 0;
        foreach (char c in whole)
        {
            if (char.IsAsciiDigit(c))
            {
                plain[length++] = c;
            }
        }

        for (int i = 0; i < fraction.Length; i++)
        {
            plain[length++] = i == 0 ? '.' : fraction[i];
        }

        return decimal.TryParse(plain[..length], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal value) ? value : null;
    }

    private static int FigureRun(ReadOnlySpan<char> text)
    {
        int length = text.IndexOfAnyExceptInRange('0', '9');
        return length < 0 ? text.Length : length;
    }
}

/// <summary>A number with as many characters as it is long.</summary>
internal readonly record struct Number(decimal Value, int Length);
