using System.Text.RegularExpressions;
using Tei.Languages;
using Tei.Recognition.Names;
using Tei.Recognition.Speech;
using Tei.Validation;

namespace Tei.Recognition.Structure;

/// <summary>Recognises the structure of a document (encoding manual, section 5): a pure function of the text.</summary>
internal static partial class StructureRecogniser
{
    /// <summary>A report has as many lines above its place and date: headings, and who wrote it.</summary>
    private const int LongestSetApart = 200;
    private const int MostHeadlines = 3;
    private const int LongestDateline = 60;

    /// <summary>As long is a text that shares the line of its salute.</summary>
    private const int ShortestText = 20;

    /// <param name="source">The text.</param>
    /// <param name="site">The site whose furniture is left out; <see langword="null"/> to detect it.</param>
    /// <param name="isName">Whether two words are a name in an authority.</param>
    /// <param name="speech">Whether speakers' labels make turns, and of which kind.</param>
    public static StructureResult Recognise(SourceText source, SiteProfile? site, Func<string, bool> isName, SpeechLevel speech)
    {
        StatedParts stated = StatedParts.Of(source);
        TextSpan[] marginNumbers = MarginNumbers.Find(source);
        List<LogicalLine> all = LineSplitter.Split(source, stated, marginNumbers);
        SiteProfile profile = site ?? SiteProfile.Detect(all.Select(line => line.Text));
        Zone[] zones = PageZones.Find(all, profile);
        var diagnostics = new List<Diagnostic>();
        StatedPages statedPages = StatedPages.Of(source, stated, [.. all.Where((_, i) => zones[i] == Zone.Text)]);
        List<LogicalLine> text = source.PartsOf(SourcePartKind.Note).Any() ? statedPages.Lines : EndNotes.JoinLabels(source, statedPages.Lines);
        Dictionary<int, Markup> furniture = PageFurniture.Find(text).Where(f => !stated.IsHeld(text[f.Key])).ToDictionary();
        List<LogicalLine> lines = ParagraphJoiner.Join(source, stated, Divided(source, text.Where((_, i) => !furniture.ContainsKey(i))), isName, diagnostics.Add);
        lines = SplitFarewells(source, SplitDateline(source, lines));
        EndNotes notes = EndNotes.Find(source, lines);
        lines = furniture.Count == 0 ? lines : notes.WithPages(lines, [.. furniture.Keys.Order().Select(i => text[i].Span)]);
        if (notes.First < lines.Count && lines[notes.First].Span.Start is var firstNote && statedPages.BreakNotes(lines.Skip(notes.First)))
        {
            // Nothing stands between the parts of a note, or before its label: a number there is text.
            return Recognise(source.WithParts(part => part.Kind != SourcePartKind.PageNumber || part.Span.Start < firstNote), site, isName, speech);
        }

        SourceText whole = source;
        source = Without(whole, [.. notes.Unbracketed.Select(m => m.Span), .. statedPages.Inside, .. marginNumbers], lines);
        lines = source != whole ? [.. lines.Select(line => line with { Text = source.Normalised(line.Span) })] : lines;
        (List<ClassifiedLine> kinds, Genre genre) = LineClassifier.Classify(source, stated, lines, notes, turns: speech != SpeechLevel.None);
        List<ClassifiedLine> classified = Despatches.Mark(source, JoinSignatures(source, JoinDatelines(source, kinds)));
        bool spoken = speech == SpeechLevel.Spoken || (speech == SpeechLevel.LabelsAndSaid && genre == Genre.Talk);
        var builder = new StructureBuilder(source, spoken ? TurnMarkup.Spoken : TurnMarkup.Performance, genre);
        builder.Build(classified);
        IEnumerable<TextLine> outside = all.Select((line, i) => new TextLine(line.Span, zones[i])).Where(line => line.Zone != Zone.Text);
        Annotation[] pages = [.. furniture.OrderBy(f => f.Key).Select(f => new Annotation(text[f.Key].Span, f.Value, Rank.Structure, "structure.page")), .. PageFurniture.InText(source, text.Select(line => line.Span)), .. builder.NoteIds.Count == 0 && !notes.Unbracketed.Any() ? PageFurniture.BeforeLines(source, [.. lines.Select(line => line.Span)]) : [], .. statedPages.Numbers.Select(number => PageFurniture.Number(number, StatedPages.NumberIn(whole[number]))), .. marginNumbers.Select(PageFurniture.LineNumber)];
        TextSpan[] spans = [.. classified.Select(line => line.Line.Span)];
        var lineIndex = new SpanIndex<TextSpan>(spans, s => s);
        IEnumerable<TextSpan> apart = pages.Select(page => page.Span).Where(page => !lineIndex.Overlapping(page).Exists(line => line.Contains(page)));
        return new StructureResult
        {
            Lines = [.. outside.Concat(spans.Concat(apart).Select(span => new TextLine(span, Zone.Text))).OrderBy(line => line.Span.Start)],
            Classified = [.. classified],
            Annotations = [.. builder.Annotations(), .. pages],
            Turns = [.. builder.Turns()],
            NoteIds = builder.NoteIds,
            Marks = [.. notes.Unbracketed],
            Text = source,
            Diagnostics = [.. diagnostics],
            Site = profile,
            Genre = genre,
        };
    }

