using System.Buffers;
using System.Text.RegularExpressions;

namespace Tei.Recognition.Structure;

/// <summary>What a web site puts around a transcription, so that it can be left out (encoding manual, section 5).</summary>
/// <remarks>Immutable; threads may share it.</remarks>
public sealed partial class SiteProfile
{
    /// <summary>What a site puts before a document is short, and what it puts behind it tells how to open the file.</summary>
    private const int LongestHead = 200;

    private static readonly SearchValues<string> FootWord = SearchValues.Create(["PDF"], StringComparison.OrdinalIgnoreCase);

    private readonly Regex head;
    private readonly Regex foot;

    private SiteProfile(string name, Regex head, Regex foot)
    {
        Name = name;
        this.head = head;
        this.foot = foot;
    }

    /// <summary>The profile's name, as <c>--site</c> takes it.</summary>
    public string Name { get; }

    /// <summary>No site: nothing is left out.</summary>
    public static SiteProfile None { get; } = new("none", Nothing(), Nothing());

    /// <summary>Document pages in the manner of the Wilson Center Digital Archive.</summary>
    public static SiteProfile WilsonCenter { get; } = new("wilson-center", WilsonCenterHead(), WilsonCenterFoot());

    /// <summary>All profiles.</summary>
    public static IReadOnlyList<SiteProfile> All { get; } = [None, WilsonCenter];

    /// <summary>The profile of which a text has at least two signs; <see cref="None"/> otherwise.</summary>
    internal static SiteProfile Detect(IEnumerable<string> lines) => lines.Where(WilsonCenter.IsFurniture).Take(2).Count() == 2 ? WilsonCenter : None;

    /// <summary>Whether a line belongs to the site and not to the document.</summary>
    internal bool IsFurniture(string line) => IsHead(line) || (line.AsSpan().ContainsAny(FootWord) && foot.IsMatch(line));

    /// <summary>Whether a line is of the kind that the site puts before a document.</summary>
    internal bool IsHead(string line) => line.Length <= LongestHead && head.IsMatch(line);

    [GeneratedRegex("(?!)")]
    private static partial Regex Nothing();

    [GeneratedRegex(
        @"^(?:[•·*]\s*)?(?:Search in|(?:get )?citation|share document|Digital Archive\b.{0,60}|(?:English|Russian|Chinese|German|Original|Korean|French)(?: \w+)? (?:HTML|PDF)|HTML|view (?:original|translation|document).{0,40}|print|download(?: PDF)?|add to (?:list|favorites)|related documents|subjects discussed)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex WilsonCenterHead();

    [GeneratedRegex(
        @"^(?:.{0,120}\bbrowser\b.{0,120}\bPDF\b.{0,120}|.{0,80}\bclick here\b.{0,80}\bPDF\b.{0,80}|(?:PDFs? cannot be|To print (?:a|the) PDF).{0,120})$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex WilsonCenterFoot();
}
