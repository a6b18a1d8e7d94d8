using Tei.Differential.Documents;

namespace Tei.Differential.Comparison;

/// <summary>Brings the places of the two validators together: jing names the end of a tag, and for text the end of the tag after it; we name the beginning.</summary>
internal sealed class Places
{
    private readonly Markup markup;
    private readonly List<int> lineStarts = [0];

    public Places(string text)
    {
        markup = Markup.Read(text);
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n')
            {
                lineStarts.Add(i + 1);
            }
        }
    }

    /// <summary>The last line that jing may name for what we say is at this place.</summary>
    public int LastLine(int line, int column)
    {
        int offset = lineStarts[Math.Min(line, lineStarts.Count) - 1] + column - 1;
        TextRange tag = markup.Tags.FirstOrDefault(t => t.End > offset);
        return tag.End == 0 ? line : LineOf(tag.End - 1);
    }

    private int LineOf(int offset)
    {
        int index = lineStarts.BinarySearch(offset);
        return index < 0 ? ~index : index + 1;
    }
}
