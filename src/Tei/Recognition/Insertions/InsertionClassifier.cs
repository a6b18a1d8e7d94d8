using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Tei.Authorities;
using Tei.Languages;
using Tei.Recognition.Structure;

namespace Tei.Recognition.Insertions;

/// <summary>Says of one pair of brackets what it is. The rules are tried in order: stock phrases, the place in the document, the letters around it, the words before it.</summary>
internal sealed partial class InsertionClassifier(NameIndex names, string responsible, NoteMarks marks, Func<TextSpan, bool> canHoldStage, bool isPlay)
{
    /// <summary>The annotations of a bracket: at least one.</summary>
    public ImmutableArray<Annotation> Classify(Bracket bracket) =>
        Phrase(bracket) ?? Correction(bracket) ?? Place(bracket) ?? Letters(bracket) ?? Relation(bracket) ?? Supplied(bracket);

    private ImmutableArray<Annotation>? Phrase(Bracket b)
    {
        string content = b.Content;
        if (InsertionPhrases.Sic().IsMatch(content) && b.MarkedBefore is { IsEmpty: false } word)
        {
            var sign = new TextSpan(word.End, b.Span.End);
            return [Whole(new TextSpan(word.Start, b.Span.End), Markup.Around(TeiNames.Sic), "insertion.sic"), Whole(sign, Markup.Around(TeiNames.Note, ("type", "sign")), "insertion.sic")];
        }

        if (InsertionPhrases.Sic().IsMatch(content) && b.Before.Length > 0)
        {
            // Behind another bracket the sign stands for itself.
            return [Whole(b.Span, Markup.Around(TeiNames.Note, ("type", "sign")), "insertion.sic")];
        }

        if (content is [>= '0' and <= '9', ..] && InsertionPhrases.TimeOnTape().Match(content) is { Success: true } time && (time.Groups["whole"].Success || b.Kind is LineKind.Turn or LineKind.SpeakerLabel))
        {
            return [Note(b, "editorial", Certainty.High, "a time on the tape")];
        }

        if (InsertionPhrases.Ellipsis().IsMatch(content))
        {
            return Gap(b, "insertion.ellipsis", ("reason", "editorial"));
        }

        if (InsertionPhrases.UnreadableWithReading().Match(content) is { Success: true } reading && reading.Groups["reading"].Length > 0)
        {
            return Reading(b);
        }

        if (InsertionPhrases.Excision().Match(content) is { Success: true } excision)
        {
            return Gap(b, "insertion.excision", Excised(excision));
        }

        if (InsertionPhrases.Missing().Match(content) is { Success: true } missing)
        {
            string unit = Unit(missing.Groups["unit"].Value.ToLowerInvariant(), "text");
            return Gap(b, "insertion.missing", ("reason", "missing"), ("unit", unit), ("n", missing.Groups["n"].Success ? missing.Groups["n"].Value : null));
        }

        if (InsertionPhrases.Unreadable().Match(InsertionPhrases.TimeBehind().Replace(content, "")) is { Success: true } unreadable)
        {
            return Gap(b, "insertion.unreadable", Illegible(unreadable));
        }

        if (InsertionPhrases.Omission().IsMatch(content) || EditorialWords.Says(content, "omitted") || EditorialWords.TellsWhatFollows(content))
        {
            return Gap(b, "insertion.omission", ("reason", "editorial"));
        }

        if (EditorialWords.Says(content, "unreadable") && !EditorialWords.Says(content, "signature"))
        {
            return GapOf(b, "insertion.unreadable", "illegible");
        }

        if (EditorialWords.Says(content, "missing"))
        {
            return GapOf(b, "insertion.missing", "missing");
        }

        if (InsertionPhrases.Blank().IsMatch(content) || EditorialWords.Says(content, "blank"))
        {
            return [Editor(b, TeiNames.Space, "insertion.blank"), Description(b, "insertion.blank")];
        }

        if (marks.IsMark(b))
        {
            return [Whole(b.Span, Markup.ForBrackets(TeiNames.Ref, ("type", "noteAnchor"), ("target", marks.IdOf(b) is { } id ? "#" + id : null)), "insertion.note-mark")];
        }

        // "Handwritten in the margin: “…”" is no one who calls out.
        return !InsertionPhrases.Material().IsMatch(content) && InsertionPhrases.Event().Match(content) is { Success: true } heard
            ? Event(b, heard.Groups["vocal"].Success ? TeiNames.Vocal : heard.Groups["kinesic"].Success ? TeiNames.Kinesic : TeiNames.Incident)
            : EventOf(InsertionPhrases.TimeBehind().Replace(content, "")) is { } element ? Event(b, element)
            : b.BeginsSentence && EditorialWords.IsDoing(content) && (b.Kind == LineKind.Turn || canHoldStage(b.Span)) ? Event(b, TeiNames.Kinesic)
            : InsertionPhrases.Interjection().IsMatch(content) && (b.Kind == LineKind.Turn || canHoldStage(b.Span)) ? Event(b, TeiNames.Vocal) : null;
    }