    /// <summary>The text where marks cannot be read; those that are all of their line can, for no line is without text.</summary>
    private static SourceText Without(SourceText whole, IReadOnlyList<TextSpan> marks, List<LogicalLine> lines)
    {
        SourceText read = whole.Without([.. marks]);
        var emptied = new SpanIndex<TextSpan>(marks.Count == 0 ? [] : lines.Select(line => line.Span).Where(line => read.Normalised(line).Length == 0), span => span);
        return marks.Any(mark => emptied.Overlapping(mark).Count > 0) ? whole.Without([.. marks.Where(mark => emptied.Overlapping(mark).Count == 0)]) : read;
    }

    /// <summary>The lines, an address on the web and a salute before what follows them on lines of their own. Few lines have one: the others pass as they are.</summary>
    private static IEnumerable<LogicalLine> Divided(SourceText source, IEnumerable<LogicalLine> lines)
    {
        LogicalLine? last = null;
        foreach (LogicalLine line in lines)
        {
            LogicalLine? above = last;
            last = line;
            if (!MayBeginWithAddress(line) && !RunInSalutes.MayBegin(line.Text, above?.Text) && !Examination.MayRunOn(line.Text))
            {
                yield return line;
                continue;
            }

            foreach (LogicalLine part in SplitAddressOnWeb(source, line).SelectMany(part => SplitSalute(source, part, above)).SelectMany(part => SplitAnswers(source, part)))
            {
                yield return part;
            }
        }
    }

    private static bool MayBeginWithAddress(LogicalLine line) => line.Chunk == 0 && line.Text.Contains('/', StringComparison.Ordinal);

    /// <summary>"dodis.ch/12 Der Gesandte in Rom an …": where the document is to be found, above its text, becomes a line of its own.</summary>
    private static IEnumerable<LogicalLine> SplitAddressOnWeb(SourceText source, LogicalLine line)
    {
        int space = MayBeginWithAddress(line) ? source.Content.AsSpan(line.Span.Start, line.Span.Length).IndexOf(' ') : -1;
        if (space <= 0 || !LineForms.IsWebAddress(source.Content.Substring(line.Span.Start, space)))
        {
            return [line];
        }

        var address = new TextSpan(line.Span.Start, line.Span.Start + space);
        TextSpan rest = WhiteSpace.Trim(source.Content, new TextSpan(address.End, line.Span.End));
        return line.Cells.Length > 1 || !char.IsUpper(source.Content[rest.Start]) ? [line] : [line with { Span = address, Text = source.Normalised(address) }, line with { Span = rest, Text = source.Normalised(rest) }];
    }

    /// <summary>"Q. What did he say?—A. Nothing.": each question and each answer becomes a line of its own.</summary>
    private static List<LogicalLine> SplitAnswers(SourceText source, LogicalLine line)
    {
        string written = line.Written(source);
        List<LogicalLine> parts = [];
        int start = 0;
        foreach (int next in Examination.BeginningsBehindDash(written).Append(written.Length))
        {
            TextSpan part = WhiteSpace.Trim(source.Content, new TextSpan(line.Span.Start + start, line.Span.Start + next));
            parts.Add(line with { Span = part, Text = source.Normalised(part) });
            start = next;
        }

        return parts is [_] ? [line] : parts;
    }

