using System.Text.RegularExpressions;
using Tei.Languages;

namespace Tei.Recognition.Dates;

/// <summary>Finds dates in a stretch of text (encoding manual, section 4).</summary>
internal static partial class DateFinder
{
    private const int TwoDigitCentury = 1900;

    private static readonly List<Match> NoMatches = [];

    /// <summary>All dates in a span, in order, without overlaps. Numbers such as <c>13.4</c> are dates only where the caller says so (a closer, a dateline).</summary>
    public static List<DateExpression> Find(string text, TextSpan span, bool bareNumbers = false, IReadOnlyList<TextSpan>? wrong = null)
    {
        ReadOnlySpan<char> stretch = text.AsSpan(span.Start, span.Length);
        return Find(text, span, bareNumbers, Months.OccurIn(stretch), stretch.ContainsAnyInRange('0', '9'), wrong);
    }

    /// <summary>The same where it is known whether names of months and digits are in the span.</summary>
    public static List<DateExpression> Find(string text, TextSpan span, bool bareNumbers, bool hasMonths, bool hasNumbers, IReadOnlyList<TextSpan>? wrong = null)
    {
        if (!hasMonths && !hasNumbers)
        {
            // All other forms have a number.
            return [];
        }

        string line = text.Substring(span.Start, span.Length);
        return Find(line, span.Start, bareNumbers, hasMonths ? MonthsIn(line) : [], hasNumbers, wrong);
    }

    /// <summary>The same in a line that begins at an offset of the text, where it is known at which places names of months begin.</summary>
    /// <param name="line">The line.</param>
    /// <param name="offset">Where it begins.</param>
    /// <param name="bareNumbers">Whether numbers such as <c>13.4</c> are dates.</param>
    /// <param name="months">Where names of months begin in the line.</param>
    /// <param name="hasNumbers">Whether it has digits.</param>
    /// <param name="wrong">What editors corrected in the line, and the signs of the correction: the date is that of what they put in its place.</param>
    public static List<DateExpression> Find(string line, int offset, bool bareNumbers, List<int> months, bool hasNumbers, IReadOnlyList<TextSpan>? wrong = null)
    {
        if (CompletedWords.Of(line, wrong ?? []) is { } completed)
        {
            return [.. Find(completed.Text, 0, bareNumbers, MonthsIn(completed.Text), hasNumbers).Select(date => completed.InLine(date, offset))];
        }

        List<DateExpression> found = months.Count > 0 ? WithMonths(line, months, hasNumbers, offset) : [];
        if (!hasNumbers)
        {
            return found;
        }

        found = RepublicanDates.MayOccurIn(line) ? RepublicanDates.Added(found, line, offset) : found;
        found = QuakerDates.MayOccurIn(line) ? QuakerDates.Added(found, line, offset) : found;
        found = DateSigns.OfIso(line) ? Merged(found, line, Everywhere(Iso(), line), offset) : found;
        found = DateSigns.OfPoints(line) ? Merged(found, line, Everywhere(NumericWithYear(), line), offset) : found;
        found = DateSigns.OfYear(line) ? Merged(found, BareYears.Find(line, offset)) : found;
        found = DateSigns.OfRomanMonth(line) ? Merged(found, line, Everywhere(RomanMonth(), line).FindAll(match => bareNumbers || IsInFull(match)), offset) : found;
        found = bareNumbers && line.Contains('/', StringComparison.Ordinal) ? Merged(found, line, Everywhere(Slashed(), line), offset) : found;
        return bareNumbers && DateSigns.OfPoints(line) ? Merged(found, line, Everywhere(NumericDayMonth(), line), offset) : found;
    }

