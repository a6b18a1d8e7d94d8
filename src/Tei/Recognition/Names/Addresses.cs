using System.Buffers;
using System.Text.RegularExpressions;

namespace Tei.Recognition.Names;

/// <summary>Addresses in a line: a street with its number, the district and the town before it; hotels and houses with a name.</summary>
internal static partial class Addresses
{
    private static readonly SearchValues<string> FrenchStreets = SearchValues.Create(["rue", "Rue", "venue", "oulevard", "uai", "lace"], StringComparison.Ordinal);
    private static readonly SearchValues<string> Houses = SearchValues.Create(["Hotel", "Hôtel", "Villa", "Pension", "Sanatorium", "Schlo", "Palais", "Palazzo", "Gasth", "Café", "Restaurant"], StringComparison.Ordinal);

    /// <summary>The stretches of a line that are addresses, without the blank around them.</summary>
    /// <remarks>Each expression is asked only of a line that has what it must have: a digit, a Roman number, the word for a street or a house.</remarks>
    public static IEnumerable<(TextSpan Span, string Because)> Find(string line)
    {
        IEnumerable<Match> streets = line.AsSpan().ContainsAnyInRange('0', '9') ? Street().Matches(line) : [];
        IEnumerable<Match> districts = HasNumeral(line) ? District().Matches(line) : [];
        foreach (Match match in streets.Concat(districts))
        {
            Group town = match.Groups["town"];
            bool known = town.Success && WordLists.IsPlace(town.Value);
            int start = known || !town.Success ? match.Index : match.Groups["rest"].Index;
            if (known || match.Groups["number"].Success)
            {
                yield return (new TextSpan(start, match.Index + match.Length), match.Groups["number"].Success ? "a street with a number" : "a town with the number of a district");
            }
        }

        foreach (Match match in line.AsSpan().ContainsAny(FrenchStreets) ? FrenchStreet().Matches(line) : Enumerable.Empty<Match>())
        {
            yield return (new TextSpan(match.Index, match.Index + match.Length), "a street");
        }

        foreach (Match match in line.AsSpan().ContainsAny(Houses) ? House().Matches(line) : Enumerable.Empty<Match>())
        {
            yield return (new TextSpan(match.Index, match.Index + match.Length), $"“{match.Groups["cue"].Value}” tells of a house");
        }
    }

    /// <summary>Whether a word is written with the signs of Roman numbers: the letter I begins many others.</summary>
    private static bool HasNumeral(string line)
    {
        for (int i = line.AsSpan().IndexOfAny("IVX"); i >= 0;)
        {
            int end = i;
            while (end < line.Length && line[end] is 'I' or 'V' or 'X')
            {
                end++;
            }

            if (i > 0 && char.IsWhiteSpace(line[i - 1]) && (end == line.Length || !char.IsLetter(line[end])))
            {
                return true;
            }

            int next = line.AsSpan(end).IndexOfAny("IVX");
            i = next < 0 ? -1 : end + next;
        }

        return false;
    }

    /// <summary>"Reichenau an der Rax", "Mürren (Schweiz)": a place that is told from others of its name; only where a place must stand, at the head of a letter.</summary>
    public static TextSpan? Qualified(string line)
    {
        Match match = QualifiedPlace().Match(line);
        return match.Success && (!match.Groups["country"].Success || WordLists.IsPlace(match.Groups["country"].Value)) ? new TextSpan(match.Groups["name"].Index, match.Groups["name"].Index + match.Groups["name"].Length) : null;
    }

    /// <summary>What may follow a town and belong to its name: its river, or the number of a district.</summary>
    [GeneratedRegex(@"\G(?:\s+a\.?\s?[/.]\s?(?:d\.?\s?[/.]?\s?)?(?:\p{Lu}\p{L}{0,2}\.|\p{Lu}\p{L}*)|\s+am\s+(?:Main|Rhein|Neckar|Inn|Lech|Don|See)|\s+an\s+der\s+\p{Lu}\p{Ll}+|\s+[IVX]{1,5}(?:/[0-9]+)?(?![\p{L}0-9])\.?)", RegexOptions.CultureInvariant)]
    public static partial Regex TownSuffix();

    [GeneratedRegex(@"(?<![\p{Lu}0-9])(?<!\p{Ll}(?=\p{Ll}))(?:(?<town>\p{Lu}\p{Ll}+),?\s+)?(?<rest>(?:[IVX]{1,5}(?:\.|/[0-9]+)?,?\s+)?(?:\p{Lu}\p{Ll}+(?:er)?\s+)?(?:\p{Lu}[\p{Ll}-]*?(?:-\p{Lu}[\p{Ll}]*)*(?:gasse|stra(?:ss|ß)e|str\.?|platz|allee|graben|gürtel|ufer|damm|markt|quai|kai|promenade|weg|ring|plan|zeile|lände)|Gasse|Stra(?:ss|ß)e|Platz|Allee|Graben|Ring|Quai|Ufer|Weg|Markt)\.?\s?(?<number>[0-9]{1,3}\p{Ll}?(?![0-9.][0-9]|\p{L})))", RegexOptions.CultureInvariant)]
    private static partial Regex Street();

    [GeneratedRegex(@"(?<![\p{L}0-9])(?<town>\p{Lu}\p{Ll}+),?\s+(?<rest>[IVX]{1,5}(?:/[0-9]+)?)(?![\p{L}0-9./])", RegexOptions.CultureInvariant)]
    private static partial Regex District();

    [GeneratedRegex(@"(?<![\p{L}0-9])(?:[0-9]{1,3}(?:,|\.)?\s+)?(?:[Rr]ue|[Aa]venue|[Bb]oulevard|[Qq]uai|[Pp]lace)\s+(?:(?:de la|de l['’]|du|des|de|d['’])\s?)?\p{Lu}[\p{Ll}’-]+(?:-\p{Lu}\p{Ll}+)*(?:,?\s[0-9]{1,3}(?![0-9]))?", RegexOptions.CultureInvariant)]
    private static partial Regex FrenchStreet();

    [GeneratedRegex(@"(?<![\p{L}0-9])(?:Grand[- ])?(?<cue>H[oô]tel|Villa|Pension|Sanatorium|Schlo(?:ss|ß)|Palais|Palazzo|Gasthof|Gasthaus|Café|Restaurant)\s+(?:(?:de la|de l['’]|du|des|de|zum|zur|am|im|zu den)\s?)?\p{Lu}[\p{Ll}’-]+(?:\s\p{Lu}[\p{Ll}’-]+)?", RegexOptions.CultureInvariant)]
    private static partial Regex House();

    [GeneratedRegex(@"(?<![\p{Lu}0-9])(?<name>\p{Lu}\p{Ll}{2,}\s+(?:bei|am|an der|an|ob der|im|in|unter)\s+(?:der\s)?\p{Lu}\p{Ll}{2,}|\p{Lu}\p{Ll}{2,}(?=\s?\((?<country>\p{Lu}\p{Ll}+)\)))", RegexOptions.CultureInvariant)]
    private static partial Regex QualifiedPlace();
}