    private ImmutableArray<Annotation>? Place(Bracket b)
    {
        string content = b.Content;
        if (b.IsWholeLine && (b.Kind == LineKind.EnclosureHead || InsertionPhrases.Structural().IsMatch(content)))
        {
            return [Editor(b, TeiNames.Supplied, "insertion.structure", ("reason", "omitted"))];
        }

        if (InsertionPhrases.Received().IsMatch(content))
        {
            return [Note(b, "received", Certainty.High, "begins with “Received”")];
        }

        if ((InsertionPhrases.Signature().IsMatch(content) || EditorialWords.Says(content, "signature")) && (b.Kind is LineKind.Signed or LineKind.CloserLine or LineKind.ClosingSalute || b.IsWholeLine || content.Contains("sign", StringComparison.OrdinalIgnoreCase) || content.Contains("initial", StringComparison.OrdinalIgnoreCase)))
        {
            return [Note(b, "signature", Certainty.High, "a phrase about a signature")];
        }

        if (b.BeginsSentence && Lexicon.SignedWords.Contains(content.AsSpan().TrimEnd(".:")))
        {
            return [Note(b, "signature", Certainty.High, "the word for a signature")];
        }

        if (b.Kind is LineKind.Signed && !b.IsWholeLine && Lexicon.SealSigns.Contains(content.AsSpan().Trim(". ")))
        {
            return [Note(b, "signature", Certainty.High, "a sign for the seal")];
        }

        if (EditorialWords.IsPage(content) && !b.LetterBefore)
        {
            return [Note(b, "editorial", Certainty.Medium, "the number of a page")];
        }

        if (b.Kind is LineKind.Dateline)
        {
            return [Editor(b, TeiNames.Supplied, "insertion.dateline", ("reason", "omitted"))];
        }

        if (b.Kind is LineKind.Signed && b.IsWholeLine)
        {
            return [Note(b, "identification", Certainty.Medium, "a name in brackets in the place of a signature")];
        }

        if (InsertionPhrases.Incident().IsMatch(content) && !b.LetterBefore)
        {
            return canHoldStage(b.Span)
                ? [Editor(b, TeiNames.Stage, "insertion.event")]
                : [Editor(b, TeiNames.Incident, "insertion.event"), Description(b, "insertion.event")];
        }

        if ((InsertionPhrases.Material().IsMatch(content) || EditorialWords.Says(content, "material")) && (content.Contains(' ', StringComparison.Ordinal) || EditorialWords.IsOnly(content, "material")))
        {
            return [Note(b, "material", Certainty.Medium, "a phrase about handwriting, stamps or the paper")];
        }

        if (InsertionPhrases.Revision().IsMatch(content))
        {
            return [Note(b, "material", Certainty.Medium, "a phrase about what the writer did with the words")];
        }

        if ((content is [.., ':'] || (b.Span.Start == b.Line.Start && !b.IsWholeLine)) && b.BeginsSentence && Lexicon.EditorLabels.Contains(content.AsSpan().TrimEnd(": ")))
        {
            return [Note(b, "editorial", Certainty.High, "what editors put before a part of the sheet")];
        }

        if (!b.LetterBefore && (InsertionPhrases.YearsOf().IsMatch(content) || InsertionPhrases.BiblePlace().IsMatch(content) || InsertionPhrases.PlaceOnTape().IsMatch(content)))
        {
            return [Note(b, "editorial", Certainty.Medium, "years, a place in the Bible or on a tape")];
        }

        if (InsertionPhrases.Explanation().IsMatch(content) && !b.LetterBefore && !b.BeginsSentence)
        {
            return [Note(b, "identification", Certainty.Medium, "a phrase that explains who or what it is")];
        }

        if (EditorialWords.Explains(content) && !b.LetterBefore)
        {
            return [Note(b, char.IsUpper(LastWords(content, 1)[0]) ? "identification" : "editorial", Certainty.Medium, "a phrase with which editors explain")];
        }

        if ((InsertionPhrases.Remark().IsMatch(content) || EditorialWords.IsOnly(content, "remarks")) && !content.EndsWith('?') && !b.LetterBefore)
        {
            return [Note(b, "editorial", Certainty.Medium, "an editor's stock phrase")];
        }

        bool sentence = content.Length > 20 && char.IsUpper(content[0]) && content[^1] is '.' or '!' && content.Contains(' ', StringComparison.Ordinal);
        return sentence && b.BeginsSentence ? [Note(b, "editorial", b.IsWholeLine ? Certainty.High : Certainty.Medium, "a whole sentence between sentences")] : null;
    }

