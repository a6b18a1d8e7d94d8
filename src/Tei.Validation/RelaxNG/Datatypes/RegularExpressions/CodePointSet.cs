namespace Tei.Validation.RelaxNG.Datatypes.RegularExpressions;

/// <summary>A set of Unicode code points as sorted ranges that do not touch.</summary>
internal sealed class CodePointSet
{
    private const int Last = 0x10FFFF;

    private CodePointSet(List<(int First, int Last)> ranges) => Ranges = ranges;

    public static CodePointSet Empty { get; } = new([]);

    public static CodePointSet All { get; } = Of((0, Last));

    public IReadOnlyList<(int First, int Last)> Ranges { get; }

    public static CodePointSet Of(params (int First, int Last)[] ranges) => Normalise([.. ranges]);

    public CodePointSet Union(CodePointSet other) => Normalise([.. Ranges, .. other.Ranges]);

    public CodePointSet Complement()
    {
        List<(int, int)> ranges = [];
        int next = 0;
        foreach ((int first, int last) in Ranges)
        {
            if (first > next)
            {
                ranges.Add((next, first - 1));
            }

            next = last + 1;
        }

        if (next <= Last)
        {
            ranges.Add((next, Last));
        }

        return new CodePointSet(ranges);
    }

    public CodePointSet Except(CodePointSet other) => Complement().Union(other).Complement();

    public bool Contains(int codePoint)
    {
        int low = 0;
        int high = Ranges.Count - 1;
        while (low <= high)
        {
            int middle = (low + high) / 2;
            (int first, int last) = Ranges[middle];
            if (codePoint < first)
            {
                high = middle - 1;
            }
            else if (codePoint > last)
            {
                low = middle + 1;
            }
            else
            {
                return true;
            }
        }

        return false;
    }

    private static CodePointSet Normalise(List<(int First, int Last)> ranges)
    {
        ranges.Sort();
        List<(int First, int Last)> merged = [];
        foreach ((int first, int last) in ranges)
        {
            if (merged.Count > 0 && first <= merged[^1].Last + 1)
            {
                merged[^1] = (merged[^1].First, Math.Max(last, merged[^1].Last));
            }
            else
            {
                merged.Add((first, last));
            }
        }

        return new CodePointSet(merged);
    }
}
