using System.Text.RegularExpressions;

namespace Tei.Recognition.Structure;

/// <content>Items of lists, and what has their labels without being items: headings and numbered paragraphs.</content>
internal sealed partial class LineClassifier
{
    /// <summary>Of an enumeration whose members stand apart, those that are longer on average are paragraphs with a number.</summary>
    private const int ShortestNumberedParagraph = 120;

    private HashSet<int> numbered = [];

    /// <summary>Finds the items, and with them the headings that repeat one; then the items again, for a heading ends all lists.</summary>
    private void FindItems(int body, int close)
    {
        ClassifyStatedItems(body, close);
        HashSet<int> bullets = ClassifyBullets(body, close);
        ItemSequences sequences = ItemSequences.Read(lines, body, close);
        bool IsOutside(int i) => i < body || i >= close || labels[i] > 0 || (classified[i] is not null && !bullets.Contains(i));
        bool hasLabels = !sequences.IsEmpty;
        if (hasLabels)
        {
            sequences.Find(items, IsOutside);
        }

        var agenda = new Agenda();
        for (int i = body; i < close; i++)
        {
            if (items[i] is not null)
            {
                agenda.Add(lines[i].Text);
            }
        }

        HashSet<int> ofParts = hasLabels ? [.. FindHeadsWithColon(body, close), .. FindHeadsOfParts(body, close)] : [];
        HashSet<int> repeated = hasLabels ? FindRepetitions(body, close) : [];
        HashSet<int> heads = [.. Enumerable.Range(body, Math.Max(0, close - body)).Where(i => !IsOutside(i) && !bullets.Contains(i) && ((items[i] is null && IsSectionHead(i, body, close, agenda)) || (items[i] is not null && (IsStatedHead(i) || IsNumberedHeading(i, close) || ofParts.Contains(i) || (repeated.Contains(i) && StandsAlone(i, body, close))))))];
        if (hasLabels)
        {
            sequences.Find(items, i => IsOutside(i) || heads.Contains(i));
        }

        foreach (int head in heads)
        {
            Set(head, LineKind.SectionHead);
        }

        numbered = hasLabels ? FindNumberedParagraphs(body, close) : [];
        NestBullets(bullets, body, close);
    }

    /// <summary>
    /// The first lines of the sequences that are numbered paragraphs and no lists: telegrams and reports number what they say. Their paragraphs stand apart, as all do;
    /// the items of a list stand below one another, have labels on lines of their own, are parts of one sentence, or are short and announced by a colon.
    /// </summary>
    private HashSet<int> FindNumberedParagraphs(int body, int close)
    {
        if (IsTranscript)
        {
            return [];
        }

        var sequences = Enumerable.Range(body, Math.Max(0, close - body)).Where(i => items[i] is not null).GroupBy(i => items[i]!.Value.First);
        return [.. sequences.Where(s => !lines[s.Key].LabelStandsApart && !IsSetClose([.. s]) && !IsOneSentence([.. s]) && !(IsAnnouncedList(s.Key, body) && s.Average(i => lines[i].Length) < ShortestNumberedParagraph)).Select(s => s.Key)];
    }

    /// <summary>Whether most items stand below the line before them without a blank line.</summary>
    private bool IsSetClose(int[] sequence) => sequence.Skip(1).Count(i => lines[i].Chunk == lines[i - 1].Chunk) * 2 >= sequence.Length - 1 && sequence.Length > 1;

    /// <summary>Whether all items but the last go on to the next: "the tide; / the wind; and".</summary>
    private bool IsOneSentence(int[] sequence) => sequence.Length > 1 && sequence.SkipLast(1).All(i => GoesOn().IsMatch(lines[i].Unmarked));

    private bool IsAnnouncedList(int first, int body) => first > body && lines[first - 1].Unmarked.EndsWith(':');

    private void ClassifyItem(int i, ItemSequences.Place place)
    {
        if (numbered.Contains(place.First))
        {
            SetLabelled(i, LineKind.NumberedParagraph, place.Label.Text.Length, place.Label.Offset);
            return;
        }

        // The lists inside a numbered paragraph lie in no list.
        classified[i] = new ClassifiedLine(lines[i], LineKind.Item) { Label = place.Label, Depth = place.Outer.Count(outer => !numbered.Contains(outer)) };
    }

