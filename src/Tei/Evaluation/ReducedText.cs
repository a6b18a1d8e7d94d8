using System.Globalization;
using System.Text;

namespace Tei.Evaluation;

/// <summary>A text reduced to what matters when two encodings of it are compared: letters, digits and punctuation in lower case, without white space and square brackets.</summary>
/// <remarks>Positions in it are the unit of all spans of an evaluation.</remarks>
internal sealed class ReducedText
{
    private readonly StringBuilder characters = new();
    private readonly List<int> tokenStarts = [];
    private bool isInWord;

    public int Length => characters.Length;

    /// <summary>The number of words and signs.</summary>
    public int TokenCount => tokenStarts.Count;

    public char this[int index] => characters[index];

    /// <summary>Adds text; white space and brackets only divide words.</summary>
    public void Add(string text)
    {
        foreach (char c in text)
        {
            Add(c);
        }
    }

    /// <summary>Ends a word.</summary>
    public void Break() => isInWord = false;

    public int TokenStart(int token) => token < tokenStarts.Count ? tokenStarts[token] : characters.Length;

    public string Token(int token) => characters.ToString(TokenStart(token), TokenStart(token + 1) - TokenStart(token));

    public string Text(int start, int end) => characters.ToString(start, end - start);

    private void Add(char c)
    {
        if (c is '[' or ']' or '⟨' or '⟩')
        {
            return;
        }

        if (char.IsWhiteSpace(c) || c == '\u200B' || c == '\u00AD')
        {
            isInWord = false;
            return;
        }

        char plain = Plain(c);
        bool isWord = char.IsLetterOrDigit(plain) || char.IsSurrogate(plain) || CharUnicodeInfo.GetUnicodeCategory(plain) == UnicodeCategory.NonSpacingMark;
        if (!isWord || !isInWord)
        {
            tokenStarts.Add(characters.Length);
        }

        isInWord = isWord;
        characters.Append(plain);
    }

    private static char Plain(char c) => c switch
    {
        '“' or '”' or '„' or '«' or '»' => '"',
        '‘' or '’' or '‚' or '`' => '\'',
        '–' or '—' or '‐' or '‑' or '−' => '-',
        '…' => '.',
        'ſ' => 's',
        _ => char.ToLowerInvariant(c),
    };
}
