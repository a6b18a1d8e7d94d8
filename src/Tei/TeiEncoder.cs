using System.Collections.Immutable;
using System.Xml.Linq;
using Tei.Authorities;
using Tei.Header;
using Tei.Inlining;
using Tei.Metadata;
using Tei.Recognition;
using Tei.Recognition.Dates;
using Tei.Recognition.Header;
using Tei.Recognition.Insertions;
using Tei.Recognition.Measures;
using Tei.Recognition.Names;
using Tei.Recognition.Speech;
using Tei.Recognition.Structure;
using Tei.Validation;

namespace Tei;

/// <summary>Encodes plain transcriptions in TEI P5. An encoder is a value: change one with <c>with</c>.</summary>
/// <remarks>Immutable; threads may share it. The same source gives the same bytes, wherever and whenever.</remarks>
public sealed record TeiEncoder
{
    /// <summary>The version that <c>appInfo</c> names.</summary>
    public const string Version = "0.1";

    /// <summary>For editions of diplomatic documents, letters, minutes and transcripts: square brackets are an editor's.</summary>
    public static TeiEncoder Diplomatic { get; } = new();

    /// <summary>For texts with the signs of the Leiden conventions.</summary>
    public static TeiEncoder Leiden { get; } = new() { Profile = InsertionProfile.Leiden };

    /// <summary>The signs that are read as an editor's.</summary>
    public InsertionProfile Profile { get; init; } = InsertionProfile.Diplomatic;

    /// <summary>How much of speech is encoded.</summary>
    public SpeechLevel Speech { get; init; } = SpeechLevel.LabelsAndSaid;

    /// <summary>The persons, places and organisations that are known.</summary>
    public Authority Authority { get; init; } = Authority.Empty;

    /// <summary>The site whose furniture is left out; <see langword="null"/> to detect it.</summary>
    public SiteProfile? Site { get; init; }

    /// <summary>Whether the ends of wrapped lines are kept.</summary>
    public LineBreaks LineBreaks { get; init; } = LineBreaks.Unwrapped;

    /// <summary>Whether offices that stand for a person ("the Secretary") become <c>rs</c> where the participants list or the authority says who holds them.</summary>
    public bool Offices { get; init; }

    /// <summary>The language of the text (BCP 47); <see langword="null"/> to detect it.</summary>
    /// <exception cref="ArgumentException">It is no language tag.</exception>
    public string? Language
    {
        get;
        init => field = value is null || TeiDataTypes.IsLanguage(value) ? value : throw new ArgumentException($"“{value}” is no language tag; write en, de, fr or another of BCP 47", nameof(value));
    }

    /// <summary>The date for <c>revisionDesc</c> (ISO 8601); <see langword="null"/> to leave it out, for the clock is never read.</summary>
    /// <exception cref="ArgumentException">It is no date.</exception>
    public string? Date
    {
        get;
        init => field = value is null || TeiDataTypes.IsDate(value) ? value : throw new ArgumentException($"“{value}” is no date; write 1949, 1949-04 or 1949-04-13", nameof(value));
    }

    /// <summary>Encodes a text.</summary>
    /// <param name="source">The text.</param>
    /// <param name="metadata">What a person states of it; it wins over what is found.</param>
    /// <returns>The document with its report. Bad data never throws: what could not be decided is a diagnostic.</returns>
    public EncodingResult Encode(SourceText source, DocumentMetadata? metadata = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        Recognised recognised = Recognise(source, metadata ?? DocumentMetadata.None);
        var inliner = new Inliner(recognised.Text, LineBreaks);
        var diagnostics = recognised.Text.Diagnostics.ToBuilder();
        foreach (Annotation dropped in inliner.Dropped)
        {
            diagnostics.Add(new Diagnostic(
                EncoderDiagnostics.DroppedAnnotation, source.Locate(dropped.Span.Start), $"{dropped.Markup.Element} around “{Shown(source.Normalised(dropped.Span))}” ({dropped.Rule}) crosses another element that may not be cut; it is left out"));
        }

        string hash = SourceText.Hash(recognised.Text.NormalisedPieces);
        XElement header = new HeaderWriter(recognised.Text, inliner, recognised.Facts, recognised.Names, metadata ?? DocumentMetadata.None, this, hash).Write();
        var document = new TeiDocument(Assemble(header, inliner, metadata?.Language ?? Language ?? recognised.Facts.Language));
        bool proven = TextProof.Gives(document.Xml, recognised.Text.NormalisedPieces) && HeaderProof.Holds(recognised.Text, header);
        if (!proven)
        {
            diagnostics.Add(new Diagnostic(EncoderDiagnostics.ProofFailed, new SourceLocation(source.File), "the text cannot be reconstructed from the TEI; do not use this file, and report the fault with its source"));
        }

        AnnotatedText final = recognised.Text with { Diagnostics = diagnostics.ToImmutable() };
        return new EncodingResult(document, () => EncodingReport.Of(final, recognised.Structure.Site.Name, inliner.Dropped, proven, recognised.Names, hash), final.Diagnostics);
    }

    private static string Shown(string text) => text.Length <= 60 ? text : text[..57] + "…";

