using System.Text.RegularExpressions;
using Tei.Languages;
using Tei.Recognition.Dates;

namespace Tei.Recognition.Structure;

/// <content>What stands below a text: farewells, signatures, notes (TEI P5, 4.2.2).</content>
internal sealed partial class StructureBuilder
{
    /// <summary>The open close, or a new one; what stands below that one belongs to no postscript above it.</summary>
    private Block Closer()
    {
        if (closer is null)
        {
            // What stands below a close belongs to no section above it.
            postscript = null;
            section = null;
            closer = division.Add(new Block(TeiNames.Closer, "structure.closer"));
        }

        return closer;
    }

    /// <summary>Whether a line stands below a close: no paragraph, heading or opener may (TEI P5, <c>div</c>).</summary>
    private bool IsBehindClose => speech is null && section is null && division.Children.Exists(c => c.Element == TeiNames.Closer);

    /// <summary>A dateline belongs to the close where nothing but the close follows it, and text stands before it.</summary>
    private bool IsClose(int i) =>
        Current.Children.Exists(c => c.Element is TeiNames.P or TeiNames.List or TeiNames.Div or TeiNames.Sp or TeiNames.U or TeiNames.Quote)
        && ahead.OnlyClosesFollow(i);

    private void PlaceCloser(int i)
    {
        ClassifiedLine line = lines[i];
        TextSpan span = line.Line.Span;
        if (line.Kind == LineKind.ClosingSalute && closer is null && (isHeadedByOffice || line.IsOfDespatch) && IsSetApart(i))
        {
            division.Add(Leaf(TeiNames.Salute, "structure.closing-salute", span));
            return;
        }

        if (line.Kind == LineKind.CloserLine && SignatureInLine().Match(source[span]) is { Success: true } match && match.Groups["name"] is { Index: > 0 } signature && !Months.IsMonth(signature.ValueSpan))
        {
            closer = null;
            Block own = division.Add(Leaf(TeiNames.Closer, "structure.closer", span));
            own.Add(Leaf(TeiNames.Signed, "structure.signature", new TextSpan(span.Start + signature.Index, span.Start + signature.Index + signature.Length)));
            return;
        }

        if (line.Kind == LineKind.FootAddress)
        {
            footAddress = i > 0 && lines[i - 1].Kind == LineKind.FootAddress ? footAddress : Closer().Add(new Block("address", "structure.address"));
            footAddress!.Add(Leaf("addrLine", "structure.address", span));
            return;
        }

        if (line.Kind == LineKind.CloserNote && !IsInBrackets(span, '[', ']') && !LineForms.IsWitnessClause(line.Line.Text) && !LineForms.IsVenue(line.Line.Text))
        {
            PlaceClosingNote(i);
            return;
        }

        closingNote = line.Kind == LineKind.CloserNote ? OfficeForms.ClosingNote(line.Line.Text) ?? closingNote : null;
        Closer().Add(line.Kind switch
        {
            LineKind.ClosingSalute => Leaf(TeiNames.Salute, "structure.closing-salute", span),
            LineKind.CloserNote when IsInBrackets(span, '[', ']') => new Block(TeiNames.Note, "structure.closing-note", ("type", "editorial"), ("resp", Responsibility.Editor)) { Signs = 1 }.Over(span),
            LineKind.CloserNote => Leaf(TeiNames.Note, "structure.witnesses", span, ("type", "signature"), ("rend", "none")),
            LineKind.Office => Leaf(TeiNames.Seg, "structure.office", span, ("type", "office")),
            _ => Leaf(TeiNames.Signed, "structure.signature", span),
        });
    }

    /// <summary>What lies with a letter and who got a copy, a note for each line; with a head and numbers, "Enclosures: / 1. The deed. / 2. A plan.", one note with its label and a paragraph for each.</summary>
    private void PlaceClosingNote(int i)
    {
        TextSpan span = lines[i].Line.Span;
        string text = lines[i].Line.Text;
        if (OfficeForms.ClosingNote(text) is { } type)
        {
            (closingNote, enclosures) = (type, null);
        }

        if (enclosures is not null && LabelReader.Read(text) is [var label, ..])
        {
            var labelSpan = new TextSpan(source.PositionOf(span, label.Offset), source.PositionOf(span, label.Offset + label.Text.Length - 1) + 1);
            enclosures.Add(Leaf(TeiNames.P, "structure.closing-note", span)).Add(Leaf(TeiNames.Label, "structure.item-label", labelSpan));
            return;
        }

        bool isHead = text is [.., ':'] && i + 1 < lines.Count && lines[i + 1].Kind == LineKind.CloserNote && LabelReader.StartsWithLabel(lines[i + 1].Line.Text);
        Block note = Closer().Add(Leaf(TeiNames.Note, "structure.closing-note", span, ("type", closingNote)));
        enclosures = isHead ? note : null;
        _ = enclosures?.Add(Leaf(TeiNames.Label, "structure.closing-note", span));
    }

