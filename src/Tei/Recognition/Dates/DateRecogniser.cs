using System.Collections.Immutable;
using Tei.Languages;
using Tei.Recognition.Structure;
using Tei.Validation;

namespace Tei.Recognition.Dates;

/// <summary>Recognises dates (encoding manual, section 4).</summary>
internal static class DateRecogniser
{
    /// <summary>The document's own date: of the page's head, of a dateline, of the title, or the first whole date of the citation.</summary>
    public static DateExpression? DocumentDate(SourceText source, StructureResult structure, Corrected corrected, Century century)
    {
        // The heading of an edited letter says when it was written; a line in the letter may be of another day.
        IEnumerable<TextSpan> headings = structure.Spans(LineKind.Title).Where(line => PersonHeadings.IsDated(source.Normalised(line)));
        if (headings.Concat(structure.Spans(LineKind.Dateline)).Concat(structure.Spans(LineKind.AddressLine)).SelectMany(line => DateFinder.Find(source.Content, line, bareNumbers: true, corrected.In(line))).FirstOrDefault(d => d.HasYear && d.From.Month > 0) is { } written && !structure.InZone(Zone.DocumentDate).Any())
        {
            return century.Complete(written);
        }

        IEnumerable<TextSpan> places = structure.InZone(Zone.DocumentDate)
            .Concat(structure.Spans(LineKind.Dateline)).Concat(structure.Spans(LineKind.Title)).Concat(FieldsOfDates(source, structure))
            .Concat(structure.InZone(Zone.Citation)).Concat(structure.Spans(LineKind.CloserLine)).Concat(structure.Spans(LineKind.Received));
        return places.SelectMany(line => DateFinder.Find(source.Content, line, bareNumbers: false, corrected.In(line))).Where(d => d.HasYear && d.From.Month > 0).Select(century.Complete).FirstOrDefault();
    }

    public static (ImmutableArray<Annotation> Annotations, ImmutableArray<Diagnostic> Diagnostics) Recognise(
        SourceText source, List<Word> words, StructureResult structure, ImmutableArray<Annotation> insertions, Corrected corrected, Century century, CalendarDate document, bool isTelegram, string language)
    {
        var annotations = new List<Annotation>();
        var diagnostics = new List<Diagnostic>();
        int? diaryYear = Diaries.Is(source, structure) ? document.Year > 0 ? document.Year : Diaries.YearOfTitle(source, structure) : null;
        bool tellsOfLongAgo = TellsOfLongAgo(source, structure);
        var years = new YearContext(document, tellsOfLongAgo || (document.Year == 0 && structure.Genre == Genre.Talk), diaryYear);
        Dictionary<TextSpan, ClassifiedLine> classified = structure.Classified.ToDictionary(c => c.Line.Span);
        ulong languages = (1UL << Lexicon.CommonLanguages) - 1 | (Lexicon.Of(language) is { } pack ? 1UL << Lexicon.Packs.IndexOf(pack) : 0);
        RelativeDays? relativeDays = isTelegram ? RelativeDays.Of(language) : null;
        int next = 0;
        CalendarDate entryBefore = default;
        bool inOpening = false;
        var uncut = new SpanIndex<Annotation>(insertions.Where(i => !i.Markup.CanBeSplit), i => i.Span);
        foreach (TextLine line in structure.Lines.Where(l => l.Zone != Zone.LeftOut))
        {
            years.BeginParagraph();
            WordTraits traits = Words.TraitsIn(words, line.Span, ref next);
            bool hasNumbers = (traits & WordTraits.Digit) != WordTraits.None;
            bool hasMonths = (traits & WordTraits.Month) != WordTraits.None;
            ClassifiedLine? known = classified.GetValueOrDefault(line.Span);
            inOpening = known is { Kind: LineKind.EnclosureHead } or { OpensDivision: true } || (inOpening && known?.Kind is not LineKind.Paragraph);
            if (!hasMonths && !hasNumbers && !isTelegram && diaryYear is null)
            {
                continue;
            }

            bool closer = known?.Kind is LineKind.CloserLine or LineKind.Dateline && line.Zone == Zone.Text;
            string text = hasMonths || hasNumbers || isTelegram ? known?.Line.Written(source) ?? source[line.Span] : "";
            List<int> months = hasMonths ? DateFinder.MonthsIn(text) : [];
            List<DateExpression> whole = DateFinder.Find(text, line.Span.Start, closer, months, hasNumbers, corrected.In(line.Span));
            whole.RemoveAll(date => !date.HasYear && !IsOfLanguages(text.AsSpan(date.Span.Start - line.Span.Start, date.Span.Length), languages));
            if (diaryYear is not null && line.Zone == Zone.Text && Diaries.DateAtBeginning(source, line.Span, whole) is { } dated)
            {
                entryBefore = years.Complete(century.Complete(dated), Lies.Anywhere).Date.From;
            }
            else if (diaryYear is not null && line.Zone == Zone.Text && Diaries.DayOfEntry(source, line.Span, entryBefore) is { } entry)
            {
                entryBefore = entry.From;
                annotations.Add(new Annotation(entry.Span, Markup.Around(TeiNames.Date, entry.Attributes()), Rank.Date, "date.day-of-entry", Certainty.Medium, Evidence.Internal, "the month and the year are those of the entry before, and the weekday is right"));
            }

            if (inOpening && known?.Kind == LineKind.Dateline && whole is [{ HasYear: true, From.Day: > 0 } own, ..])
            {
                // What lies with a document tells its days from its own date.
                document = century.Complete(own).From;
                years = new YearContext(document, tellsOfLongAgo, diaryYear);
            }

            foreach (DateExpression found in hasMonths ? WithBareMonths(text, line, months, whole) : whole)
            {
                Add(source, line.Span, century.Complete(found), years, uncut, annotations, diagnostics);
            }

            if (line.Zone == Zone.Text && hasNumbers && (traits & WordTraits.BeginsMonthOfLetter) != WordTraits.None)
            {
                AddDaysOfMonths(text, line.Span.Start, document, annotations);
            }

            if (relativeDays is not null && document.Day > 0 && line.Zone == Zone.Text)
            {
                AddRelative(relativeDays, text, line.Span, document, annotations);
            }
        }

        return ([.. annotations], [.. diagnostics]);
    }

