using System.Collections.Immutable;

namespace Tei.Recognition.Structure;

/// <summary>Decides which labelled lines are items of a list, and how deep: labels of one style that count on belong together.</summary>
internal sealed class ItemSequences
{
    private sealed class OpenList(string style, int first)
    {
        /// <summary>Whether a label follows that counts on from the last one.</summary>
        public bool GoesOn { get; set; }

        public int LastLine { get; set; } = first;

        public int First { get; } = first;

        public string Style { get; } = style;

        public int Last { get; set; }
    }

    /// <summary>What a labelled line turned out to be.</summary>
    /// <param name="Label">Its label.</param>
    /// <param name="First">The line with which its list begins.</param>
    /// <param name="Outer">The lines with which the lists around it begin.</param>
    internal readonly record struct Place(ItemLabel Label, int First, ImmutableArray<int> Outer);

    private readonly int start;
    private readonly List<ItemLabel>[] readings;
    private readonly IReadOnlyList<LogicalLine> lines;

    private ItemSequences(IReadOnlyList<LogicalLine> lines, int start, List<ItemLabel>[] readings)
    {
        this.lines = lines;
        this.start = start;
        this.readings = readings;
    }

    /// <summary>Reads the labels of lines.</summary>
    /// <param name="lines">The lines of the document.</param>
    /// <param name="start">The first to read.</param>
    /// <param name="end">The one after the last.</param>
    public static ItemSequences Read(IReadOnlyList<LogicalLine> lines, int start, int end)
    {
        var read = new List<ItemLabel>[Math.Max(0, end - start)];
        for (int i = 0; i < read.Length; i++)
        {
            read[i] = LabelReader.Read(lines[start + i].Text);
        }

        return new ItemSequences(lines, start, read);
    }

    /// <summary>Whether no line has a label.</summary>
    public bool IsEmpty => Array.TrueForAll(readings, r => r.Count == 0);

    /// <summary>Finds the item of each line; <see langword="null"/> for lines that are none. One label without a next makes no list, unless it has a line of its own.</summary>
    public void Find(Place?[] places, Func<int, bool> endsLists)
    {
        var open = new List<OpenList>();
        HashSet<ItemLabel> leading = Leading(endsLists);
        int labelled = -1;
        for (int i = start; i < start + readings.Length; i++)
        {
            places[i] = null;
            if (endsLists(i))
            {
                open.Clear();
            }
            else if (readings[i - start].Count > 0)
            {
                places[i] = Continue(open, i, leading) ?? Begin(open, i, leading, labelled);
                labelled = i;
            }
        }
    }

    private Place? Continue(List<OpenList> open, int index, HashSet<ItemLabel> leading)
    {
        for (int depth = open.Count - 1; depth >= 0; depth--)
        {
            ItemLabel? label = readings[index - start].Find(r => r.Style == open[depth].Style && r.Number == open[depth].Last + 1);
            if (label is not null)
            {
                open.RemoveRange(depth + 1, open.Count - depth - 1);
                open[depth].Last = label.Number;
                open[depth].LastLine = index;
                open[depth].GoesOn = leading.Contains(label);
                return new Place(label, open[depth].First, Outer(open, depth));
            }
        }

        return null;
    }

    private static ImmutableArray<int> Outer(List<OpenList> open, int depth) => [.. open.Take(depth).Select(l => l.First)];

    private Place? Begin(List<OpenList> open, int index, HashSet<ItemLabel> leading, int labelled)
    {
        foreach (ItemLabel label in readings[index - start].OrderBy(r => r.Number))
        {
            if (leading.Contains(label) ? lines[index].LabelStandsApart || CanBegin(label) : lines[index].LabelStandsApart && CanBegin(label))
            {
                CloseEnded(open, index, labelled);
                int same = open.FindIndex(l => l.Style == label.Style);
                if (same >= 0)
                {
                    open.RemoveRange(same, open.Count - same);
                }

                open.Add(new OpenList(label.Style, index) { Last = label.Number, GoesOn = leading.Contains(label) });
                return new Place(label, index, Outer(open, open.Count - 1));
            }
        }

        return null;
    }

    /// <summary>Behind paragraphs that are no items, a new list lies in no list that is at its end: "(b) … The Committee decided: (1) …".</summary>
    private static void CloseEnded(List<OpenList> open, int index, int labelled)
    {
        while (open is [.., { GoesOn: false } last] && index - last.LastLine > 2 && labelled <= last.LastLine)
        {
            open.RemoveAt(open.Count - 1);
        }
    }

    /// <summary>Numbers may go on from what stands elsewhere. Letters begin with the first: two persons' initials ("M. Paul …", "N. Stephen …") make no list.</summary>
    private static bool CanBegin(ItemLabel label) => char.IsAsciiDigit(label.Bare[0]) || label.Number == 1;

    /// <summary>The labels from which the next one of their style goes on, read from the end.</summary>
    private HashSet<ItemLabel> Leading(Func<int, bool> endsLists)
    {
        var leading = new HashSet<ItemLabel>(ReferenceEqualityComparer.Instance);
        var next = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int i = readings.Length - 1; i >= 0; i--)
        {
            if (endsLists(start + i))
            {
                next.Clear();
                continue;
            }

            if (readings[i].Count == 0)
            {
                continue;
            }

            foreach (ItemLabel label in readings[i].Where(r => next.TryGetValue(r.Style, out int number) && number == r.Number + 1))
            {
                leading.Add(label);
            }

            foreach (ItemLabel label in readings[i].AsEnumerable().Reverse())
            {
                next[label.Style] = label.Number;
            }
        }

        return leading;
    }
}
