using Tei.Languages;

namespace Tei.Recognition.Dates;

/// <summary>The days of the week in all languages, to check a date by the day that stands before it.</summary>
internal static class Weekdays
{
    private static readonly Dictionary<string, DayOfWeek>.AlternateLookup<ReadOnlySpan<char>> Numbers = Lexicon.Packs
        .SelectMany(p => p.Weekdays.SelectMany((names, i) => names.Select(name => (name, Day: (DayOfWeek)((i + 1) % 7)))))
        .DistinctBy(pair => pair.name, StringComparer.OrdinalIgnoreCase)
        .ToDictionary(pair => pair.name, pair => pair.Day, StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly Dictionary<string, DayOfWeek>.AlternateLookup<ReadOnlySpan<char>> Short = Lexicon.Packs
        .SelectMany(p => p["shortWeekdays"].SelectMany((names, i) => names.Split('|').Select(name => (name, Day: (DayOfWeek)((i + 1) % 7)))))
        .DistinctBy(pair => pair.name, StringComparer.Ordinal).ToDictionary(pair => pair.name, pair => pair.Day, StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The day that a word is, or is short for: short forms ("Sat") are words of their own elsewhere, and count only where a day is looked for.</summary>
    public static DayOfWeek? Of(ReadOnlySpan<char> word) =>
        Numbers.TryGetValue(word, out DayOfWeek day) || Short.TryGetValue(word, out day) ? day : null;

    /// <summary>The weekday that stands directly before a date ("Thursday, April 14, 1949"); <see langword="null"/> where there is none.</summary>
    public static DayOfWeek? Before(string text, int lineStart, int dateStart)
    {
        ReadOnlySpan<char> before = text.AsSpan(lineStart, dateStart - lineStart).TrimEnd(" ,.\t\r\n(");
        int article = before.LastIndexOf(' ');
        if (article > 0 && Lexicon.DateWords.Contains(before[(article + 1)..]))
        {
            before = before[..article].TrimEnd(" ,.");
        }

        int start = before.Length;
        while (start > 0 && char.IsLetter(before[start - 1]))
        {
            start--;
        }

        return start < before.Length && Numbers.TryGetValue(before[start..], out DayOfWeek day) ? day : null;
    }

    /// <summary>Whether a whole date falls on another day.</summary>
    public static bool Contradicts(DayOfWeek day, CalendarDate date) =>
        date is { Year: > 1582, Month: > 0, Day: > 0, IsPossible: true } && new DateTime(date.Year, date.Month, date.Day, 0, 0, 0, DateTimeKind.Unspecified).DayOfWeek != day;
}