    /// <summary>"Sir: I have the honor …": the salute becomes a line of its own.</summary>
    private static IEnumerable<LogicalLine> SplitSalute(SourceText source, LogicalLine line, LogicalLine? above)
    {
        int length = RunInSalutes.MayBegin(line.Text, above?.Text) ? RunInSalutes.LengthAt(line.Written(source), above?.Text) : 0;
        if (length == 0)
        {
            return [line];
        }

        var salute = new TextSpan(line.Span.Start, line.Span.Start + length);
        TextSpan rest = WhiteSpace.Trim(source.Content, new TextSpan(salute.End, line.Span.End));
        return [new LogicalLine(salute, source.Normalised(salute), line.Chunk), new LogicalLine(rest, source.Normalised(rest), line.Chunk)];
    }

    /// <summary>"PARIS, March 3.—The bridge fell …": right below its headings, the place in capitals and the date with which a newspaper's report begins become a line of their own.</summary>
    private static List<LogicalLine> SplitDateline(SourceText source, List<LogicalLine> lines)
    {
        for (int i = 0; i < Math.Min(lines.Count, MostHeadlines + 1) && (i == 0 || !lines[i - 1].EndsSentence); i++)
        {
            if (RunInDateline(source, lines[i]) is not { IsEmpty: false } dateline)
            {
                continue;
            }

            // A column of reports has many: each is a paragraph with its own.
            TextSpan rest = WhiteSpace.Trim(source.Content, new TextSpan(dateline.End, lines[i].Span.End));
            LogicalLine[] parts = [lines[i] with { Span = dateline, Text = source.Normalised(dateline) }, lines[i] with { Span = rest, Text = source.Normalised(rest) }];
            return lines.Skip(i + 1).Any(line => !RunInDateline(source, line).IsEmpty) ? lines : [.. lines.Take(i), .. parts, .. lines.Skip(i + 1)];
        }

        return lines;
    }

    private static TextSpan RunInDateline(SourceText source, LogicalLine line)
    {
        if (line.Span.Length < LongestDateline || line.Cells.Length > 1 || line.Text is not [var first, var second, ..] || !char.IsUpper(first) || !char.IsUpper(second))
        {
            return default;
        }

        string written = source.Content.Substring(line.Span.Start, LongestDateline);
        int dash = written.IndexOfAny(['—', '–']);
        int comma = written.IndexOf(',', StringComparison.Ordinal);
        bool isRunIn = comma > 1 && dash > comma && !written.AsSpan(0, comma).ContainsAnyInRange('a', 'z') && written.AsSpan(0, dash).TrimEnd() is [.., '.'] && written.AsSpan(0, dash).ContainsAnyInRange('0', '9')
            && written.AsSpan(dash + 1).TrimStart() is [var next, ..] && !char.IsLower(next) && !char.IsAsciiDigit(next) && LineForms.IsDateline(written[..dash].TrimEnd(' ', '.'));
        return isRunIn ? new TextSpan(line.Span.Start, line.Span.Start + dash + 1) : default;
    }

    /// <summary>"Your loving brother, John": below a text, a name on the line of the farewell becomes a line of its own.</summary>
    private static List<LogicalLine> SplitFarewells(SourceText source, List<LogicalLine> lines)
    {
        var split = new List<LogicalLine>(lines.Count);
        foreach (LogicalLine line in lines)
        {
            bool isBelow = split.Count > 0 && line.Cells.Length <= 1;
            bool mayClose = isBelow && line.Text is [var first, ..] && char.IsUpper(first);
            int name = !mayClose ? 0 : line.Span.Length == line.Length ? LetterForms.SignatureBehindFarewell(line.Written(source)) : SignatureSetApart(line.Written(source));
            if (name == 0)
            {
                split.Add(line);
                continue;
            }

            foreach (TextSpan part in (TextSpan[])[new TextSpan(line.Span.Start, line.Span.Start + name), new TextSpan(line.Span.Start + name, line.Span.End)])
            {
                TextSpan trimmed = WhiteSpace.Trim(source.Content, part);
                split.Add(line with { Span = trimmed, Text = source.Normalised(trimmed) });
            }
        }

        return split;
    }

