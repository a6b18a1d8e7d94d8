using System.Text.RegularExpressions;
using Tei.Languages;
using Tei.Recognition.Insertions;

namespace Tei.Recognition.Structure;

/// <summary>Says of every line of a document what it is: first the opening, then the close, then what lies between.</summary>
internal sealed partial class LineClassifier
{
    private const int MostLinesOfHead = 3;
    private const int ShortestHead = 5;
    private const int LongestHeadOfBusiness = 80;

    /// <summary>As long is a line of the text above a close, which may end with a comma.</summary>
    private const int ShortestLineOfText = 40;
    private const int LongestCloser = 8;
    private const int LongestListLine = 160;
    private const int LongestEnclosureTitle = 160;
    private const int MostQuoted = 20;
    private const int HighestTitleLine = 4;
    private const int FewestFieldsOfForm = 3;

    private readonly SourceText source;
    private readonly List<LogicalLine> lines;
    private readonly ClassifiedLine?[] classified;
    private readonly int[] labels;
    private readonly int[]? play;
    private readonly ItemSequences.Place?[] items;
    private readonly bool?[] datelines;
    private readonly StatedParts stated;
    private readonly HashSet<int> enclosures = [];
    private int quotedTo = -1;
    private int letterSought;
    private bool letterFound;

    private LineClassifier(SourceText source, StatedParts stated, List<LogicalLine> lines, bool turns)
    {
        this.source = source;
        this.stated = stated;
        lines = turns ? PlayForms.WithNumberedScenes(lines) : lines;
        play = turns ? PlayLabels.Find(lines) : null;
        if (play is not null && PlayForms.WithCountedScenes(lines) is var counted && counted != lines)
        {
            lines = counted;
            play = PlayLabels.Find(lines) ?? play;
        }

        this.lines = lines;
        classified = new ClassifiedLine?[lines.Count];
        items = new ItemSequences.Place?[lines.Count];
        datelines = new bool?[lines.Count];
        labels = play ?? (turns ? SpeakerLabels.Find(lines) : new int[lines.Count]);
        IsTranscript = Array.Exists(labels, length => length > 0);
    }

    /// <param name="source">The source.</param>
    /// <param name="stated">What the format says of the lines.</param>
    /// <param name="lines">The lines of the document.</param>
    /// <param name="notes">The notes at its end.</param>
    /// <param name="turns">Whether speakers' labels make turns.</param>
    public static (List<ClassifiedLine> Lines, Genre Genre) Classify(SourceText source, StatedParts stated, List<LogicalLine> lines, EndNotes notes, bool turns)
    {
        var classifier = new LineClassifier(source, stated, lines, turns);
        classifier.ClassifyNotes(notes);
        if (classifier.play is null)
        {
            classifier.ClassifyTitlePage();
            classifier.ClassifyTitlesOfSitting();
            classifier.ClassifySegments();
        }
        else
        {
            classifier.ClassifyPlay();
        }

        return ([.. classifier.classified.Select(line => line!)], classifier.play is not null ? Genre.Play : classifier.IsRecordOfTalk() ? Genre.Talk : Genre.Document);
    }

    private void ClassifyPlay()
    {
        var classifier = new PlayClassifier(lines, labels);
        for (int i = 0; i < lines.Count; i++)
        {
            if (classified[i] is not null)
            {
                continue;
            }

            LineKind kind = classifier.Classify(i);
            SetLabelled(i, kind, labels[i]);
            classified[i] = classified[i]! with { IsVerse = classifier.IsVerse(i) };
        }
    }

    private bool IsTranscript { get; }

    private void Set(int index, LineKind kind) => classified[index] = new ClassifiedLine(lines[index], kind) { OpensDivision = kind is LineKind.Title or LineKind.Dateline && enclosures.Contains(index) };

    /// <summary>Several lines of one kind.</summary>
    /// <returns>The line behind them.</returns>
    private int SetAll(int first, int count, LineKind kind)
    {
        for (int i = first; i < first + count; i++)
        {
            Set(i, kind);
        }

        return first + count;
    }

