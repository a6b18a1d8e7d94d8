namespace Tei.Evaluation;

/// <summary>Scores one encoded document against its gold standard.</summary>
internal sealed class DocumentScorer
{
    private const double EnoughInCommon = 0.5;
    private const int LongestShown = 60;

    /// <summary>What is scored: in this order it is printed.</summary>
    private static readonly string[] Scored =
    [
        "persName", "placeName", "orgName", "date", "speaker", "turn", "head", "p", "item", "list", "opener", "dateline", "salute", "signed", "closer", "note",
        "supplied", "unclear", "gap", "sic", "abbr", "orig", "ex", "stage", "quote", "l",
    ];

    private static readonly HashSet<string> Inline = new(StringComparer.Ordinal)
    {
        "persName", "placeName", "orgName", "date", "speaker", "abbr", "orig", "sic", "supplied", "unclear", "ex", "stage", "signed", "salute", "dateline",
    };

    private readonly GoldDocument gold;
    private readonly ReducedText text;
    private readonly ILookup<string, EvaluatedSpan> goldSpans;
    private readonly ILookup<string, EvaluatedSpan> systemSpans;
    private readonly EvaluationTally tally;

    private DocumentScorer(GoldDocument gold, TeiSpans system, EvaluationTally tally)
    {
        this.gold = gold;
        this.tally = tally;
        (text, IReadOnlyList<EvaluatedSpan> spans) = gold.Reduce();
        var alignment = TextAlignment.Of(text, system.Text);
        goldSpans = spans.ToLookup(s => s.Element);
        systemSpans = system.Spans.Select(alignment.Map).OfType<EvaluatedSpan>().ToLookup(s => s.Element);
        tally.AddDocument(alignment.Kept);
    }

    /// <summary>Adds the scores of a document to a tally.</summary>
    public static void Score(GoldDocument gold, TeiSpans system, EvaluationTally tally)
    {
        var scorer = new DocumentScorer(gold, system, tally);
        foreach (string element in Scored.Where(e => tally.Covers(gold, e)))
        {
            scorer.ScoreElement(element);
        }

        scorer.ScoreInsertions();
    }

    private void ScoreElement(string element)
    {
        string coverage = gold.Coverage.GetValueOrDefault(element, "full");
        List<EvaluatedSpan> wanted = Prepare(goldSpans[element], element);
        List<EvaluatedSpan> marked = Prepare(Marked(element), element);
        string[] regions = coverage switch
        {
            "dateline" => ["dateline"],
            "head+signed" => ["head", "signed", "closer"],
            _ => [],
        };
        if (regions.Length > 0)
        {
            wanted = [.. wanted.Where(s => IsIn(s, regions))];
            marked = [.. marked.Where(s => IsIn(s, regions))];
        }

        List<(EvaluatedSpan Gold, EvaluatedSpan System)> pairs = Match(wanted, marked);
        List<EvaluatedSpan> missing = [.. wanted.Except(pairs.Select(p => p.Gold)).Where(s => !IsOptional(s))];
        List<EvaluatedSpan> wrong = [.. marked.Except(pairs.Select(p => p.System)).Where(s => !IsOptionalHere(s, element))];
        if (coverage == "listed" && element == "persName")
        {
            HashSet<string> surnames = Surnames();
            wrong = [.. wrong.Where(s => text.Text(s.Start, s.End).Split((char[])[' ', '.', ',', '-', '\'', '"', '(', ')'], StringSplitOptions.RemoveEmptyEntries).Any(surnames.Contains) || Words(s).Any(surnames.Contains))];
        }

        tally.Add(element, new ElementScore(pairs.Count + missing.Count, pairs.Count, pairs.Count(p => p.Gold.Start == p.System.Start && p.Gold.End == p.System.End), wrong.Count));
        missing.ForEach(s => tally.Add(new EvaluationMistake(gold.Id, element, IsMissing: true, Show(s))));
        wrong.ForEach(s => tally.Add(new EvaluationMistake(gold.Id, element, IsMissing: false, Show(s))));
        foreach (EvaluatedSpan span in marked.Where(s => s.Attribute("cert") is not null))
        {
            bool isRight = pairs.Any(p => p.System == span);
            if (isRight || wrong.Contains(span))
            {
                tally.AddCertainty(span.Attribute("cert")!, isRight);
            }
        }

        if (element == "date")
        {
            foreach ((EvaluatedSpan one, EvaluatedSpan other) in pairs.Where(p => Day(p.Gold) is not null))
            {
                tally.AddDate(Day(one) == Day(other));
            }
        }

        if (element == "persName")
        {
            tally.AddReferences([.. pairs.Where(p => Reference(p.Gold) is not null).Select(p => (Reference(p.Gold)!, Reference(p.System)))]);
        }
    }

    /// <summary>Labels may be marked as the person at the beginning of a speech only.</summary>
    private IEnumerable<EvaluatedSpan> Marked(string element) => element == "speaker" && !systemSpans["speaker"].Any()
        ? systemSpans["persName"].Where(n => systemSpans["turn"].Concat(systemSpans["said"]).Any(t => Math.Abs(n.Start - t.Start) <= 8 && n.End <= t.End))
        : systemSpans[element];

