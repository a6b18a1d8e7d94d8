using System.Text.RegularExpressions;
using Tei.Languages;

namespace Tei.Recognition.Names;

/// <summary>Names of bodies by the word that makes them one: "Central Executive Committee of the Party".</summary>
internal static partial class BodyNames
{
    private const int MostWordsBefore = 5;

    private static readonly WrittenForms Heads = new([.. Lexicon.Packs.SelectMany(p => p["organisationCues"]), "Ltd", "Ltd."]);

    /// <summary>The names in a line, from left to right, each with its word.</summary>
    public static IEnumerable<(TextSpan Name, string Head)> Find(string line)
    {
        for (int i = 0; i < line.Length; i++)
        {
            if (char.IsUpper(line[i]) && (i == 0 || !char.IsLetter(line[i - 1])) && (EndingWithHead(line, i) ?? BeginningWithHead(line, i)) is { } found)
            {
                yield return found;
                i = found.Name.End - 1;
            }
        }
    }

    /// <summary>As many capitalised words as possible before the head, and what the body is for behind it.</summary>
    private static (TextSpan Name, string Head)? EndingWithHead(string line, int start)
    {
        Span<int> ends = stackalloc int[MostWordsBefore];
        int count = 0;
        int next = start;
        while (count < MostWordsBefore && Length(WordBefore(), line, next) is > 0 and int length)
        {
            next += length;
            ends[count++] = next;
        }

        while (count > 0)
        {
            int head = ends[--count];
            for (int length = Heads.LengthAt(line.AsSpan(head)); length > 0; length = Heads.LengthAt(line.AsSpan(head), length))
            {
                int end = head + length;
                int tail = Length(Purpose(), line, end);
                if (tail > 0 || end == line.Length || !char.IsLetter(line[end]))
                {
                    return (new TextSpan(start, end + tail), line[head..end]);
                }
            }
        }

        return null;
    }

    private static (TextSpan Name, string Head)? BeginningWithHead(string line, int start) =>
        HeadWithPurpose().Match(line, start) is { Success: true } match ? (new TextSpan(start, start + match.Length), match.Groups["head"].Value) : null;

    private static int Length(Regex pattern, string line, int start)
    {
        foreach (ValueMatch match in pattern.EnumerateMatches(line, start))
        {
            return match.Length;
        }

        return 0;
    }

    [GeneratedRegex(@"\G(?!The |This |That |Our |His |Their |In |On |At |By |For |From |And |But |When |If |As )\p{Lu}[\p{L}\p{M}’'.-]*\s+(?:(?:of|for|and|on)\s+(?:the\s+)?)?", RegexOptions.CultureInvariant)]
    private static partial Regex WordBefore();

    [GeneratedRegex(@"\G\s+(?:of|for|on)\s+(?:the\s+)?\p{Lu}[\p{L}\p{M}’'-]*(?:\s+(?:and\s+)?\p{Lu}[\p{L}\p{M}’'-]*){0,3}", RegexOptions.CultureInvariant)]
    private static partial Regex Purpose();

    [GeneratedRegex(@"\G(?<head>Ministry|Department|Bank|University|Bureau|Committee|Council|Embassy|Board|Institute|Academy|Chamber)\s+(?:of|for)\s+(?:the\s+)?\p{Lu}[\p{L}\p{M}’'-]*(?:\s+(?:(?:and|of)\s+(?:the\s+)?)?\p{Lu}[\p{L}\p{M}’'-]*){0,3}", RegexOptions.CultureInvariant)]
    private static partial Regex HeadWithPurpose();
}