    /// <summary>A label before a short line without final punctuation, with text below it, makes a heading and not an item.</summary>
    private bool IsNumberedHeading(int i, int close) =>
        i + 1 < close && items[i + 1] is null && (i == 0 || items[i - 1] is null || lines[i - 1].Chunk != lines[i].Chunk) && lines[i + 1].Chunk != lines[i].Chunk && LineForms.CanBeHeading(lines[i].Unmarked) && lines[i].Length <= 90
        && !lines[i].EndsSentence && lines[i + 1].EndsSentence && lines[i + 1].Length > lines[i].Length;

    /// <summary>"II. Work in the field:": short lines with a Roman number and a colon, each alone above running text, are the heads of its parts; one may announce a list.</summary>
    private HashSet<int> FindHeadsWithColon(int body, int close)
    {
        int[] heads = [.. Enumerable.Range(body, Math.Max(0, close - body)).Where(i => items[i] is { Label.Style: "I." or "I)" } && lines[i].Length <= LongestFootLine && lines[i].Unmarked is [.., ':']
            && (i == 0 || lines[i - 1].Chunk != lines[i].Chunk) && i + 1 < close && items[i + 1] is null && lines[i + 1].Chunk != lines[i].Chunk && lines[i + 1].EndsSentence && lines[i + 1].Length > lines[i].Length)];
        return heads.Length < FewestHeadsAlike ? [] : [.. heads];
    }

    /// <summary>"I.", "II. Bridges": Roman numbers, alone or before a few words, each alone above running text, are the heads of its parts; the paragraphs below may be numbered through.</summary>
    private IEnumerable<int> FindHeadsOfParts(int body, int close) =>
        Enumerable.Range(body, Math.Max(0, close - body)).Where(i => items[i] is { Label.Style: "I." or "I" }).GroupBy(i => items[i]!.Value.First)
            .Where(part => part.Count() >= FewestHeadsAlike && part.All(i => IsHeadOfPart(i, close))).SelectMany(part => part);

    private bool IsHeadOfPart(int i, int close) =>
        lines[i].Length <= LongestFootLine && IsAlone(i) && i + 1 < close && items[i]!.Value.First != items[i + 1]?.First && lines[i + 1].EndsSentence && lines[i + 1].Length > lines[i].Length
        && (lines[i].Text.Length == items[i]!.Value.Label.Text.Length || (LineForms.CanBeHeading(lines[i].Unmarked) && !lines[i].EndsSentence));

    /// <summary>A label and a line that stood in an agenda before, now with text or a list below it, make a heading (manual, section 5).</summary>
    private bool StandsAlone(int i, int body, int close) =>
        i > body && lines[i - 1].Chunk != lines[i].Chunk && i + 1 < close && lines[i + 1].Chunk != lines[i].Chunk && (items[i + 1] is not { } below || below.First == i + 1);

    /// <summary>The items whose number and words of content an item before them has.</summary>
    private HashSet<int> FindRepetitions(int body, int close)
    {
        var repeated = new HashSet<int>();
        var ofNumbers = Enumerable.Range(body, Math.Max(0, close - body)).Where(i => items[i] is not null).GroupBy(i => items[i]!.Value.Label.Number);
        foreach (int[] ofNumber in ofNumbers.Select(items => items.ToArray()).Where(items => items.Length > 1))
        {
            var before = new HashSet<string>(StringComparer.Ordinal);
            foreach (int[] alike in ofNumber.GroupBy(i => Agenda.Signature(lines[i].Text)).Select(items => items.ToArray()).Where(items => items.Length > 1))
            {
                repeated.UnionWith(alike.Where(i => Agenda.Content(lines[i].Text) is { Length: > 0 } words && !before.Add(words)));
            }
        }

        return repeated;
    }

    [GeneratedRegex(@"(?:[;,:]|\b(?:and|or|und|oder|et|ou))$", RegexOptions.CultureInvariant)]
    private static partial Regex GoesOn();
}
