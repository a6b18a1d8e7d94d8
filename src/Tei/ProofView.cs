using System.Text;

namespace Tei;

/// <summary>Takes the source view of a document piece by piece.</summary>
internal abstract class ProofView
{
    private char last = '\n';

    /// <summary>What was asked of the parents of lines.</summary>
    public ParentsOfLines Parents { get; } = new();

    public void Append(ReadOnlySpan<char> text)
    {
        if (!text.IsEmpty)
        {
            last = text[^1];
            Take(text);
        }
    }

    /// <summary>Adds a text with every run of white space as one space.</summary>
    public void AppendCollapsed(string text) => Append(WhiteSpace.IsCollapsed(text) ? text : WhiteSpace.Collapse(text));

    /// <summary>Ends the line, if anything stands in it.</summary>
    public void EndLine()
    {
        if (last != '\n')
        {
            Append("\n");
        }
    }

    /// <summary>Takes the next piece, which is not empty.</summary>
    protected abstract void Take(ReadOnlySpan<char> text);
}

/// <summary>The view as a string.</summary>
internal sealed class WrittenView : ProofView
{
    private readonly StringBuilder text = new();

    public override string ToString() => text.ToString();

    protected override void Take(ReadOnlySpan<char> text) => this.text.Append(text);
}

/// <summary>Compares the view with a text while it is made, so that neither takes room.</summary>
/// <param name="expected">The text in pieces.</param>
internal sealed class ComparedView(IEnumerable<ReadOnlyMemory<char>> expected) : ProofView, IDisposable
{
    private readonly IEnumerator<ReadOnlyMemory<char>> pieces = expected.GetEnumerator();
    private ReadOnlyMemory<char> rest;
    private bool isSame = true;

    /// <summary>Whether all that was taken is the text, from its beginning to its end. To be asked once, at the end.</summary>
    public bool IsExpected() => isSame && !HasMore();

    public void Dispose() => pieces.Dispose();

    protected override void Take(ReadOnlySpan<char> text)
    {
        while (isSame && !text.IsEmpty)
        {
            isSame = HasMore();
            int length = Math.Min(text.Length, rest.Length);
            isSame = isSame && rest.Span[..length].SequenceEqual(text[..length]);
            rest = rest[length..];
            text = text[length..];
        }
    }

    private bool HasMore()
    {
        while (rest.IsEmpty && pieces.MoveNext())
        {
            rest = pieces.Current;
        }

        return !rest.IsEmpty;
    }
}
