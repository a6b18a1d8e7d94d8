namespace Tei.Recognition.Structure;

/// <summary>Puts classified lines together: divisions, openers, lists, speeches, closers (TEI P5, chapter 4).</summary>
internal sealed partial class StructureBuilder(SourceText source, TurnMarkup turns, Genre genre)
{
    private readonly List<Block> divisions = [];
    private readonly List<(Block Sp, TextSpan Label)> speeches = [];
    private readonly Dictionary<string, string> noteIds = [];
    private readonly ListStack lists = new();
    private int notes;
    private List<ClassifiedLine> lines = [];
    private LinesAhead ahead = new([]);
    private Block division = new(TeiNames.Div, "structure.division");
    private Block? section;
    private Block? act;
    private Block? cast;
    private Block? stanza;
    private int stanzaChunk;
    private Block? opener;
    private Block? closer;
    private Block? postscript;
    private Block? speech;
    private Block? plainList;
    private Block? outerList;
    private Block? table;
    private Block? address;
    private Block? quotation;
    private Block? footnote;
    private bool isHeadedByOffice;
    private bool isHeadedByPersons;

    /// <summary>Whether an office writes: what follows with a heading of its own went with it. Behind a private letter comes another.</summary>
    private bool hasEnclosures;

    /// <summary>Whether the heading says which office writes to which: such a letter has an opener. Where the number of the document stands before that, place and date belong to the heading.</summary>
    private bool isSent;
    private string? closingNote;
    private Block? enclosures;
    private Block? footAddress;

    public IReadOnlyDictionary<string, string> NoteIds => noteIds;

    private Block Current => section ?? division;

    /// <summary>Whether the division has more than what may stand at its top: then no heading and no opener may follow (TEI P5, <c>div</c>).</summary>
    private bool BodyBegan => Current.Children.Exists(c => c.Element is TeiNames.P or TeiNames.List or TeiNames.Table or TeiNames.Sp or TeiNames.U or TeiNames.Div or TeiNames.Quote or TeiNames.Stage or TeiNames.Lg or TeiNames.CastList || c.Attributes.Contains(("type", "speaker")));

    public void Build(List<ClassifiedLine> classified)
    {
        lines = classified;
        ahead = new LinesAhead(classified);
        Open("document");
        for (int i = 0; i < lines.Count; i++)
        {
            CloseWhatEndsBefore(i);
            Place(i);
        }
    }

    public IEnumerable<Annotation> Annotations() => divisions.Select(Tidied).SelectMany(d => d.Annotations());

    public IEnumerable<Turn> Turns() => speeches.Select(s => new Turn(s.Sp.Span, s.Label));

    private void Open(string type)
    {
        division = new Block(TeiNames.Div, "structure.division", ("type", type));
        divisions.Add(division);
        section = act = opener = closer = postscript = speech = null;
        isHeadedByOffice = isHeadedByPersons = false;
        lists.Clear();
    }

    private void CloseWhatEndsBefore(int i)
    {
        LineKind kind = lines[i].Kind;
        plainList = kind is LineKind.ListItem or LineKind.ListHead || (kind is LineKind.Field && plainList is not null) ? plainList : null;
        outerList = kind is LineKind.ListItem or LineKind.ListHead ? outerList : null;
        table = kind is LineKind.TableRow ? table : null;
        address = kind is LineKind.AddressLine && i > 0 && lines[i - 1].Line.Chunk == lines[i].Line.Chunk ? address : null;
        if (opener is not null && kind is LineKind.Dateline && lines[i - 1] is { Kind: LineKind.AddressLine } above && above.Line.Chunk != lines[i].Line.Chunk && opener!.Children.TrueForAll(c => c.Element == "address") && OfficeForms.BeginsAddress(source.Normalised(opener.Children[0].Children[0].Span)))
        {
            // An address that a blank line divides from the letter stood on its envelope; a letterhead did not.
            opener = null;
        }

        quotation = kind is LineKind.Quotation ? quotation : null;
        cast = kind is LineKind.CastItem ? cast : null;
        stanza = kind is LineKind.Verse ? stanza : null;
        if (kind is LineKind.Verse && speech is null)
        {
            lists.Clear();
        }

        if (!LinesAhead.IsOpening(kind))
        {
            opener = null;
        }

        if (turns == TurnMarkup.Spoken && kind is LineKind.ListItem or LineKind.TableRow)
        {
            // An utterance holds no list and no table (TEI P5, u).
            speech = null;
        }

        if (kind is not (LineKind.Paragraph or LineKind.Quotation or LineKind.Item or LineKind.ListItem or LineKind.Stage or LineKind.TableRow or LineKind.Verse) || EndsSpeech(i))
        {
            speech = null;
            lists.Clear();
        }
    }