    /// <summary>The dates with months in words. Most begin with the month: these are sought from the months only.</summary>
    private static List<DateExpression> WithMonths(string slice, List<int> months, bool hasNumbers, int offset)
    {
        List<DateExpression> found = hasNumbers && slice.Contains('Z', StringComparison.Ordinal) ? Merged([], slice, Everywhere(DateTimeGroup(), slice), offset) : [];
        found = SpelledDays.Before(slice, months) is { Count: > 0 } spelled ? Merged(found, slice, From(spelled, SpelledDay(), slice), offset) : found;
        found = MayBeRange(slice, months) ? Merged(found, slice, Everywhere(MonthToMonth(), slice), offset) : found;
        if (hasNumbers)
        {
            found = AnyMayFollowDay(slice, months) ? Merged(found, slice, Everywhere(DayMonth(), slice), offset) : found;
            found = Merged(found, slice, From(WithoutTitles(slice, months), MonthDay(), slice), offset);
            found = Merged(found, slice, From(months, MonthYear(), slice), offset);
        }

        return found;
    }

    private static List<int> WithoutTitles(string slice, List<int> months)
    {
        foreach (int month in months)
        {
            if (IsTitle(slice, month))
            {
                return months.FindAll(other => !IsTitle(slice, other));
            }
        }

        return months;
    }

    /// <summary>"Maj. 5th Infantry": what is a title before names, too, is a month only behind a day or before a year.</summary>
    private static bool IsTitle(string slice, int month) =>
        Lexicon.Honorifics.LengthAt(slice.AsSpan(month)) is > 0 and var length && (month + length == slice.Length || !char.IsLetter(slice[month + length]));

    /// <summary>Whether between two months stands no more than one word, as between the ends of a range.</summary>
    private static bool MayBeRange(string slice, List<int> months)
    {
        for (int i = 1; i < months.Count; i++)
        {
            int words = 0;
            for (int k = months[i - 1] + 1; k < months[i]; k++)
            {
                words += char.IsLetter(slice[k]) && !char.IsLetter(slice[k - 1]) ? 1 : 0;
            }

            if (words <= 1)
            {
                return true;
            }
        }

        return false;
    }

