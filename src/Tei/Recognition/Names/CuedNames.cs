using System.Text.RegularExpressions;
using Tei.Authorities;

namespace Tei.Recognition.Names;

/// <summary>Places and organisations that no authority knows, by the words around them.</summary>
internal static partial class CuedNames
{
    public static void FindPlaces(SourceText source, IReadOnlyList<(TextSpan Line, WordTraits Traits)> lines, MentionSet mentions)
    {
        foreach ((TextSpan line, WordTraits traits) in lines.Where(l => (l.Traits & (WordTraits.PlaceCue | WordTraits.PlaceHead)) != WordTraits.None))
        {
            string text = source[line];
            IEnumerable<Match> before = (traits & WordTraits.PlaceCue) != WordTraits.None ? PlaceBefore().Matches(text) : [];
            IEnumerable<Match> after = (traits & WordTraits.PlaceHead) != WordTraits.None ? PlaceAfter().Matches(text) : [];
            foreach (Match match in before.Concat(after))
            {
                Add(source, mentions, line.Start, match.Groups["name"], EntityKind.Place, NaturalKind(match), "name.place-cue", $"“{match.Groups["cue"].Value.Trim()}” tells of a place");
            }
        }
    }

    public static void FindOrganisations(SourceText source, IReadOnlyList<(TextSpan Line, WordTraits Traits)> lines, MentionSet mentions)
    {
        var acronyms = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach ((TextSpan line, WordTraits traits) in lines)
        {
            if (source.Content.AsSpan(line.Start, line.Length).Contains('('))
            {
                FindDefinitions(source, line, mentions, acronyms);
            }

            foreach (Match match in (traits & WordTraits.BodyHead) != WordTraits.None ? (IEnumerable<Match>)Body().Matches(source[line]) : [])
            {
                Add(source, mentions, line.Start, match.Groups["name"], EntityKind.Organisation, null, "name.organisation-head", $"ends with “{match.Groups["head"].Value}”");
            }
        }

        foreach ((TextSpan line, _) in lines.Where(l => acronyms.Count > 0 && (l.Traits & WordTraits.AllCapitals) != WordTraits.None))
        {
            foreach (Match match in Acronym().Matches(source[line]).Where(m => acronyms.ContainsKey(m.Value)))
            {
                Add(source, mentions, line.Start, match.Groups[0], EntityKind.Organisation, null, "name.acronym", "the document gives its meaning: " + acronyms[match.Value]);
            }
        }
    }

    private static void FindDefinitions(SourceText source, TextSpan line, MentionSet mentions, Dictionary<string, string> acronyms)
    {
        foreach (Match match in Definition().Matches(source[line]))
        {
            if (MatchesInitials(match.Groups["name"].Value, match.Groups["acronym"].Value))
            {
                acronyms[match.Groups["acronym"].Value] = match.Groups["name"].Value;
                Add(source, mentions, line.Start, match.Groups["name"], EntityKind.Organisation, null, "name.acronym", "its acronym is given in brackets");
            }
        }
    }

    private static void Add(SourceText source, MentionSet mentions, int offset, Group group, EntityKind kind, string? type, string rule, string because)
    {
        var span = new TextSpan(offset + group.Index, offset + group.Index + group.Length);
        string name = source.Normalised(span);
        string first = name.Split(' ', '-')[0];
        if (name.Length < 2 || Titles.EndsName(first) || Dates.Months.IsMonth(name))
        {
            return;
        }

        AuthorityEntry entry = mentions.FirstNamed(kind, name)
            ?? new AuthorityEntry { Id = XmlIds.From(name), Kind = kind, Names = [name], Type = type };
        mentions.Add(new Mention(span, kind, entry, Certainty.Medium, Evidence.Internal, rule, because));
    }

    private static string? NaturalKind(Match match) => match.Groups["cue"].Value.Trim().ToLowerInvariant() switch
    {
        "river" or "rivers" => "river",
        "sea" or "ocean" => "sea",
        "mountains" or "mountain" or "mount" => "mountain",
        "strait" or "straits" => "strait",
        "bay" or "gulf" => "bay",
        "lake" => "lake",
        _ => null,
    };