    private List<EvaluatedSpan> Prepare(IEnumerable<EvaluatedSpan> spans, string element) =>
        [.. spans.Select(s => Inline.Contains(element) && !s.IsPoint ? Trim(s) : s)
            .Where(s => !s.IsPoint || element == "gap")
            .OrderByDescending(s => Day(s)?.Length ?? 0)
            .ThenBy(s => Day(s) ?? "", StringComparer.Ordinal)
            .DistinctBy(s => (s.Start, s.End))
            .OrderBy(s => s.Start)
            .ThenBy(s => s.End)];

    /// <summary>Signs at the edge of a name or date do not matter.</summary>
    private EvaluatedSpan Trim(EvaluatedSpan span)
    {
        int start = span.Start;
        int end = span.End;
        while (start < end && !char.IsLetterOrDigit(text[start]))
        {
            start++;
        }

        while (end > start && !char.IsLetterOrDigit(text[end - 1]))
        {
            end--;
        }

        return end > start ? span with { Start = start, End = end } : span;
    }

    private static List<(EvaluatedSpan Gold, EvaluatedSpan System)> Match(List<EvaluatedSpan> wanted, List<EvaluatedSpan> marked)
    {
        List<(double Common, int Gold, int System)> candidates = [];
        for (int i = 0; i < wanted.Count; i++)
        {
            for (int j = 0; j < marked.Count && marked[j].Start <= wanted[i].End + 2; j++)
            {
                double common = marked[j].IsPoint && wanted[i].Start - 1 <= marked[j].Start && marked[j].Start <= wanted[i].End + 1 ? EnoughInCommon : wanted[i].Overlap(marked[j]);
                if (common >= EnoughInCommon)
                {
                    candidates.Add((common, i, j));
                }
            }
        }

        HashSet<int> usedGold = [];
        HashSet<int> usedSystem = [];
        List<(EvaluatedSpan, EvaluatedSpan)> pairs = [];
        foreach ((_, int i, int j) in candidates.OrderByDescending(c => c.Common).ThenByDescending(c => c.Gold).ThenByDescending(c => c.System))
        {
            if (!usedGold.Contains(i) && !usedSystem.Contains(j))
            {
                usedGold.Add(i);
                usedSystem.Add(j);
                pairs.Add((wanted[i], marked[j]));
            }
        }

        return pairs;
    }

    private bool IsIn(EvaluatedSpan span, string[] regions) =>
        regions.SelectMany(r => goldSpans[r]).Any(z => z.Start - 1 <= span.Start && span.End <= z.End + 1);

    private static bool IsOptional(EvaluatedSpan span) => span.Element == "p" && span.Attribute("alt") is not null;

    /// <summary>Where the gold standard leaves open whether a line is a paragraph, a heading or an item, none of them is wrong.</summary>
    private bool IsOptionalHere(EvaluatedSpan span, string element) =>
        element is "p" or "head" or "item" && goldSpans["p"].Any(p => p.Attribute("alt") is string alternatives && (element == "p" || alternatives.Contains(element)) && p.Overlap(span) >= EnoughInCommon);

    private HashSet<string> Surnames() =>
        [.. gold.Persons.SelectMany(p => p.ToLowerInvariant().Split((char[])[' ', ',', '.', '(', ')'], StringSplitOptions.RemoveEmptyEntries)).Concat(goldSpans["persName"].SelectMany(Words)).Where(w => w.Length > 2)];

    private IEnumerable<string> Words(EvaluatedSpan span)
    {
        int first = 0;
        int end = text.TokenCount;
        while (first < end)
        {
            int middle = (first + end) / 2;
            (first, end) = text.TokenStart(middle) >= span.Start ? (first, middle) : (middle + 1, end);
        }

        for (int token = first; token < text.TokenCount && text.TokenStart(token) < span.End; token++)
        {
            yield return text.Token(token);
        }
    }

    private string Show(EvaluatedSpan span)
    {
        string shown = string.Join(' ', Words(span).Take(20));
        return shown.Length <= LongestShown ? shown : shown[..LongestShown] + "…";
    }

    private static string? Reference(EvaluatedSpan span) => span.Attribute("corresp") ?? span.Attribute("ref") ?? span.Attribute("key");

    private static string? Day(EvaluatedSpan span)
    {
        string? when = span.Attribute("when") ?? span.Attribute("when-iso");
        if (when is not null)
        {
            return when[..Math.Min(10, when.Length)];
        }

        string? from = span.Attribute("from") ?? span.Attribute("notBefore");
        string? to = span.Attribute("to") ?? span.Attribute("notAfter");
        return from is null && to is null ? null : $"{from}/{to}";
    }

    /// <summary>Insertions by class: whether an element of the kind that the encoding manual prescribes stands there.</summary>
    private void ScoreInsertions()
    {
        EvaluatedSpan[] all = [.. systemSpans.SelectMany(s => s)];
        foreach (EvaluatedSpan insertion in goldSpans["insertion"])
        {
            string kind = insertion.Attribute("class") ?? "";
            HashSet<string> there = [.. all.Where(s => insertion.Overlap(s) >= EnoughInCommon || (s.IsPoint && insertion.Start - 1 <= s.Start && s.Start <= insertion.End + 1)).Select(s => s.Element)];
            IReadOnlyList<string> wanted = InsertionClasses.Elements(kind);
            tally.AddInsertion(kind, wanted.Count == 0 ? there.Count == 0 : wanted.Any(there.Contains));
        }
    }
}
