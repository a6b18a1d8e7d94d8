using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Tei.Reading;

/// <summary>Counts the items of the lists of a Word file and writes their labels as Word shows them.</summary>
internal sealed partial class WordNumbering
{
    private const int Levels = 9;

    private readonly Dictionary<int, AbstractNum> definitions = [];
    private readonly Dictionary<int, NumberingInstance> lists = [];

    /// <summary>Lists of one definition count on from one another (ECMA-376, 17.9.15), but where one says with which number it begins.</summary>
    private readonly Dictionary<AbstractNum, int?[]> counters = [];
    private readonly Dictionary<int, int?[]> undefined = [];
    private readonly HashSet<(int List, int Level)> begun = [];

    /// <param name="part">The part that defines the lists; <see langword="null"/> where the file has none.</param>
    public WordNumbering(NumberingDefinitionsPart? part)
    {
        Dictionary<int, AbstractNum> byId = [];
        Dictionary<string, AbstractNum> byStyle = new(StringComparer.Ordinal);
        foreach (AbstractNum definition in part?.Numbering?.Elements<AbstractNum>() ?? [])
        {
            byId.TryAdd(definition.AbstractNumberId?.Value ?? -1, definition);
            byStyle.TryAdd(definition.StyleLink?.Val?.Value ?? "", definition);
        }

        foreach (NumberingInstance list in part?.Numbering?.Elements<NumberingInstance>() ?? [])
        {
            int id = list.NumberID?.Value ?? -1;
            if (lists.TryAdd(id, list) && byId.TryGetValue(list.AbstractNumId?.Val?.Value ?? -1, out AbstractNum? definition))
            {
                // A definition may only name the style of lists that another defines (17.9.21).
                definitions[id] = definition.NumberingStyleLink?.Val?.Value is { } style && byStyle.TryGetValue(style, out AbstractNum? linked) ? linked : definition;
            }
        }
    }

    /// <summary>Counts an item: its label, and its place in its list, from 1.</summary>
    /// <param name="list">The number of the list.</param>
    /// <param name="level">How deep the item lies, from 0.</param>
    public (string Label, int Place) Next(int list, int level)
    {
        Level? form = Form(list, level);
        int first = First(list, level, form);
        int?[] numbers = Numbers(list);
        level = Math.Clamp(level, 0, Levels - 1);
        Array.Clear(numbers, level + 1, Levels - level - 1);
        bool restarts = begun.Add((list, level)) && Override(list, level)?.StartOverrideNumberingValue is not null;
        int number = numbers[level] is { } last && !restarts ? last + 1 : first;
        numbers[level] = number;
        bool isCounted = form?.NumberingFormat?.Val?.Value is { } format && format != NumberFormatValues.Bullet && format != NumberFormatValues.None;
        return (isCounted && Label(list, form!) is { Length: > 0 } label ? label : ListLabels.Bullet, number - first + 1);
    }

    /// <summary>The last number of each level of a list; none where its items are still to come.</summary>
    private int?[] Numbers(int list) => definitions.TryGetValue(list, out AbstractNum? definition) ? Numbers(counters, definition) : Numbers(undefined, list);

    private static int?[] Numbers<T>(Dictionary<T, int?[]> all, T key)
        where T : notnull => all.TryGetValue(key, out int?[]? numbers) ? numbers : all[key] = new int?[Levels];

    /// <summary>"%1.%2)" with the numbers of the levels.</summary>
    private string Label(int list, Level form)
    {
        string text = form.LevelText?.Val?.Value ?? $"%{(form.LevelIndex?.Value ?? 0) + 1}.";
        return NumberOfLevel().Replace(text, match =>
        {
            int level = match.Value[1] - '1';
            Level? of = Form(list, level);
            return Written(Numbers(list)[level] ?? First(list, level, of), of?.NumberingFormat?.Val?.Value);
        }).Trim();
    }

    private Level? Form(int list, int level) =>
        Override(list, level)?.Level ?? definitions.GetValueOrDefault(list)?.Elements<Level>().FirstOrDefault(l => l.LevelIndex?.Value == level);

    private int First(int list, int level, Level? form) => Override(list, level)?.StartOverrideNumberingValue?.Val?.Value ?? form?.StartNumberingValue?.Val?.Value ?? 1;

    private LevelOverride? Override(int list, int level) => lists.GetValueOrDefault(list)?.Elements<LevelOverride>().FirstOrDefault(o => o.LevelIndex?.Value == level);

    private static string Written(int number, NumberFormatValues? format) =>
        format == NumberFormatValues.LowerLetter ? ListLabels.InLetters(number)
        : format == NumberFormatValues.UpperLetter ? ListLabels.InLetters(number).ToUpperInvariant()
        : format == NumberFormatValues.LowerRoman ? ListLabels.InRoman(number)
        : format == NumberFormatValues.UpperRoman ? ListLabels.InRoman(number).ToUpperInvariant()
        : ListLabels.Arabic(number);

    [GeneratedRegex("%[1-9]", RegexOptions.CultureInvariant)]
    private static partial Regex NumberOfLevel();
}