    private void SetLabelled(int index, LineKind kind, int labelLength, int offset = 0)
    {
        // The label was read in the normalised text; white space in the source may be wider, and hold marks that are not read.
        TextSpan line = lines[index].Span;
        int start = source.PositionOf(line, offset);
        int end = labelLength == 0 ? start : source.PositionOf(line, offset + labelLength - 1) + 1;
        classified[index] = new ClassifiedLine(lines[index], kind) { LabelSpan = new TextSpan(start, end) };
    }

    /// <summary>Whether a line is a dateline, note marks left aside: it is asked of some lines again and again, and answered once.</summary>
    private bool IsDateline(int i) => datelines[i] ??= LineForms.IsDateline(lines[i].Unmarked);

    private void ClassifySegment(int start, int end)
    {
        int top = ClassifyStatedTitle(start, end);
        if (top == start && start < end && IsLetterOfEnclosure(start, end))
        {
            Set(top++, LineKind.Title);
        }

        int salute = top > start && (BeginsWithPersons(start, end) || LineForms.NamesDocument(lines[start].Text)) ? -1 : SaluteOfLetter(top, end);
        int body = salute < 0 ? ClassifyOpening(top, end, hasTitle: top > start || IsBelowMissingTitle(start)) : ClassifyLetterHead(top, salute, end);
        end = ClassifyWitnesses(body, ClassifyFoot(body, end));
        ClassifyDivisions(body, end);
        int close = ClassifyPetitionClose(body, end);
        close = close < end ? close : salute < 0 && !(EndsAsLetter(body, end) && (IsSignedLast(body, end) || IsHeadedByPersons(start, body))) ? ClassifyClose(body, end) : ClassifyLetterClose(body, end);
        if (salute < 0 && classified.Skip(body).Take(end - body).All(c => c is null) && EndsAsLetter(body, end))
        {
            close = ClassifyLetterClose(body, end);
        }

        ClassifyInnerOpenings(body, close);
        ClassifyFields(body, close);
        ClassifyVerse(body, close);
        FindItems(body, close);
        for (int i = body; i < close; i++)
        {
            if (classified[i] is null)
            {
                ClassifyBodyLine(i, body, close);
            }
        }

        Array.Clear(items, body, Math.Max(0, close - body));
    }

    private void ClassifyBodyLine(int i, int body, int close)
    {
        string text = lines[i].Text;
        if (labels[i] > 0)
        {
            SetLabelled(i, labels[i] == text.Length ? LineKind.SpeakerLabel : LineKind.Turn, labels[i]);
        }
        else if (IsTranscript && Examination.IsHead(text))
        {
            Set(i, LineKind.SectionHead);
        }
        else if (IsTranscript && (Examination.NamesExaminer(text) || (IsAlone(i) && Proceedings.IsRecord(text)) || Proceedings.IsSound(text) || (i > body && Proceedings.IsMarkOfTape(text))))
        {
            Set(i, LineKind.Stage);
        }
        else if (IsTranscript && Proceedings.OpensDecision(text))
        {
            Set(i, LineKind.Narrative);
        }
        else if (IsTableRow(i, body, close))
        {
            Set(i, LineKind.TableRow);
        }
        else if (items[i] is { } place)
        {
            ClassifyItem(i, place);
        }
        else if (IsTranscript && IsInBrackets(text is [.., ')', '.'] ? text[..^1] : text) && text.Any(char.IsLetter) && !InsertionPhrases.IsEditorial(text) && !InsertionPhrases.AboutText().IsMatch(text))
        {
            Set(i, LineKind.Stage);
        }
        else if (IsListLine(i, body, close))
        {
            Set(i, LineKind.ListItem);
        }
        else
        {
            Set(i, IsTranscript && LineForms.IsNarrative(text) ? LineKind.Narrative : IsBlockQuotation(i, body) || (!IsTranscript && stated.IsQuoted(lines[i])) ? LineKind.Quotation : LineKind.Paragraph);
            classified[i] = classified[i]! with { InItem = stated.DepthOf(lines[i]) };
        }
    }

