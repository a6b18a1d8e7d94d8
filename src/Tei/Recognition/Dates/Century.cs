using System.Text.RegularExpressions;
using Tei.Recognition.Structure;

namespace Tei.Recognition.Dates;

/// <summary>The century of a year that is written with two digits.</summary>
/// <param name="Near">The year in the middle of those that the document writes in full; <see langword="null"/> where it writes none.</param>
/// <param name="IsPrivate">Whether the document is a letter without an office's heading.</param>
/// <remarks>
/// Years in full decide. Without them a two-digit year is of the 20th century, but for private letters with years from 50 on: editions of such letters end, for reasons of copyright,
/// before the middle of the 20th century, while papers of offices go on.
/// </remarks>
internal readonly partial record struct Century(int? Near, bool IsPrivate)
{
    private const int Middle = 50;

    /// <summary>People tell of long ago, and seldom of what comes in more than a generation.</summary>
    private const int MostAhead = 30;

    public static Century Of(SourceText source, StructureResult structure)
    {
        List<int> years = [];
        foreach (ValueMatch year in FullYear().EnumerateMatches(source.Content))
        {
            years.Add(int.Parse(source.Content.AsSpan(year.Index, year.Length)));
        }

        years.Sort();
        bool letter = !structure.Spans(LineKind.Title).Any() && (structure.Spans(LineKind.Salute).Any() || structure.Spans(LineKind.ClosingSalute).Any());
        return new Century(years.Count == 0 ? null : years[years.Count / 2], letter);
    }

    /// <summary>The same for a document whose own date has its year in full.</summary>
    public Century Of(DateExpression? document) => document is { HasYear: true, ShortYear: false } date ? this with { Near = date.From.Year } : this;

    /// <summary>The date with its year in the right century, if it has but two digits.</summary>
    public DateExpression Complete(DateExpression date)
    {
        if (!date.ShortYear)
        {
            return date;
        }

        int shift = YearOf(date.From.Year % 100) - date.From.Year;
        return date with { From = date.From with { Year = date.From.Year + shift }, To = date.To is { Year: > 0 } to ? to with { Year = to.Year + shift } : date.To };
    }

    private int YearOf(int digits)
    {
        if (Near is { } near)
        {
            return Enumerable.Range(15, 6).Select(century => (century * 100) + digits).Where(year => year <= near + MostAhead).MinBy(year => Math.Abs(year - near));
        }

        return (IsPrivate && digits >= Middle ? 1800 : 1900) + digits;
    }

    [GeneratedRegex(@"(?<![0-9.,/]|\b\p{Lu}\s)(?:1[5-9][0-9]{2}|20[0-2][0-9])(?![0-9/])", RegexOptions.CultureInvariant)]
    private static partial Regex FullYear();
}
