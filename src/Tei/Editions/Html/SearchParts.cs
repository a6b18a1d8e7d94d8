using System.Collections.Immutable;

namespace Tei.Editions.Html;

/// <summary>Cuts the words of an index, which are in order, into parts of one size: a search loads the part of a word, and a beginning of words stands in one part or in neighbours.</summary>
/// <remarks>What a browser takes to load a part lies in the number of files more than in their size: fewer and fuller parts answer sooner than many small ones.</remarks>
internal static class SearchParts
{
    /// <summary>The first word of each part.</summary>
    /// <param name="words">The words in ordinal order, each with what it takes in a file.</param>
    /// <param name="limit">What a part does not exceed, if it has more than one word.</param>
    public static ImmutableArray<string> Cut(IEnumerable<(string Word, int Size)> words, int limit)
    {
        ImmutableArray<string>.Builder firsts = ImmutableArray.CreateBuilder<string>();
        long filled = 0;
        foreach ((string word, int size) in words)
        {
            if (firsts.Count == 0 || filled + size > limit)
            {
                firsts.Add(word);
                filled = 0;
            }

            filled += size;
        }

        return firsts.DrainToImmutable();
    }

    /// <summary>The number of the part that has a word: the last that begins with it or before it.</summary>
    public static int PartOf(string word, ImmutableArray<string> firsts)
    {
        int found = firsts.BinarySearch(word, StringComparer.Ordinal);
        return Math.Max(0, found >= 0 ? found : ~found - 1);
    }
}
