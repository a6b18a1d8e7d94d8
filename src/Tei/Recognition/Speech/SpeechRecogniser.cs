using System.Buffers;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Tei.Authorities;
using Tei.Recognition.Names;
using Tei.Recognition.Structure;
using Tei.Validation;

namespace Tei.Recognition.Speech;

/// <summary>Recognises direct and reported speech: the inquit before, inside or after what is said.</summary>
internal sealed partial class SpeechRecogniser
{
    /// <summary>As far the end of a quotation is looked for.</summary>
    private const int LongestQuotation = 4000;

    private readonly SourceText source;
    private readonly string text;
    private readonly NameResult names;
    private readonly List<Mention> persons;
    private readonly List<Annotation> annotations = [];
    private readonly List<Diagnostic> diagnostics = [];
    private AuthorityEntry? lastSpeaker;
    private TextSpan paragraph;
    private bool firstPerson;
    private bool spokeHere;
    private int groups;

    /// <summary>Where the last quotation of the paragraph ends.</summary>
    private int quotedTo;

    private SpeechRecogniser(SourceText source, NameResult names, IReadOnlyList<Mention> offices)
    {
        this.source = source;
        text = source.Content;
        this.names = names;
        persons = Persons(names.Mentions, offices);
        sexes = new(() => Sexes(source, persons));
    }

    /// <summary>The persons and the offices by place; both come in this order.</summary>
    private static List<Mention> Persons(ImmutableArray<Mention> mentions, IReadOnlyList<Mention> offices)
    {
        List<Mention> inOrder = new(mentions.Length + offices.Count);
        int next = 0;
        foreach (Mention mention in mentions)
        {
            if (mention.Kind == EntityKind.Person)
            {
                while (next < offices.Count && offices[next].Whole.Start < mention.Whole.Start)
                {
                    inOrder.Add(offices[next++]);
                }

                inOrder.Add(mention);
            }
        }

        while (next < offices.Count)
        {
            inOrder.Add(offices[next++]);
        }

        return inOrder;
    }

    public static (ImmutableArray<Annotation> Annotations, ImmutableArray<Diagnostic> Diagnostics) Recognise(SourceText source, StructureResult structure, NameResult names, IReadOnlyList<Mention> offices)
    {
        var recogniser = new SpeechRecogniser(source, names, offices);
        bool inTurns = false;
        foreach (ClassifiedLine line in structure.Classified)
        {
            inTurns = line.Kind is LineKind.Turn or LineKind.SpeakerLabel || (inTurns && line.Kind is LineKind.Paragraph or LineKind.Item or LineKind.NumberedParagraph or LineKind.Stage or LineKind.ListItem);
            if (line.Kind is LineKind.Paragraph or LineKind.Item or LineKind.NumberedParagraph && !inTurns)
            {
                recogniser.ReadParagraph(line.Line.Span);
            }
            else
            {
                recogniser.lastSpeaker = null;
                recogniser.firstPerson = false;
            }
        }

        return (recogniser.AroundNames(), [.. recogniser.diagnostics]);
    }

    /// <summary>Speech does not lie inside a name: a stretch of it that a cut left there is the whole name.</summary>
    private ImmutableArray<Annotation> AroundNames()
    {
        if (annotations.Count == 0)
        {
            return [];
        }

        var mentionsAt = new SpanIndex<Mention>(names.Mentions, m => m.Whole);
        return [.. annotations.Select(said => mentionsAt.Overlapping(said.Span).Find(m => m.Whole.Contains(said.Span)) is { } name && name.Whole != said.Span ? said with { Span = name.Whole } : said)];
    }

    private void ReadParagraph(TextSpan line)
    {
        paragraph = line;
        spokeHere = false;
        quotedTo = line.Start;
        int before = annotations.Count;
        bool any = false;
        foreach (TextSpan sentence in Sentences.Of(text, line))
        {
            if (sentence.Start < quotedTo)
            {
                // What is quoted has more than one sentence: who speaks in them is known.
                continue;
            }

            IReadOnlyList<Inquit> inquits = Inquits(sentence);
            if (inquits.Count > 0)
            {
                any = true;
                Write(sentence, inquits);
            }
            else
            {
                ReportNarrative(sentence);
            }
        }

        if (any)
        {
            firstPerson = annotations.Skip(before).Any(a => SpeechVerbs.FirstPersonPlural().IsMatch(text.AsSpan(a.Span.Start, a.Span.Length)));
        }
        else
        {
            Continue(line);
        }
    }

    /// <summary>A statement in the first person goes on over paragraphs of its section.</summary>
    private void Continue(TextSpan line)
    {
        ReadOnlySpan<char> words = text.AsSpan(line.Start, line.Length);
        bool goesOn = firstPerson && lastSpeaker is not null && SpeechVerbs.FirstPersonPlural().IsMatch(words) && !SpeechVerbs.FirstPersonSingular().IsMatch(words);
        if (!goesOn)
        {
            firstPerson = false;
            return;
        }

        annotations.Add(new Annotation(
            line, Said(lastSpeaker, direct: true), Rank.Speech, "speech.continued", Certainty.Medium, Evidence.Internal,
            "the first person of the statement before goes on"));
    }

    /// <summary>The first person named in a span, from a place among the persons on; they are sorted by place.</summary>
    private Mention? PersonIn(TextSpan span, ref int next)
    {
        while (next < persons.Count && persons[next].Whole.Start < span.End)
        {
            Mention person = persons[next++];
            if (span.Contains(person.Whole))
            {
                return person;
            }
        }

        return null;
    }

