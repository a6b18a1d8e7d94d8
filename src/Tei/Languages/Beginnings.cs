namespace Tei.Languages;

/// <summary>The first two characters of some words: tells of most other words that they are not among them, before anything is hashed or compared.</summary>
/// <remarks>Immutable; threads may share it.</remarks>
internal sealed class Beginnings
{
    private const int Characters = 128;

    private readonly ulong[] pairs = new ulong[Characters * Characters / 64];
    private readonly bool any;

    /// <param name="words">The words, letter for letter.</param>
    public Beginnings(IEnumerable<string> words)
    {
        foreach (string word in words)
        {
            any |= word.Length == 0;
            for (int second = 0; second < Characters && word.Length > 0; second++)
            {
                if (char.IsAscii(word[0]) && (word.Length == 1 || word[1] == second))
                {
                    int pair = (word[0] * Characters) + second;
                    pairs[pair / 64] |= 1UL << (pair % 64);
                }
            }
        }
    }

    /// <summary>The beginnings of words in small letters and in capitals.</summary>
    public static Beginnings OfAnyCase(IEnumerable<string> words) => new(words.SelectMany(word => new[]
    {
        word.ToLowerInvariant(), word.ToUpperInvariant(), word[..1].ToUpperInvariant() + word[1..].ToLowerInvariant(), word[..1].ToLowerInvariant() + word[1..].ToUpperInvariant(),
    }));

    /// <summary>Whether one of the words may stand at the beginning of a text; where it is no, none does.</summary>
    public bool MayBegin(ReadOnlySpan<char> text)
    {
        if (text.Length < 2 || !char.IsAscii(text[0]) || !char.IsAscii(text[1]))
        {
            return true;
        }

        int pair = (text[0] * Characters) + text[1];
        return any || (pairs[pair / 64] & (1UL << (pair % 64))) != 0;
    }
}
