using System.Text.RegularExpressions;

namespace Tei.Recognition.Names;

/// <content>Names in brackets behind an office: "the Ambassador in Kalinov (Marsh)".</content>
internal sealed partial class NameRecogniser
{
    /// <summary>As much of a line as is looked at for the office.</summary>
    private const int LongestOffice = 160;

    private const WordTraits NoHolder = WordTraits.EndsName | WordTraits.Place | WordTraits.Organisation | WordTraits.OfAPeople;

    /// <summary>Who holds an office stands in brackets behind it, by surname or in full.</summary>
    private void FindHoldersInBrackets()
    {
        for (int i = 0; i < words.Count; i++)
        {
            if (!Has(i, WordTraits.Capitalised))
            {
                continue;
            }

            Word word = words[i];
            if (word.Span.Start == 0 || text[word.Span.Start - 1] != '(' || lines.LineOf(word.Span.Start) is not { } line
                || BracketedName().Match(text, word.Span.Start, Math.Max(0, line.End - word.Span.Start)) is not { Success: true } match || !CanBeHolder(i, match.Index + match.Length))
            {
                continue;
            }

            int from = Math.Max(line.Start, word.Span.Start - 1 - LongestOffice);
            if (OfficeBefore(text[from..(word.Span.Start - 1)]))
            {
                AddPerson(new TextSpan(match.Index, match.Index + match.Length), "stands in brackets behind an office", "name.office-holder");
            }
        }
    }

    private bool CanBeHolder(int first, int end)
    {
        for (int i = first; i < words.Count && words[i].Span.End <= end; i++)
        {
            bool acronym = words[i].IsAllCapitals && words[i].Text.Length is > 1 and < 6;
            if (words[i].Form.Has(NoHolder) || acronym)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether what stands before a bracket is an office with what it is an office of, and nothing after it.</summary>
    private static bool OfficeBefore(string before) => Titles.Reader.EndOfLast(before) is >= 0 and var end && OfficeOf().IsMatch(before[end..]);

    [GeneratedRegex(@"\G\p{Lu}[\p{L}\p{M}’'.-]*(?:\s\p{Lu}[\p{L}\p{M}’'.-]*){0,3}(?=\))", RegexOptions.CultureInvariant)]
    private static partial Regex BracketedName();

    [GeneratedRegex(@"^(?:[\s,]+(?:of|for|in|at|to|on|the|and|de|des|du|für|der|die|im|von|près|en|\p{Lu}[\p{L}\p{M}’'-]*))*,?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex OfficeOf();
}
