using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Tei.Recognition.Structure;

/// <summary>A line of the source once wraps are undone: a paragraph, a heading, an item, a line of an address.</summary>
/// <param name="Span">Its stretch, trimmed.</param>
/// <param name="Text">Its normalised text.</param>
/// <param name="Chunk">Which group of lines without a blank line between them it belongs to, from 0.</param>
internal sealed partial record LogicalLine(TextSpan Span, string Text, int Chunk)
{
    private string? unmarked;
    private bool? endsSentence;

    /// <summary>Its normalised text.</summary>
    public string Text
    {
        get;
        init => (field, unmarked, endsSentence) = (value, null, null);
    } = Text;

    /// <summary>For a row of a table: its cells in the order of the columns, empty ones too.</summary>
    public ImmutableArray<TextSpan> Cells { get; init; } = [];

    /// <summary>Whether it begins with the label of an item that has a line of its own in the source.</summary>
    public bool LabelStandsApart { get; init; }

    /// <summary>Whether it is a number and nothing else, and opens a scene of a play whose scenes are numbered so.</summary>
    public bool NumbersScene { get; init; }

    /// <summary>Whether it is a line of a play in verse: a small letter at the start of the next does not make it go on there.</summary>
    public bool IsVerse { get; init; }

    public int Length => Text.Length;

    /// <summary>Its characters as the source has them: the normalised text itself, where nothing had to be normalised.</summary>
    public string Written(SourceText source) => source.Content.AsSpan(Span.Start, Span.Length).SequenceEqual(Text) ? Text : source[Span];

    /// <summary>The text without note marks: these say nothing about what the line is.</summary>
    public string Unmarked => unmarked ??= Text.Contains('[', StringComparison.Ordinal) ? Marks().Replace(Text, "") : Text;

    /// <summary>Where in the text a character of <see cref="Unmarked"/> stands.</summary>
    /// <param name="index">The character, counted from 0.</param>
    public int WithMarks(int index)
    {
        foreach (ValueMatch mark in Marks().EnumerateMatches(Text))
        {
            index += mark.Index <= index ? mark.Length : 0;
        }

        return index;
    }

    public bool EndsSentence => endsSentence ??= Unmarked is { Length: > 0 } text && (text[^1] == ')' ? Classification().Replace(text, "") : text).AsSpan().TrimEnd("\"”’')]»") is [.., '.' or '!' or '?' or ':' or ';' or '…'];

    public bool StartsLowerCase
    {
        get
        {
            int first = 0;
            while (first < Text.Length && !char.IsLetterOrDigit(Text[first]))
            {
                first++;
            }

            return first < Text.Length && char.IsLower(Text[first]);
        }
    }

    /// <summary>The classification of a paragraph at its end: "(C)", "(TS)".</summary>
    [GeneratedRegex(@"(?<=[.!?:;…”""])\s\((?:[CSU]|TS|LOU|NF|FOUO)\)$", RegexOptions.CultureInvariant)]
    private static partial Regex Classification();

    [GeneratedRegex(@"\s?\[(?:[0-9]{1,3}|\*{1,3}|†)\]", RegexOptions.CultureInvariant)]
    private static partial Regex Marks();
}