    private void Place(int i)
    {
        ClassifiedLine line = lines[i];
        TextSpan span = line.Line.Span;
        switch (line.Kind)
        {
            case LineKind.Title when !BodyBegan || line.OpensDivision:
                if (line.OpensDivision)
                {
                    Open(hasEnclosures || !PersonHeadings.OfLetter(line.Line.Unmarked) ? "enclosure" : "document");
                }

                isSent |= divisions.Count == 1 && !OfficeForms.IsNumbered(line.Line.Text) && LineForms.SaysWhoWrites(line.Line.Unmarked);
                hasEnclosures |= divisions.Count == 1 && (PersonHeadings.Read(line.Line.Unmarked) is not null || !PersonHeadings.OfLetter(line.Line.Unmarked));
                bool namesPersons = PersonHeadings.OfLetter(line.Line.Unmarked);
                isHeadedByPersons |= namesPersons;
                isHeadedByOffice |= !namesPersons && !PersonHeadings.IsNumber(line.Line.Text);
                Current.Add(Leaf(TeiNames.Head, "structure.title", span));
                break;
            case LineKind.Byline when !BodyBegan:
                Current.Add(Leaf("byline", "structure.byline", span));
                break;
            case LineKind.SourceNote:
                Current.Add(Leaf(TeiNames.Note, "structure.source-note", span, ("type", "source")));
                break;
            case LineKind.SectionHead or LineKind.Title:
                // Headings right below one another are those of one section.
                section = section is { Children: [.., { Element: TeiNames.Head }] } && i > 0 && lines[i - 1].Kind == LineKind.SectionHead ? section : division.Add(new Block(TeiNames.Div, "structure.section", ("type", "section")));
                section.Add(Leaf(TeiNames.Head, "structure.heading", span));
                break;
            case LineKind.EnclosureHead:
                if (i == 0 || lines[i - 1].Kind != LineKind.EnclosureHead)
                {
                    Open("enclosure");
                }

                division.Add(Leaf(TeiNames.Head, "structure.enclosure", span));
                break;
            case LineKind.NotesHead:
                Open("notes");
                division.Add(Leaf(TeiNames.Head, "structure.notes", span));
                break;
            case LineKind.Footnote:
                PlaceFootnote(line);
                break;
            case LineKind.FootnoteParagraph:
                (footnote ?? Current).Add(Leaf(TeiNames.P, "structure.footnote", span));
                break;
            case LineKind.Postscript:
                PlacePostscript(i);
                break;
            case LineKind.ClosingSalute or LineKind.Signed or LineKind.Office or LineKind.CloserLine or LineKind.CloserNote or LineKind.FootAddress:
                PlaceCloser(i);
                break;
            case LineKind.Dateline when line.OpensDivision || (BodyBegan && i + 1 < lines.Count && lines[i + 1].Kind == LineKind.Salute):
                Open("enclosure");
                PlaceOpening(i);
                break;
            case LineKind.Paragraph or LineKind.Narrative or LineKind.Quotation or LineKind.NumberedParagraph when IsBehindClose:
                PlacePostscript(i);
                break;
            case LineKind.Dateline when closer is not null || IsClose(i):
                Closer().Add(Leaf(TeiNames.Dateline, "structure.dateline", span));
                break;
            case LineKind.FieldHead:
                PlaceFieldHead(i);
                break;
            case LineKind.ListHead:
                PlaceListHead(span);
                break;
            case LineKind.ListItem:
                PlaceListItem(i);
                break;
            case LineKind.Item when !BeginsUnread(span):
                PlaceItem(line);
                break;
            case LineKind.NumberedParagraph:
                Current.Add(Leaf(TeiNames.P, "structure.numbered-paragraph", span)).Add(Leaf(TeiNames.Label, "structure.item-label", line.LabelSpan));
                break;
            case LineKind.SpeakerLabel or LineKind.Turn:
                PlaceSpeech(line);
                break;
            case LineKind.Stage when turns.Event == TeiNames.Incident && source.HasUnread(span):
                // What a description tells has no page in it (TEI P5, desc).
                PlaceParagraph(i);
                break;
            case LineKind.Stage:
                PlaceStage(span);
                break;
            case LineKind.ActHead or LineKind.SceneHead:
                PlacePartOfPlay(line);
                break;
            case LineKind.CastHead:
                cast = Current.Add(new Block(TeiNames.CastList, "structure.cast"));
                cast.Add(Leaf(TeiNames.Head, "structure.cast", span));
                break;
            case LineKind.CastItem:
                PlaceCastItem(span);
                break;
            case LineKind.Verse:
                PlaceVerse(speech ?? Current, line.Line.Chunk, span);
                break;
            case LineKind.TableRow:
                PlaceRow(line);
                break;
            case LineKind.Quotation:
                PlaceQuotation(i);
                break;
            case LineKind.Paragraph or LineKind.Narrative or LineKind.Item:
                PlaceParagraph(i);
                break;
            default:
                PlaceOpening(i);
                break;
        }
    }