    private static bool MatchesInitials(string name, string acronym)
    {
        string capitals = string.Concat(name.Where(char.IsUpper));
        return capitals.Contains(acronym, StringComparison.Ordinal) || capitals.StartsWith(acronym[..Math.Min(2, acronym.Length)], StringComparison.Ordinal);
    }

    private const string NameWords = @"\p{Lu}[\p{Ll}\p{M}’']+(?:[- ]\p{Lu}[\p{Ll}\p{M}’']+){0,2}";

    [GeneratedRegex(@"\b(?<cue>(?:[Cc]ity|[Tt]own|[Vv]illage|[Pp]ort|[Pp]rovince|[Dd]istrict|[Cc]ounty|[Ii]sland|[Rr]egion|[Cc]apital|[Mm]ayor|[Rr]epublic|[Kk]ingdom|[Ss]uburb|[Oo]utskirts|[Cc]onsulate at|[Ll]egation (?:at|in)) of|near|[Mm]ount|[Ll]ake|north of|south of|east of|west of|outskirts of|arrived (?:in|at)|returned to|left for|flew to|[Ss]tation of|Stadt)\s+(?<name>" + NameWords + ")", RegexOptions.CultureInvariant)]
    private static partial Regex PlaceBefore();

    [GeneratedRegex(@"(?<name>" + NameWords + @"\s+(?<cue>River|Rivers|Sea|Ocean|Mountains|Strait|Straits|Bay|Gulf|Island|Islands|Province|County|District|Peninsula|Canal|Street|Square|Avenue))\b|(?<name>" + NameWords + @")\s+(?<cue>station|railway station|airfield)\b", RegexOptions.CultureInvariant)]
    private static partial Regex PlaceAfter();

    private const string Heads = "Committee|Army|Party|Ministry|Department|Council|Bank|University|Bureau|Commission|Corporation|Company|Institute|League|Federation|Association|Agency|Command|Congress|Secretariat|Assembly|Division|Institution|Administration|Authority|Organi[sz]ation|Parliament|Senate|Embassy|Legation|Consulate|Mission|Delegation|Board|Works|Mills|Press|Trust|Ltd\\.?|Archives?|Library";

    [GeneratedRegex(@"(?<![\p{L}])(?<name>(?:(?!The |This |That |Our |His |Their |In |On |At |By |For |From |And |But |When |If |As )\p{Lu}[\p{L}\p{M}’'.-]*\s+(?:(?:of|for|and|on)\s+(?:the\s+)?)?){1,5}(?<head>" + Heads + @")(?:\s+(?:of|for|on)\s+(?:the\s+)?\p{Lu}[\p{L}\p{M}’'-]*(?:\s+(?:and\s+)?\p{Lu}[\p{L}\p{M}’'-]*){0,3})?)(?![\p{L}])|(?<![\p{L}])(?<name>(?<head>Ministry|Department|Bank|University|Bureau|Committee|Council|Embassy|Board|Institute|Academy|Chamber)\s+(?:of|for)\s+(?:the\s+)?\p{Lu}[\p{L}\p{M}’'-]*(?:\s+(?:(?:and|of)\s+(?:the\s+)?)?\p{Lu}[\p{L}\p{M}’'-]*){0,3})", RegexOptions.CultureInvariant)]
    private static partial Regex Body();

    [GeneratedRegex(@"(?<name>\p{Lu}[\p{L}’'-]+(?:\s+(?:(?:of|for|and|the)\s+){0,2}\p{Lu}[\p{L}’'-]+){1,6})\s+\((?:the )?(?<acronym>\p{Lu}{2,8})\)", RegexOptions.CultureInvariant)]
    private static partial Regex Definition();

    [GeneratedRegex(@"(?<![\p{L}\p{Nd}])\p{Lu}{2,8}(?![\p{L}\p{Nd}])", RegexOptions.CultureInvariant)]
    private static partial Regex Acronym();
}
