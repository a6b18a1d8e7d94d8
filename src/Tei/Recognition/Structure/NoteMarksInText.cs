using System.Text.RegularExpressions;
using Tei.Languages;
using Tei.Recognition.Dates;

namespace Tei.Recognition.Structure;

/// <summary>Where the text refers to a note.</summary>
/// <param name="Span">The mark: a number or a sign, with its brackets where it has some.</param>
/// <param name="Note">The note's place among the notes, from 0.</param>
/// <param name="Form">How it is written.</param>
internal sealed record NoteMark(TextSpan Span, int Note, NoteMarkForm Form);

/// <summary>How a mark is written; the later a form, the less it proves.</summary>
internal enum NoteMarkForm
{
    /// <summary>[1]</summary>
    Bracketed,

    /// <summary>¹</summary>
    Raised,

    /// <summary>(1), without white space before it.</summary>
    InParentheses,

    /// <summary>A raised number that touches the word before it, because the page was copied: "Berlin1".</summary>
    Glued,

    /// <summary>The same with white space before it, behind the end of a sentence or a quotation.</summary>
    Apart,

    /// <summary>The same inside a sentence: a number like others, if not every note had one.</summary>
    InSentence,

    /// <summary>A raised number that touches another number: "Nr. 953".</summary>
    GluedToNumber,
}

/// <summary>Finds in the text the marks of the notes at the end: they come in the order of the notes, and that proves both.</summary>
internal static partial class NoteMarksInText
{
    /// <summary>Of several notes, at least three in five must have a mark.</summary>
    private const int ProvenOf = 5;

    private const int Proven = 3;

    private const int FewestLater = 2;

    /// <summary>The marks of notes, in order; none where too few notes have one to prove that they are notes.</summary>
    /// <param name="source">The source.</param>
    /// <param name="text">The lines before the notes.</param>
    /// <param name="notes">The labels of the notes, in order.</param>
    public static List<NoteMark> Find(SourceText source, IEnumerable<TextSpan> text, IReadOnlyList<NoteLabel> notes)
    {
        TextSpan[] lines = [.. text];
        List<NoteMark> row = LongestRow(source, lines, notes);
        return row.Count * ProvenOf >= notes.Count * Proven ? [.. WithGluedToNumbers(source, lines, row, notes).OrderBy(m => m.Span.Start)] : [];
    }

    /// <summary>Which of the labels is the first of a note, where those before it are of a list whose numbers the notes go on from, and several marks prove the rest; -1 where none is.</summary>
    public static int FirstLater(SourceText source, IEnumerable<TextSpan> text, IReadOnlyList<NoteLabel> notes)
    {
        List<NoteMark> row = LongestRow(source, [.. text], notes);
        return row.Count >= FewestLater && row[0] is { Note: > 0, Form: not (NoteMarkForm.Apart or NoteMarkForm.InSentence) } && row.Count * ProvenOf >= (notes.Count - row[0].Note) * Proven ? row[0].Note : -1;
    }

    /// <summary>The marks of notes that are known to be notes, though many may have none: those that nothing else can be.</summary>
    public static List<NoteMark> FindSure(SourceText source, IEnumerable<TextSpan> text, IReadOnlyList<NoteLabel> notes) =>
        LongestRow(source, [.. text], notes, NoteMarkForm.Glued);

    private static List<NoteMark> LongestRow(SourceText source, TextSpan[] lines, IReadOnlyList<NoteLabel> notes, NoteMarkForm last = NoteMarkForm.InSentence)
    {
        HashSet<string> keys = [.. notes.Select(n => n.Key)];
        bool inBrackets = notes.All(n => n.Style == '(');
        List<(TextSpan Span, string Key, NoteMarkForm Form)> candidates = [.. lines.SelectMany(line => Candidates(source, line)).Where(c => keys.Contains(c.Key) && (inBrackets || c.Form != NoteMarkForm.InParentheses || !WhiteSpace.Is(source.Content[c.Span.Start - 1]) || !char.IsLetter(source.Content[c.Span.Start - 2])))];
        List<NoteMark> best = [];
        for (NoteMarkForm form = NoteMarkForm.Bracketed; candidates.Count > 0 && form <= last; form++)
        {
            List<NoteMark> row = LongestRow([.. candidates.Where(c => c.Form == form || (c.Form >= NoteMarkForm.Glued && c.Form < form))], notes);
            bool proves = form != NoteMarkForm.InSentence || (row.Count == notes.Count && row.Count > FewestLater);
            best = proves && row.Count > best.Count ? row : best;
        }

        return best;
    }

