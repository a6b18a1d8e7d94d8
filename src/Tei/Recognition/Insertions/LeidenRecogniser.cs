using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Tei.Recognition.Structure;

namespace Tei.Recognition.Insertions;

/// <summary>Recognises the signs of the Leiden conventions (encoding manual, section 1, profile <c>leiden</c>).</summary>
internal static partial class LeidenRecogniser
{
    public static ImmutableArray<Annotation> Recognise(SourceText source, StructureResult structure, string responsible)
    {
        var signed = new SpanIndex<Annotation>(structure.Annotations.Where(a => a.Markup.OpenSign > 0), a => a.Span);
        return [.. structure.Classified.SelectMany(line => InLine(source, line.Line.Span, responsible)).Where(a => !IsDone(signed, a.Span))];
    }

    /// <summary>Whether the structure stands for these signs already (a stage direction on a line of its own).</summary>
    private static bool IsDone(SpanIndex<Annotation> signed, TextSpan span) => signed.Overlapping(span).Exists(a => a.Span.Contains(span) && span.Length >= a.Span.Length - 2);

    private static IEnumerable<Annotation> InLine(SourceText source, TextSpan line, string responsible)
    {
        string text = source[line];
        foreach (Match match in Signs().Matches(text))
        {
            var span = new TextSpan(line.Start + match.Index, line.Start + match.Index + match.Length);
            string inner = match.Groups["inner"].Value;
            Annotation? annotation = match.Value switch
            {
                ['[', '[', ..] => Sign(span, 2, TeiNames.Del, "double-brackets", responsible),
                ['<', ..] => Sign(span, 1, TeiNames.Supplied, "angle", responsible, ("reason", "omitted")),
                ['{', ..] => Sign(span, 1, TeiNames.Surplus, "braces", responsible),
                ['[', ..] when Lost().Match(inner) is { Success: true } lost => Sign(span, 1, TeiNames.Gap, null, responsible, ("reason", "lost"), ("unit", "character"), ("quantity", Quantity(lost))),
                ['[', ..] => Sign(span, 1, TeiNames.Supplied, null, responsible, ("reason", "lost"), ("cert", inner.EndsWith('?') ? "low" : null)),
                _ => null,
            };
            if (annotation is not null)
            {
                yield return annotation;
                if (annotation.Markup.Element == TeiNames.Gap)
                {
                    yield return new Annotation(new TextSpan(span.Start + 1, span.End - 1), Markup.Around(TeiNames.Desc), Rank.Insertion, "leiden.gap");
                }
            }
        }

        foreach (Match match in Abbreviation().Matches(text))
        {
            Group letters = match.Groups["ex"];
            var word = new TextSpan(line.Start + match.Index, line.Start + match.Index + match.Length);
            yield return new Annotation(word, Markup.ChoiceOf(match.Groups["abbr"].Value), Rank.Choice, "leiden.abbreviation");
            yield return Sign(new TextSpan(line.Start + letters.Index, line.Start + letters.Index + letters.Length), 1, TeiNames.Ex, "parentheses", responsible);
        }

        foreach (Match match in Dotted().Matches(text))
        {
            yield return new Annotation(new TextSpan(line.Start + match.Index, line.Start + match.Index + match.Length), Markup.Around(TeiNames.Unclear, ("resp", responsible), ("rend", "none")), Rank.Insertion, "leiden.unclear");
        }
    }

    private static string? Quantity(Match lost) =>
        lost.Groups["count"].Success ? lost.Groups["count"].Value
            : lost.Groups["dots"] is { Success: true } dots ? dots.Value.Count(c => c == '.').ToString(CultureInfo.InvariantCulture) : null;

    private static Annotation Sign(TextSpan span, int length, string element, string? rend, string responsible, params ReadOnlySpan<(string Name, string? Value)> attributes) =>
        new(span, Markup.ForSigns(element, length, length, [.. attributes, ("resp", responsible), ("rend", rend)]), Rank.Insertion, "leiden." + element);

    [GeneratedRegex(@"\[\[(?<inner>[^\[\]]+)\]\]|<(?<inner>[^<>\[\]{}]+)>|\{(?<inner>[^<>\[\]{}]+)\}|(?<!\[)\[(?<inner>[^<>\[\]{}]+)\](?!\])", RegexOptions.CultureInvariant)]
    private static partial Regex Signs();

    [GeneratedRegex(@"^(?:(?<dots>[. ]{2,})|(?<unknown>(?:[-–—] ?){2,})|(?:c\.|ca\.|±)? ?(?<count>[0-9]+))$", RegexOptions.CultureInvariant)]
    private static partial Regex Lost();

    [GeneratedRegex(@"(?<abbr>\p{L}+)(?<ex>\(\p{L}+\))(?!\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex Abbreviation();

    [GeneratedRegex(@"(?:\p{L}\u0323)+", RegexOptions.CultureInvariant)]
    private static partial Regex Dotted();
}
