namespace Tei.Recognition.Dates;

/// <summary>Signs without which a form of date does not stand in a line: most lines with a number have none of them, and need no expression.</summary>
internal static class DateSigns
{
    /// <summary>A hyphen behind a digit, as in 1949-04-13.</summary>
    public static bool OfIso(ReadOnlySpan<char> line) => FollowsDigit(line, '-');

    /// <summary>A full stop behind a digit, as in 13.4.1949.</summary>
    public static bool OfPoints(ReadOnlySpan<char> line) => FollowsDigit(line, '.');

    /// <summary>A digit of Rome behind one of ours, with a full stop, a stroke or a blank between them, as in "21. II. 1946".</summary>
    public static bool OfRomanMonth(ReadOnlySpan<char> line)
    {
        for (int i = 2; i < line.Length; i++)
        {
            if (line[i] is 'I' or 'V' or 'X')
            {
                int before = i - 1;
                while (before > 0 && i - before <= 3 && (WhiteSpace.Is(line[before]) || line[before] is '.' or '/'))
                {
                    before--;
                }

                if (before < i - 1 && char.IsAsciiDigit(line[before]))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Four digits that can be a year, or two behind an apostrophe, behind white space.</summary>
    public static bool OfYear(ReadOnlySpan<char> line)
    {
        for (int i = NextYear(line, 1); i > 0 && i + 2 < line.Length; i = NextYear(line, i + 1))
        {
            bool isFull = line[i] is '1' or '2' && i + 3 < line.Length && char.IsAsciiDigit(line[i + 3]);
            if ((isFull || line[i] is '’' or '\'') && char.IsWhiteSpace(line[i - 1]) && char.IsAsciiDigit(line[i + 1]) && char.IsAsciiDigit(line[i + 2]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The first place from another on at which a year may begin; -1 where none is.</summary>
    public static int NextYear(ReadOnlySpan<char> line, int from) => from < line.Length && line[from..].IndexOfAny("12’'") is >= 0 and var found ? from + found : -1;

    /// <summary>A figure or a word of time behind white space, a comma or a dash.</summary>
    public static bool OfTime(ReadOnlySpan<char> behind)
    {
        int i = 0;
        while (i < behind.Length && (char.IsWhiteSpace(behind[i]) || behind[i] is ',' or '—' or '–'))
        {
            i++;
        }

        return i > 0 && i < behind.Length && (char.IsAsciiDigit(behind[i]) || behind[i] is 'a' or 'n' or 'm' or 'à' or 'u' or 'o');
    }

    /// <summary>A first letter of the words for the old style, in whatever case.</summary>
    public static bool OfOldStyle(ReadOnlySpan<char> behind)
    {
        int i = behind is [',', ..] ? 1 : 0;
        while (i < behind.Length && (char.IsWhiteSpace(behind[i]) || behind[i] == '('))
        {
            i++;
        }

        return i < behind.Length && behind[i] is 'o' or 'O' or 'a' or 'A';
    }

    /// <summary>A bracket behind white space, or behind nothing.</summary>
    public static bool OfBracket(ReadOnlySpan<char> behind) => behind.TrimStart() is ['(', ..];

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
