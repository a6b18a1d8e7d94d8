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
            int? length = notes.Labels.IsEmpty ? (i < notes.LettersEnd ? NoteLabel.Lettered(lines[i].Text) : NoteLabel.At(lines[i].Text))?.Length : notes.Labels.TryGetValue(lines[i].Span.Start, out int stated) ? stated : null;
            if (length is { } label)
            {
                SetLabelled(i, LineKind.Footnote, label);
            }
            else
            {
                Set(i, LineKind.FootnoteParagraph);
            }
        }
    }
}