    /// <summary>In the papers of offices a farewell with blank lines around it, and a signature below, is printed as a paragraph: it stands before the closer and not in it. In letters it belongs to the closer.</summary>
    private bool IsSetApart(int i) =>
        i > 0 && lines[i - 1].Line.Chunk != lines[i].Line.Chunk && i + 1 < lines.Count && lines[i + 1].Line.Chunk != lines[i].Line.Chunk
        && lines[i + 1].Kind is LineKind.Signed or LineKind.ClosingSalute or LineKind.CloserLine;

    /// <summary>What follows the signature; whoever adds something to a petition or a letter signs it, and what stands below that is another postscript.</summary>
    private void PlacePostscript(int i)
    {
        // A close that follows is another one: it may not span the postscript.
        closer = null;
        bool isNext = postscript is { Children: [{ Element: TeiNames.P } first, ..] } && LineForms.IsPostscript(lines[i].Line.Text) && LineForms.IsPostscript(source.Normalised(first.Span));
        postscript = postscript is null || isNext ? division.Add(new Block(TeiNames.Postscript, "structure.postscript")) : postscript;
        TextSpan span = lines[i].Line.Span;
        if (postscript.Children.Count > 0 && IsDatelineOfSigner(i))
        {
            postscript.Add(new Block(TeiNames.Closer, "structure.closer")).Add(Leaf(TeiNames.Dateline, "structure.dateline", span));
            return;
        }

        Block? ownCloser = postscript.Children is [.., { Element: TeiNames.Closer } own] ? own : null;
        if (ownCloser is { Children: [{ Element: TeiNames.Signed }] } && !SignsBelow(i - 1))
        {
            ownCloser.Add(Leaf(TeiNames.Dateline, "structure.dateline", span));
            postscript = null;
            return;
        }

        bool signs = ownCloser is not null
            || (postscript.Children is [.., { Element: TeiNames.P }] && (lines[i - 1].Line.EndsSentence || lines[i - 1].Line.Chunk != lines[i].Line.Chunk || OfficeForms.IsNameWithOffice(lines[i].Line.Text)) && CanSignPostscript(i));
        bool goesOn = signs && (SignsBelow(i) || (ownCloser is null && HasDayBelow(i)));
        Block parent = ownCloser ?? (goesOn ? postscript.Add(new Block(TeiNames.Closer, "structure.closer")) : postscript);
        parent.Add(Leaf(signs ? TeiNames.Signed : TeiNames.P, "structure.postscript", span));
        postscript = signs && !goesOn ? null : postscript;
    }

    private bool CanSignPostscript(int i) =>
        i < lines.Count && lines[i].Kind == LineKind.Postscript && (LetterForms.IsSignature(lines[i].Line.Text) || OfficeForms.IsNameWithOffice(lines[i].Line.Text)) && (i + 1 == lines.Count || lines[i + 1].Line.Length > lines[i].Line.Length || HasDayBelow(i) || SignsBelow(i));

    /// <summary>"Solomon Hale, U. S. Senate / P. Baxter, M. C.": right below one who adds something, another signs who says what he is.</summary>
    private bool SignsBelow(int i) =>
        i + 1 < lines.Count && lines[i + 1].Kind == LineKind.Postscript && lines[i + 1].Line.Chunk == lines[i].Line.Chunk && OfficeForms.IsNameWithOffice(lines[i + 1].Line.Text);

    /// <summary>"The fine is remitted. / J. Hale / April 14, 1862": who adds something may set the day below the name, too.</summary>
    private bool HasDayBelow(int i) =>
        i + 1 < lines.Count && lines[i + 1].Kind == LineKind.Postscript && lines[i + 1].Line.Chunk == lines[i].Line.Chunk && LineForms.IsDateline(lines[i + 1].Line.Text);

    /// <summary>"Remitted / April 14, 1862 / J. Hale": in what is added, the day stands right above who signs.</summary>
    private bool IsDatelineOfSigner(int i) =>
        i + 1 < lines.Count && lines[i].Line.Chunk == lines[i + 1].Line.Chunk && LineForms.IsDateline(lines[i].Line.Text) && CanSignPostscript(i + 1);

    private void PlaceFootnote(ClassifiedLine line)
    {
        string id = $"fn{++notes}";
        noteIds.TryAdd(source[line.LabelSpan] is "↑" or "^" ? id[2..] : NoteLabel.KeyOf(source[line.LabelSpan]), id);
        footnote = division.Add(Leaf(TeiNames.Note, "structure.footnote", line.Line.Span, ("xml:id", id), ("type", "footnote"), ("place", "end")));
        footnote.Add(Leaf(TeiNames.Label, "structure.footnote", line.LabelSpan));
    }

    [GeneratedRegex(@"^(?:(?:No\.?|Nr\.?|№) ?[\w/–-]+\s*[–—,-]?\s*)?(?<name>\p{Lu}[\p{L}.’' -]*\p{L}\.?)(?:,?\s+[0-9]|,?\s+\p{Lu}\p{L}+ [0-9]|$)", RegexOptions.CultureInvariant)]
    private static partial Regex SignatureInLine();
}