    private static bool AnyMayFollowDay(string slice, List<int> months)
    {
        foreach (int month in months)
        {
            if (MayFollowDay(slice, month))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether what stands before a month can be the number of a day, or end the words between the two.</summary>
    private static bool MayFollowDay(string slice, int month)
    {
        ReadOnlySpan<char> before = slice.AsSpan(0, month).TrimEnd();
        return before.Length < month && !before.IsEmpty && (char.IsAsciiDigit(before[^1]) || before[^1] is '.' or 'º' or '°' or 't' or 'd' or 'h' or 'r' or 'f' or 'e' or 'E' or 'n');
    }

    /// <summary>What a pattern finds. A match whose word is no month is given up, and the search goes on behind its first character: a month may follow in it.</summary>
    private static List<Match> Everywhere(Regex pattern, string slice)
    {
        List<Match>? found = null;
        Match match = pattern.Match(slice);
        while (match.Success)
        {
            bool isDate = HasMonths(match);
            if (isDate)
            {
                (found ??= []).Add(match);
            }

            match = isDate ? match.NextMatch() : pattern.Match(slice, match.Index + 1);
        }

        return found ?? NoMatches;
    }

    /// <summary>What a pattern finds from some places on.</summary>
    private static List<Match> From(List<int> starts, Regex pattern, string slice)
    {
        List<Match>? found = null;
        int end = 0;
        foreach (int start in starts)
        {
            if (start >= end && pattern.Match(slice, start) is { Success: true } match)
            {
                end = match.Index + match.Length;
                (found ??= []).Add(match);
            }
        }

        return found ?? NoMatches;
    }

    /// <summary>Adds what a pattern finds to what others found before it, in order.</summary>
    private static List<DateExpression> Merged(List<DateExpression> before, string slice, List<Match> matches, int offset) =>
        matches.Count == 0 ? before : Merged(before, matches.Select(match => Read(slice, match, offset)).OfType<DateExpression>());

    private static List<DateExpression> Merged(List<DateExpression> before, IEnumerable<DateExpression> more)
    {
        List<DateExpression>? found = null;
        int next = 0;
        foreach (DateExpression date in more)
        {
            found ??= [];
            while (next < before.Count && before[next].Span.End <= date.Span.Start)
            {
                found.Add(before[next++]);
            }

            bool isTaken = (next < before.Count && before[next].Span.Overlaps(date.Span)) || (found.Count > 0 && found[^1].Span.Overlaps(date.Span));
            if (!isTaken)
            {
                found.Add(date);
            }
        }

        for (; found is not null && next < before.Count; next++)
        {
            found.Add(before[next]);
        }

        return found ?? before;
    }

    /// <summary>"21. II. 1946" is a date wherever it stands.</summary>
    private static bool IsInFull(Match match) => match.Groups["y"].Length == 4 && match.ValueSpan.Contains('.');

    private static bool HasMonths(Match match) => IsMonth(match.Groups["m"]) && IsMonth(match.Groups["m2"]);

    private static bool IsMonth(Group group) => !group.Success || char.IsAsciiDigit(group.ValueSpan[^1]) || Roman(group.ValueSpan) > 0 || Months.IsMonth(group.ValueSpan);

    private static DateExpression? Read(string slice, Match match, int offset)
    {
        // A tab divides the cells of a table: what stands on both sides is not one date.
        if (match.ValueSpan.Contains('\t'))
        {
            return null;
        }

        Group written = match.Groups["y"], last = match.Groups["m2"], lastDay = match.Groups["d2"], whole = match.Groups["date"], group = match.Groups["dtg"];
        int year = Year(WithoutBrackets(written.Value));
        int month = Month(match.Groups["m"]);
        var first = new CalendarDate(year, month, match.Groups["spelled"] is { Success: true } spelled ? SpelledDays.Number(spelled.ValueSpan) : Number(match.Groups["d"]));
        CalendarDate? to = last.Success
            ? new CalendarDate(Year(match.Groups["y2"].Value) is > 0 and int y2 ? y2 : year, Month(last), Number(lastDay))
            : lastDay.Success ? first with { Day = Number(lastDay) } : null;
        if (!first.IsPossible || to is { IsPossible: false } || (first.Month == 0 && first.Year == 0))
        {
            return null;
        }

        int start = whole.Index;
        int end = start + whole.Length;
        if (first is { Year: 0, Day: > 0 } && to is null && SpelledYears.At(slice, end) is { } inWords)
        {
            first = first with { Year = inWords.Year };
            end = inWords.End;
        }

        (first, end) = to is null ? DoubleYears.Read(first, slice, end) : (first, end);
        string? fromTime = null;
        string? toTime = null;
        if (group.Success)
        {
            if (int.Parse(group.Value[..2]) > 23 || int.Parse(group.Value[2..]) > 59)
            {
                return null;
            }

            fromTime = $"{group.Value[..2]}:{group.Value[2..]}:00Z";
        }
        else if (first.Day > 0 && DateSigns.OfTime(slice.AsSpan(end)) && TimeOfDay().Match(slice, end, slice.Length - end) is { Success: true } time)
        {
            (fromTime, toTime) = Times(time);
            end = fromTime is null ? end : time.Index + time.Length;
        }

        bool oldStyle = false;
        if (DateSigns.OfOldStyle(slice.AsSpan(end)) && OldStyle().Match(slice, end, slice.Length - end) is { Success: true } style)
        {
            oldStyle = true;
            end = style.Index + style.Length;
        }
        else if (DateSigns.OfBracket(slice.AsSpan(end)) && NewStyleFollows().IsMatch(slice, end))
        {
            oldStyle = true;
        }

        return new DateExpression(new TextSpan(offset + start, offset + end), first, to, fromTime, toTime, DateQualifiers.Of(slice.AsSpan(0, start)), oldStyle)
        {
            ShortYear = written.ValueSpan.TrimStart("'’").Length == 2,
        };
    }

    private static (string? From, string? To) Times(Match time)
    {
        if (time.Groups["zulu"] is { Success: true } zulu)
        {
            return int.Parse(zulu.Value[..2]) < 24 && int.Parse(zulu.Value[2..]) < 60 ? ($"{zulu.Value[..2]}:{zulu.Value[2..]}:00Z", null) : (null, null);
        }

        if (time.Groups["word"] is { Success: true } word)
        {
            return (word.Value.StartsWith('n') ? "12:00:00" : "00:00:00", null);
        }

        string half = time.Groups["half"].Value;
        string half2 = time.Groups["half2"] is { Success: true } own ? own.Value : half;
        string? last = time.Groups["h2"].Success ? Clock(time.Groups["h2"], time.Groups["min2"], half2) : time.Groups["noon"].Success ? "12:00:00" : null;
        string? first = Clock(time.Groups["h"], time.Groups["min"], last is null || time.Groups["half1"].Success ? (time.Groups["half1"] is { Success: true } h1 ? h1.Value : half) : HalfOfFirst(time, half2));
        return (first, last);
    }

    /// <summary>In "11:30–1 p.m." the first time belongs to the forenoon; in "3–4:30 p.m." both to the afternoon.</summary>
    private static string HalfOfFirst(Match time, string half) =>
        half.StartsWith('p') && int.Parse(time.Groups["h"].Value) % 12 > int.Parse(time.Groups["h2"].Value) % 12 ? "a" : half;

    private static string? Clock(Group hour, Group minute, string half)
    {
        int h = int.Parse(hour.Value);
        int m = minute.Success ? int.Parse(minute.Value) : 0;
        h = half.StartsWith('p') && h < 12 ? h + 12 : half.StartsWith('a') && h == 12 ? 0 : h;
        return h < 24 && m < 60 ? $"{h:D2}:{m:D2}:00" : null;
    }

    private static int Month(Group group) => !group.Success ? 0 : char.IsAsciiDigit(group.Value[^1]) ? int.Parse(group.Value) : Roman(group.ValueSpan) is > 0 and int roman ? roman : Months.Number(group.ValueSpan);

    private static readonly string[] RomanMonths = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"];

    private static int Roman(ReadOnlySpan<char> text)
    {
        for (int i = 0; i < RomanMonths.Length; i++)
        {
            if (text.SequenceEqual(RomanMonths[i]))
            {
                return i + 1;
            }
        }

        return 0;
    }

    /// <summary>Where the words begin that name months, Roman numbers too: no other word is read as one.</summary>
    public static List<int> MonthsIn(string slice)
    {
        var starts = new List<int>();
        for (int i = 0; i < slice.Length; i++)
        {
            int start = i;
            i += Months.BeginsWithNumber(slice.AsSpan(i)) ? 1 : 0;
            while (i < slice.Length && char.IsLetter(slice[i]))
            {
                i++;
            }

            ReadOnlySpan<char> word = slice.AsSpan(start, i - start);
            if (word.Length is >= 3 and <= 12 && (Months.IsMonth(word) || (word[0] is 'I' or 'V' or 'X' && Roman(word) > 0)) && !(start > 0 && WordSign().IsMatch(slice.AsSpan(start - 1, 1))))
            {
                starts.Add(start);
            }
        }

        return starts;
    }

    [GeneratedRegex(@"\w", RegexOptions.CultureInvariant)]
    private static partial Regex WordSign();

    private static int Number(Group group) => group.Success ? int.Parse(group.Value) : 0;

    private static string WithoutBrackets(string year) => year.Contains('[', StringComparison.Ordinal) ? string.Concat(year.Where(char.IsAsciiDigit)) : year;

    private static int Year(string text) => text.TrimStart('\'', '’') switch
    {
        "" => 0,
        { Length: 2 } two => TwoDigitCentury + int.Parse(two),
        { Length: 3 } three => 1000 + int.Parse(three),
        string year => int.Parse(year),
    };
}
