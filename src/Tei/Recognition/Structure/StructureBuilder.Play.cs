using System.Text.RegularExpressions;
using Tei.Languages;
using Tei.Recognition.Insertions;

namespace Tei.Recognition.Structure;

/// <content>Acts and scenes, verse and directions (TEI P5, 7.2).</content>
internal sealed partial class StructureBuilder
{
    private const int ShortestRemark = 6;
    private const int LongestRemark = 120;

    /// <summary>An act is a division of the play, a scene one of its act.</summary>
    private void PlacePartOfPlay(ClassifiedLine line)
    {
        bool isAct = line.Kind == LineKind.ActHead;
        section = (isAct ? division : act ?? division).Add(new Block(TeiNames.Div, "structure.play", ("type", isAct ? "act" : "scene")));
        act = isAct ? section : act;
        section.Add(Leaf(TeiNames.Head, "structure.play", line.Line.Span));
    }

    /// <summary>"LUISE, seine Tochter": up to the first comma the character, then who it is; behind leaders ("LUISE .... Mrs. Bell.") stands who plays it.</summary>
    private void PlaceCastItem(TextSpan span)
    {
        Block item = cast!.Add(Leaf(TeiNames.CastItem, "structure.cast", span));
        if (Leaders().Match(source[span]) is { Success: true } leaders)
        {
            span = WhiteSpace.Trim(source.Content, new TextSpan(span.Start, span.Start + leaders.Index));
        }

        int comma = source[span].IndexOf(',', StringComparison.Ordinal);
        TextSpan role = comma < 0 ? WhiteSpace.Trim(source.Content, new TextSpan(span.Start, span.End - (source.Content[span.End - 1] == '.' ? 1 : 0))) : new TextSpan(span.Start, span.Start + comma);
        item.Add(Leaf(TeiNames.Role, "structure.cast", role));
        if (comma >= 0 && WhiteSpace.Trim(source.Content, new TextSpan(role.End + 1, span.End)) is { IsEmpty: false } description)
        {
            item.Add(Leaf(TeiNames.RoleDesc, "structure.cast", description));
        }
    }

    /// <summary>The verses of one chunk are a stanza, or a part of one.</summary>
    private void PlaceVerse(Block parent, int chunk, TextSpan span)
    {
        if (stanza is null || stanzaChunk != chunk)
        {
            stanza = parent.Add(new Block(TeiNames.Lg, "structure.verse"));
            stanzaChunk = chunk;
        }

        stanza.Add(WithDirections(Leaf(TeiNames.L, "structure.verse", span)));
    }

    /// <summary>A direction between two speeches belongs to neither.</summary>
    private bool EndsSpeech(int i) =>
        lines[i].Kind == LineKind.Stage && (genre != Genre.Play && Proceedings.IsRecord(lines[i].Line.Text) || genre != Genre.Document && (i + 1 == lines.Count || lines[i + 1].Kind is not (LineKind.Paragraph or LineKind.Verse)) && lines[i - 1 < 0 ? 0 : i - 1].Kind != LineKind.SpeakerLabel);

    /// <summary>In a play, what stands in brackets inside a speech is a stage direction (see <see cref="PlayForms.IsDirection"/>).</summary>
    private Block WithDirections(Block speechPart)
    {
        if (genre != Genre.Play)
        {
            return speech is null ? speechPart : WithEvents(speechPart);
        }

        TextSpan span = speechPart.Span;
        foreach (Match match in InBrackets().Matches(source[span]))
        {
            bool square = match.Value[0] == '[';
            bool attached = match.Index > 0 && char.IsLetterOrDigit(source.Content[span.Start + match.Index - 1]);
            if (!attached && PlayForms.IsDirection(match.Value[1..^1], square, opens: match.Index == 0, isBetween: IsBetweenSentences(span, match)) && !(match.Index == 0 && PlayForms.IsAside(source[span])))
            {
                var direction = new TextSpan(span.Start + match.Index, span.Start + match.Index + match.Length);
                if (match.Index == 0 && !square && direction.End < span.End && source.Content[direction.End] is '.' or ':')
                {
                    // "ANNA (softly). I come.": the stop is that of the label and its direction.
                    speechPart.Add(Leaf(TeiNames.Stage, "structure.direction", new TextSpan(direction.Start, direction.End + 1), ("rend", "none")));
                    continue;
                }

                speechPart.Add(new Block(TeiNames.Stage, "structure.direction", ("rend", square ? null : "parentheses")) { Signs = 1 }.Over(direction));
            }
        }

        if (ExitAtEnd(source[span]) is > 0 and var exit)
        {
            speechPart.Add(Leaf(TeiNames.Stage, "structure.direction", new TextSpan(span.Start + exit, span.End), ("rend", "none")));
        }

        if (OpenBracket().Match(source[span]) is { Success: true } open && PlayForms.IsBracketed(open.Value))
        {
            // "I go. [Aside. And yet …": the direction ends with its full stop, where more is said.
            int stop = Lexicon.StageWords.LengthAt(open.Value.AsSpan(1)) is > 0 and var word && open.Value.Length > word + 1 && open.Value[word + 1] == '.' ? word + 2 : open.Length;
            speechPart.Add(Leaf(TeiNames.Stage, "structure.direction", new TextSpan(span.Start + open.Index, span.Start + open.Index + stop), ("rend", "none")));
        }

        return speechPart;
    }

