using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Tei.Recognition.Structure;

namespace Tei.Recognition.Insertions;

/// <summary>Note marks that lost their raised place when a page was copied: a number that touches the word before it, for each of the notes that count from 1 at the end.</summary>
internal static partial class GluedMarks
{
    /// <summary>The marks of all notes, in order; none where one of them is not in the text, for then the numbers are something else.</summary>
    public static ImmutableArray<Annotation> Find(SourceText source, StructureResult structure)
    {
        string[] labels = [.. structure.Classified.Where(c => c.Kind == LineKind.Footnote).Select(c => source[c.LabelSpan])];
        if (labels.Length == 0 || !labels.Select((label, i) => label == (i + 1).ToString(CultureInfo.InvariantCulture)).All(counts => counts))
        {
            return [];
        }

        IEnumerable<TextSpan> numbers = structure.Classified.TakeWhile(c => c.Kind != LineKind.Footnote)
            .SelectMany(c => Glued().Matches(source[c.Line.Span]).Select(m => new TextSpan(c.Line.Span.Start + m.Index, c.Line.Span.Start + m.Index + m.Length)));
        var found = new List<TextSpan>();
        foreach (TextSpan number in numbers)
        {
            if (found.Count < labels.Length && source[number] == labels[found.Count])
            {
                found.Add(number);
            }
        }

        return found.Count < labels.Length ? [] :
        [
            .. found.Select((number, i) => new Annotation(
                number, Markup.Around(TeiNames.Ref, ("type", "noteAnchor"), ("target", structure.NoteIds.GetValueOrDefault(labels[i]) is { } id ? "#" + id : null), ("rend", "none")), Rank.Insertion, "insertion.note-mark")),
        ];
    }

    /// <summary>Digits right behind a small letter, or behind a sign that closes a word, and nothing of a word behind them.</summary>
    [GeneratedRegex(@"(?<=\p{Ll}|(?<=[\p{L})»”])[.,;:!?)»”""])[1-9]\d?(?![\w’'/-]|[.,]\d)", RegexOptions.CultureInvariant)]
    private static partial Regex Glued();
}