    private ImmutableArray<Annotation>? Letters(Bracket b)
    {
        if (!b.Content.All(c => char.IsLetter(c) || c is '.' or '’' or '\'' or '-' or '?'))
        {
            return null;
        }

        if (b.LetterBefore && char.IsLower(b.Content[0]))
        {
            return CompletedWord(b);
        }

        return b.LetterAfter || b.LetterBefore ? [Editor(b, TeiNames.Supplied, "insertion.lost-letters", ("reason", "omitted"))] : null;
    }

    private ImmutableArray<Annotation> Supplied(Bracket b)
    {
        bool uncertain = b.Content.EndsWith('?');
        bool subject = InsertionPhrases.Subject().IsMatch(b.Content);
        Certainty certainty = uncertain ? Certainty.Low : Certainty.Medium;
        string because = uncertain ? "the editor's own question mark" : subject ? "a subject that the translation needs" : "the sentence needs it, and nothing before it is replaced";
        return [Editor(b, TeiNames.Supplied, uncertain ? "insertion.uncertain" : "insertion.supplied", ("reason", subject ? "subaudible" : "omitted")) with { Certainty = certainty, Evidence = Evidence.Internal, Because = because }];
    }

    private ImmutableArray<Annotation> Reading(Bracket b)
    {
        Match match = InsertionPhrases.UnreadableWithReading().Match(b.Source[b.Inner]);
        if (!match.Success)
        {
            return Supplied(b);
        }

        var sign = new TextSpan(b.Inner.Start, b.Inner.Start + match.Groups["sign"].Length);
        var signs = new List<Annotation> { Whole(sign, Markup.Around(TeiNames.Note, ("type", "sign")), "insertion.unreadable") };
        if (match.Groups["end"].Length > 0)
        {
            signs.Add(Whole(new TextSpan(b.Inner.End - 1, b.Inner.End), Markup.Around(TeiNames.Note, ("type", "sign")), "insertion.unreadable"));
        }

        return [Editor(b, TeiNames.Supplied, "insertion.unreadable", ("reason", "illegible")) with { Certainty = Certainty.Low, Evidence = Evidence.Internal, Because = "a guess at an unreadable word" }, .. signs];
    }

    private static string? EventOf(string content) =>
        EditorialWords.Says(content, "vocal") ? TeiNames.Vocal : EditorialWords.Says(content, "kinesic") ? TeiNames.Kinesic : EditorialWords.Says(content, "incident") ? TeiNames.Incident : null;

    private ImmutableArray<Annotation> GapOf(Bracket b, string rule, string reason)
    {
        (string? unit, string? quantity) = EditorialWords.Extent(b.Content);
        return Gap(b, rule, ("reason", reason), ("unit", unit), ("quantity", quantity));
    }

    private ImmutableArray<Annotation> Event(Bracket b, string element)
    {
        if (canHoldStage(b.Span))
        {
            return [Editor(b, TeiNames.Stage, "insertion.event")];
        }

        return [Editor(b, element, "insertion.event"), Description(b, "insertion.event")];
    }

    private ImmutableArray<Annotation> Gap(Bracket b, string rule, params ReadOnlySpan<(string Name, string? Value)> attributes) =>
        [Editor(b, TeiNames.Gap, rule, attributes), Description(b, rule)];