    /// <summary>A quotation set as paragraphs of its own: announced by a colon, or going on from one.</summary>
    private bool IsBlockQuotation(int i, int body) =>
        !IsTranscript && i > body && (i <= quotedTo || LineForms.IsQuotedMail(lines[i].Text) || QuotesParagraphs(i)
            || (LineForms.IsQuotation(lines[i].Text) && (lines[i - 1].Text.EndsWith(':') || classified[i - 1]?.Kind == LineKind.Quotation)));

    /// <summary>A quotation of several paragraphs, announced by a colon: each begins with the mark that opens it, and the last ends with the one that closes.</summary>
    private bool QuotesParagraphs(int i)
    {
        if (!lines[i - 1].Text.EndsWith(':'))
        {
            return false;
        }

        if (!LineForms.OpensQuotation(lines[i].Text))
        {
            return false;
        }

        // The paragraphs behind the first begin with its mark again, or have no mark at all, up to the one that closes.
        char opening = lines[i].Text[0];
        bool isOpen = LineForms.OpenQuotations(lines[i].Text, opening) == 1;
        for (int last = i; last < lines.Count && last - i < MostQuoted && classified[last] is null && items[last] is null; last++)
        {
            bool opens = LineForms.OpensQuotation(lines[last].Text);
            int open = opens ? 0 : LineForms.OpenQuotations(lines[last].Text, opening);
            if (LineForms.ClosesQuotation(lines[last].Text) && (opens || (isOpen && open == -1)))
            {
                quotedTo = last;
                return last > i;
            }

            if (!opens && (!isOpen || open != 0))
            {
                return false;
            }
        }

        return false;
    }

    private bool IsTableRow(int i, int body, int close) =>
        HasCells(i) && ((i > body && HasCells(i - 1) && lines[i].Chunk == lines[i - 1].Chunk) || (i + 1 < close && HasCells(i + 1) && lines[i].Chunk == lines[i + 1].Chunk));

    private bool HasCells(int i) => lines[i].Cells.Length > 1;

    /// <summary>Short lines below one another, announced by a colon, are a list.</summary>
    private bool IsListLine(int i, int body, int close)
    {
        if (lines[i].Length > LongestListLine)
        {
            return false;
        }

        bool announced = i > body && lines[i - 1].Text.EndsWith(':') && !LineForms.IsSalute(lines[i - 1].Text) && classified[i - 1]?.Kind != LineKind.Stage && i + 1 < close && lines[i + 1].Chunk == lines[i].Chunk && lines[i - 1].Chunk != lines[i].Chunk;
        bool goesOn = i > body && classified[i - 1]?.Kind == LineKind.ListItem && lines[i - 1].Chunk == lines[i].Chunk;
        return announced || goesOn;
    }

