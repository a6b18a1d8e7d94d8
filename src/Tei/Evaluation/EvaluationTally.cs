namespace Tei.Evaluation;

/// <summary>Sums the scores of documents. For one thread.</summary>
internal sealed class EvaluationTally(IReadOnlySet<string> marked)
{
    private readonly Dictionary<string, ElementScore> elements = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, Accuracy> insertions = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, Accuracy> certainties = new(StringComparer.Ordinal);
    private readonly List<EvaluationMistake> mistakes = [];
    private Accuracy dates = new(0, 0);
    private int documents;
    private double kept;
    private int linked;
    private int linkable;
    private double linkPrecision;
    private double linkRecall;

    /// <summary>Whether an element is scored: the gold standard says so, or marks it somewhere.</summary>
    public bool Covers(GoldDocument gold, string element) => gold.Coverage.Count > 0
        ? gold.Coverage.TryGetValue(element, out string? coverage) && coverage != "none"
        : marked.Contains(element);

    public void AddDocument(double keptShare)
    {
        documents++;
        kept += keptShare;
    }

    public void Add(string element, ElementScore score) => elements[element] = elements.TryGetValue(element, out ElementScore? known) ? known.And(score) : score;

    public void Add(EvaluationMistake mistake) => mistakes.Add(mistake);

    public void AddDate(bool isRight) => dates = dates.And(new Accuracy(isRight ? 1 : 0, 1));

    public void AddCertainty(string certainty, bool isRight) => Add(certainties, certainty, isRight);

    public void AddInsertion(string kind, bool isRight) => Add(insertions, kind, isRight);

    /// <summary>Adds the persons of one document: each mention's group of mentions is compared with that of the gold standard (B cubed).</summary>
    public void AddReferences(IReadOnlyList<(string Gold, string? System)> pairs)
    {
        linkable += pairs.Count;
        foreach ((string Gold, string? System) pair in pairs.Where(p => p.System is not null))
        {
            int ours = pairs.Count(p => p.System == pair.System);
            int theirs = pairs.Count(p => p.Gold == pair.Gold);
            int both = pairs.Count(p => p.System == pair.System && p.Gold == pair.Gold);
            linked++;
            linkPrecision += (double)both / ours;
            linkRecall += (double)both / theirs;
        }
    }

    public EvaluationReport Report() => new()
    {
        Documents = documents,
        TextKept = documents == 0 ? 1 : kept / documents,
        Elements = elements,
        Dates = dates,
        Linked = new Accuracy(linked, linkable),
        LinkPrecision = linked == 0 ? null : linkPrecision / linked,
        LinkRecall = linked == 0 ? null : linkRecall / linked,
        Insertions = insertions,
        Certainties = certainties,
        Mistakes = mistakes,
    };

    private static void Add(SortedDictionary<string, Accuracy> table, string key, bool isRight)
    {
        var one = new Accuracy(isRight ? 1 : 0, 1);
        table[key] = table.TryGetValue(key, out Accuracy? known) ? known.And(one) : one;
    }
}
