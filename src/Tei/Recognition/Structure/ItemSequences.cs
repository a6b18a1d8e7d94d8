namespace Tei.Recognition.Structure;

/// <summary>Decides which labelled lines are items of a list, and how deep: labels of one style that count on belong together.</summary>
internal static class ItemSequences
{
    private sealed class OpenList(string style, int first)
    {
        public int First { get; } = first;

        public string Style { get; } = style;

        public int Last { get; set; }
    }

    /// <summary>What a labelled line turned out to be.</summary>
    /// <param name="Label">Its label.</param>
    /// <param name="Depth">How deep its list lies, from 0.</param>
    /// <param name="First">The line with which its list begins.</param>
    internal readonly record struct Place(ItemLabel Label, int Depth, int First);

    /// <summary>The item of each line; <see langword="null"/> for lines that are none. A label that stands alone makes no list.</summary>
    public static Place?[] Find(IReadOnlyList<string> lines, Func<int, bool> endsLists)
    {
        var places = new Place?[lines.Count];
        var open = new List<OpenList>();
        List<ItemLabel>[] readings = [.. lines.Select(LabelReader.Read)];
        for (int i = 0; i < lines.Count; i++)
        {
            if (endsLists(i))
            {
                open.Clear();
            }
            else if (readings[i].Count > 0)
            {
                places[i] = Continue(open, readings[i]) ?? Begin(open, readings, i, endsLists);
            }
        }

        return places;
    }

    private static Place? Continue(List<OpenList> open, List<ItemLabel> readings)
    {
        for (int depth = open.Count - 1; depth >= 0; depth--)
        {
            ItemLabel? label = readings.Find(r => r.Style == open[depth].Style && r.Number == open[depth].Last + 1);
            if (label is not null)
            {
                open.RemoveRange(depth + 1, open.Count - depth - 1);
                open[depth].Last = label.Number;
                return new Place(label, depth, open[depth].First);
            }
        }

        return null;
    }

    private static Place? Begin(List<OpenList> open, List<ItemLabel>[] readings, int index, Func<int, bool> endsLists)
    {
        foreach (ItemLabel label in readings[index].OrderBy(r => r.Number))
        {
            if (CanBegin(label) && CountsOn(readings, index, label, endsLists))
            {
                int same = open.FindIndex(l => l.Style == label.Style);
                if (same >= 0)
                {
                    open.RemoveRange(same, open.Count - same);
                }

                open.Add(new OpenList(label.Style, index) { Last = label.Number });
                return new Place(label, open.Count - 1, index);
            }
        }

        return null;
    }

    /// <summary>Numbers may go on from what stands elsewhere. Letters begin with the first: two persons' initials ("M. Paul …", "N. Stephen …") make no list.</summary>
    private static bool CanBegin(ItemLabel label) => char.IsDigit(label.Bare[0]) || label.Number == 1;

    /// <summary>Whether the next label of the style goes on from this one.</summary>
    private static bool CountsOn(List<ItemLabel>[] readings, int index, ItemLabel label, Func<int, bool> endsLists)
    {
        for (int i = index + 1; i < readings.Length && !endsLists(i); i++)
        {
            ItemLabel? same = readings[i].Find(r => r.Style == label.Style);
            if (same is not null)
            {
                return same.Number == label.Number + 1;
            }
        }

        return false;
    }
}
