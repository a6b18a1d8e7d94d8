using System.Buffers;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Tei.Authorities;
using Tei.Languages;
using Tei.Recognition.Names;
using Tei.Recognition.Structure;
using Tei.Validation;

namespace Tei.Recognition.Speech;

/// <summary>
/// Recognises quoted speech with an inquit before, between or behind, in the languages whose verb goes before its subject: »Ja«, sagte er, »ich komme«; « Oui », répondit-elle.
/// What stands in quotation marks without a verb of saying beside it is a title or a word, not speech.
/// </summary>
internal sealed partial class QuotedSpeech
{
    private const int LongestInquit = 70;

    private static readonly PhraseSet Verbs = new(Lexicon.Packs.Where(p => p.Tag != "en").SelectMany(p => p["quotingVerbs"]));

    private static readonly PhraseSet Participles = new(Lexicon.Packs.SelectMany(p => p["quotingParticiples"]));

    private static readonly SearchValues<char> Opening = SearchValues.Create("»«„“");

    private static readonly SearchValues<char> EndsOfInquit = SearchValues.Create(",.:;!?»«„“”");

    private readonly SourceText source;
    private readonly string text;
    private readonly NameResult names;
    private readonly Lazy<SpanIndex<Annotation>> said;
    private readonly Lazy<SpanIndex<Mention>> mentions;
    private readonly List<Annotation> annotations = [];
    private readonly List<Diagnostic> diagnostics = [];
    private int groups;

    private QuotedSpeech(SourceText source, NameResult names, ImmutableArray<Annotation> said)
    {
        this.source = source;
        text = source.Content;
        this.names = names;
        this.said = new(() => new SpanIndex<Annotation>(said, s => s.Span));
        mentions = new(() => new SpanIndex<Mention>(names.Mentions, m => m.Span));
    }

    /// <param name="source">The text.</param>
    /// <param name="structure">Its structure.</param>
    /// <param name="names">The names in it.</param>
    /// <param name="said">Speech that was recognised before; it is left as it is.</param>
    public static (ImmutableArray<Annotation> Annotations, ImmutableArray<Diagnostic> Diagnostics) Recognise(SourceText source, StructureResult structure, NameResult names, ImmutableArray<Annotation> said)
    {
        var recogniser = new QuotedSpeech(source, names, said);
        if (structure.Turns.IsEmpty)
        {
            foreach (TextSpan line in structure.Spans(LineKind.Paragraph))
            {
                recogniser.Read(line);
            }
        }

        return ([.. recogniser.annotations], [.. recogniser.diagnostics]);
    }

    private void Read(TextSpan line)
    {
        TextSpan[] quotations = !text.AsSpan(line.Start, line.Length).ContainsAny(Opening) ? [] : [.. Quotation().Matches(source[line]).Select(m => new TextSpan(line.Start + m.Index, line.Start + m.Index + m.Length)).Where(q => !said.Value.Overlaps(q))];
        for (int i = 0; i < quotations.Length; i++)
        {
            TextSpan quotation = quotations[i];
            TextSpan behind = InquitBehind(quotation.End, line.End);
            if (behind.IsEmpty)
            {
                TextSpan before = InquitBefore(i == 0 ? line.Start : quotations[i - 1].End, quotation.Start);
                if (!before.IsEmpty)
                {
                    Write([quotation], before);
                }

                continue;
            }

            bool goesOn = i + 1 < quotations.Length && quotations[i + 1].Start - behind.End is >= 0 and < LongestInquit && Bridge().IsMatch(text[behind.End..quotations[i + 1].Start]);
            Write(goesOn ? [quotation, quotations[++i]] : [quotation], behind);
        }
    }

    /// <summary>", sagte er": the verb, and the words up to the next comma or full stop.</summary>
    private TextSpan InquitBehind(int start, int end)
    {
        int verb = start;
        while (verb < end && (WhiteSpace.Is(text[verb]) || text[verb] is ',' or '–' or '—' or '-'))
        {
            verb++;
        }

        if (verb - start > 4 || (Verbs.LengthAt(text.AsSpan(verb, Math.Min(LongestInquit, end - verb))) == 0 && !Compound(verb, end)))
        {
            return default;
        }

        int stop = text.AsSpan(verb, Math.Min(LongestInquit, end - verb)).IndexOfAny(EndsOfInquit);
        return new TextSpan(verb, stop < 0 ? Math.Min(verb + LongestInquit, end) : verb + stop);
    }

    /// <summary>"a-t-il ajouté", "a répondu Anna", "hat er gesagt", "ha detto": an auxiliary and a participle of a verb of saying.</summary>
    private bool Compound(int start, int end) =>
        CompoundVerb().Match(text, start, Math.Min(LongestInquit, end - start)) is { Success: true } match && Participles.Contains(match.Groups["participle"].ValueSpan);

    /// <summary>"Anna rief:", "er antwortete mir:": a verb of saying in the clause that a colon or comma closes.</summary>
    private TextSpan InquitBefore(int start, int end)
    {
        int from = Math.Max(start, end - LongestInquit);
        string clause = text[from..end];
        int stop = clause.TrimEnd().TrimEnd(':', ',').LastIndexOfAny(['.', '!', '?', ';', '«', '“', '”']);
        string last = clause[(stop + 1)..];
        return last.TrimEnd() is [.., ':' or ','] && Verbs.OccursIn(last) ? WhiteSpace.Trim(text, new TextSpan(from + stop + 1, end)) : default;
    }

    private void Write(TextSpan[] parts, TextSpan inquit)
    {
        AuthorityEntry? speaker = mentions.Value.Overlapping(inquit).Find(m => m.Kind == EntityKind.Person)?.Entry;
        groups += parts.Length > 1 ? 1 : 0;
        for (int i = 0; i < parts.Length; i++)
        {
            Markup markup = Markup.Around(TeiNames.Said, ("who", speaker is null ? null : "#" + names.Register.IdOf(speaker)), ("direct", "true"), ("aloud", "true"));
            if (parts.Length > 1)
            {
                markup = markup.With("xml:id", $"quoted-{groups}.{i + 1}");
                markup = i == 0 ? markup.With("next", $"#quoted-{groups}.2") : markup.With("prev", $"#quoted-{groups}.1");
            }

            annotations.Add(new Annotation(parts[i], markup, Rank.Speech, "speech.quotation", Certainty.High, Evidence.Internal, $"the inquit “{source.Normalised(inquit)}”"));
        }

        if (speaker is null)
        {
            diagnostics.Add(new Diagnostic(EncoderDiagnostics.UnresolvedSpeaker, source.Locate(inquit.Start), $"it is not clear who speaks in “{source.Normalised(inquit)}”; said has no @who"));
        }
    }

    [GeneratedRegex(@"»[^»«]{2,}«|«[^»«]{2,}»|„[^„“”]{2,}[“”]|“[^“”]{2,}”", RegexOptions.CultureInvariant)]
    private static partial Regex Quotation();

    [GeneratedRegex(@"\G(?:a|ont|avait|avaient|hat|hatte|haben|ha|hanno|aveva|había|han)(?:-t-(?:il|elle|on)|-(?:ils|elles)|\s(?:er|sie|el|ella))?\s(?:\p{Ll}+\s)?(?<participle>\p{Ll}+)(?!\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex CompoundVerb();

    [GeneratedRegex(@"^\s*[,:.–—]?\s*(?:und [\p{L} ]{1,40}[,:]\s*)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Bridge();
}