    /// <summary>
    /// An opener groups what stands above a text: a dateline alone below the heading of a paper needs none (letters have one), nor one alone at the end a closer. An item whose words are one paragraph holds them itself.
    /// </summary>
    private static Block Tidied(Block block)
    {
        for (int i = 0; i < block.Children.Count; i++)
        {
            Block child = Tidied(block.Children[i]);
            bool lone = child is { Element: TeiNames.Opener, Stays: false, Children: [{ Element: TeiNames.Dateline }] } && block.Children.Take(i).Any(c => c.Element == TeiNames.Head);
            bool bare = child is { Element: TeiNames.Closer, Children: [{ Element: TeiNames.Dateline }] };
            block.Children[i] = lone || bare ? child.Children[0] : child;
        }

        if (block is { Element: TeiNames.Item, Children: [{ Element: TeiNames.P } words, ..] } && block.Children.Skip(1).All(c => c.Element == TeiNames.List))
        {
            block.Children.RemoveAt(0);
            block.Children.InsertRange(0, words.Children);
            block.Over(words.Span);
        }

        return block;
    }

    private static Block Leaf(string element, string rule, TextSpan span, params (string Name, string? Value)[] attributes) =>
        new Block(element, rule, attributes).Over(span);

    /// <summary>A heading inside a list of participants ("State") opens a list in the list.</summary>
    private void PlaceListHead(TextSpan span)
    {
        outerList ??= plainList ?? Current.Add(new Block(TeiNames.List, "structure.list"));
        plainList = outerList.Add(new Block(TeiNames.Item, "structure.list-heading")).Add(new Block(TeiNames.List, "structure.list"));
        plainList.Add(Leaf(TeiNames.Head, "structure.list-heading", span));
    }

    private void PlaceListItem(int i)
    {
        TextSpan span = lines[i].Line.Span;
        if (plainList is null && OpenerGoesOnAfter(i) && !BodyBegan)
        {
            Opener().Add(Leaf(TeiNames.Note, "structure.field", span, ("type", "field")));
            return;
        }

        // A direction ends the item before it: a list behind it stands beside both.
        Block holder = i > 0 && lines[i - 1].Kind == LineKind.Stage ? Current : lists.Item ?? Current;
        plainList ??= holder.Add(new Block(TeiNames.List, "structure.list"));
        plainList.Add(Leaf(TeiNames.Item, "structure.item", span));
    }

    /// <summary>Whether one pair of brackets, and not two, is around a line.</summary>
    private bool IsInBrackets(TextSpan line, char open, char close)
    {
        int depth = 0;
        int i = line.Start;
        do
        {
            depth += source.Content[i] == open ? 1 : source.Content[i] == close ? -1 : 0;
            i++;
        }
        while (i < line.End && depth > 0);
        return i == line.End && depth == 0 && source.Content[i - 1] == close;
    }

    /// <summary>Whether the number of a page, or a mark, stands before all that is read of a line: an item begins with its label (TEI P5, item).</summary>
    private bool BeginsUnread(TextSpan line) => source.PositionOf(line, 0) > line.Start;

    private void PlaceItem(ClassifiedLine line)
    {
        ItemLabel label = line.Label!;
        var labelSpan = new TextSpan(source.PositionOf(line.Line.Span, label.Offset), source.PositionOf(line.Line.Span, label.Offset + label.Text.Length - 1) + 1);
        if (speech is not null)
        {
            Block words = speech.Add(Leaf(turns.Paragraph, "structure.item", line.Line.Span));
            if (turns != TurnMarkup.Spoken)
            {
                // A part of an utterance holds no label (TEI P5, 8.3): the number was spoken.
                words.Add(Leaf(TeiNames.Label, "structure.item-label", labelSpan));
            }

            return;
        }

        lists.Add(line.Depth, label, line.Line.Span, labelSpan, Current);
    }

    private void PlaceRow(ClassifiedLine line)
    {
        TextSpan span = line.Line.Span;
        table ??= (speech is null ? lists.Item ?? Current : Current).Add(new Block(TeiNames.Table, "structure.table"));
        Block row = table.Add(Leaf(TeiNames.Row, "structure.table", span));
        int empty = 0;
        foreach (TextSpan cell in line.Line.Cells)
        {
            if (cell.IsEmpty)
            {
                empty++;
                continue;
            }

            row.Add(new Block(TeiNames.Cell, "structure.table") { EmptyBefore = empty }.Over(cell));
            empty = 0;
        }

        if (empty > 0 && row.Children is [.., var last])
        {
            last.EmptyAfter = empty;
        }
    }

    private void PlaceParagraph(int i)
    {
        if (speech is not null)
        {
            speech.Add(WithDirections(Leaf(turns.Paragraph, "structure.paragraph", lines[i].Line.Span)));
            return;
        }

        Block paragraph = Leaf(TeiNames.P, "structure.paragraph", lines[i].Line.Span);
        lists.CloseUnless(lists.Item is null ? null : lines[i].InItem ?? ahead.NextItemDepth(i));
        (lists.Item ?? Current).Add(paragraph);
    }

    private void PlaceQuotation(int i)
    {
        lists.CloseUnless(lists.Item is null ? null : lines[i].InItem ?? ahead.NextItemDepth(i));
        if (lists.Item is { } item)
        {
            item.Add(Leaf(TeiNames.P, "structure.paragraph", lines[i].Line.Span));
            return;
        }

        quotation ??= Current.Add(new Block(TeiNames.Quote, "structure.quotation"));
        quotation.Add(Leaf(TeiNames.P, "structure.paragraph", lines[i].Line.Span));
    }
}
