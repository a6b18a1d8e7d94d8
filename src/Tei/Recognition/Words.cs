using System.Buffers;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;

namespace Tei.Recognition;

/// <summary>A word of the text.</summary>
/// <param name="Span">Its stretch; brackets inside it ("Com[rade]") are seen through.</param>
/// <param name="Form">What it is, wherever it stands.</param>
/// <param name="Known">What the lists say of the form, if they were asked before: most words are met without a look at their form.</param>
internal readonly record struct Word(TextSpan Span, WordForm Form, WordTraits Known)
{
    /// <summary>What the lists say of it.</summary>
    public WordTraits Traits => Known == WordTraits.None ? Form.Traits : Known;

    /// <summary>Whether the lists say one of several things of it.</summary>
    public bool Has(WordTraits wanted) => (Traits & wanted) != WordTraits.None;

    /// <summary>Its letters without brackets and diacritics.</summary>
    public string Text => Form.Text;

    public bool IsCapitalised => Has(WordTraits.Capitalised);

    public bool IsAllCapitals => Has(WordTraits.AllCapitals);
}

/// <summary>The one division of a text into words that all recognisers of names share.</summary>
internal static class Words
{
    /// <summary>A word with the blank behind it; somewhat short, so that the list seldom grows.</summary>
    private const int UsualLength = 5;

    /// <summary>As many words are divided before their forms are looked up.</summary>
    private const int GroupSize = 64;

    private static readonly SearchValues<char> Unfolded = SearchValues.Create([.. Enumerable.Range(0, 128).Select(c => (char)c).Where(c => c is not ('[' or ']'))]);

    /// <summary>The words of a text in order. Letters, digits and marks make words; apostrophes and hyphens divide them.</summary>
    public static List<Word> Of(string text)
    {
        var words = new List<Word>((text.Length / UsualLength) + 1);
        Span<TextSpan> group = stackalloc TextSpan[GroupSize];
        Span<ulong> keys = stackalloc ulong[GroupSize];
        int next = 0;
        while (Read(text, ref next, group, keys) is > 0 and int count)
        {
            CollectionsMarshal.SetCount(words, words.Count + count);
            WordForm.Read(text, group[..count], keys, CollectionsMarshal.AsSpan(words)[^count..]);
        }

        return words;
    }

    /// <summary>All that the lists say of one of the words of a span. The spans are asked for in the order of the text; <paramref name="next"/> is the first word that was not looked at.</summary>
    public static WordTraits TraitsIn(List<Word> words, TextSpan span, ref int next)
    {
        WordTraits found = WordTraits.None;
        for (; next < words.Count && words[next].Span.Start < span.End; next++)
        {
            found |= words[next].Span.Start >= span.Start ? words[next].Traits : WordTraits.None;
        }

        return found;
    }

    /// <summary>The number of the first word that begins at a place or behind it.</summary>
    public static int FirstFrom(List<Word> words, int offset)
    {
        int low = 0, high = words.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = words[middle].Span.Start >= offset ? (low, middle) : (middle + 1, high);
        }

        return low;
    }

    /// <summary>The next words from a place on with their keys, as many as there is room for. Most are letters of ASCII up to a blank: of these the key is made while they are read, and nothing else need be asked.</summary>
    private static int Read(string text, ref int next, Span<TextSpan> words, Span<ulong> keys)
    {
        int count = 0;
        while (next < text.Length && count < words.Length)
        {
            if (!IsWordCharacter(text, next))
            {
                next++;
                continue;
            }

            int start = next;
            ulong letters = 0;
            while (next < text.Length && char.IsAsciiLetterOrDigit(text[next]))
            {
                letters = (letters << 8) | text[next++];
            }

            bool isWhole = next == text.Length || !MayBelongToWord(text[next]);
            next = isWhole ? next : EndOf(text, next);
            keys[count] = isWhole && next - start <= WordForm.LongestWhole ? letters : WordForm.KeyOf(text.AsSpan(start, next - start));
            words[count++] = new TextSpan(start, next);
        }

        return count;
    }

    /// <summary>A text without diacritics and brackets, in its own case.</summary>
    public static string Fold(string text)
    {
        if (!text.AsSpan().ContainsAnyExcept(Unfolded))
        {
            return text;
        }

        var folded = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            if (c is not ('[' or ']') && CharUnicodeInfo.GetUnicodeCategory(c) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark))
            {
                folded.Append(Diacritics.BaseOf(c));
            }
        }

        return folded.Length == 0 ? text : folded.ToString();
    }

    /// <summary>Where the word ends that goes on at a place.</summary>
    private static int EndOf(string text, int start)
    {
        int i = start;
        int open = 0;
        while (i < text.Length && MayBelongToWord(text[i]) && (IsWordCharacter(text, i) || SeesThrough(text, i, ref open)))
        {
            i++;
        }

        return i;
    }

    private static bool MayBelongToWord(char c) => !char.IsAscii(c) || char.IsAsciiLetterOrDigit(c) || c is '[' or ']';

    private static bool IsWordCharacter(string text, int i) => char.IsAscii(text[i]) ? char.IsAsciiLetterOrDigit(text[i]) : IsOtherWordCharacter(text, i);

    private static bool IsOtherWordCharacter(string text, int i) =>
        char.IsLetterOrDigit(text, i) || (char.IsLowSurrogate(text[i]) && i > 0 && char.IsLetterOrDigit(text, i - 1))
        || (CharUnicodeInfo.GetUnicodeCategory(text[i]) == UnicodeCategory.NonSpacingMark && i > 0 && char.IsLetter(text[i - 1]));

    /// <summary>A bracket inside a word: letters stand on both sides of the opening one.</summary>
    private static bool SeesThrough(string text, int i, ref int open)
    {
        bool letterBefore = i > 0 && char.IsLetter(text[i - 1]);
        if (text[i] == '[' && letterBefore && i + 1 < text.Length && char.IsLetter(text[i + 1]))
        {
            // The bracket must close before the word ends, or it is no part of it.
            int close = text.IndexOfAny([']', '[', ' ', '\n'], i + 1);
            if (close > 0 && text[close] == ']')
            {
                open++;
                return true;
            }
        }
        else if (text[i] == ']' && letterBefore && open > 0)
        {
            open--;
            return true;
        }

        return false;
    }
}
