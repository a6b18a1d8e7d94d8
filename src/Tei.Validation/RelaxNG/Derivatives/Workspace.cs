using Tei.Validation.RelaxNG.Patterns;

namespace Tei.Validation.RelaxNG.Derivatives;

/// <summary>What a validation needs and the next one can use again. For one document at a time.</summary>
internal sealed class Workspace(NameRegistry names)
{
    private const int MostFrames = 200;

    // Names that are never asked for, such as those of processing instructions, go only when the workspace goes.
    private const int MostDocuments = 250;

    private int documents;

    public ReaderNames Names { get; } = new(names);

    /// <summary>The open elements, outermost first; the first stands for the document.</summary>
    public List<ElementFrame> Frames { get; } = [new ElementFrame()];

    public IdTable Ids { get; } = new();

    /// <summary>Ends a document; true where the workspace may be kept for the next.</summary>
    public bool TryEndDocument()
    {
        if (Frames.Count > MostFrames)
        {
            Frames.RemoveRange(MostFrames, Frames.Count - MostFrames);
        }

        Ids.Clear();
        return !Names.IsFull && ++documents < MostDocuments;
    }
}
