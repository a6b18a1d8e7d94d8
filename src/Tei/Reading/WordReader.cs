using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Tei.Validation;

namespace Tei.Reading;

/// <summary>Reads Word files (.docx): paragraphs, headings, lists, tables, footnotes and endnotes, and what looks different.</summary>
/// <remarks>Pure; threads may share it. Notes come at the end of the text with their marks in square brackets. Insertions that are tracked are text; deletions, headers and footers, comments and text boxes are not, and are named in the findings.</remarks>
public static class WordReader
{
    private const int FirstRealNote = 1;

    /// <summary>Reads a file.</summary>
    /// <param name="bytes">The file's bytes.</param>
    /// <param name="file">The name by which diagnostics call the file.</param>
    /// <returns>The text, or the one diagnostic that says why there is none.</returns>
    public static ReadResult Read(byte[] bytes, string file)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        try
        {
            using var stream = new MemoryStream(bytes);
            using WordprocessingDocument document = WordprocessingDocument.Open(stream, isEditable: false);
            return document.MainDocumentPart?.Document?.Body is Body body
                ? new ReadResult(new Walker(document.MainDocumentPart).Read(body).Build(file, WordLeftovers.Find(document.MainDocumentPart, file)), null)
                : Problem(file, "it has no text");
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            // Damaged packages make the library throw exceptions of a dozen kinds, and each means the same.
            return Problem(file, e.Message);
        }
    }

    private static ReadResult Problem(string file, string why) =>
        new(null, new Diagnostic(EncoderDiagnostics.Unreadable, new SourceLocation(file), $"the file is no Word document that can be read: {why.TrimEnd('.')}; save it again as .docx"));

    private sealed class Walker(MainDocumentPart part)
    {
        private readonly FormattedTextBuilder text = new();
        private readonly List<(string Mark, OpenXmlElement Note)> notes = [];
        private readonly WordNumbering numbering = new(part.NumberingDefinitionsPart);
        private readonly WordStyles styles = new(part.StyleDefinitionsPart);

        public FormattedTextBuilder Read(OpenXmlElement body)
        {
            Blocks(body);
            for (int i = 0; i < notes.Count; i++)
            {
                text.EndParagraph();
                text.Begin(SourcePartKind.Note);
                text.AddLabel($"[{notes[i].Mark}]");
                Blocks(notes[i].Note);
                text.End();
            }

            return text;
        }

        private void Blocks(OpenXmlElement container)
        {
            foreach (OpenXmlElement block in container.ChildElements)
            {
                switch (block)
                {
                    case Paragraph paragraph:
                        Block(paragraph);
                        break;
                    case Table table:
                        Rows(table);
                        break;
                    case SdtBlock control when control.SdtContentBlock is { } content:
                        Blocks(content);
                        break;
                    case CustomXmlBlock custom:
                        Blocks(custom);
                        break;
                }
            }

            text.EndParagraph();
        }

        private void Block(Paragraph paragraph)
        {
            (int list, int level) = styles.ListOf(paragraph);
            SourcePartKind? kind = styles.IsHeading(paragraph) ? SourcePartKind.Heading : list != 0 ? SourcePartKind.Item : styles.IsQuotation(paragraph) ? SourcePartKind.Quotation : null;
            if (kind == SourcePartKind.Item)
            {
                (string label, int place) = numbering.Next(list, level);
                text.EndLine();
                text.Begin(SourcePartKind.Item, level, place);
                text.AddLabel(label);
            }
            else
            {
                text.EndParagraph();
                if (kind is { } named)
                {
                    text.Begin(named);
                }

                if (list != 0 && numbering.Next(list, level).Label is { Length: > 0 } number && number != ListLabels.Bullet)
                {
                    // A heading that Word counts.
                    text.Add(number + " ");
                }
            }

            Inlines(paragraph);
            if (kind is not null)
            {
                text.End();
            }
        }

        private void Rows(Table table)
        {
            text.EndParagraph();
            foreach (TableRow row in table.Elements<TableRow>())
            {
                text.EndLine();
                foreach (TableCell cell in row.Elements<TableCell>())
                {
                    foreach (Paragraph paragraph in cell.Descendants<Paragraph>())
                    {
                        Inlines(paragraph);
                        text.Add(" ");
                    }

                    text.EndCell();
                }
            }

            text.EndParagraph();
        }

        private void Inlines(OpenXmlElement container)
        {
            foreach (OpenXmlElement inline in container.ChildElements)
            {
                if (inline is Run run)
                {
                    Run(run);
                }
                else if (inline is Hyperlink or InsertedRun or SimpleField or SdtRun or SdtContentRun or CustomXmlRun or OpenXmlUnknownElement)
                {
                    Inlines(inline);
                }
            }
        }

        private void Run(Run run)
        {
            TextLook[] looks = [.. Looks(run.RunProperties)];
            foreach (OpenXmlElement piece in run.ChildElements)
            {
                switch (piece)
                {
                    case Text content:
                        text.Add(content.Text, looks);
                        break;
                    case TabChar:
                        text.Add(" ");
                        break;
                    case Break or CarriageReturn:
                        text.EndLine();
                        break;
                    case NoBreakHyphen:
                        text.Add("-", looks);
                        break;
                    case FootnoteReference { Id.Value: long id }:
                        Note(part.FootnotesPart?.Footnotes?.Elements<Footnote>().FirstOrDefault(n => n.Id?.Value == id));
                        break;
                    case EndnoteReference { Id.Value: long id }:
                        Note(part.EndnotesPart?.Endnotes?.Elements<Endnote>().FirstOrDefault(n => n.Id?.Value == id));
                        break;
                }
            }
        }

        private void Note(OpenXmlElement? note)
        {
            if (note is not null)
            {
                string mark = (notes.Count + FirstRealNote).ToString(System.Globalization.CultureInfo.InvariantCulture);
                text.Begin(SourcePartKind.NoteMark, notes.Count);
                text.Add($"[{mark}]");
                text.End();
                notes.Add((mark, note));
            }
        }

        private static IEnumerable<TextLook> Looks(RunProperties? properties)
        {
            if (properties is null)
            {
                yield break;
            }

            if (IsOn(properties.Italic))
            {
                yield return TextLook.Italic;
            }

            if (IsOn(properties.Bold))
            {
                yield return TextLook.Bold;
            }

            if (IsOn(properties.SmallCaps))
            {
                yield return TextLook.SmallCapitals;
            }

            if (IsOn(properties.Strike))
            {
                yield return TextLook.StruckOut;
            }

            if (properties.Underline?.Val?.Value is { } underline && underline != UnderlineValues.None)
            {
                yield return TextLook.Underlined;
            }

            if (properties.VerticalTextAlignment?.Val?.Value is { } alignment && alignment == VerticalPositionValues.Superscript)
            {
                yield return TextLook.Superscript;
            }

            if (properties.VerticalTextAlignment?.Val?.Value == VerticalPositionValues.Subscript)
            {
                yield return TextLook.Subscript;
            }
        }

        private static bool IsOn(OnOffType? property) => property is not null && property.Val?.Value != false;
    }
}
