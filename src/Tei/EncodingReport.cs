using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Tei.Authorities;
using Tei.Inlining;
using Tei.Recognition.Names;
using Tei.Validation;

namespace Tei;

/// <summary>One annotation as the report lists it.</summary>
/// <param name="Line">The line in the source, from 1.</param>
/// <param name="Column">The column in the source, from 1.</param>
/// <param name="Start">The offset in the source, UTF-16.</param>
/// <param name="End">The offset after it.</param>
/// <param name="Text">The words, white space collapsed.</param>
/// <param name="Element">The TEI element.</param>
/// <param name="Rule">The rule.</param>
/// <param name="Certainty">How sure; absent where the rule cannot be wrong.</param>
/// <param name="Evidence">What it rests on.</param>
/// <param name="Because">What was seen.</param>
/// <param name="Written">Whether it is in the TEI.</param>
public sealed record ReportedAnnotation(int Line, int Column, int Start, int End, string Text, string Element, string Rule, string? Certainty, string? Evidence, string? Because, bool Written);

/// <summary>A stretch of the source that is not in <c>text</c>.</summary>
/// <param name="Line">The line in the source, from 1.</param>
/// <param name="Start">The offset in the source, UTF-16.</param>
/// <param name="End">The offset after it.</param>
/// <param name="Text">The words.</param>
/// <param name="Where">Where it went: <c>abstract</c>, <c>citation</c>, <c>creation</c>, or <c>left out</c>.</param>
public sealed record ReportedLine(int Line, int Start, int End, string Text, string Where);

/// <summary>A finding as the report lists it.</summary>
/// <param name="Line">The line in the source, from 1.</param>
/// <param name="Column">The column in the source, from 1.</param>
/// <param name="Code">The code.</param>
/// <param name="Severity">The weight.</param>
/// <param name="Message">What, and what to do.</param>
public sealed record ReportedFinding(int Line, int Column, string Code, string Severity, string Message);

/// <summary>How the encoder came to its TEI (encoding manual, promises 1 and 2): a JSON file beside the document.</summary>
/// <remarks>Immutable; threads may share it.</remarks>
public sealed record EncodingReport
{
    private const int LongestShown = 120;

    private static readonly JsonSerializerOptions Json = new()
    {
        WriteIndented = true,
        IndentSize = 1,
        NewLine = "\n",
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The file name of the source.</summary>
    public required string Source { get; init; }

    /// <summary>Whether the source can be reconstructed from the TEI.</summary>
    public required bool TextProof { get; init; }

    /// <summary>The SHA-256 of the normalised source.</summary>
    public required string Sha256 { get; init; }

    /// <summary>The site profile in use.</summary>
    public required string Site { get; init; }

    /// <summary>How many persons the document names.</summary>
    public required int Persons { get; init; }

    /// <summary>How many places the document names.</summary>
    public required int Places { get; init; }

    /// <summary>How many organisations the document names.</summary>
    public required int Organisations { get; init; }

    /// <summary>How many insertions of an editor are encoded.</summary>
    public required int Insertions { get; init; }

    /// <summary>How many annotations and findings a person should look at.</summary>
    public required int ToReview { get; init; }

    /// <summary>The stretches of the source that are not in <c>text</c>; all else outside lines is white space.</summary>
    public required ImmutableArray<ReportedLine> OutsideText { get; init; }

    /// <summary>The findings.</summary>
    public required ImmutableArray<ReportedFinding> Findings { get; init; }

    /// <summary>Every annotation, in the order of the source.</summary>
    public required ImmutableArray<ReportedAnnotation> Annotations { get; init; }

    /// <summary>The report as JSON, ended by a line feed.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, Json) + "\n";

    internal static EncodingReport Of(AnnotatedText text, string site, IReadOnlyList<Annotation> dropped, bool proven, NameResult names, string hash)
    {
        var droppedSet = new HashSet<Annotation>(dropped, ReferenceEqualityComparer.Instance);
        ImmutableArray<ReportedAnnotation> annotations = [.. InOrder(text).Select(a => Listed(text.Source, a, !droppedSet.Contains(a)))];
        return new EncodingReport
        {
            Source = Path.GetFileName(text.Source.File),
            TextProof = proven,
            Sha256 = hash,
            Site = site,
            Persons = Count(names, EntityKind.Person),
            Places = Count(names, EntityKind.Place),
            Organisations = Count(names, EntityKind.Organisation),
            Insertions = text.Annotations.Count(a => a.Markup["resp"] is Responsibility.Editor or Responsibility.Translator) + text.Annotations.Count(a => a.Rule == "insertion.sic" && a.Markup.Element == TeiNames.Sic),
            ToReview = text.Annotations.Count(a => a.WantsReview) + text.Diagnostics.Count(d => d.Severity == DiagnosticSeverity.Warning) + NamesByCue(text),
            OutsideText = [.. text.Lines.Where(l => l.Zone != Zone.Text).Select(l => new ReportedLine(text.Source.Locate(l.Span.Start).Line, l.Span.Start, l.Span.End, text.Source.Normalised(l.Span), Where(l.Zone)))],
            Findings = [.. text.Diagnostics.Select(d => new ReportedFinding(d.Location.Line, d.Location.Column, d.Code, d.Severity.ToString().ToLowerInvariant(), d.Message))],
            Annotations = annotations,
        };
    }

    private static Annotation[] InOrder(AnnotatedText text) =>
        AnnotationOrder.Sorted(text.Annotations, (a, order) => AnnotationOrder.Key(a.Span.Start, int.MaxValue - a.Span.End, (int)a.Rank, order));

    /// <summary>Names that no authority has: each is to be looked at once.</summary>
    private static int NamesByCue(AnnotatedText text) =>
        text.Annotations.Where(a => a.Rank == Rank.Name && a.Evidence == Evidence.Internal).Select(a => a.Markup["ref"] ?? text.Source.Normalised(a.Span)).Distinct().Count();

    private static int Count(NameResult names, EntityKind kind) => names.Register.Entries.Count(e => e.Kind == kind);

    private static string Where(Zone zone) => zone switch
    {
        Zone.Abstract => "abstract",
        Zone.Citation => "citation",
        Zone.DocumentDate => "creation",
        _ => "left out",
    };

    private static ReportedAnnotation Listed(SourceText source, Annotation a, bool written)
    {
        SourceLocation place = source.Locate(a.Span.Start);
        return new ReportedAnnotation(
            place.Line, place.Column, a.Span.Start, a.Span.End, Shown(source.NormalisedStart(a.Span, LongestShown)), a.Markup.Element, a.Rule,
            a.Certainty is { } c ? Responsibility.Word(c) : null, a.Evidence is { } e ? Responsibility.Word(e) : null, a.Because.Length > 0 ? a.Because : null, written);
    }

    private static string Shown(string text) => text.Length <= LongestShown ? text : text[..(LongestShown - 1)] + "…";
}