    private sealed record Recognised(AnnotatedText Text, StructureResult Structure, NameResult Names, DocumentFacts Facts);

    private Recognised Recognise(SourceText whole, DocumentMetadata metadata)
    {
        StructureResult structure = StructureRecogniser.Recognise(whole, Site, Authority.Index.IsName, Speech);
        SourceText source = structure.Text;
        string responsible = metadata.Translator is not null || HeaderRecogniser.Translator(source, structure) is not null ? Responsibility.Translator : Responsibility.Editor;
        (ImmutableArray<Annotation> insertions, ImmutableArray<Diagnostic> insertionFindings) = Insertions(source, structure, responsible);
        List<Word> words = Words.Of(source.Content);
        string language = LanguageDetector.Detect(source.Content, words);
        NameResult names = NameRecogniser.Recognise(source, words, structure, insertions, Authority, language);
        Century century = Century.Of(source, structure);
        var corrected = new Corrected(insertions);
        DateExpression? date = DateRecogniser.DocumentDate(source, structure, corrected, century);
        DocumentFacts facts = HeaderRecogniser.Recognise(source, structure, names, date, language);
        bool telegram = facts.Kind == "telegram" || metadata.Kind == "telegram";
        (ImmutableArray<Annotation> dates, ImmutableArray<Diagnostic> dateFindings) = DateRecogniser.Recognise(source, words, structure, insertions, corrected, century.Of(date), Calendar(metadata.Date) ?? date?.From ?? default, telegram, language);
        var holders = new OfficeHolders(source, structure, names, Authority, metadata.Date ?? date?.When);
        IReadOnlyList<Mention> offices = Speech == SpeechLevel.LabelsAndSaid || Offices ? OfficeMentions.Find(source, words, holders) : [];
        (ImmutableArray<Annotation> said, ImmutableArray<Diagnostic> speechFindings) = Speech == SpeechLevel.LabelsAndSaid ? SpeechRecogniser.Recognise(source, structure, names, offices) : ([], []);
        (ImmutableArray<Annotation> quoted, ImmutableArray<Diagnostic> quotedFindings) = Speech == SpeechLevel.LabelsAndSaid ? QuotedSpeech.Recognise(source, structure, names, said) : ([], []);
        said = WholeNames.Around(said, names.Annotations, dates);
        (ImmutableArray<Annotation> structural, ImmutableArray<Diagnostic> turnFindings) = TurnResolver.Resolve(source, structure, names, holders);
        ImmutableArray<Annotation> references = Offices ? OfficeRecogniser.Recognise(structure, names, offices) : [];
        structural = HeadingLanguage.Mark(source, structural, metadata.Language ?? Language ?? facts.Language);
        List<Annotation> found = [.. structural, .. insertions, .. names.Annotations, .. references, .. dates, .. said, .. quoted, .. LookRecogniser.Recognise(source, structure, insertions)];
        ImmutableArray<Annotation> measures = MeasureRecogniser.Recognise(source, structure, found, facts.Language);
        ImmutableArray<Diagnostic> diagnostics = [.. source.Findings, .. structure.Diagnostics, .. insertionFindings, .. names.Diagnostics, .. dateFindings, .. speechFindings, .. quotedFindings, .. turnFindings];
        if (structure.Lines.IsEmpty)
        {
            diagnostics = [new Diagnostic(EncoderDiagnostics.EmptySource, new SourceLocation(source.File, 1, 1), "the source has no text; an empty document is written")];
        }

        var text = new AnnotatedText(whole, structure.Lines, [.. found, .. measures], diagnostics.Length < 2 ? diagnostics : [.. diagnostics.OrderBy(d => d.Location.Line).ThenBy(d => d.Location.Column)]);
        return new Recognised(text, structure, names, facts);
    }

    private static CalendarDate? Calendar(string? iso) =>
        iso is [_, _, _, _, ..] && int.TryParse(iso[..4], out int year)
            ? new CalendarDate(year, iso.Length >= 7 && int.TryParse(iso[5..7], out int m) ? m : 0, iso.Length >= 10 && int.TryParse(iso[8..10], out int d) ? d : 0)
            : null;

    private (ImmutableArray<Annotation> Annotations, ImmutableArray<Diagnostic> Diagnostics) Insertions(SourceText source, StructureResult structure, string responsible) => Profile switch
    {
        InsertionProfile.Diplomatic => InsertionRecogniser.Recognise(source, structure, Authority.Index, responsible),
        InsertionProfile.Leiden => (LeidenRecogniser.Recognise(source, structure, responsible), []),
        _ => ([], []),
    };

    private static XDocument Assemble(XElement header, Inliner inliner, string language)
    {
        XElement body = inliner.WriteBody(2);
        if (!body.HasElements)
        {
            body.Add(new XElement(TeiNames.Namespace + TeiNames.P));
        }

        return new XDocument(new XElement(
            TeiNames.Namespace + "TEI",
            "\n  ", header,
            "\n  ", new XElement(TeiNames.Namespace + TeiNames.Text, new XAttribute(XNamespace.Xml + "lang", language), "\n    ", body, "\n  "),
            "\n"));
    }
}
