using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Tei.Recognition.Header;

/// <summary>Reads "Reprinted in A, B and C, Title, Vol. 5 (Place: Publisher, Year), pp. 1-2."</summary>
internal static partial class Reprints
{
    public static IEnumerable<Reprint> Read(string text)
    {
        foreach (Match match in Form().Matches(text))
        {
            string head = match.Groups["head"].Value.Trim(' ', ',');
            Match volume = Volume().Match(head);
            (ImmutableArray<string> authors, string title) = Divide((volume.Success ? head[..volume.Index] : head).Trim(' ', ','));
            yield return new Reprint(
                authors,
                title.Trim(' ', ','),
                volume.Success ? volume.Value.Trim(' ', ',') : null,
                Value(match, "place"), Value(match, "publisher"), Value(match, "year"), Value(match, "pages"));
        }
    }

    /// <summary>Authors are the parts before the title that have the form of a personal name.</summary>
    private static (ImmutableArray<string> Authors, string Title) Divide(string head)
    {
        string[] parts = [.. Separator().Split(head)];
        int count = 0;
        while (count < parts.Length - 1 && PersonalName().IsMatch(parts[count]))
        {
            count++;
        }

        int start = count == 0 ? 0 : head.IndexOf(parts[count], head.IndexOf(parts[count - 1], StringComparison.Ordinal) + parts[count - 1].Length, StringComparison.Ordinal);
        string title = EditorMark().Replace(head[start..], "");
        return ([.. parts.Take(count)], title);
    }

    private static string? Value(Match match, string group) => match.Groups[group].Success ? match.Groups[group].Value.Trim() : null;

    [GeneratedRegex(@"[Rr]e(?:printed|published) in (?<head>.+?)\s*\((?<place>[^:()]+):\s*(?<publisher>[^()]+?),\s*(?<year>[0-9]{4})\)(?:,\s*pp?\.\s*(?<pages>[0-9–-]+))?", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Form();

    [GeneratedRegex(@",\s*(?:and\s+)?|\s+and\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Separator();

    [GeneratedRegex(@"^(?:\p{Lu}[\p{L}’'-]*\.?\s+){1,3}\p{Lu}[\p{L}’'-]+$", RegexOptions.CultureInvariant)]
    private static partial Regex PersonalName();

    [GeneratedRegex(@"^eds?\.,\s*", RegexOptions.CultureInvariant)]
    private static partial Regex EditorMark();

    [GeneratedRegex(@",\s*(?:Vol|Bd|Tome|T|Band|Book|Part)\b.*$", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Volume();
}
