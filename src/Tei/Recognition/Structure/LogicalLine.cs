namespace Tei.Recognition.Structure;

/// <summary>A line of the source once wraps are undone: a paragraph, a heading, an item, a line of an address.</summary>
/// <param name="Span">Its stretch, trimmed.</param>
/// <param name="Text">Its normalised text.</param>
/// <param name="Chunk">Which group of lines without a blank line between them it belongs to, from 0.</param>
internal sealed record LogicalLine(TextSpan Span, string Text, int Chunk)
{
    public int Length => Text.Length;

    public bool EndsSentence => Text.Length > 0 && Text.TrimEnd('"', '”', '’', '\'', ')', ']', '»') is [.., '.' or '!' or '?' or ':' or ';' or '…'];

    public bool StartsLowerCase => char.IsLower(Text.FirstOrDefault(char.IsLetterOrDigit));
}