    /// <summary>"Respectfully yours,          JOHN HALE": where the name begins that stands on the line of the farewell, at the other side of the page; 0 where none does.</summary>
    private static int SignatureSetApart(string written)
    {
        int gap = written.Length <= LongestSetApart ? written.IndexOf("   ", StringComparison.Ordinal) : -1;
        return gap > 0 && written[gap..].TrimStart() is var name && LineForms.IsClosingSalute(written[..gap]) && LetterForms.IsSignature(name) ? written.Length - name.Length : 0;
    }

    /// <summary>"Legation of Norway, / Lisbon, June 14, 1861": the house, the office or the place on a line above the date is a part of its dateline.</summary>
    private static List<ClassifiedLine> JoinDatelines(SourceText source, List<ClassifiedLine> lines)
    {
        var joined = new List<ClassifiedLine>(lines.Count);
        foreach (ClassifiedLine line in lines)
        {
            bool goesOn = line.Kind == LineKind.Dateline && joined is [.., { Kind: LineKind.Dateline } above] && above.Line.Chunk == line.Line.Chunk && !LineForms.IsDateline(above.Line.Text) && (line.Line.Text is [.., ','] || LineForms.IsDateline(line.Line.Text));
            if (!goesOn)
            {
                joined.Add(line);
                continue;
            }

            var span = new TextSpan(joined[^1].Line.Span.Start, line.Line.Span.End);
            joined[^1] = joined[^1] with { Line = new LogicalLine(span, source.Normalised(span), line.Line.Chunk) };
        }

        return joined;
    }

    /// <summary>Below a name stands the office in which it signs; a second line that is none belongs to the name.</summary>
    private static List<ClassifiedLine> JoinSignatures(SourceText source, List<ClassifiedLine> lines)
    {
        var joined = new List<ClassifiedLine>();
        foreach (ClassifiedLine line in lines)
        {
            bool belowName = line is { Kind: LineKind.Signed, IsSignatory: false } && joined is [.., { Kind: LineKind.Signed or LineKind.Office } above] && above.Line.Chunk == line.Line.Chunk && !OfficeForms.IsByOrder(above.Line.Text);
            bool isOther = belowName && ((line.Line.Text is [.., ','] && joined[^1].Line.Text is [.., '.'] && LetterForms.IsSignature(line.Line.Text)) || OfficeForms.IsOfficeAndName(line.Line.Text));
            if (isOther)
            {
                // "Paul Ruiz, / Minister of War. / John Lee, / Minister of Finance.": below the office of one another signs. "Der Präsident: E. Berg / Der Schreiber: A. Roth": so do both.
                joined.Add(line);
                continue;
            }

            bool office = belowName && joined[^1].Line.Text is not [.., ',' or ':'] && !(OfficeForms.IsNameWithOffice(line.Line.Text) && OfficeForms.IsNameWithOffice(joined[^1].Line.Text)) && (Titles.Reader.OccursIn(line.Line.Text) || LineForms.NamesOffice(line.Line.Text));
            if (office)
            {
                joined.Add(line with { Kind = LineKind.Office });
            }
            else if (belowName && joined[^1].Kind == LineKind.Signed && !(IsSigner(joined[^1].Line.Text) && IsSigner(line.Line.Text)))
            {
                var span = new TextSpan(joined[^1].Line.Span.Start, line.Line.Span.End);
                joined[^1] = joined[^1] with { Line = new LogicalLine(span, source.Normalised(span), line.Line.Chunk) };
            }
            else
            {
                joined.Add(line);
            }
        }

        return joined;
    }

    /// <summary>"John Lee", "P. Baxter, M. C.": one who signs, and no second line of a signature.</summary>
    private static bool IsSigner(string line) => IsFullName(line) || OfficeForms.IsNameWithOffice(line);

    /// <summary>A given name or initials with a surname: below another, that of somebody else who signs.</summary>
    private static bool IsFullName(string line) =>
        line.Split(' ') is { Length: > 1 } words && (words[0] is [_, '.'] || WordLists.IsGivenName(Words.Fold(words[0]))) && LetterForms.IsSignature(line);
}