    private ImmutableArray<Annotation> Alternatives(Bracket b, TextSpan before, string first, string second, string rule, Certainty certainty, string because, Evidence evidence = Evidence.Internal)
    {
        if (IsRestOfWord(b.Source.Content, before.Start))
        {
            return [Editor(b, TeiNames.Supplied, "insertion.supplied", ("reason", "omitted")) with { Certainty = Certainty.Low, Evidence = evidence, Because = "the word before it has another insertion inside" }];
        }

        bool tight = before.End == b.Span.Start;
        return
        [
            new Annotation(new TextSpan(before.Start, b.Span.End), Markup.Around(TeiNames.Choice, ("rend", tight ? "tight" : null)), Rank.Choice, rule),
            new Annotation(before, Markup.Around(first), Rank.Insertion, rule),
            Editor(b, second, rule) with { Certainty = certainty, Evidence = evidence, Because = because },
        ];
    }

    /// <summary>"in[land]er [others]": behind a bracket with letters, and no blank between.</summary>
    private static bool IsRestOfWord(string text, int start) => start > 1 && text[start - 1] == ']' && char.IsLetter(text[start - 2]);

    private Annotation Editor(Bracket b, string element, string rule, params ReadOnlySpan<(string Name, string? Value)> attributes) =>
        new(b.Span, Markup.ForBrackets(element, [.. attributes, ("resp", responsible)]), Rank.Insertion, rule);

    private Annotation Note(Bracket b, string type, Certainty certainty, string because) =>
        Editor(b, TeiNames.Note, "insertion." + type, ("type", type)) with { Certainty = certainty, Evidence = Evidence.Internal, Because = because };

    private static Annotation Description(Bracket b, string rule) => new(b.Inner, Markup.Around(TeiNames.Desc), Rank.Insertion, rule);

    private static Annotation Whole(TextSpan span, Markup markup, string rule) => new(span, markup, Rank.Insertion, rule);

    private static (string Name, string? Value)[] Excised(Match match)
    {
        string unit = Unit(match.Groups["unit"].Value.ToLowerInvariant(), "text");
        string? quantity = Quantity(match.Groups["count"].Value, match.Groups["half"].Success);
        return match.Groups["less"].Success
            ? [("reason", "classified"), ("unit", unit), ("atMost", quantity)]
            : [("reason", "classified"), ("unit", quantity is null && !match.Groups["unit"].Success ? null : unit), ("quantity", quantity)];
    }

    private static (string Name, string? Value)[] Illegible(Match match)
    {
        Group unit = match.Groups["unit"].Success ? match.Groups["unit"] : match.Groups["unit2"].Success ? match.Groups["unit2"] : match.Groups["unit3"];
        bool omitted = match.Value.Contains("omi", StringComparison.OrdinalIgnoreCase);
        return
        [
            ("reason", match.Value.Contains("break", StringComparison.OrdinalIgnoreCase) || match.Value.Contains("bricht", StringComparison.OrdinalIgnoreCase) ? "lost" : omitted ? "omitted" : "illegible"),
            ("unit", unit.Success ? Unit(unit.Value.ToLowerInvariant(), "text") : null),
            ("quantity", match.Groups["most"].Success ? null : Quantity(match.Groups["count"].Value, half: false)),
            ("atMost", Quantity(match.Groups["most"].Value, half: false)),
        ];
    }

    private static string Unit(string word, string otherwise) => word.Length == 0 ? otherwise : word.EndsWith('s') ? word[..^1] : word;

    private static string? Quantity(string count, bool half)
    {
        string number = count.ToLowerInvariant() switch
        {
            "" or "several" or "a few" or "some" => "",
            "a" or "one" => "1",
            "two" => "2",
            "three" => "3",
            "four" => "4",
            "five" => "5",
            "six" => "6",
            "seven" => "7",
            "eight" => "8",
            "nine" => "9",
            "ten" => "10",
            "½" => "0.5",
            "¼" => "0.25",
            "¾" => "0.75",
            var other => other.Replace(',', '.').Replace(" ", "", StringComparison.Ordinal).Replace("½", ".5", StringComparison.Ordinal).Replace("¼", ".25", StringComparison.Ordinal).Replace("¾", ".75", StringComparison.Ordinal),
        };
        return number.Length == 0 ? null : half && !number.Contains('.', StringComparison.Ordinal) ? number + ".5" : number;
    }
}
