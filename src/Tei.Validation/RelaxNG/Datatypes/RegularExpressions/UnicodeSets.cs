using System.Collections.Concurrent;
using System.Globalization;

namespace Tei.Validation.RelaxNG.Datatypes.RegularExpressions;

/// <summary>The named sets of XML Schema regular expressions: categories, blocks and the multi-character escapes (XML Schema 2, appendix F.1.1).</summary>
internal static class UnicodeSets
{
    private const int LastCodePoint = 0x10FFFF;

    private static readonly string[] Categories =
    [
        "Lu", "Ll", "Lt", "Lm", "Lo", "Mn", "Mc", "Me", "Nd", "Nl", "No", "Zs", "Zl", "Zp", "Cc", "Cf", "Cs", "Co", "Pc", "Pd", "Ps", "Pe", "Pi", "Pf",
        "Po", "Sm", "Sc", "Sk", "So", "Cn",
    ];

    // All of Unicode is gone through once, whatever number of categories is asked for.
    private static readonly Lazy<List<(int First, int Last, UnicodeCategory Category)>> CategoryRanges = new(FindCategoryRanges);

    private static readonly ConcurrentDictionary<string, CodePointSet> Cache = new();

    public static CodePointSet Space { get; } = CodePointSet.Of((9, 10), (13, 13), (32, 32));

    public static CodePointSet Dot { get; } = CodePointSet.Of((10, 10), (13, 13)).Complement();

    public static CodePointSet Digit => Category("Nd")!;

    public static CodePointSet Word => Cache.GetOrAdd("\\w", _ => Category("P")!.Union(Category("Z")!).Union(Category("C")!).Complement());

    public static CodePointSet NameStart => Cache.GetOrAdd("\\i", _ => OfBmp(c => c == ':' || System.Xml.XmlConvert.IsStartNCNameChar(c)));

    public static CodePointSet NameCharacter => Cache.GetOrAdd("\\c", _ => OfBmp(c => c == ':' || System.Xml.XmlConvert.IsNCNameChar(c)));

    /// <summary>The set of a general category such as <c>L</c> or <c>Lu</c>; null for another name.</summary>
    public static CodePointSet? Category(string name)
    {
        if (name == "Cs" || (name.Length == 1 ? !Categories.Any(c => c[0] == name[0]) : !Categories.Contains(name)))
        {
            return null;
        }

        return Cache.GetOrAdd(name, OfCategories);
    }

    private static CodePointSet OfCategories(string name)
    {
        bool[] isWanted = [.. Categories.Select(c => c.StartsWith(name, StringComparison.Ordinal))];
        return CodePointSet.Of([.. CategoryRanges.Value.Where(r => isWanted[(int)r.Category]).Select(r => (r.First, r.Last))]);
    }

    private static List<(int First, int Last, UnicodeCategory Category)> FindCategoryRanges()
    {
        List<(int First, int Last, UnicodeCategory Category)> ranges = [];
        int first = 0;
        UnicodeCategory category = CharUnicodeInfo.GetUnicodeCategory(0);
        for (int i = 1; i <= LastCodePoint; i++)
        {
            UnicodeCategory next = CharUnicodeInfo.GetUnicodeCategory(i);
            if (next != category)
            {
                ranges.Add((first, i - 1, category));
                (first, category) = (i, next);
            }
        }

        ranges.Add((first, LastCodePoint, category));
        return ranges;
    }

    private static CodePointSet OfBmp(Func<char, bool> isWanted) =>
        CodePointSet.Of([.. Enumerable.Range(0, 0x10000).Where(i => isWanted((char)i)).Select(i => (i, i))]);
}
