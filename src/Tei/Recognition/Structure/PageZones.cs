using System.Text.RegularExpressions;

namespace Tei.Recognition.Structure;

/// <summary>Tells the document from what a web page puts before and after it.</summary>
internal static partial class PageZones
{
    /// <summary>How many lines of date, abstract and citation stand between two lines of furniture in a page's head.</summary>
    private const int LongestHeadPart = 8;

    /// <summary>The zone of each line. Before the last furniture of the page's head stand date, abstract and citation; without furniture all is text.</summary>
    public static Zone[] Find(IReadOnlyList<LogicalLine> lines, SiteProfile profile)
    {
        var zones = new Zone[lines.Count];
        int head = -1;
        for (int i = 0; profile != SiteProfile.None && i < lines.Count; i++)
        {
            if (profile.IsFurniture(lines[i].Text))
            {
                zones[i] = Zone.LeftOut;
                head = profile.IsHead(lines[i].Text) && i - head <= LongestHeadPart ? i : head;
            }
        }

        for (int i = 0; i < head; i++)
        {
            zones[i] = zones[i] == Zone.LeftOut ? Zone.LeftOut : HeadZone(lines[i].Text);
        }

        return zones;
    }

    private static Zone HeadZone(string line) =>
        LineForms.IsDateline(line) ? Zone.DocumentDate : Citation().IsMatch(line) ? Zone.Citation : Zone.Abstract;

    [GeneratedRegex(@"^[""“„«].{3,300}[""”“»],?\s.*[0-9]{4}", RegexOptions.CultureInvariant)]
    private static partial Regex Citation();
}
