namespace Tei.Recognition.Structure;

/// <content>Speeches and what happens beside them (TEI P5, 7.2 and 8.3).</content>
internal sealed partial class StructureBuilder
{
    private void PlaceSpeech(ClassifiedLine line)
    {
        bool ownLine = line.Kind == LineKind.SpeakerLabel;
        var labelled = new TextSpan(line.Line.Span.Start, ownLine ? line.Line.Span.End : line.LabelSpan.End);
        Block label = Leaf(turns.Label, "speech.label", labelled, ("type", turns.LabelType), ("rend", ownLine ? "block" : WhiteSpace.Is(source.Content[line.LabelSpan.End]) ? null : "tight"));
        if (turns == TurnMarkup.Spoken)
        {
            // The label is not spoken: it stands before the utterance (TEI P5, 8.3).
            Current.Add(label);
        }

        speech = Current.Add(new Block(turns.Turn, "speech.label"));
        speeches.Add((speech, line.LabelSpan));
        stanza = null;
        if (turns != TurnMarkup.Spoken)
        {
            speech.Add(label);
        }

        if (ownLine)
        {
            return;
        }

        TextSpan words = WhiteSpace.Trim(source.Content, new TextSpan(line.LabelSpan.End, line.Line.Span.End));
        if (genre == Genre.Play && PlayForms.LengthOfManner(source.Content.AsSpan(line.LabelSpan.Start, line.LabelSpan.Length), source[words]) is > 0 and var manner)
        {
            Block direction = Leaf(TeiNames.Stage, "insertion.event", new TextSpan(words.Start, words.Start + manner), ("rend", "none"));
            if (manner < words.Length)
            {
                // "ANNA, entering. — Who knocks?": the direction stands on the line of the words.
                Block said = Leaf(turns.Paragraph, "structure.paragraph", words);
                said.Add(direction);
                speech.Add(WithDirections(said));
                return;
            }

            speech.Add(direction);
            return;
        }

        if (words.IsEmpty)
        {
            return;
        }

        if (genre == Genre.Play && PlayForms.IsDirectionAlone(source[words]))
        {
            // "ANNA (leise).", "ANNA, [leise]", and what she says on the next line.
            speech.Add(Leaf(TeiNames.Stage, "insertion.event", words, ("rend", "none")));
        }
        else if (line.IsVerse)
        {
            PlaceVerse(speech, line.Line.Chunk, words);
        }
        else
        {
            speech.Add(WithDirections(Leaf(turns.Paragraph, "structure.paragraph", words)));
        }
    }

    private void PlaceStage(TextSpan span)
    {
        bool square = IsInBrackets(span, '[', ']');
        bool round = IsInBrackets(span, '(', ')') && turns.Event == TeiNames.Stage;
        bool brackets = square || round;
        stanza = null;
        (speech ?? Current).Add(Event(span, square ? null : round ? "parentheses" : "none", brackets));
    }

    /// <summary>What happens beside the words, with the brackets around it or without.</summary>
    private Block Event(TextSpan span, string? rend, bool brackets)
    {
        Block heard = new Block(turns.Event, "insertion.event", ("rend", rend)) { Signs = brackets ? 1 : 0 }.Over(span);
        if (turns.Event == TeiNames.Incident)
        {
            heard.Add(Leaf(TeiNames.Desc, "insertion.event", brackets ? new TextSpan(span.Start + 1, span.End - 1) : span));
        }

        return heard;
    }
}