    private int FirstFrom(int offset)
    {
        int low = 0;
        int high = persons.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = persons[middle].Whole.Start >= offset ? (low, middle) : (middle + 1, high);
        }

        return low;
    }

    private void Write(TextSpan sentence, IReadOnlyList<Inquit> inquits)
    {
        AuthorityEntry? speaker = inquits[0].Speaker;
        Inquit first = inquits[0];
        int start = first.Before ? first.SpeechStart : sentence.Start;
        var parts = new List<TextSpan>();
        foreach (Inquit inquit in inquits)
        {
            if (inquit.Before && inquit != first)
            {
                continue;
            }

            if (!inquit.Before)
            {
                AddPart(parts, new TextSpan(start, inquit.Span.Start));
                start = inquit.Span.End;
            }
        }

        AddPart(parts, new TextSpan(start, sentence.End));
        parts = parts is [.., var last] && EndOfQuotation(last.Start) is > 0 and var end ? [.. parts.SkipLast(1), new TextSpan(last.Start, end)] : parts;
        quotedTo = parts is [.., var spoken] ? Math.Max(quotedTo, spoken.End) : quotedTo;
        if (parts.Count > 1 && IsQuotation(parts[0]) && !IsQuotation(parts[^1]))
        {
            // Behind the inquit of a quotation only another quotation is speech.
            parts.RemoveAt(parts.Count - 1);
        }

        if (parts.Count == 0)
        {
            return;
        }

        bool direct = !first.Before || parts.Exists(p => text[p.Start] is '"' or '“' or '„' or '«');
        ReadOnlySpan<char> words = text.AsSpan(sentence.Start, sentence.Length);
        bool reported = !first.Before && !SpeechVerbs.FirstPersonPlural().IsMatch(words) && !SpeechVerbs.FirstPersonSingular().IsMatch(words) && !parts.Exists(p => text[p.Start] is '"' or '“');
        groups += parts.Count > 1 ? 1 : 0;
        for (int i = 0; i < parts.Count; i++)
        {
            Markup markup = Said(speaker, direct && !reported);
            if (parts.Count > 1)
            {
                markup = markup.With("xml:id", $"said-{groups}.{i + 1}");
                markup = i + 1 < parts.Count ? markup.With("next", $"#said-{groups}.{i + 2}") : markup;
                markup = i > 0 ? markup.With("prev", $"#said-{groups}.{i}") : markup;
            }

            annotations.Add(new Annotation(
                parts[i], markup, Rank.Speech, first.Before ? "speech.inquit-before" : "speech.inquit-inside", first.ByPronoun || first.Before ? Certainty.Medium : Certainty.High, Evidence.Internal,
                $"the inquit “{source.Normalised(first.Span)}”"));
        }

        if (speaker is null)
        {
            diagnostics.Add(new Diagnostic(EncoderDiagnostics.UnresolvedSpeaker, source.Locate(first.Span.Start), $"it is not clear who speaks in “{source.Normalised(first.Span)}”; said has no @who"));
        }

        lastSpeaker = speaker ?? lastSpeaker;
        spokeHere |= speaker is not null;
    }

    private bool IsQuotation(TextSpan span) => text[span.Start] is '"' or '“' or '„' or '«' or '»';

    /// <summary>Where the quotation ends that begins at a place, in this sentence or a later one of the paragraph; 0 where none begins there, or it is not closed.</summary>
    private int EndOfQuotation(int start)
    {
        if (text[start] is not ('"' or '“' or '„' or '«' or '»'))
        {
            return 0;
        }

        (char open, string closing) = text[start] switch
        {
            '"' => ('\0', "\""),
            '“' => ('“', "”"),
            '„' => ('„', "“”"),
            '«' => ('«', "»"),
            _ => ('\0', "«"),
        };
        int depth = 1;
        int limit = Math.Min(paragraph.End, start + LongestQuotation);
        for (int i = start + 1; i < limit; i++)
        {
            depth += text[i] == open ? 1 : closing.Contains(text[i], StringComparison.Ordinal) ? -1 : 0;
            if (depth == 0)
            {
                return i + 1;
            }
        }

        return 0;
    }

    private void AddPart(List<TextSpan> parts, TextSpan span)
    {
        int start = span.Start;
        int end = span.End;
        while (start < end && (WhiteSpace.Is(text[start]) || text[start] is ',' or '—' or '–' or ':' or ';' or '.'))
        {
            start++;
        }

        while (end > start && (WhiteSpace.Is(text[end - 1]) || text[end - 1] is ',' or '—' or '–'))
        {
            end--;
        }

        if (end - start > 1)
        {
            parts.Add(new TextSpan(start, end));
        }
    }

    private void ReportNarrative(TextSpan sentence)
    {
        int next = FirstFrom(sentence.Start);
        while (PersonIn(sentence, ref next) is { } person)
        {
            if (person.Whole.End < sentence.End && char.IsWhiteSpace(text[person.Whole.End]) && SpeechVerbs.Narrative().Match(text, person.Whole.End, sentence.End - person.Whole.End) is { Success: true } match)
            {
                diagnostics.Add(new Diagnostic(
                    EncoderDiagnostics.NarrativeCue, source.Locate(person.Whole.Start),
                    $"“{source.Normalised(new TextSpan(person.Whole.Start, match.Index + match.Length))}” tells of speech without giving it: no said is written"));
            }
        }
    }

    private Markup Said(AuthorityEntry? speaker, bool direct) => Markup.Around(
        TeiNames.Said, ("who", speaker is null ? null : "#" + names.Register.IdOf(speaker)), ("direct", direct ? "true" : "false"), ("aloud", "true"));
}
