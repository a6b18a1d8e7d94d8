using System.Buffers;
using System.Text.RegularExpressions;

namespace Tei.Recognition.Structure;

/// <summary>One way to read the label of a list item.</summary>
/// <param name="Style">What labels of one list have in common: the kind of number and its punctuation, such as <c>1.</c>, <c>(a)</c>, <c>I)</c>.</param>
/// <param name="Number">The place in the list, from 1.</param>
/// <param name="Text">The label as it stands.</param>
/// <param name="Offset">The quotation marks before it: of a list that is quoted, each item may begin with one.</param>
internal sealed record ItemLabel(string Style, int Number, string Text, int Offset)
{
    /// <summary>The style of a label that the format of the source calls one.</summary>
    public const string Stated = "stated";

    /// <summary>Whether it counts nothing.</summary>
    public bool IsBullet => !Text.AsSpan().ContainsAnyInRange('0', '9') && !Text.Any(char.IsLetter);

    /// <summary>The number without its punctuation.</summary>
    public string Bare => Text.Trim('(', ')', '[', ']', '.', '°', 'º', ' ', '—', '-');
}

/// <summary>Reads labels of list items: arabic, roman and lettered (encoding manual, section 5).</summary>
internal static partial class LabelReader
{
    private const string RomanDigits = "IVXLC";
    private static readonly int[] RomanValues = [1, 5, 10, 50, 100];

    /// <summary>A quotation mark, a bracket, six Roman digits, and what closes the label; "[1.]" is a label that the editors put there.</summary>
    public const int LongestLabel = 9;

    /// <summary>What stands behind the number; French lists have the sign of the ordinal there: "1° La neutralité".</summary>
    private static readonly SearchValues<char> CloseLabels = SearchValues.Create(".)°º");

    private static readonly List<ItemLabel> None = [];

    /// <summary>Whether a text begins with something that can be a label.</summary>
    public static bool StartsWithLabel(string text) => MayBeLabel(text) && LabelPattern().IsMatch(text);

    /// <summary>Whether a line is a label and nothing else.</summary>
    public static bool IsLabel(string line) => MayBeLabel(line) && LabelPattern().Match(line) is { Success: true } label && label.Length == line.Length;

    /// <summary>All ways to read the label at the start of a text: <c>i.</c> is a letter and a roman number.</summary>
    public static List<ItemLabel> Read(string text)
    {
        if (!MayBeLabel(text) || LabelPattern().Match(text) is not { Success: true } match)
        {
            return None;
        }

        string open = match.Groups["open"].Value;
        string close = match.Groups["close"].Value;
        string number = match.Groups["number"].Value;
        int offset = match.Groups["quote"].Length;
        string label = match.Value[offset..].TrimEnd();
        var readings = new List<ItemLabel>();
        if (char.IsAsciiDigit(number[0]))
        {
            readings.Add(new ItemLabel(open + "1" + close, int.Parse(number), label, offset));
            return readings;
        }

        bool upper = char.IsUpper(number[0]);
        if (Roman(number.ToUpperInvariant()) is > 0 and int roman)
        {
            readings.Add(new ItemLabel(open + (upper ? "I" : "i") + close, roman, label, offset));
        }

        if (number.Length == 1)
        {
            readings.Add(new ItemLabel(open + (upper ? "A" : "a") + close, char.ToUpperInvariant(number[0]) - 'A' + 1, label, offset));
        }

        return readings;
    }

    /// <summary>Whether what closes a label stands near enough to the beginning, with nothing but letters of one word, or figures, before it.</summary>
    private static bool MayBeLabel(string text)
    {
        int close = text.AsSpan(0, Math.Min(text.Length, LongestLabel)).IndexOfAny(CloseLabels);
        return close > 0 && !text.AsSpan(0, close).Contains(' ');
    }

    private static int Roman(string text)
    {
        int sum = 0;
        int previous = 0;
        foreach (char c in text.Reverse())
        {
            int index = RomanDigits.IndexOf(c);
            if (index < 0)
            {
                return 0;
            }

            int value = RomanValues[index];
            sum += value < previous ? -value : value;
            previous = Math.Max(previous, value);
        }

        return sum;
    }

    [GeneratedRegex(@"^(?<quote>[""“„«]?)(?:(?<supplied>\[)(?=[^\]\s]{1,7}\]))?(?<open>\(?)(?<number>[0-9]{1,3}|[IVXLC]{1,6}|[ivxlc]{1,6}|[A-Za-z])(?<close>[.)]|(?<=[0-9])[°º](?!\.)\)?)(?(supplied)\])(?:\s+|$)(?=\S|$)", RegexOptions.CultureInvariant)]
    private static partial Regex LabelPattern();
}
