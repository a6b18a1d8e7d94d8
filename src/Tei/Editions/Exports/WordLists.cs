using System.Globalization;
using System.Xml.Linq;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Tei.Editions.Exports;

/// <summary>Lists whose items have no labels in the text, but which say with <c>@rend</c> that they are marked or counted: Word does so.</summary>
internal sealed class WordLists
{
    private const int Marked = 1, Counted = 2, Levels = 9;

    // The first list that is marked or counted is 1; each that is counted starts anew.
    private readonly List<int> forms = [];

    /// <summary>The number of a list among those that Word marks or counts; <see langword="null"/> for a list with labels of its own, or without any.</summary>
    public int? NumberOf(XElement list)
    {
        string[] rend = ((string?)list.Attribute("rend") ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        int form = rend.Intersect(["bulleted", "bullet", "bullets"]).Any() ? Marked : rend.Intersect(["numbered", "ordered"]).Any() ? Counted : 0;
        bool hasLabels = list.Elements(TeiNames.Namespace + TeiNames.Label).Concat(list.Elements(TeiNames.Namespace + TeiNames.Item).Descendants(TeiNames.Namespace + TeiNames.Label).Where(l => l.Ancestors(TeiNames.Namespace + TeiNames.List).First() == list)).Any();
        if (form == 0 || hasLabels)
        {
            return null;
        }

        forms.Add(form);
        return forms.Count;
    }

    /// <summary>Makes the first paragraph of an item one of a list: its mark, number or label stands before the text, whose other lines begin behind it.</summary>
    public static void Mark(Paragraph? first, int? list, int depth, bool hasLabel)
    {
        if (first?.ParagraphProperties is not { } properties || (list is null && !hasLabel))
        {
            return;
        }

        properties.Indentation!.Hanging = "360";
        if (list is { } number)
        {
            properties.NumberingProperties = new NumberingProperties(new NumberingLevelReference { Val = Math.Clamp(depth - 1, 0, Levels - 1) }, new NumberingId { Val = number });
        }
    }

    /// <summary>The part of the file that says how lists are marked and counted.</summary>
    public Numbering Numbering()
    {
        var numbering = new Numbering(Form(Marked, NumberFormatValues.Bullet, _ => "•"), Form(Counted, NumberFormatValues.Decimal, level => string.Create(CultureInfo.InvariantCulture, $"%{level + 1}.")));
        numbering.Append(forms.Select((form, i) =>
        {
            var list = new NumberingInstance(new AbstractNumId { Val = form }) { NumberID = i + 1 };
            list.Append(form == Counted ? Enumerable.Range(0, Levels).Select(level => new LevelOverride(new StartOverrideNumberingValue { Val = 1 }) { LevelIndex = level }) : []);
            return list;
        }));
        return numbering;
    }

    private static AbstractNum Form(int id, NumberFormatValues format, Func<int, string> sign)
    {
        var form = new AbstractNum { AbstractNumberId = id, MultiLevelType = new MultiLevelType { Val = MultiLevelValues.HybridMultilevel } };
        form.Append(Enumerable.Range(0, Levels).Select(level => new Level(
            new StartNumberingValue { Val = 1 },
            new NumberingFormat { Val = format },
            new LevelText { Val = sign(level) },
            new LevelJustification { Val = LevelJustificationValues.Left })
        { LevelIndex = level }));
        return form;
    }
}