    /// <summary>"5 Mart", "2 marca": the names of months of other languages are words or names here, unless a year stands behind them.</summary>
    private static bool IsOfLanguages(ReadOnlySpan<char> date, ulong languages) => Months.LanguagesIn(date) is var named && (named == 0 || (named & languages) != 0);

    /// <summary>Interviews tell of other years than the one in which they were held: it says nothing about a date without a year. "Entretien avec …" is the title of an office's note, too, which has a place and a date and no turns.</summary>
    private static bool TellsOfLongAgo(SourceText source, StructureResult structure) =>
        ((!structure.Spans(LineKind.Dateline).Any() || structure.Annotations.Any(a => a.Markup.Element is TeiNames.Sp or TeiNames.U)) && structure.Spans(LineKind.Title).Any(line => Lexicon.InterviewWords.OccursIn(source[line]))) || structure.Spans(LineKind.FieldHead).Concat(structure.Spans(LineKind.Field)).Any(line => Structure.FieldLabels.Type(source.Normalised(line).Split(':')[0]) is "interviewer" or "interviewee");

    private static IEnumerable<TextSpan> FieldsOfDates(SourceText source, StructureResult structure)
    {
        bool inDate = false;
        foreach (ClassifiedLine line in structure.Classified.TakeWhile(c => c.Kind != LineKind.Paragraph))
        {
            bool isField = line.Kind is LineKind.Field or LineKind.FieldHead;
            inDate = isField ? line.Line.Text.StartsWith("DATE", StringComparison.OrdinalIgnoreCase) : inDate && line.Kind == LineKind.ListItem;
            if (inDate)
            {
                yield return line.Line.Span;
            }
        }
    }

