using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Tei.Authorities;
using Tei.Recognition.Dates;

namespace Tei.Recognition.Names;

/// <summary>Reads what a list of persons says of offices: "Secretary of State from January 21, 1949, until 1953; thereafter, Governor".</summary>
internal static partial class OfficePeriods
{
    /// <summary>The offices of a person with their times; those that the authority states as data, and those that it tells in words.</summary>
    public static ImmutableArray<Occupation> Of(AuthorityEntry entry) => [.. entry.Occupations.SelectMany(o => o.From is null && o.To is null ? Read(o.Text) : [o])];

    /// <summary>Whether a person held an office on a day, as far as both are known.</summary>
    public static bool Covers(Occupation office, string? day) =>
        day is null || ((office.From is null || string.CompareOrdinal(Until(day), office.From) >= 0) && (office.To is null || string.CompareOrdinal(day, Until(office.To)) <= 0));

    /// <summary>A month or a year reaches to its end.</summary>
    private static string Until(string date) => date.Length >= 10 ? date : date + "~";

    private static IEnumerable<Occupation> Read(string description)
    {
        string? earlier = null;
        foreach (string clause in description.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            Occupation office = Clause(clause, earlier);
            earlier = office.To;
            yield return office;
        }
    }

    private static Occupation Clause(string clause, string? earlier)
    {
        string text = Later().Replace(clause, "");
        string? from = text.Length < clause.Length ? earlier : null;
        string? to = null;
        int end = text.Length;
        foreach (DateExpression date in DateFinder.Find(text, new TextSpan(0, text.Length), bareNumbers: false))
        {
            Match word = Border().Match(text[..date.Span.Start]);
            end = Math.Min(end, word.Success ? word.Index : date.Span.Start);
            (from, to) = date.To is { } last ? (date.When, last.ToString()) : word.Groups["until"].Success ? (from, date.When) : word.Success ? (date.When, to) : (from, to);
        }

        return new Occupation(text[..end].Trim(' ', ',', '('), from, to);
    }

    [GeneratedRegex(@"^(?:and )?(?:thereafter|afterwards?|later|subsequently|then),?\s+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Later();

    [GeneratedRegex(@",?\s*\b(?:(?<until>until|to|through|till|before)|from|since|after|as of|beginning)\s+$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Border();
}
