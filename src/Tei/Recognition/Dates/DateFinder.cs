using System.Text.RegularExpressions;
using Tei.Languages;

namespace Tei.Recognition.Dates;

/// <summary>Finds dates in a stretch of text (encoding manual, section 4).</summary>
internal static partial class DateFinder
{
    private const int TwoDigitCentury = 1900;

    private static readonly List<Match> NoMatches = [];

    /// <summary>The end of a month that a hand shortened with an apostrophe: "Feb'y", "Dec'r".</summary>
    private const string Shortened = @"(?:['’](?:y|r|ry|t)(?!\w))?";

    /// <summary>A year behind a stroke, as in letters of the 19th century: "May 4/63". What may be a second day ("May 10/11") is none.</summary>
    private const string StrokeYear = @",?\s?/\s?(?<y>1[0-9]{3}|3[2-9]|[4-9][0-9])";

    /// <summary>A year that the editors supplied, or a part of it: "[1891]", "[1891?]", "18[91]", "[18]91".</summary>
    private const string BracketedYear = @"\[(?<y>1[0-9]{3}|20[0-9]{2})\??\]|(?<y>1[5-9]\[[0-9]{2}\??\]|1[5-9][0-9]\[[0-9]\??\]|\[1[5-9]\][0-9]{2})";

    /// <summary>What deeds, treaties and affidavits put before a year: "A.D. 1864", "in the year of our Lord 1862".</summary>
    private const string YearWords = @"A\.\s?D\.,?\s+|(?:in|of)\s+the\s+year\s+(?:of\s+our\s+Lord,?\s+)?";

    /// <summary>All dates in a span, in order, without overlaps. Numbers such as <c>13.4</c> are dates only where the caller says so (a closer, a dateline).</summary>
    public static List<DateExpression> Find(string text, TextSpan span, bool bareNumbers = false)
    {
        ReadOnlySpan<char> stretch = text.AsSpan(span.Start, span.Length);
        return Find(text, span, bareNumbers, Months.OccurIn(stretch), stretch.ContainsAnyInRange('0', '9'));
    }