    private static void Add(SourceText source, TextSpan line, DateExpression found, YearContext years, SpanIndex<Annotation> uncut, List<Annotation> annotations, List<Diagnostic> diagnostics)
    {
        (DateExpression date, Certainty certainty, string because) = years.Complete(found, found.HasYear ? Lies.Anywhere : LiesBeside.Read(source.Content, line, found.Span));
        (string Name, string? Value)[] attributes = date.Attributes();
        if (date.To is { } to && string.CompareOrdinal(to.ToString(), date.From.ToString()) < 0)
        {
            diagnostics.Add(new Diagnostic(EncoderDiagnostics.ImpossibleDate, source.Locate(date.Span.Start), $"the range “{source.Normalised(date.Span)}” ends before it begins; it is not encoded as a date"));
            return;
        }

        TextSpan span = date.Span;
        foreach (Annotation insertion in uncut.Overlapping(date.Span))
        {
            bool crosses = !insertion.Span.Contains(date.Span) && !date.Span.Contains(insertion.Span);
            span = crosses ? new TextSpan(Math.Min(span.Start, insertion.Span.Start), Math.Max(span.End, insertion.Span.End)) : span;
        }

        bool contradicted = found is { HasYear: true, ShortYear: false, OldStyle: false, To: null } && Weekdays.Before(source.Content, line.Start, found.Span.Start) is { } day && Weekdays.Contradicts(day, date.From);
        if (contradicted)
        {
            diagnostics.Add(new Diagnostic(EncoderDiagnostics.ImpossibleDate, source.Locate(date.Span.Start), $"“{source.Normalised(date.Span)}” ({date.From}) was another weekday than the text says; check day, month and year"));
        }

        string rule = !date.HasYear ? "date.without-year" : found is { HasYear: true, ShortYear: false } ? "date" : "date.year-inferred";
        annotations.Add(new Annotation(span, Markup.Around(TeiNames.Date, attributes), Rank.Date, rule, contradicted ? Certainty.Low : certainty, Evidence.Internal, because));
    }

    /// <summary>"the 9th inst.": a day whose month the document's date tells.</summary>
    private static void AddDaysOfMonths(string line, int offset, CalendarDate document, List<Annotation> annotations)
    {
        foreach ((TextSpan day, CalendarDate date) in DaysOfMonths.Find(line, document))
        {
            annotations.Add(new Annotation(
                new TextSpan(offset + day.Start, offset + day.End), Markup.Around(TeiNames.Date, ("when", date.ToString())), Rank.Date, "date.month-of-letter",
                Certainty.Medium, Evidence.Internal, $"the month is reckoned from the document's date, {document}"));
        }
    }

    /// <summary>"in March": a month that no whole date has.</summary>
    private static List<DateExpression> WithBareMonths(string text, TextLine line, List<int> places, List<DateExpression> whole)
    {
        if (line.Zone != Zone.Text)
        {
            return whole;
        }

        List<DateExpression>? months = null;
        foreach ((TextSpan found, int month) in BareMonths.Find(text, places))
        {
            var span = new TextSpan(line.Span.Start + found.Start, line.Span.Start + found.End);
            if (!whole.Exists(d => d.Span.Overlaps(span)))
            {
                (months ??= []).Add(new DateExpression(span, new CalendarDate(0, month, 0), null, null, null, DateQualifier.Exact, OldStyle: false));
            }
        }

        return months is null ? whole : [.. whole.Concat(months).OrderBy(d => d.Span.Start)];
    }

    /// <summary>"Today" in a telegram is the day of the telegram.</summary>
    private static void AddRelative(RelativeDays days, string text, TextSpan line, CalendarDate document, List<Annotation> annotations)
    {
        var day = new DateTime(document.Year, document.Month, document.Day, 0, 0, 0, DateTimeKind.Unspecified);
        foreach ((TextSpan word, int distance) in days.Find(text))
        {
            DateTime then = day.AddDays(distance);
            annotations.Add(new Annotation(
                new TextSpan(line.Start + word.Start, line.Start + word.End),
                Markup.Around(TeiNames.Date, ("when", new CalendarDate(then.Year, then.Month, then.Day).ToString())), Rank.Date, "date.relative",
                Certainty.Medium, Evidence.Internal, $"reckoned from the telegram's date, {document}"));
        }
    }
}
