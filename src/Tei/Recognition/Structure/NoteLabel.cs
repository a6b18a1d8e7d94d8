using System.Globalization;
using System.Text.RegularExpressions;
using Tei.Languages;

namespace Tei.Recognition.Structure;

/// <summary>What stands before a note at the end of a document: "1", "[1]", "1.", "1)", "¹", "58a", "*".</summary>
/// <param name="Key">What label and mark have in common: "1", "58a", "*".</param>
/// <param name="Length">The length of the label with the signs around it.</param>
/// <param name="Style">The signs around it: notes of one document have the same.</param>
internal readonly partial record struct NoteLabel(string Key, int Length, char Style)
{
    private const string Superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private const string Letters = "ᵃᵇᶜᵈᵉ";

    /// <summary>Whether it is a number without any sign around it.</summary>
    public bool IsBare => Style == ' ' && char.IsAsciiDigit(Key[0]);

    public bool IsBracketed => Style == '[';

    /// <summary>The number, 0 where it is a sign.</summary>
    public int Number => int.TryParse(Key.AsSpan().TrimEnd("abcdefghijklmnopqrstuvwxyz"), NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : 0;

    /// <summary>The arrow that leads from a note back to its mark, on pages that were copied: the notes count by their order.</summary>
    public bool IsArrow => Style is '↑' or '^';

    /// <summary>The label with which a line begins.</summary>
    public static NoteLabel? At(string line) =>
        line is ['↑' or '^', ' ', _, ..] ? new NoteLabel(line[..1], 1, line[0])
        : line.Length > 0 && char.IsUpper(line[0]) && Lexicon.NoteWords.LengthAt(line) is > 0 and var word ? InWords(line, word) : Signed(line);

    /// <summary>"a. Interlined above “well”.", "b) gestrichen": the letter with which a note on the text begins; lists count with letters, too, so that only its mark in the text makes it one.</summary>
    public static NoteLabel? Lettered(string line) =>
        line is [>= 'a' and <= 'z', '.' or ')', ' ', _, ..] ? new NoteLabel(line[..1], 2, line[1]) : null;

    /// <summary>The labels of notes in order, those without a number by their places.</summary>
    public static NoteLabel[] Numbered(IEnumerable<NoteLabel> labels) =>
        [.. labels.Select((label, i) => label.IsArrow ? label with { Key = (i + 1).ToString(CultureInfo.InvariantCulture) } : label)];

    /// <summary>"Anm. 3:", "Note 12.": a word for a note, and its number.</summary>
    private static NoteLabel? InWords(string line, int word) =>
        NumberBehindWord().Match(line, word) is { Success: true } number ? new NoteLabel(number.Groups["number"].Value, number.Index + number.Length, 'N') : null;

    [GeneratedRegex(@"\G\.?\s?(?<number>[0-9]{1,3}[a-z]?)\s?[:.)](?=\s+\S)", RegexOptions.CultureInvariant)]
    private static partial Regex NumberBehindWord();

    private static NoteLabel? Signed(string line) => line.Length > 0 && (char.IsAsciiDigit(line[0]) || "[(*†‡".Contains(line[0]) || Superscripts.Contains(line[0]) || Letters.Contains(line[0])) ? Read(LabelOfNote().Match(line)) : null;

    /// <summary>The label that a line consists of.</summary>
    public static NoteLabel? Alone(string line) => At(line) is { } label && label.Length == line.Length ? label : null;

    /// <summary>Whether another may be the label of the next note.</summary>
    public bool Precedes(NoteLabel next)
    {
        if (Style != next.Style || IsArrow)
        {
            return Style == next.Style;
        }

        int byNumber = Number.CompareTo(next.Number);
        return byNumber < 0 || (byNumber == 0 && (Number == 0 || string.CompareOrdinal(Key, next.Key) < 0));
    }

    /// <summary>The key of what is written: the digits of raised ones, and nothing of the brackets or the word around.</summary>
    public static string KeyOf(string written)
    {
        string key = written.Trim('[', ']', '(', ')', '.', ':', ' ');
        key = key.Length > 1 && char.IsLetter(key[0]) && key.AsSpan().IndexOfAnyInRange('0', '9') is > 0 and var digit ? key[digit..] : key;
        return key.Length > 0 && Superscripts.Contains(key[0]) ? string.Concat(key.Select(c => (char)('0' + Superscripts.IndexOf(c)))) : key;
    }

    private static NoteLabel? Read(Match match)
    {
        if (!match.Success)
        {
            return null;
        }

        string label = match.Groups["label"].Value;
        char style = label[0] is '[' or '(' ? label[0] : label[^1] is '.' or ')' or ']' ? label[^1] : Superscripts.Contains(label[0]) || Letters.Contains(label[0]) ? '¹' : char.IsAsciiDigit(label[0]) ? ' ' : '*';
        return new NoteLabel(KeyOf(label), label.Length, style);
    }

    [GeneratedRegex(@"^(?<label>\[(?:[0-9]{1,3}[a-z]?|\*{1,3}|[†‡])\]|\((?:[0-9]{1,3}|\*{1,3}|[a-e])\)|[0-9]{1,3}[.)\]](?=\s|$)|[0-9]{1,3}[a-z]?(?=\s+[\p{Lu}\p{Nd}“""„«‘(\[]|$)|[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}|[ᵃᵇᶜᵈᵉ](?=\s)|\*{1,3}|[†‡])(?:\s*\S|$)", RegexOptions.CultureInvariant)]
    private static partial Regex LabelOfNote();
}
