namespace Tei.Recognition.Structure;

/// <summary>What comes behind each line of a document, read once from the end.</summary>
internal sealed class LinesAhead
{
    private readonly bool[] openerGoesOn;
    private readonly bool[] onlyClosesFollow;
    private readonly int?[] nextItemDepth;

    public LinesAhead(List<ClassifiedLine> lines)
    {
        openerGoesOn = new bool[lines.Count];
        onlyClosesFollow = new bool[lines.Count];
        nextItemDepth = new int?[lines.Count];
        for (int i = lines.Count - 1; i >= 0; i--)
        {
            bool last = i + 1 == lines.Count;
            onlyClosesFollow[i] = last || lines[i + 1].Kind is LineKind.EnclosureHead or LineKind.NotesHead || (IsClosing(lines[i + 1].Kind) && onlyClosesFollow[i + 1]);
            openerGoesOn[i] = !last && (lines[i + 1].Kind is LineKind.Dateline or LineKind.Salute || (StandsInOpener(lines[i + 1].Kind) && openerGoesOn[i + 1]));
            nextItemDepth[i] = last ? null : lines[i + 1].Kind == LineKind.Item ? DepthBefore(lines[i + 1]) : StandsInItem(lines[i + 1].Kind) ? nextItemDepth[i + 1] : null;
        }
    }

    /// <summary>Whether a dateline or a salute comes before the text begins.</summary>
    public bool OpenerGoesOn(int i) => openerGoesOn[i];

    /// <summary>Whether nothing but a close follows, to the end of the document or to what is added to it.</summary>
    public bool OnlyClosesFollow(int i) => onlyClosesFollow[i];

    /// <summary>How deep the next item is that goes on with an open list; none where a heading or the end comes first.</summary>
    public int? NextItemDepth(int i) => nextItemDepth[i];

    public static bool IsOpening(LineKind kind) =>
        kind is LineKind.Classification or LineKind.Transmission or LineKind.Number or LineKind.Dateline or LineKind.Received or LineKind.Salute or LineKind.Field or LineKind.AddressLine;

    private static bool StandsInOpener(LineKind kind) => IsOpening(kind) || kind is LineKind.FieldHead or LineKind.ListItem or LineKind.ListHead or LineKind.Title;

    private static bool IsClosing(LineKind kind) =>
        kind is LineKind.Dateline or LineKind.Signed or LineKind.Office or LineKind.ClosingSalute or LineKind.CloserLine or LineKind.CloserNote or LineKind.FootAddress or LineKind.Postscript or LineKind.Footnote or LineKind.FootnoteParagraph;

    private static bool StandsInItem(LineKind kind) => kind is LineKind.Paragraph or LineKind.Quotation or LineKind.ListItem or LineKind.TableRow or LineKind.Stage;

    private static int? DepthBefore(ClassifiedLine item) => item.Label!.Number > 1 ? item.Depth : item.Depth > 0 ? item.Depth - 1 : null;
}