    /// <summary>Whether a bracket stands behind the end of a sentence, or where the speech breaks off, or ends it.</summary>
    private bool IsBetweenSentences(TextSpan speechPart, Match bracket)
    {
        int before = speechPart.Start + bracket.Index - 1, behind = before + 1 + bracket.Length;
        while (before >= speechPart.Start && source.Content[before] is '"' or '”' or '’' or '»' or ')' or ']' or ' ' or '\n')
        {
            before--;
        }

        while (behind < speechPart.End && source.Content[behind] is '.' or ' ' or '\n')
        {
            behind++;
        }

        return before >= speechPart.Start && (behind == speechPart.End || source.Content[before] is '.' or '!' or '?' or '…' or '–' or '—' or '-');
    }

    /// <summary>"I shall see to it. Exit.", "Ich gehe schon. Ab.": where a last sentence of a speech begins that is a word of directions and nothing else; 0 where none does.</summary>
    private static int ExitAtEnd(string words)
    {
        int end = words.AsSpan(0, Math.Max(0, words.Length - 1)).LastIndexOfAny(".!?…") + 1;
        return end > 1 && end + 1 < words.Length && words[end] == ' ' && words[^1] == '.' && char.IsUpper(words[end + 1]) && words[end - 2] != ' ' && IsExit(words.AsSpan(end + 1).TrimEnd('.')) ? end + 1 : 0;
    }

    /// <summary>"Exit", "Exit Fran", "Exeunt Lords and Ladies": who goes has a capital, and nothing else stands behind.</summary>
    private static bool IsExit(ReadOnlySpan<char> sentence)
    {
        int word = Lexicon.Exits.LengthAt(sentence);
        if (word == 0 || word == sentence.Length)
        {
            return word > 0;
        }

        foreach (Range part in sentence[word..].Trim().Split(' '))
        {
            ReadOnlySpan<char> name = sentence[word..].Trim()[part];
            if (name.IsEmpty || (!char.IsUpper(name[0]) && !Lexicon.IsConjunction(name)))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>"(Applause on the left.)": in a record of talk, what stands in round brackets inside a speech and has a word for what is heard.</summary>
    private Block WithEvents(Block speechPart)
    {
        TextSpan span = speechPart.Span;
        foreach (Match match in InBrackets().Matches(source[span]).Where(m => m.Value[0] == '('))
        {
            // Two brackets at once are the sign of linguists for what is no word; they stay as they are.
            bool isTwice = match.Value[1] == '(';
            string inside = match.Value.Trim('(', ')');
            if (EditorialWords.IsHeard(inside) || SpeakerLayouts.IsInterruption(inside) || (match.Index + match.Length < span.Length && IsRemark(inside) && IsBetweenSentences(span, match)) || (isTwice && char.IsLower(inside[0])))
            {
                speechPart.Add(Event(new TextSpan(span.Start + match.Index, span.Start + match.Index + match.Length), isTwice ? "none" : "parentheses", brackets: !isTwice));
            }
        }

        return speechPart;
    }

    /// <summary>"The galleries rise.", "Parlez ! parlez !": a short sentence of its own that nobody says of himself is the reporter's.</summary>
    private static bool IsRemark(string inside) =>
        inside is [var first, .., '.' or '!' or '…'] && char.IsUpper(first) && inside.Length is >= ShortestRemark and <= LongestRemark && !PlayForms.IsSpoken(inside);

    /// <summary>"[Exit SUSAN.": at the end of a speech, old prints leave the bracket open.</summary>
    [GeneratedRegex(@"(?<=\s)\[[^\[\]]+$", RegexOptions.CultureInvariant)]
    private static partial Regex OpenBracket();

    [GeneratedRegex(@"\[[^\[\]]+\]|\(\([^()]+\)\)|\([^()]+\)", RegexOptions.CultureInvariant)]
    private static partial Regex InBrackets();

    /// <summary>Dots that lead from one column to the other.</summary>
    [GeneratedRegex(@"\s*(?:\.\s?){3,}|\s*…{2,}", RegexOptions.CultureInvariant)]
    private static partial Regex Leaders();
}
