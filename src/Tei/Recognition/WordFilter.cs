namespace Tei.Recognition;

/// <summary>Tells of most words that a large set does not have them, without a look into the set: a bit for each hash of its words.</summary>
/// <remarks>Read by many threads once it is made. It takes a byte for each word of the set, so that it stays in the processor's cache where the set would not.</remarks>
internal sealed class WordFilter
{
    private const int BitsForEach = 8;
    private const int BitsOfUnit = 64;

    private readonly ulong[] bits;

    /// <param name="words">The words, each as a <see cref="WordForm"/> has its text.</param>
    /// <param name="count">About how many they are.</param>
    public WordFilter(IEnumerable<string> words, int count)
    {
        bits = new ulong[System.Numerics.BitOperations.RoundUpToPowerOf2((uint)((count * BitsForEach / BitsOfUnit) + 1))];
        foreach (string word in words)
        {
            int hash = HashOf(word.ToLowerInvariant());
            bits[UnitOf(hash)] |= BitOf(hash);
        }
    }

    /// <summary>Whether the set may have a word, whatever its case; where it is not so, it has it not.</summary>
    public bool MayHave(WordForm word) => (bits[UnitOf(word.Hash)] & BitOf(word.Hash)) != 0;

    /// <summary>The hash of a word in small letters; what is one word whatever its case has one hash.</summary>
    public static int HashOf(string lower) => lower.GetHashCode(StringComparison.OrdinalIgnoreCase);

    private int UnitOf(int hash) => (hash >>> 6) & (bits.Length - 1);

    private static ulong BitOf(int hash) => 1UL << (hash & (BitsOfUnit - 1));
}
