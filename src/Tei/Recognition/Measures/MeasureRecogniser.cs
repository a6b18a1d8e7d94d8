using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Tei.Recognition.Structure;

namespace Tei.Recognition.Measures;

/// <summary>Recognises measures and numbers (encoding manual, section 4), in the words of the document's language. Numbers of lists, telegrams, pages and dates are none.</summary>
internal static partial class MeasureRecogniser
{
    private const int ReachBefore = 24;

    /// <param name="source">The text.</param>
    /// <param name="structure">Its structure.</param>
    /// <param name="taken">What was found in it before.</param>
    /// <param name="language">Its language (BCP 47).</param>
    public static ImmutableArray<Annotation> Recognise(SourceText source, StructureResult structure, IReadOnlyList<Annotation> taken, string language)
    {
        var annotations = new List<Annotation>();
        TextSpan[]? closed = null;
        MeasureWords words = MeasureWords.Of(language);
        var reader = new QuantityReader(words);
        foreach (ClassifiedLine line in structure.Classified.Where(HasMeasures))
        {
            TextSpan span = line.Line.Span;
            if (!source.Content.AsSpan(span.Start, span.Length).ContainsAnyInRange('0', '9'))
            {
                continue;
            }

            foreach (Quantity quantity in reader.Read(line.Line.Written(source)))
            {
                var found = new TextSpan(span.Start + quantity.Span.Start, span.Start + quantity.Span.End);
                if (!IsNumberOfText(source.Content, span, found) && !Touches(closed ??= Closed(taken), found) && Annotation(quantity, found, words) is { } annotation && !(annotation.Markup.Element == TeiNames.Num && NameBefore().IsMatch(source[new TextSpan(Math.Max(span.Start, found.Start - ReachBefore), found.Start)])))
                {
                    annotations.Add(annotation);
                }
            }
        }

        return [.. annotations];
    }

    /// <summary>Where no measures are, in order.</summary>
    private static TextSpan[] Closed(IReadOnlyList<Annotation> taken) =>
        [.. taken.Where(a => a.Rank is Rank.Date or Rank.Name || a.Markup.Element is TeiNames.Label or TeiNames.Gap or TeiNames.Ref or TeiNames.Choice or TeiNames.Speaker || a.Markup["type"] == "speaker").Select(a => a.Span).OrderBy(s => s.Start)];

    /// <summary>"2296. Please deliver …": the number of a telegram or a paragraph, with which it begins, counts nothing.</summary>
    private static bool IsNumberOfText(string text, TextSpan line, TextSpan number) =>
        number.Start == line.Start && number.End + 1 < line.End && text[number.End] == '.' && WhiteSpace.Is(text[number.End + 1]);

    private static bool Touches(TextSpan[] closed, TextSpan span)
    {
        int low = 0;
        int high = closed.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = closed[middle].Start >= span.End ? (low, middle) : (middle + 1, high);
        }

        // Names and dates do not nest in one another, so a look at the few that begin before the end is enough.
        for (int i = Math.Max(0, low - 4); i < low; i++)
        {
            if (closed[i].Overlaps(span))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasMeasures(ClassifiedLine line) =>
        line.Kind is LineKind.Paragraph or LineKind.Quotation or LineKind.Item or LineKind.Turn or LineKind.Postscript or LineKind.NumberedParagraph or LineKind.ListItem or LineKind.Footnote or LineKind.FootnoteParagraph;

    private static Annotation? Annotation(Quantity quantity, TextSpan span, MeasureWords words)
    {
        if (quantity.Second is { } upper && upper <= quantity.First)
        {
            return null;
        }

        (string, string?)[] value = quantity.Second is { } most
            ? [("atLeast", Written(quantity.First)), ("atMost", Written(most))]
            : [("quantity", Written(quantity.First))];
        if (quantity is { Unit: "count", Thing: { } thing })
        {
            return new Annotation(span, Markup.Around(TeiNames.Measure, [.. value, ("unit", "count"), ("commodity", thing)]), Rank.Date, "measure.count", Certainty.High, Evidence.Internal, "a number of people or things");
        }

        if (quantity.Unit is { } unit)
        {
            return new Annotation(span, Markup.Around(TeiNames.Measure, [.. value, ("unit", unit), ("commodity", quantity.Thing ?? (words.IsCurrency(unit) ? "money" : null))]), Rank.Date, "measure", Certainty.High, Evidence.Internal, "a number and a unit");
        }

        // A bare number of one digit is more often a label than a quantity.
        return quantity is { IsLarge: true, Second: null }
            ? new Annotation(span, Markup.Around(TeiNames.Num, ("value", Written(quantity.First))), Rank.Date, "number", Certainty.High, Evidence.Internal, "a number in figures")
            : null;
    }

    private static string Written(decimal value) => value.ToString("0.############", CultureInfo.InvariantCulture);

    /// <summary>A capitalised word before a bare number makes it the number of something ("London 812", "Order 66").</summary>
    [GeneratedRegex(@"[\p{Ll},;:]\s+\p{Lu}[\p{L}.]+\s+$", RegexOptions.CultureInvariant)]
    private static partial Regex NameBefore();
}