    /// <summary>The same where it is known whether names of months and digits are in the span.</summary>
    public static List<DateExpression> Find(string text, TextSpan span, bool bareNumbers, bool hasMonths, bool hasNumbers)
    {
        if (!hasMonths && !hasNumbers)
        {
            // All other forms have a number.
            return [];
        }

        string line = text.Substring(span.Start, span.Length);
        return Find(line, span.Start, bareNumbers, hasMonths ? MonthsIn(line) : [], hasNumbers);
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
        found = (bareNumbers || DateSigns.OfPoints(line)) && line.AsSpan().ContainsAny('I', 'V', 'X') ? Merged(found, line, bareNumbers ? Everywhere(RomanMonth(), line) : Everywhere(RomanMonth(), line).FindAll(IsInFull), offset) : found;
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

    [GeneratedRegex(@"(?<!\w)(?<date>(?<d>[0-9]{2})(?<dtg>[0-9]{4})Z\s+(?<m>" + Months.Shape + @")\s+(?<y>[0-9]{2}|[0-9]{4}))(?!\w)", RegexOptions.CultureInvariant)]
    private static partial Regex DateTimeGroup();

    [GeneratedRegex(@"(?<!\w)(?<date>(?:(?<d>[0-9]{1,2})\.?\s+)?(?<m>" + Months.Shape + @")\.?(?:\s+(?<d>[0-9]{1,2})(?![0-9]))?(?:,?\s+(?<y>[0-9]{4}))?\s*(?:[-–—]|to|until|bis)\s*(?:(?<d2>[0-9]{1,2})\.?\s+)?(?<m2>" + Months.Shape + @")\.?(?:\s+(?<d2>[0-9]{1,2})(?![0-9]))?(?:,?\s+(?<y2>[0-9]{4})|(?=\s|[.,;)]|$)))(?!\w)", RegexOptions.CultureInvariant)]
    private static partial Regex MonthToMonth();

    [GeneratedRegex(@"(?<![\w-])(?<date>(?<y>1[0-9]{3}|20[0-9]{2})-(?<m>0[1-9]|1[0-2])-(?<d>[0-3][0-9]))(?![\w-])", RegexOptions.CultureInvariant)]
    private static partial Regex Iso();

    [GeneratedRegex(@"(?<![\w.]|[0-9]\.\s)(?<date>(?<d>[0-3]?[0-9])\.\s?(?<m>[01]?[0-9])\.\s?(?<y>1[0-9]{3}|20[0-9]{2}|[89][0-9]{2}(?![0-9])|[0-9]{2}(?![0-9]|\.[0-9])))(?!\w)", RegexOptions.CultureInvariant)]
    private static partial Regex NumericWithYear();

    [GeneratedRegex(@"(?<![\w.])(?<date>(?<d>[0-3]?[0-9])\.\s?(?<m>[01]?[0-9]))\.?(?![\w.]*[0-9]|\s?[0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex NumericDayMonth();

    /// <summary>"22/I 93", "31 X 08", "5. VII.": the month in Roman numerals, as letters have it.</summary>
    [GeneratedRegex(@"(?<![\w./])(?<date>(?<d>[0-3]?[0-9])(?:\.\s?|\s?/\s?|\s)(?<m>[IVX]{1,4})(?!\w)(?:\.?\s?/?\s?(?<y>1[5-9][0-9]{2}|20[0-9]{2}|[89][0-9]{2}|['’]?[0-9]{2}))?)(?!\w)", RegexOptions.CultureInvariant)]
    private static partial Regex RomanMonth();

    /// <summary>"12/3 901", "6/10. 98": day and month with a stroke.</summary>
    [GeneratedRegex(@"(?<![\w./])(?<date>(?<d>[0-3]?[0-9])\s?/\s?(?<m>1[0-2]|0?[1-9])\.?(?:\s?/\s?|\s)(?<y>1[5-9][0-9]{2}|20[0-9]{2}|[89][0-9]{2}|['’]?[0-9]{2}))(?!\w)", RegexOptions.CultureInvariant)]
    private static partial Regex Slashed();

    /// <summary>"3 May 1897", "3rd of May, 1897", "22d day of June, 1871", "2d Feb'y/62", "4 de mayo de 1898", "3.–5. Mai 97"</summary>
    [GeneratedRegex(@"(?<![\w.,])(?<date>(?<d>[0-3]?[0-9])(?:(?:st|nd|rd|th|d|er|e|t)\.?|sten|ten|ter|te|ème|me|\.|º|°|:(?=\s+(?:day\s+)?of\s))?(?:\s*(?:[-–—]|to|and|bis|und|et|au|al|e)\s*(?:(?:le|il|the|den|dem)\s+)?(?<d2>[0-3]?[0-9])(?:(?:st|nd|rd|th|d)\.?|\.)?)?\s+(?:(?:day\s+)?(?<of>of)\s+|(?:(?:jour|día)\s+)?(?:de|DE)\s+)?(?<m>" + Months.Shape + @")" + Shortened + @"(?(of)(?!\.?\s+[0-9]{1,2}(?![0-9])))(?:\.(?=,?\s+(?:[1'’]|\[[12]|A\.\s?D\.)))?(?:,?\s+(?:del?\s+|DEL?\s+|" + YearWords + @")?(?:" + BracketedYear + @"|(?<y>1[0-9]{3}|20[0-9]{2}|['’][0-9]{2}|[0-9]{2}(?=[^0-9\w]|$)(?!:|\s*(?:[ap]\.?\s?m|h\b|hrs?\b|hours\b|Uhr\b|heures?\b|ore\b))))|" + StrokeYear + @")?)(?!\w)", RegexOptions.CultureInvariant)]
    private static partial Regex DayMonth();

    /// <summary>"third day of May, 1897", "third day of May in the year of our Lord 1897"</summary>
    [GeneratedRegex(@"\G(?<date>(?<spelled>\p{L}+(?:-\p{L}+)?)\s+(?:day\s+)?(?:(?:of|de)\s+)?(?<m>" + Months.Shape + @")" + Shortened + @"(?:\.(?=,?\s+(?:1|A\.\s?D\.)))?(?:,?\s+(?:" + YearWords + @")?(?<y>1[0-9]{3}|20[0-9]{2}))?)(?!\w)", RegexOptions.CultureInvariant)]
    private static partial Regex SpelledDay();

    [GeneratedRegex(@"\G(?<date>(?<m>" + Months.Shape + @")" + Shortened + @"(?:[.:]?\s+(?:the\s+)?|,\s+(?=[0-3]?[0-9],\s+(?:1[0-9]{3}|20[0-9]{2})(?![0-9])))(?<d>[0-3]?[0-9])(?<th>st|nd|rd|th|d|:(?=,?\s+1[0-9]{3}(?![0-9])))?(?![0-9:]|,[0-9]{3}(?![0-9]))(?:\s*(?:[-–—]|to|and)\s*(?<d2>[0-3]?[0-9])(?![0-9:])(?:st|nd|rd|th)?(?!\s*[ap]\.?\s?m))?(?:(?:[,.]{0,2}\s+|,(?=(?:1[5-9]|20)[0-9]{2}(?![0-9])))(?:" + YearWords + @")?(?:" + BracketedYear + @"|(?<y>1[0-9]{3}|20[0-9]{2}|['’][0-9]{2}))|" + StrokeYear + @"|(?(th),?\s+(?<y>[4-9][0-9])(?=[.,;)]?\s*(?:\z|(?<=\n[^\S\n]*\n\s*)))|(?!)))?)(?!\w)", RegexOptions.CultureInvariant)]
    private static partial Regex MonthDay();

    [GeneratedRegex(@"\G(?<date>(?<m>" + Months.Shape + @")" + Shortened + @"\.?,?\s+(?:of\s+|del?\s+|DEL?\s+)?(?<y>1[0-9]{3}|20[0-9]{2}|['’][2-9][0-9]|(?<=\b(?:[Ii]m|[Aa]nfang|[Ee]nde|[Mm]itte)\s\p{L}+\.?\s+)[0-9]{2}(?=[,;:!?)]|\.(?!\s?[\p{L}0-9]+\.)|\s\p{Ll}|\s*$)))(?!\w)", RegexOptions.CultureInvariant)]
    private static partial Regex MonthYear();

    [GeneratedRegex(@"\G(?:\s*[,—–]\s*|\s+at\s+|\s+)(?:(?:à|um|alle)\s+)?(?:(?<zulu>[0-9]{4})Z|(?<word>noon|midnight)|(?<h>[0-9]{1,2})(?:[:.](?<min>[0-9]{2}))?(?:\s?(?<half1>[ap])\.?\s?m\.?)?\s*[-–—]\s*(?:(?<h2>[0-9]{1,2})(?:[:.](?<min2>[0-9]{2}))?\s?(?<half2>[ap])\.?\s?m\b\.?|(?<noon>noon))|(?<h>[0-9]{1,2})(?:[.:](?<min>[0-9]{2}))?\s?Uhr\b(?:\s(?<min>[0-5][0-9])(?![0-9]))?|(?<h>[0-9]{1,2})(?:[.:](?<min>[0-9]{2}))?\s?(?:h\b\.?|heures?\b|ore\b)(?:\s?(?<min>[0-9]{2})(?![0-9]))?|ore\s(?<h>[0-9]{1,2})(?:[.,:](?<min>[0-9]{2}))?(?![0-9])|(?<h>[0-9]{1,2})(?:[:.](?<min>[0-9]{2}))?\s?(?<half>[ap])\.?\s?m\b\.?)", RegexOptions.CultureInvariant)]
    private static partial Regex TimeOfDay();

    [GeneratedRegex(@"\G,?\s*\(?(?:O\.\s?S\.|old style|a\. St\.)\)?", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex OldStyle();

    /// <summary>"December 31, 1913 (January 13, 1914, new style)": the date before the bracket is in old style.</summary>
    [GeneratedRegex(@"\G\s*\([^()]{4,40}(?:new style|N\.\s?S\.)\)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex NewStyleFollows();
}
