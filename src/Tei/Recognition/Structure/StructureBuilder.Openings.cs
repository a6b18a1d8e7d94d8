namespace Tei.Recognition.Structure;

/// <content>What stands above a text: classification, number, place and date, fields, address, salute (TEI P5, 4.2.2).</content>
internal sealed partial class StructureBuilder
{
    private const int MostFieldsBehindDate = 4;

    private void PlaceFieldHead(int i)
    {
        string type = FieldLabels.Type(lines[i].Line.Text)!;
        if (OpenerGoesOnAfter(i) && !BodyBegan)
        {
            Opener().Add(Leaf(TeiNames.Note, "structure.field", lines[i].Line.Span, ("type", type)));
            return;
        }

        bool empty = i + 1 >= lines.Count || lines[i + 1].Kind is not (LineKind.ListItem or LineKind.ListHead);
        if (empty)
        {
            Current.Add(Leaf(TeiNames.P, "structure.field", lines[i].Line.Span));
            return;
        }

        plainList = Current.Add(new Block(TeiNames.List, "structure.field", ("type", type)));
        plainList.Add(Leaf(TeiNames.Head, "structure.field", lines[i].Line.Span));
    }

    private Block Opener() => opener ??= Current.Add(new Block(TeiNames.Opener, "structure.opener") { Stays = isHeadedByPersons || isSent });

    private bool OpenerGoesOnAfter(int i) => ahead.OpenerGoesOn(i);

    private void PlaceOpening(int i)
    {
        ClassifiedLine line = lines[i];
        TextSpan span = line.Line.Span;
        bool bodyBegan = BodyBegan;
        switch (line.Kind)
        {
            case LineKind.Field when Current.Children.Exists(c => c.Element is TeiNames.Closer or TeiNames.Postscript):
                // "cc: …" below the notes: behind the close of a text no paragraph may stand.
                Current.Add(Leaf(TeiNames.Note, "structure.closing-note", span, ("type", FieldLabels.Type(source[line.LabelSpan]) ?? "field"))).Add(Leaf(TeiNames.Label, "structure.field", line.LabelSpan));
                break;
            case LineKind.Field when !bodyBegan && (OpenerGoesOnAfter(i) || IsBesideFields(i)):
                Opener().Add(Leaf(TeiNames.Note, "structure.field", span, ("type", FieldLabels.Type(source[line.LabelSpan]) ?? "field"))).Add(Leaf(TeiNames.Label, "structure.field", line.LabelSpan));
                break;
            case LineKind.Field when !OpenerGoesOnAfter(i) && StandsAlone(i):
                Current.Add(Leaf(TeiNames.P, "structure.field", span)).Add(Leaf(TeiNames.Label, "structure.field", line.LabelSpan));
                break;
            case LineKind.Field when !OpenerGoesOnAfter(i):
                // Below those who were there, apart from them, begins another list.
                plainList = i > 0 && lines[i - 1].Kind == LineKind.ListItem && lines[i - 1].Line.Chunk != line.Line.Chunk ? null : plainList;
                plainList ??= Current.Add(new Block(TeiNames.List, "structure.field", ("type", "memorandum")));
                plainList.Add(Leaf(TeiNames.Item, "structure.field", span)).Add(Leaf(TeiNames.Label, "structure.field", line.LabelSpan));
                break;
            case LineKind.Number when isHeadedByOffice && opener is not null && !bodyBegan && lines[i - 1].Line.Chunk != line.Line.Chunk:
                // A blank line before it: the document's own number is not grouped with place and date.
                opener = null;
                Current.Add(OpenerGoesOnAfter(i) ? OpeningNote(line) : ParagraphOfNumber(span));
                break;
            case LineKind.Number when bodyBegan:
                Current.Add(ParagraphOfNumber(span));
                break;
            case LineKind.Number when !bodyBegan:
                Opener().Add(Leaf(TeiNames.Seg, "structure.number", span, ("type", "number")));
                break;
            case LineKind.Classification or LineKind.Transmission or LineKind.Number or LineKind.Received:
                (bodyBegan ? Current : Opener()).Add(OpeningNote(line));
                break;
            case LineKind.AddressLine when !bodyBegan:
                address ??= Opener().Add(new Block("address", "structure.address"));
                address.Add(Leaf("addrLine", "structure.address", span));
                break;
            case LineKind.Salute when !bodyBegan && BelongsToFirstParagraph(i):
                Current.Add(Leaf(TeiNames.Salute, "structure.opener", span));
                break;
            case LineKind.Dateline or LineKind.Salute when !bodyBegan:
                Opener().Add(Leaf(line.Kind == LineKind.Dateline ? TeiNames.Dateline : TeiNames.Salute, "structure.opener", span));
                break;
            default:
                if (IsBehindClose)
                {
                    PlacePostscript(i);
                    break;
                }

                (lists.Item ?? Current).Add(Leaf(TeiNames.P, "structure.paragraph", span));
                break;
        }
    }

    /// <summary>"Sir: I have the honor": the text goes on behind the salute.</summary>
    private bool SharesLineWithText(int i) => Despatches.SharesLine(source, lines, i);

    /// <summary>A salute that a blank line divides from the dateline, but nothing from the text, is printed as the beginning of the text; below the heading of an edited letter only where both share a line.</summary>
    private bool BelongsToFirstParagraph(int i) =>
        (!isHeadedByPersons || SharesLineWithText(i)) && (opener is null || (i > 0 && lines[i - 1].Line.Chunk != lines[i].Line.Chunk)) && i + 1 < lines.Count && lines[i + 1].Line.Chunk == lines[i].Line.Chunk && lines[i + 1].Kind == LineKind.Paragraph;

    /// <summary>One field without another beside it is a line of the text, no list.</summary>
    private bool StandsAlone(int i) =>
        !(i > 0 && lines[i - 1].Kind is LineKind.Field or LineKind.FieldHead or LineKind.ListItem) && !(i + 1 < lines.Count && lines[i + 1].Kind is LineKind.Field or LineKind.FieldHead or LineKind.ListItem);

    /// <summary>"Interviewer: … / Date: … / Place: …": the opener that holds the fields before a date holds those behind it, too.</summary>
    private bool IsBesideFields(int i)
    {
        int date = i - 1;
        while (date > 0 && i - date <= MostFieldsBehindDate && lines[date].Kind == LineKind.Field)
        {
            date--;
        }

        return opener is not null && date > 0 && lines[date].Kind == LineKind.Dateline && FieldLabels.LengthIn(lines[date].Line.Text) > 0 && lines[date - 1].Kind == LineKind.Field;
    }

    /// <summary>A number that stands alone, where no opener can hold it.</summary>
    private static Block ParagraphOfNumber(TextSpan span)
    {
        Block paragraph = Leaf(TeiNames.P, "structure.number", span);
        paragraph.Add(Leaf(TeiNames.Seg, "structure.number", span, ("type", "number")));
        return paragraph;
    }

    private Block OpeningNote(ClassifiedLine line)
    {
        TextSpan span = line.Line.Span;
        string type = line.Kind switch
        {
            LineKind.Classification => "classification",
            LineKind.Transmission => "editorial",
            LineKind.Number => "number",
            _ => "received",
        };
        bool brackets = line.Kind is LineKind.Received or LineKind.Transmission && IsInBrackets(span, '[', ']');
        return new Block(TeiNames.Note, "structure." + type, ("type", type), ("resp", brackets ? Responsibility.Editor : null), ("rend", line.Kind is LineKind.Received or LineKind.Transmission && !brackets ? "none" : null))
        {
            Signs = brackets ? 1 : 0,
        }.Over(span);
    }
}
