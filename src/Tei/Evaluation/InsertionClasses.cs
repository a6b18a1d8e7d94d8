namespace Tei.Evaluation;

/// <summary>The elements that the encoding manual prescribes for each class of editorial insertion.</summary>
internal static class InsertionClasses
{
    private static readonly Dictionary<string, string[]> ByClass = new(StringComparer.Ordinal)
    {
        ["completion"] = ["ex", "expan"],
        ["completion-initial"] = ["ex", "expan"],
        ["completion-start"] = ["ex", "expan", "supplied"],
        ["supplied"] = ["supplied"],
        ["uncertain"] = ["supplied", "unclear"],
        ["correction"] = ["corr"],
        ["correction-uncertain"] = ["corr"],
        ["identification"] = ["note", "reg"],
        ["alt-name"] = ["reg", "expan", "note"],
        ["number"] = ["corr", "note"],
        ["sic"] = ["sic"],
        ["illegible"] = ["gap"],
        ["illegible-uncertain"] = ["unclear", "supplied"],
        ["missing"] = ["gap"],
        ["gap"] = ["gap"],
        ["ellipsis"] = ["gap"],
        ["blank"] = ["gap"],
        ["excision"] = ["gap"],
        ["omission"] = ["gap"],
        ["heading"] = ["head"],
        ["dateline"] = ["supplied"],
        ["date-supplied"] = ["supplied"],
        ["event"] = ["stage"],
        ["original-text"] = [],
    };

    /// <summary>The elements of a class; a note for every class without one of its own, and none for brackets of the source.</summary>
    public static IReadOnlyList<string> Elements(string kind) => ByClass.GetValueOrDefault(kind) ?? ["note"];
}
