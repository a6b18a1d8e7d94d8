namespace Tei.Languages;

/// <summary>Words and phrases that are looked up at a place in a text, the longest first, whatever their case.</summary>
/// <remarks>Immutable; threads may share it. A lookup costs one hash of a word, however many phrases there are.</remarks>
internal sealed class PhraseSet
{
    private readonly Beginnings beginnings;
    private readonly Dictionary<string, string[]> byFirstWord;
    private readonly Dictionary<string, string[]>.AlternateLookup<ReadOnlySpan<char>> lookup;

    public PhraseSet(IEnumerable<string> phrases)
    {
        All = [.. phrases.Distinct(StringComparer.OrdinalIgnoreCase)];
        byFirstWord = All.GroupBy(p => p[..WordLength(p)], StringComparer.OrdinalIgnoreCase)
            .ToDictionary(g => g.Key, g => g.OrderByDescending(p => p.Length).ToArray(), StringComparer.OrdinalIgnoreCase);
        beginnings = Beginnings.OfAnyCase(All);
        lookup = byFirstWord.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>All phrases, as the packs write them.</summary>
    public IReadOnlyList<string> All { get; }

    /// <summary>Whether the text is one of the phrases.</summary>
    public bool Contains(ReadOnlySpan<char> text) => text.Length > 0 && LengthAt(text) == text.Length;

    /// <summary>Whether the text begins with one of the phrases as whole words.</summary>
    public bool Begins(ReadOnlySpan<char> text) => LengthAt(text) > 0;

    /// <summary>The length of the longest phrase that the text begins with; 0 where there is none.</summary>
    public int LengthAt(ReadOnlySpan<char> text)
    {
        int word = beginnings.MayBegin(text) ? WordLength(text) : 0;
        if (word == 0 || !lookup.TryGetValue(text[..word], out string[]? candidates))
        {
            return 0;
        }

        foreach (string phrase in candidates)
        {
            bool ends = text.Length == phrase.Length || (text.Length > phrase.Length && !char.IsLetterOrDigit(text[phrase.Length]));
            if (ends && text.StartsWith(phrase, StringComparison.OrdinalIgnoreCase))
            {
                return phrase.Length;
            }
        }

        return 0;
    }

    /// <summary>Whether one of the phrases stands anywhere in the text as whole words.</summary>
    public bool OccursIn(ReadOnlySpan<char> text) => FirstIn(text).Length > 0;

    /// <summary>Where the first of the phrases stands in the text as whole words, and how long it is; a length of 0 where none does.</summary>
    /// <param name="text">The text.</param>
    /// <param name="from">Where to begin; no letter may stand before it that goes on behind it.</param>
    public (int Start, int Length) FirstIn(ReadOnlySpan<char> text, int from = 0)
    {
        bool inWord = false;
        for (int i = from; i < text.Length; i++)
        {
            bool letter = char.IsLetterOrDigit(text[i]);
            if (letter && !inWord && LengthAt(text[i..]) is > 0 and int length)
            {
                return (i, length);
            }

            inWord = letter;
        }

        return (0, 0);
    }

    private static int WordLength(ReadOnlySpan<char> text)
    {
        int i = 0;
        while (i < text.Length && char.IsLetterOrDigit(text[i]))
        {
            i++;
        }

        return i;
    }
}
