namespace Tei.Recognition.Dates;

/// <summary>Signs without which a form of date does not stand in a line: most lines with a number have none of them, and need no expression.</summary>
internal static class DateSigns
{
    /// <summary>A hyphen behind a digit, as in 1949-04-13.</summary>
    public static bool OfIso(ReadOnlySpan<char> line) => FollowsDigit(line, '-');

    /// <summary>A full stop behind a digit, as in 13.4.1949.</summary>
    public static bool OfPoints(ReadOnlySpan<char> line) => FollowsDigit(line, '.');

    /// <summary>Four digits that can be a year, or two behind an apostrophe, behind white space.</summary>
    public static bool OfYear(ReadOnlySpan<char> line)
    {
        for (int i = 1; i + 2 < line.Length; i++)
        {
            bool isFull = line[i] is '1' or '2' && i + 3 < line.Length && char.IsAsciiDigit(line[i + 3]);
            if ((isFull || line[i] is '’' or '\'') && char.IsWhiteSpace(line[i - 1]) && char.IsAsciiDigit(line[i + 1]) && char.IsAsciiDigit(line[i + 2]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool FollowsDigit(ReadOnlySpan<char> line, char sign)
    {
        for (int next = line.IndexOf(sign); next >= 0; next = line.IndexOf(sign))
        {
            if (next > 0 && char.IsAsciiDigit(line[next - 1]))
            {
                return true;
            }

            line = line[(next + 1)..];
        }

        return false;
    }
}
