namespace Tei.Recognition.Dates;

/// <summary>Gives dates without a year the year that the document suggests (encoding manual, section 4). It reads the dates of a text in order; not for several threads.</summary>
/// <param name="document">The document's date; its year is 0 where it has none.</param>
/// <param name="tellsOfLongAgo">Whether the text tells of other years than the one in which it came about, as an interview does: then the year of the date before counts.</param>
/// <param name="diaryYear">For a diary, whose dates are in order, the year with which it begins, 0 where nothing tells it; <see langword="null"/> for what is none.</param>
internal sealed class YearContext(CalendarDate document, bool tellsOfLongAgo, int? diaryYear = null)
{
    private const int HalfYear = 6;

    /// <summary>As far behind a year that a paragraph names a day of it may stand.</summary>
    private const int NearYear = 250;

    private CalendarDate before = new(diaryYear ?? 0, 0, 0);
    private int ownYear = document.Year;
    private (int Year, int End) named;

    /// <summary>Another paragraph begins: the years that those before it name say nothing in it.</summary>
    public void BeginParagraph() => named = default;

    /// <summary>A date with its year, how sure that is, and what it rests on; a date without a year where nothing tells it.</summary>
    /// <param name="date">The date as it stands.</param>
    /// <param name="lies">Where the words beside it say that it lies.</param>
    public (DateExpression Date, Certainty Certainty, string Because) Complete(DateExpression date, Lies lies)
    {
        if (date.HasYear)
        {
            // Those who talk say first what day it is.
            ownYear = ownYear == 0 && tellsOfLongAgo && date.From.Day > 0 ? date.From.Year : ownYear;
            bool saysNoMore = date.From.Month == 0 && date.From.Year == before.Year;
            named = date is { From: { Month: 0 } year, To: null, ShortYear: false } ? (year.Year, date.Span.End) : named;
            before = saysNoMore || (tellsOfLongAgo && date.From.Year == ownYear) ? before : date.From;
            return date.ShortYear
                ? (date, Certainty.Medium, "the year has two digits; the century is that of the other years of the document, or of documents of its kind")
                : (date, Certainty.High, "a whole date");
        }

        (DateExpression completed, Certainty certainty, string because) = tellsOfLongAgo || diaryYear is not null ? AfterDateBefore(date) : NearDocument(date, lies);
        bool isPossible = completed.From.IsPossible && completed.To is not { IsPossible: false };
        return isPossible ? (completed, certainty, because) : (date, Certainty.Low, "the year that the document suggests has no such day");
    }

    private (DateExpression Date, Certainty Certainty, string Because) NearDocument(DateExpression date, Lies lies)
    {
        if (named.Year > 0 && named.Year < document.Year && date.From.Month > 0 && date.Span.Start - named.End <= NearYear)
        {
            // "In the summer of 1959 he came. On July 24 …"
            DateExpression told = date with { From = date.From with { Year = named.Year }, To = date.To is { } to ? to with { Year = to.Month < date.From.Month ? named.Year + 1 : named.Year } : null };
            return (told, Certainty.Low, $"the year is the one that the paragraph names before it, {named.Year}");
        }

        DateExpression dated = date.WithYearNear(document, lies);
        return dated.HasYear ? (dated, Certainty.Medium, $"the year is that of the document's date, {document}") : (date, Certainty.High, "nothing tells the year, so that there is no @when");
    }

    /// <summary>Who tells of a time goes on in it: behind November comes the January of the next year.</summary>
    private (DateExpression Date, Certainty Certainty, string Because) AfterDateBefore(DateExpression date)
    {
        if (before.Year == 0)
        {
            return (date, Certainty.High, "nothing tells the year, so that there is no @when");
        }

        string because = $"the year is reckoned from the date before it in the text, {before}";
        int year = before.Year + (before.Month - date.From.Month > HalfYear ? 1 : 0);
        DateExpression dated = date with { From = date.From with { Year = year }, To = date.To is { } to ? to with { Year = to.Month < date.From.Month ? year + 1 : year } : null };
        before = dated.From;
        return (dated, diaryYear is null ? Certainty.Low : Certainty.Medium, because);
    }
}
