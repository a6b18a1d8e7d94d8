using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Tei.Recognition.Structure;

namespace Tei.Recognition.Measures;

/// <summary>Recognises measures and numbers (encoding manual, section 4). Numbers of lists, telegrams, pages and dates are none.</summary>
internal static partial class MeasureRecogniser
{
    /// <summary>Each unit as texts write it in the singular, with the symbol or word that <c>@unit</c> takes.</summary>
    private static readonly Dictionary<string, string> Units =
        ("dollar=dollar $=dollar £=pound ruble=rouble rouble=rouble yuan=yuan franc=franc mark=mark yen=yen pound=pound kilometer=km kilometre=km km=km meter=m metre=m mile=mile foot=foot feet=foot yard=yard verst=verst "
        + "ton=t tonne=t kilogram=kg kg=kg pood=pood picul=picul liter=l litre=l gallon=gallon barrel=barrel bushel=bushel kilowatt=kW hectare=ha acre=acre percent=percent per_cent=percent %=percent "
        + "hour=hour day=day week=week month=month year=year minute=minute")
        .Split(' ').Select(pair => pair.Split('=')).ToDictionary(pair => pair[0].Replace('_', ' '), pair => pair[1], StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> Counted = new(StringComparer.OrdinalIgnoreCase)
    {
        "people", "person", "men", "troop", "soldier", "officer", "worker", "division", "regiment", "battalion", "brigade", "army", "armies", "ship", "plane", "aircraft", "tank", "gun", "locomotive", "wagon", "bridge", "refugee", "prisoner", "family", "families", "specialist", "student",
        "kilometers per hour", "vote", "member", "delegate",
    };

    public static ImmutableArray<Annotation> Recognise(SourceText source, StructureResult structure, IReadOnlyList<Annotation> taken)
    {
        var annotations = new List<Annotation>();
        TextSpan[] closed = [.. taken.Where(a => a.Rank is Rank.Date or Rank.Name || a.Markup.Element is TeiNames.Label or TeiNames.Gap or TeiNames.Ref or TeiNames.Choice or TeiNames.Speaker || a.Markup["type"] == "speaker").Select(a => a.Span).OrderBy(s => s.Start)];
        foreach (ClassifiedLine line in structure.Classified.Where(HasMeasures))
        {
            TextSpan span = line.Line.Span;
            if (!source.Content.AsSpan(span.Start, span.Length).ContainsAny(UnicodeDigits.All))
            {
                continue;
            }

            foreach (Match match in Quantity().Matches(source[span]))
            {
                var found = new TextSpan(span.Start + match.Index, span.Start + match.Index + match.Length);
                if (!IsNumberOfText(source.Content, span, found) && !Touches(closed, found) && Annotation(match, found) is { } annotation && !(annotation.Markup.Element == TeiNames.Num && NameBefore().IsMatch(source[new TextSpan(Math.Max(span.Start, found.Start - 24), found.Start)])))
                {
                    annotations.Add(annotation);
                }
            }
        }

        return [.. annotations];
    }

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

    private static Annotation? Annotation(Match match, TextSpan span)
    {
        string multiplier = match.Groups["mult"].Value;
        decimal? first = Value(match.Groups["n"].Value, multiplier);
        decimal? second = match.Groups["n2"].Success ? Value(match.Groups["n2"].Value, multiplier) : null;
        string unit = match.Groups["unit"].Success ? match.Groups["unit"].Value : match.Groups["money"].Value;
        string singular = Singular(unit);
        if (first is null || (second is not null && second <= first))
        {
            return null;
        }

        (string, string?)[] quantity = second is null
            ? [("quantity", Written(first.Value))]
            : [("atLeast", Written(first.Value)), ("atMost", Written(second.Value))];
        if (Units.TryGetValue(singular, out string? symbol) || Units.TryGetValue(unit, out symbol))
        {
            string? commodity = match.Groups["commodity"].Success ? match.Groups["commodity"].Value : IsMoney(symbol) ? "money" : null;
            return new Annotation(span, Markup.Around(TeiNames.Measure, [.. quantity, ("unit", symbol), ("commodity", commodity)]), Rank.Date, "measure", Certainty.High, Evidence.Internal, "a number and a unit");
        }

        if (Counted.Contains(singular) || Counted.Contains(unit))
        {
            return new Annotation(span, Markup.Around(TeiNames.Measure, [.. quantity, ("unit", "count"), ("commodity", singular.ToLowerInvariant())]), Rank.Date, "measure.count", Certainty.High, Evidence.Internal, "a number of people or things");
        }

        // A bare number of one digit is more often a label than a quantity.
        TextSpan number = new(span.Start, span.End);
        bool large = match.Groups["mult"].Success || match.Groups["n"].Value.Length > 1;
        return large && second is null && unit.Length == 0
            ? new Annotation(number, Markup.Around(TeiNames.Num, ("value", Written(first.Value))), Rank.Date, "number", Certainty.High, Evidence.Internal, "a number in figures")
            : null;
    }

    private static bool IsMoney(string unit) => unit is "dollar" or "pound" or "rouble" or "yuan" or "franc" or "mark" or "yen";

    private static string Singular(string unit) =>
        unit.EndsWith("ies", StringComparison.OrdinalIgnoreCase) ? unit : unit.EndsWith('s') || unit.EndsWith('S') ? unit[..^1] : unit;

    private static decimal? Value(string number, string multiplier)
    {
        if (!decimal.TryParse(number.Replace(",", "", StringComparison.Ordinal), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal value))
        {
            return null;
        }

        return value * multiplier.ToLowerInvariant() switch
        {
            "hundred" => 100m,
            "thousand" => 1_000m,
            "million" => 1_000_000m,
            "billion" or "milliard" => 1_000_000_000m,
            _ => 1m,
        };
    }

    private static string Written(decimal value) => value.ToString("0.############", CultureInfo.InvariantCulture);

    /// <summary>A capitalised word before a bare number makes it the number of something ("London 812", "Order 66").</summary>
    [GeneratedRegex(@"[\p{Ll},;:]\s+\p{Lu}[\p{L}.]+\s+$", RegexOptions.CultureInvariant)]
    private static partial Regex NameBefore();

    private const string Number = @"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d{1,7}(?:\.\d+)?";

    [GeneratedRegex(@"(?<![\p{L}\p{Nd}.,:/–—#№'’-])(?<!(?:No|Nos|Nr|Vol|pp?|Art|Article|Section|Chapter|Paragraph|telegram|Telegram|despatch|Despatch|page|pages|tel|Tab|Deptel|Embtel|reftel|[Cc]lass of)\.?\s+)(?<money>[$£])?(?<n>" + Number + @")(?:\s*(?:to|[-–—]|and|or)\s*[$£]?(?<n2>" + Number + @"))?(?:\s+(?<mult>hundred|thousand|million|billion|milliard))?(?:(?:\s+(?:long |metric |short |gold |American |U\.S\. )?|\s?(?=%))(?<unit>dollars?|rubles?|roubles?|yuan|francs?|marks?|yen|pounds?|kilomet(?:er|re)s?|km|met(?:er|re)s?|miles?|feet|foot|yards?|versts?|tons?|tonnes?|kilograms?|kg|poods?|piculs?|lit(?:er|re)s?|gallons?|barrels?|bushels?|kilowatts?|hectares?|acres?|per ?cent|%|hours?|days?|weeks?|months?|years?|minutes?|people|persons?|men|troops|soldiers?|officers?|workers?|divisions?|regiments?|battalions?|brigades?|arm(?:y|ies)|ships?|planes?|aircraft|tanks?|guns?|locomotives?|wagons?|bridges?|refugees?|prisoners?|famil(?:y|ies)|specialists?|students?|votes?|members?|delegates?)(?:\s+of\s+(?<commodity>rice|coal|cotton|wheat|grain|oil|steel|iron|sugar|salt|tea|silk|soya beans|flour|petrol|gasoline|gold|silver|timber|cement|cloth|yarn|food|ammunition|paper|tin|rubber|wool))?)?(?![\p{L}\p{Nd}])(?!(?:st|nd|rd|th)\b)(?![:/]\d)(?!\s?[ap]\.?\s?m\b)", RegexOptions.CultureInvariant)]
    private static partial Regex Quantity();
}