    private static IEnumerable<(TextSpan Span, string Key, NoteMarkForm Form)> Candidates(SourceText source, TextSpan line)
    {
        foreach (Match match in Mark().Matches(source[line]))
        {
            Group mark = match.Groups["spaced"] is { Success: true } spaced ? spaced : match.Groups["mark"];
            if (mark != match.Groups["mark"] && IsCounted(source.Content, line.Start, line.Start + mark.Index))
            {
                continue;
            }

            int behind = line.Start + mark.Index + mark.Length;
            if ((match.Groups["apart"].Success && MonthBehind(source.Content, behind)) || HalfOfDay().IsMatch(source.Content, behind))
            {
                // "… of April. 1 May was a holiday.", "May 3, 1953—1 p.m."
                continue;
            }

            yield return (new TextSpan(line.Start + mark.Index, behind), NoteLabel.KeyOf(mark.Value), FormOf(match, mark.ValueSpan));
        }
    }

    /// <summary>"and (2) the rest": a small word before a number in brackets counts the parts of a sentence.</summary>
    private static bool IsCounted(string text, int from, int mark)
    {
        ReadOnlySpan<char> before = text.AsSpan(from, mark - from).TrimEnd();
        return Lexicon.FunctionWords.Contains(before[(before.LastIndexOf(' ') + 1)..]);
    }

    private static NoteMarkForm FormOf(Match match, ReadOnlySpan<char> mark) => mark[0] switch
    {
        '[' => NoteMarkForm.Bracketed,
        '(' => NoteMarkForm.InParentheses,
        '*' or '†' or '‡' or (>= '0' and <= '9') => match.Groups["inside"].Success ? NoteMarkForm.InSentence : match.Groups["apart"].Success ? NoteMarkForm.Apart : NoteMarkForm.Glued,
        _ => NoteMarkForm.Raised,
    };

    private static bool MonthBehind(string text, int end)
    {
        ReadOnlySpan<char> rest = text.AsSpan(end).TrimStart();
        int length = 0;
        while (length < rest.Length && char.IsLetter(rest[length]))
        {
            length++;
        }

        return Months.IsMonth(rest[..length]);
    }

    [GeneratedRegex(@"\G\s?[ap]\.\s?m\b", RegexOptions.CultureInvariant)]
    private static partial Regex HalfOfDay();

    /// <summary>The longest row of marks in which each belongs to a later note than the one before.</summary>
    private static List<NoteMark> LongestRow(List<(TextSpan Span, string Key, NoteMarkForm Form)> candidates, IReadOnlyList<NoteLabel> notes)
    {
        ILookup<string, int> places = Enumerable.Range(0, notes.Count).ToLookup(i => notes[i].Key, StringComparer.Ordinal);
        var ends = new List<(NoteMark Mark, int Before)>();
        var chains = new List<int>();
        foreach ((TextSpan span, string key, NoteMarkForm form) in candidates)
        {
            // A sign that several notes have ("*") may be each of them: the last first, or one mark would be followed by itself.
            foreach (int note in places[key].Reverse())
            {
                int length = FirstNotBefore(chains, ends, note);
                ends.Add((new NoteMark(span, note, form), length > 0 ? chains[length - 1] : -1));
                if (length == chains.Count)
                {
                    chains.Add(ends.Count - 1);
                }
                else
                {
                    chains[length] = ends.Count - 1;
                }
            }
        }

        var chain = new List<NoteMark>();
        for (int at = chains.Count > 0 ? chains[^1] : -1; at >= 0; at = ends[at].Before)
        {
            chain.Add(ends[at].Mark);
        }

        chain.Reverse();
        return chain;
    }

