namespace Tei.Evaluation;

/// <summary>Which character of one reduced text is which of another: by words that stand once in both, and in the gaps between them by the longest common sequence.</summary>
internal sealed class TextAlignment
{
    private const long MostCells = 4_000_000;

    private static readonly (int Length, int Next)[] Runs = [(12, 5), (5, 2), (2, 0)];

    private readonly ReducedText gold;
    private readonly ReducedText system;
    private readonly string[] goldTokens;
    private readonly string[] systemTokens;
    private readonly int[] goldOfSystem;

    private TextAlignment(ReducedText gold, ReducedText system)
    {
        this.gold = gold;
        this.system = system;
        goldTokens = [.. Enumerable.Range(0, gold.TokenCount).Select(gold.Token)];
        systemTokens = [.. Enumerable.Range(0, system.TokenCount).Select(system.Token)];
        goldOfSystem = new int[system.Length];
        Array.Fill(goldOfSystem, -1);
        Align(0, goldTokens.Length, 0, systemTokens.Length, 0);
    }

    /// <summary>The share of the gold text that was found again.</summary>
    public double Kept => gold.Length == 0 ? 1 : (double)goldOfSystem.Count(g => g >= 0) / gold.Length;

    public static TextAlignment Of(ReducedText gold, ReducedText system) => new(gold, system);

    /// <summary>A span of the system's text in the gold text; null where too little of it is there.</summary>
    public EvaluatedSpan? Map(EvaluatedSpan span)
    {
        int first = -1;
        int last = -1;
        int count = 0;
        for (int i = span.Start; i < span.End; i++)
        {
            if (goldOfSystem[i] >= 0)
            {
                first = first < 0 ? goldOfSystem[i] : Math.Min(first, goldOfSystem[i]);
                last = Math.Max(last, goldOfSystem[i]);
                count++;
            }
        }

        if (count > 0)
        {
            return count >= 0.3 * (span.End - span.Start) || span.Element == "gap" ? span with { Start = first, End = last + 1 } : null;
        }

        if (span.Element != "gap")
        {
            return null;
        }

        int before = span.Start - 1;
        while (before >= 0 && goldOfSystem[before] < 0)
        {
            before--;
        }

        int place = before < 0 ? 0 : goldOfSystem[before] + 1;
        return span with { Start = place, End = place };
    }

    private void Align(int goldFrom, int goldTo, int systemFrom, int systemTo, int level)
    {
        while (goldFrom < goldTo && systemFrom < systemTo && goldTokens[goldFrom] == systemTokens[systemFrom])
        {
            Match(goldFrom++, systemFrom++);
        }

        while (goldFrom < goldTo && systemFrom < systemTo && goldTokens[goldTo - 1] == systemTokens[systemTo - 1])
        {
            Match(--goldTo, --systemTo);
        }

        if (goldFrom >= goldTo || systemFrom >= systemTo)
        {
            return;
        }

        if (level >= Runs.Length)
        {
            AlignByCommonSequence(goldFrom, goldTo, systemFrom, systemTo);
            return;
        }

        List<(int Gold, int System)> anchors = Anchors(goldFrom, goldTo, systemFrom, systemTo, Runs[level].Length);
        if (anchors.Count == 0)
        {
            Align(goldFrom, goldTo, systemFrom, systemTo, level + 1);
            return;
        }

        foreach ((int goldAnchor, int systemAnchor) in anchors)
        {
            if (goldAnchor < goldFrom || systemAnchor < systemFrom)
            {
                continue;
            }

            Align(goldFrom, goldAnchor, systemFrom, systemAnchor, level + 1);
            Match(goldAnchor, systemAnchor);
            (goldFrom, systemFrom) = (goldAnchor + 1, systemAnchor + 1);
        }

        Align(goldFrom, goldTo, systemFrom, systemTo, level + 1);
    }

    /// <summary>Runs of words that stand once in both, in the same order in both.</summary>
    private List<(int Gold, int System)> Anchors(int goldFrom, int goldTo, int systemFrom, int systemTo, int length)
    {
        Dictionary<string, int> inGold = Unique(goldTokens, goldFrom, goldTo, length);
        Dictionary<string, int> inSystem = Unique(systemTokens, systemFrom, systemTo, length);
        (int Gold, int System)[] both = [.. inGold.Where(g => g.Value >= 0 && inSystem.GetValueOrDefault(g.Key, -1) >= 0).Select(g => (g.Value, inSystem[g.Key])).Order()];
        return LongestRising(both);
    }

    private static Dictionary<string, int> Unique(string[] tokens, int from, int to, int length)
    {
        Dictionary<string, int> places = new(StringComparer.Ordinal);
        for (int i = from; i + length <= to; i++)
        {
            string run = string.Join(' ', tokens, i, length);
            places[run] = places.ContainsKey(run) ? -1 : i;
        }

        return places;
    }

    private static List<(int Gold, int System)> LongestRising((int Gold, int System)[] pairs)
    {
        List<int> tails = [];
        int[] previous = new int[pairs.Length];
        for (int i = 0; i < pairs.Length; i++)
        {
            int low = 0;
            int high = tails.Count;
            while (low < high)
            {
                int middle = (low + high) / 2;
                (low, high) = pairs[tails[middle]].System < pairs[i].System ? (middle + 1, high) : (low, middle);
            }

            previous[i] = low > 0 ? tails[low - 1] : -1;
            if (low == tails.Count)
            {
                tails.Add(i);
            }
            else
            {
                tails[low] = i;
            }
        }

        List<(int Gold, int System)> rising = [];
        for (int i = tails.Count > 0 ? tails[^1] : -1; i >= 0; i = previous[i])
        {
            rising.Add(pairs[i]);
        }

        rising.Reverse();
        return rising;
    }

    private void AlignByCommonSequence(int goldFrom, int goldTo, int systemFrom, int systemTo)
    {
        int rows = goldTo - goldFrom;
        int columns = systemTo - systemFrom;
        if ((long)rows * columns > MostCells)
        {
            return;
        }

        int[,] longest = new int[rows + 1, columns + 1];
        for (int i = rows - 1; i >= 0; i--)
        {
            for (int j = columns - 1; j >= 0; j--)
            {
                longest[i, j] = goldTokens[goldFrom + i] == systemTokens[systemFrom + j] ? longest[i + 1, j + 1] + 1 : Math.Max(longest[i + 1, j], longest[i, j + 1]);
            }
        }

        for (int i = 0, j = 0; i < rows && j < columns;)
        {
            if (goldTokens[goldFrom + i] == systemTokens[systemFrom + j])
            {
                Match(goldFrom + i++, systemFrom + j++);
            }
            else if (longest[i + 1, j] >= longest[i, j + 1])
            {
                i++;
            }
            else
            {
                j++;
            }
        }
    }

    private void Match(int goldToken, int systemToken)
    {
        int start = gold.TokenStart(goldToken);
        int length = gold.TokenStart(goldToken + 1) - start;
        int systemStart = system.TokenStart(systemToken);
        for (int i = 0; i < length; i++)
        {
            goldOfSystem[systemStart + i] = start + i;
        }
    }
}
