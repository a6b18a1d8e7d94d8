using System.Buffers;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Tei.Languages;

namespace Tei.Recognition.Structure;

/// <summary>Makes logical lines of the physical ones: hard-wrapped paragraphs become one line, lists and addresses keep theirs.</summary>
internal static partial class LineSplitter
{
    /// <summary>As many blanks part what stands at the left margin from what stands at the right.</summary>
    private const string Margin = "    ";

    /// <summary>As long are the labels of speakers in wrapped texts, and as often they come back.</summary>
    private const int LongestLabel = 32;
    private const int FewestRecurring = 3;

    private static readonly SearchValues<char> NotInLabels = SearchValues.Create(",;!?()");

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Shortened = new HashSet<string>(Lexicon.ShortenedNames, StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private const int NarrowestWrap = 40;
    private const int WidestWrap = 120;

    /// <summary>Of the lines below a full line, at least this share begin with a small letter where text is wrapped; names in a list do not.</summary>
    private const double FewestSmallBeginnings = 0.35;

    /// <summary>Verses are shorter than most lines of prose; one may end with an article, too.</summary>
    private const int LongestVerse = 56;

    /// <summary>A wrapped line ends no further from the right margin than a long word.</summary>
    private const int LongestWord = 16;

    /// <summary>As many lines show that a block is running text.</summary>
    private const int FewestLinesOfText = 4;

    /// <summary>A line of running text that ends no paragraph has at least this share of the length of the longest; one that ends a sentence has more.</summary>
    private const double ShortestLineOfText = 0.6;
    private const double ShortestFullLine = 0.85;

    /// <param name="source">The text.</param>
    /// <param name="stated">What its format says of its lines.</param>
    /// <param name="marginNumbers">Numbers at the beginnings of lines that are no part of them.</param>
    public static List<LogicalLine> Split(SourceText source, StatedParts stated, TextSpan[] marginNumbers)
    {
        List<List<TextSpan>> chunks = SpaceTables.WithSeparateRows(source, Chunks(source, marginNumbers));
        IReadOnlyList<ImmutableArray<TextSpan>>[] tables = [.. chunks.Select(chunk => SpaceTables.Find(source, chunk))];
        if (VerseLines.Are(source, chunks))
        {
            return [.. chunks.SelectMany((chunk, c) => chunk.Select(line => Row(source, new LogicalLine(line, source.Normalised(line), c) { IsVerse = true })))];
        }

        int width = WrapWidth(source, [.. chunks.Where((_, c) => tables[c].Count == 0)]);
        HashSet<string> recurring = width == 0 ? [] : Recurring(source, chunks);
        var lines = new List<LogicalLine>();
        for (int c = 0; c < chunks.Count; c++)
        {
            if (tables[c] is { Count: > 0 } rows)
            {
                lines.AddRange(chunks[c].Select((row, i) => new LogicalLine(row, source.Normalised(row), c) { Cells = rows[i] }));
                continue;
            }

            int measure = Measure(source, chunks[c]);
            TextSpan first = chunks[c][0];
            TextSpan current = first;
            for (int i = 1; i < chunks[c].Count; i++)
            {
                TextSpan next = chunks[c][i];
                if (stated.MayGoOn(next) && (Continues(source, chunks[c][i - 1], next, width, recurring) || RunsOn(source, chunks[c][i - 1], next, measure)))
                {
                    current = new TextSpan(current.Start, next.End);
                    continue;
                }

                lines.Add(Row(source, Whole(first, current, c)));
                first = current = next;
            }

            lines.Add(Row(source, Whole(first, current, c)));
        }

        return lines;

        LogicalLine Whole(TextSpan first, TextSpan whole, int chunk) =>
            new(whole, source.Normalised(whole), chunk) { LabelStandsApart = first != whole && LabelReader.IsLabel(source[first]) };
    }

    /// <summary>A line with tabs inside is a row of cells; those at the beginning of a wrapped line set it in.</summary>
    private static LogicalLine Row(SourceText source, LogicalLine line)
    {
        if (!source.Content.AsSpan(line.Span.Start, line.Span.Length).Contains('\t'))
        {
            return line;
        }

        var cells = ImmutableArray.CreateBuilder<TextSpan>();
        int start = line.Span.Start;
        for (int i = start; i <= line.Span.End; i++)
        {
            if (i == line.Span.End || (source.Content[i] == '\t' && !BeginsPhysicalLine(source.Content, i)))
            {
                cells.Add(WhiteSpace.Trim(source.Content, new TextSpan(start, i)));
                start = i + 1;
            }
        }

        return line with { Cells = cells.ToImmutable() };
    }

    private static bool BeginsPhysicalLine(string content, int i)
    {
        while (i > 0 && content[i - 1] is ' ' or '\t')
        {
            i--;
        }

        return i > 0 && content[i - 1] is '\n' or '\r';
    }

    private static List<List<TextSpan>> Chunks(SourceText source, TextSpan[] marginNumbers)
    {
        int margin = 0;
        var chunks = new List<List<TextSpan>>();
        bool blank = true;
        for (int i = 0; i < source.LineCount; i++)
        {
            TextSpan line = WhiteSpace.Trim(source.Content, source.LineSpan(i));
            if (margin < marginNumbers.Length && line.Start == marginNumbers[margin].Start)
            {
                line = WhiteSpace.Trim(source.Content, new TextSpan(marginNumbers[margin++].End, line.End));
            }

            if (line.IsEmpty)
            {
                blank = true;
                continue;
            }

            if (blank)
            {
                chunks.Add([]);
            }

            chunks[^1].AddRange(Columns(source, line));
            blank = false;
        }

        return chunks;
    }

    /// <summary>"Vertraulich            Bern, 3. Mai 1941": what stands at both margins of one line are two lines, where the right one is place and date, or the house from which a numbered despatch comes.</summary>
    private static TextSpan[] Columns(SourceText source, TextSpan line)
    {
        int gap = line.Length <= WidestWrap ? source.Content.AsSpan(line.Start, line.Length).LastIndexOf(Margin) : -1;
        if (gap <= 0)
        {
            return [line];
        }

        TextSpan left = WhiteSpace.Trim(source.Content, new TextSpan(line.Start, line.Start + gap));
        TextSpan right = WhiteSpace.Trim(source.Content, new TextSpan(line.Start + gap, line.End));
        bool isDate = LineForms.IsDateline(source[right]) && source[right].Any(char.IsAsciiDigit);
        return !left.IsEmpty && (isDate || (LineForms.IsNumber(source[left]) && source[right][^1] == ',')) ? [left, right] : [line];
    }

    /// <summary>The column at which the file is wrapped; 0 where it is not. Most lines inside chunks of a wrapped file are about as long.</summary>
    private static int WrapWidth(SourceText source, List<List<TextSpan>> chunks)
    {
        if (FilledWidth(source, chunks) is > 0 and var filled)
        {
            return filled;
        }

        int[] lengths = [.. chunks.Where(c => c.Count > 2).SelectMany(c => c.SkipLast(1)).Select(l => l.Length).Order()];
        if (lengths.Length < 4)
        {
            return 0;
        }

        int width = lengths[lengths.Length * 9 / 10];
        int full = lengths.Count(l => l > width - LongestWord && l <= width + LongestWord);
        return width is >= NarrowestWrap and <= WidestWrap && full * 2 > lengths.Length && RunsOn(source, chunks, width - LongestWord) ? width : 0;
    }

    /// <summary>The width of a text each of whose lines is so full that the first word of the next had no place in it, but for those that end a sentence; 0 where lines end for other reasons.</summary>
    private static int FilledWidth(SourceText source, List<List<TextSpan>> chunks)
    {
        (TextSpan Line, TextSpan Next)[] breaks = [.. chunks.SelectMany(chunk => chunk.Zip(chunk.Skip(1))).Where(pair => !EndsSentence(source, pair.First) && source.Content[pair.First.End - 1] != ',')];
        int width = breaks.Length < FewestLinesOfText ? 0 : breaks.Max(pair => pair.Line.Length);
        return width is >= NarrowestFilled and <= WidestWrap && breaks.All(pair => pair.Line.Length + 1 + FirstWord(source, pair.Next) > width) ? width : 0;
    }

    /// <summary>Lines as short may be full by chance.</summary>
    private const int NarrowestFilled = 50;

    private static int FirstWord(SourceText source, TextSpan line) =>
        source.Content.AsSpan(line.Start, line.Length).IndexOf(' ') is > 0 and var end ? end : line.Length;

    private static bool RunsOn(SourceText source, List<List<TextSpan>> chunks, int shortest)
    {
        TextSpan[] later = [.. chunks.Where(c => c.Count > 2).SelectMany(c => c.Zip(c.Skip(1))).Where(pair => pair.First.Length > shortest).Select(pair => pair.Second)];
        return later.Count(l => char.IsLower(source.Content[l.Start])) >= later.Length * FewestSmallBeginnings;
    }

    /// <summary>The length of the longest line of a block that is running text, each line as the manuscript has it; 0 where it is none: its lines are about as long, few of them end with a sentence, and many begin with a small letter.</summary>
    private static int Measure(SourceText source, List<TextSpan> chunk)
    {
        if (chunk.Count < FewestLinesOfText)
        {
            return 0;
        }

        int measure = chunk.Max(l => l.Length);
        TextSpan[] inner = [.. chunk.SkipLast(1)];
        bool isEven = inner.Count(l => l.Length >= measure * ShortestLineOfText) * 2 > inner.Length;
        bool isText = isEven && measure <= WidestWrap && inner.Count(l => EndsSentence(source, l)) * 2 < inner.Length
            && chunk.Skip(1).Count(l => char.IsLower(source.Content[l.Start])) >= (chunk.Count - 1) * FewestSmallBeginnings;
        return isText ? measure : 0;
    }

    private static bool EndsSentence(SourceText source, TextSpan line) => source.Content[line.End - 1] is '.' or '!' or '?' or ':' or ';' or '…';

    /// <summary>In running text a line goes on in the next, whatever capital that begins with, unless one of them is a part of the opening or the close of a letter.</summary>
    private static bool RunsOn(SourceText source, TextSpan previous, TextSpan next, int measure)
    {
        if (measure == 0 || previous.Length < measure * (EndsSentence(source, previous) ? ShortestFullLine : ShortestLineOfText) || !char.IsLetter(source.Content[next.Start]) || LabelReader.StartsWithLabel(source[next]))
        {
            return false;
        }

        string above = source[previous], below = source[next];
        bool isOfLetter = LetterForms.IsSalute(above) || LetterForms.IsFarewell(below) || LineForms.IsClosingSalute(below) || LineForms.IsClosingSalute(above) || LineForms.IsPostscript(below) || LineForms.IsDateline(above) || LineForms.IsDateline(below) || OfficeForms.SignedWordLength(below) > 0;
        bool isSignature = below.Length < measure * ShortestLineOfText && LetterForms.IsSignature(below);
        return !isOfLetter && !isSignature && !(EndsSentence(source, previous) && MayBeLabel().IsMatch(below));
    }

    /// <summary>"ANNA. Ja!", "Mr. Hale: No.": the first words may be those of a speaker.</summary>
    [GeneratedRegex(@"^\P{Ll}{2,30}[.:]|^\p{Lu}[^.:]{0,30}[.:]", RegexOptions.CultureInvariant)]
    private static partial Regex MayBeLabel();

    /// <summary>The words before a full stop or a colon with which lines begin again and again: the labels of speakers, where no blank lines divide the speeches of a wrapped text.</summary>
    private static HashSet<string> Recurring(SourceText source, List<List<TextSpan>> chunks) =>
        [.. chunks.SelectMany(chunk => chunk).Select(line => LabelIn(source, line)).Where(label => label.Length > 0).CountBy(label => label, StringComparer.Ordinal).Where(label => label.Value >= FewestRecurring).Select(label => label.Key)];

    private static string LabelIn(SourceText source, TextSpan line)
    {
        ReadOnlySpan<char> written = source.Content.AsSpan(line.Start, Math.Min(line.Length, LongestLabel));
        int end = char.IsUpper(written[0]) ? written.IndexOfAny('.', ':') : -1;
        return end > 1 && !written[..end].ContainsAny(NotInLabels) ? written[..(end + 1)].ToString() : "";
    }

    /// <summary>"her / Ann X Wheeler / mark", "Ann X Wheeler / her mark": the lines of the signature of somebody who cannot write.</summary>
    private static bool IsOfMark(ReadOnlySpan<char> previous, ReadOnlySpan<char> next) =>
        (previous is "his" or "her" or "their" && MarkInName().IsMatch(next)) || (next.Trim("().[]") is "mark" or "marks" or "his mark" or "her mark" or "their mark" or "their marks" && MarkInName().IsMatch(previous));

    [GeneratedRegex(@"^\p{Lu}[\p{L}.’' -]{0,30}\s[×xX+]\s+\p{Lu}[\p{L}.’' -]{0,30}$", RegexOptions.CultureInvariant)]
    private static partial Regex MarkInName();

    /// <summary>"… called upon me on the", "… in care of Capt.", "… a note of my pupil Ch.": no line that is whole ends so.</summary>
    private static bool EndsWithLeadingWord(SourceText source, TextSpan line)
    {
        ReadOnlySpan<char> text = source.Content.AsSpan(line.Start, line.Length);
        ReadOnlySpan<char> last = text[(text.LastIndexOf(' ') + 1)..];
        return last.Length < text.Length && ((char.IsLower(last[^1]) && Lexicon.IsLeading(last)) || (last is [.., '.'] && char.IsUpper(last[0]) && text[^(last.Length + 2)] != ',' && LeadsToName(last[..^1])));
    }

    /// <summary>"Mr", "Wm": before a full stop, what is shortened and has a name behind it.</summary>
    private static bool LeadsToName(ReadOnlySpan<char> word) => Lexicon.Honorifics.Contains(word) || Shortened.Contains(word);

    /// <summary>"No more at present but remain your son until death / Wm. Hale": a farewell may be as long as a line of the text.</summary>
    private static bool IsSignatureBelow(SourceText source, TextSpan previous, TextSpan next, int width) =>
        next.Length < width * ShortestLineOfText && source.Content[previous.End - 1] is not '.' && LetterForms.IsSignature(source[next]) && LetterForms.IsFarewell(source[previous]);

    /// <summary>"[D.] Hale", "[Christopher C.] Hale": the part of a name in square brackets, and the name behind it.</summary>
    [GeneratedRegex(@"^\[\p{Lu}[\p{L}’'.-]*(?:\s\p{Lu}[\p{L}’'.-]*){0,2}\]\s\p{Lu}\p{Ll}", RegexOptions.CultureInvariant)]
    private static partial Regex NameSupplied();

    private static bool Continues(SourceText source, TextSpan previous, TextSpan next, int width, HashSet<string> recurring)
    {
        if (previous.Length <= LabelReader.LongestLabel && LabelReader.IsLabel(source[previous]) && !(char.IsLower(source.Content[next.Start]) && LetterForms.IsSalute(source[next])))
        {
            // "1." on a line of its own is the label of what stands below it.
            return true;
        }

        if (IsOfMark(source.Content.AsSpan(previous.Start, previous.Length), source.Content.AsSpan(next.Start, next.Length)))
        {
            return true;
        }

        if (source.Content.AsSpan(next.Start, next.Length) is "his" or "her" && next.Length < previous.Length)
        {
            // The mark of somebody who cannot write begins here.
            return false;
        }

        if (source.Content[next.Start] == '[' && source.Content[next.End - 1] == ']' && OfficeForms.IsReceived(source[next]) && LineForms.IsDateline(source[previous]))
        {
            // Below place and date the editors print when the document came in: a part of the dateline.
            return true;
        }

        if (char.IsLower(source.Content[next.Start]) && previous.Length > NarrowestWrap / 2 && !LabelReader.StartsWithLabel(source[next]))
        {
            // Letters begin and end in lower case, too: "Verehrter Freund, / vielen Dank", "herzlichst Ihr".
            if (LetterForms.IsSalute(source[previous]) || LetterForms.IsShortFarewell(source[next]))
            {
                return false;
            }

            if (OfficeForms.SignedWordLength(source[next]) > 0 && next.Length <= NarrowestWrap)
            {
                // "gez. Berg"
                return false;
            }

            // A short list in lower case ("secret") follows a line that ends with a full stop.
            return source.Content[previous.End - 1] is not ('.' or ']' or ':' or ';');
        }

        if (previous.Length > LongestVerse && previous.Length <= WidestWrap && char.IsLetter(source.Content[previous.End - 1]) && NameSupplied().IsMatch(source.Content.AsSpan(next.Start, next.Length)))
        {
            // "… and then Chris / [Christopher C.] Hale came": what an editor supplies of a name stands within its sentence.
            return true;
        }

        bool full = (width > 0 && previous.Length > width - LongestWord && source.Content[next.Start] != '>' && !IsSignatureBelow(source, previous, next, width)) || (previous.Length > LongestVerse && previous.Length <= WidestWrap && char.IsLetterOrDigit(source.Content[next.Start]) && EndsWithLeadingWord(source, previous));
        return full && !LabelReader.StartsWithLabel(source[next]) && !(recurring.Count > 0 && EndsSentence(source, previous) && recurring.Contains(LabelIn(source, next)));
    }
}
