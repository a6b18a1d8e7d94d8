using System.Collections.Immutable;

namespace Tei.Inlining;

/// <summary>Sorts annotations by several numbers at once: those of a key, the first of which counts most.</summary>
internal static class AnnotationOrder
{
    private const int NumberBits = 31;

    /// <summary>The annotations in the order of keys, each of which is made of an annotation and its place among the others.</summary>
    public static Annotation[] Sorted(ImmutableArray<Annotation> annotations, Func<Annotation, int, UInt128> key)
    {
        Annotation[] sorted = [.. annotations];
        var keys = new UInt128[sorted.Length];
        for (int i = 0; i < keys.Length; i++)
        {
            keys[i] = key(sorted[i], i);
        }

        Array.Sort(keys, sorted);
        return sorted;
    }

    /// <summary>A key of four numbers that are not negative.</summary>
    public static UInt128 Key(int first, int second, int third, int order) =>
        ((UInt128)(uint)first << (3 * NumberBits)) | ((UInt128)(uint)second << (2 * NumberBits)) | ((UInt128)(uint)third << NumberBits) | (uint)order;
}