    /// <summary>The first of the rows that end with a note no earlier than one; their last notes go up.</summary>
    private static int FirstNotBefore(List<int> chains, List<(NoteMark Mark, int Before)> ends, int note)
    {
        int low = 0, high = chains.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = ends[chains[middle]].Mark.Note < note ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>"Nr. 953" between the marks 2 and 4: where a note has no mark, and one number between its neighbours' ends with its own, that is 95 and the mark 3.</summary>
    private static List<NoteMark> WithGluedToNumbers(SourceText source, TextSpan[] lines, List<NoteMark> chain, IReadOnlyList<NoteLabel> notes)
    {
        HashSet<int> marked = [.. chain.Select(m => m.Note)];
        List<NoteMark> found = [.. chain];
        for (int note = 0; note < notes.Count && chain.Count > 0; note++)
        {
            // "28 of 1861" is a year, and no mark cuts it; what stands between the marks before and behind may be one.
            if (marked.Contains(note) || notes[note].Number == 0 || !marked.Contains(note - 1) || !(marked.Contains(note + 1) || note + 1 == notes.Count))
            {
                continue;
            }

            int from = chain.LastOrDefault(m => m.Note < note)?.Span.End ?? 0;
            int to = chain.FirstOrDefault(m => m.Note > note)?.Span.Start ?? int.MaxValue;
            string key = notes[note].Key;
            TextSpan[] numbers = [.. lines.Where(line => line.End > from && line.Start < to)
                .SelectMany(line => WholeNumber().Matches(source[line]).Select(m => new TextSpan(line.Start + m.Index, line.Start + m.Index + m.Length)))
                .Where(n => n.Start >= from && n.End <= to && n.Length > key.Length && source[n].EndsWith(key, StringComparison.Ordinal) && !IsYear(source[n]))];
            if (numbers is [var only])
            {
                found.Add(new NoteMark(new TextSpan(only.End - key.Length, only.End), note, NoteMarkForm.GluedToNumber));
            }
        }

        return found;
    }

    private static bool IsYear(string number) => number is ['1', '4' or '5' or '6' or '7' or '8' or '9', _, _] or ['2', '0', _, _];

    /// <summary>A number in brackets; raised digits; one behind a year; digits or a sign right behind a word or what closes it, or apart behind the end of a sentence.</summary>
    [GeneratedRegex(@"(?<mark>\[(?:[0-9]{1,3}[a-z]?|[a-z]|\*{1,3}|[†‡])\])|(?<mark>[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}|[ᵃᵇᶜᵈᵉ])|(?<=[\p{L}\p{Nd}.,;:!?)»”""’])(?<mark>\((?:[0-9]{1,3}|\*{1,3}|[a-e])\))|(?<=[.!?»”""’])[ \t](?<mark>\((?:[0-9]{1,3}|\*{1,3})\))(?=\s*$|\s+[\p{Lu}“„«""])|(?<=\p{L})[ \t](?<spaced>\((?:[0-9]{1,2}|\*{1,3})\))|(?<=\p{L}{3}[.,]?\s(?:[0-9]{1,2},?\s)?(?:1[4-9]|20)[0-9]{2})(?<apart>[ \t]?)(?<mark>[1-9][0-9]?)(?![\w’'/-]|[.,][0-9])(?=[.,;:)\]]*(?:$|\s+\p{Lu}))|(?<=\p{Ll}|[,;:])(?<inside>[ \t])(?<mark>[1-9][0-9]{0,2})(?=[ \t]\p{Ll}|[.,;:](?:\s|$))|(?:(?<=\p{Ll}|\p{Lu}{3}|(?<=[\p{L}\p{Nd})»”""’.—–-])[.,;:!?)»”""’—–]|\])|(?<apart>(?<=[.,;:!?)»”""’])[ \t]))(?<mark>[1-9][0-9]{0,2}[a-z]?(?![\w’'/-]|[.,][0-9])(?(apart)(?=\s*$|\s+[\p{Lu}“„«""])|)|\*{1,3}(?![\s.]*\*)|[†‡])", RegexOptions.CultureInvariant)]
    private static partial Regex Mark();

    [GeneratedRegex(@"(?<![\w.,/-])[1-9][0-9]{1,4}(?![\w/-]|[.,][0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex WholeNumber();
}