    private bool IsSectionHead(int i, int body, int close, Agenda agenda)
    {
        LogicalLine line = lines[i];
        if (IsTranscript && (Proceedings.IsSound(line.Text) || SpeakerLayouts.NamesChair(line.Text)))
        {
            return false;
        }

        if (IsStatedHead(i) || (IsTranscript && IsHeadOfBusiness(i, close)) || (IsHeadInCapitals(i) && (IsTranscript || HasHeadsInCapitals)) || IsWordAtHead(i))
        {
            return true;
        }

        bool alone = (i == 0 || lines[i - 1].Chunk != line.Chunk) && i + 1 < close && lines[i + 1].Chunk != line.Chunk;
        if (!alone || line.Length > 120 || (i > body && lines[i - 1].Text.EndsWith(':') && !LineForms.IsArticleHead(line.Text)) || IsInBrackets(line.Text))
        {
            return false;
        }

        if (IsHeadOfDay(i))
        {
            return true;
        }

        if (FieldLabels.Type(line.Text) == FieldLabels.Agenda && i + 1 < close && items[i + 1] is not null)
        {
            // "Traktanden", and the items below it.
            return true;
        }

        if (line.Text is [.., '.'] && LineForms.IsArticleHead(line.Text) && lines[i + 1].Length > line.Length)
        {
            return true;
        }

        if (line.Text.EndsWith(':') || IsDateline(i) || LineForms.IsNumber(line.Unmarked) || OfficeForms.IsClassification(line.Text) || TextMark().IsMatch(line.Text) || Option().IsMatch(line.Unmarked) || LineForms.IsClosingSalute(line.Unmarked) || OfficeForms.ClosingNote(line.Unmarked) is not null)
        {
            return false;
        }

        if (WasDone().IsMatch(line.Text))
        {
            // "The agenda was adopted." tells of an item, and heads nothing.
            return false;
        }

        return (line.Length <= 100 && (lines[i + 1].Length > line.Length || IsAboveTalk(i)) && LineForms.CanBeHeading(line.Unmarked) && !line.EndsSentence) || agenda.IsRepeatedBy(line.Text);
    }

    /// <summary>"ORAL ANSWERS", and "Food rations" right below it: in a record of talk, a chunk of short lines, the first in capitals, announces what follows.</summary>
    private bool IsHeadOfBusiness(int i, int close)
    {
        int first = i, last = i;
        while (first > 0 && i - first < MostLinesOfHead && lines[first - 1].Chunk == lines[i].Chunk)
        {
            first--;
        }

        while (last + 1 < close && last - i < MostLinesOfHead && lines[last + 1].Chunk == lines[i].Chunk)
        {
            last++;
        }

        // "BILL—DROUGHT RELIEF. / Second Reading.": one word with a full stop may be said.
        bool mayStop = lines[first].Text.Contains(' ', StringComparison.Ordinal);
        return last + 1 < close && last - first < MostLinesOfHead && lines[first].Text.Count(char.IsLetter) >= ShortestHead && !lines[first].Text.Any(char.IsLower)
            && Enumerable.Range(first, last - first + 1).All(k => labels[k] == 0 && lines[k].Length <= LongestHeadOfBusiness && LineForms.CanBeHeading(mayStop ? lines[k].Text.TrimEnd('.') : lines[k].Text) && !IsInBrackets(lines[k].Text));
    }

    private bool IsAlone(int i) => (i == 0 || lines[i - 1].Chunk != lines[i].Chunk) && (i + 1 == lines.Count || lines[i + 1].Chunk != lines[i].Chunk);

    private static bool IsInBrackets(string line) => line is ['[' or '(', ..] && WholeLineBracket().IsMatch(line);

    [GeneratedRegex(@"^(?:\[[^\[\]]+\]|\(\([^()]+\)\)|\([^()]+\))$", RegexOptions.CultureInvariant)]
    private static partial Regex WholeLineBracket();

    /// <summary>A sentence in the passive: what was decided.</summary>
    [GeneratedRegex(@"\b(?:was|were|wurden?|fut|furent|fu|fue|fueron)\s\p{L}.*\.$", RegexOptions.CultureInvariant)]
    private static partial Regex WasDone();

    /// <summary>Cables say where a text that they quote begins and ends.</summary>
    [GeneratedRegex(@"^(?:Begin|End)(?: of)? (?:\p{L}+ )?(?:text|quote|summary|message|translation)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex TextMark();

    /// <summary>What a reader of a memorandum may tick, and the classification of a whole cable: no headings.</summary>
    [GeneratedRegex(@"^(?:[0-9]{1,2}\. )?(?:(?:Approved?|Disapproved?|Agreed?|Disagreed?|Concur|Yes|No|Other|See me|Let[’']s discuss)(?: _+)?|\((?:[CSU]|TS|LOU)[ –—-]+entire text\)\.?)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Option();

}
