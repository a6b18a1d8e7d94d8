using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Tei.Recognition.Structure;

/// <summary>A line of the source once wraps are undone: a paragraph, a heading, an item, a line of an address.</summary>
/// <param name="Span">Its stretch, trimmed.</param>
/// <param name="Text">Its normalised text.</param>
/// <param name="Chunk">Which group of lines without a blank line between them it belongs to, from 0.</param>
internal sealed partial record LogicalLine(TextSpan Span, string Text, int Chunk)
{
    /// <summary>For a row of a table: its cells in the order of the columns, empty ones too.</summary>
    public ImmutableArray<TextSpan> Cells { get; init; } = [];

    public int Length => Text.Length;

    /// <summary>The text without note marks: these say nothing about what the line is.</summary>
    public string Unmarked => Text.Contains('[', StringComparison.Ordinal) ? Marks().Replace(Text, "") : Text;

    public bool EndsSentence => Unmarked is { Length: > 0 } text && text.TrimEnd('"', '”', '’', '\'', ')', ']', '»') is [.., '.' or '!' or '?' or ':' or ';' or '…'];

    public bool StartsLowerCase => char.IsLower(Text.FirstOrDefault(char.IsLetterOrDigit));

    [GeneratedRegex(@"\s?\[(?:\d{1,3}|\*{1,3}|†)\]", RegexOptions.CultureInvariant)]
    private static partial Regex Marks();
}
