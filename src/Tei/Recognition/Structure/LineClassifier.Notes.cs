namespace Tei.Recognition.Structure;

/// <content>Footnotes at the end of a document, each behind its mark.</content>
internal sealed partial class LineClassifier
{
    private void ClassifyNotes(EndNotes notes)
    {
        if (notes.Head >= 0)
        {
            Set(notes.Head, LineKind.NotesHead);
        }

        for (int i = notes.First; i < notes.End; i++)
        {
            if ((notes.Starts.IsEmpty || notes.Starts.Contains(lines[i].Span.Start)) && NoteLabel.At(lines[i].Text) is { } label)
            {
                SetLabelled(i, LineKind.Footnote, label.Length);
            }
            else
            {
                Set(i, LineKind.FootnoteParagraph);
            }
        }
    }
}
