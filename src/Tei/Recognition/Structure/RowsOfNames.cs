using System.Text.RegularExpressions;

namespace Tei.Recognition.Structure;

/// <summary>The names of several who sign in one line: in columns, or divided by commas.</summary>
internal static partial class RowsOfNames
{
    /// <summary>The parts of a line, each as it stands: what wide blanks or tabs divide, three full names or more that commas divide, or the whole line.</summary>
    /// <param name="written">The line as the source has it.</param>
    public static List<Range> Cells(string written)
    {
        Regex? between = written.Contains('\t', StringComparison.Ordinal) || written.Contains("   ", StringComparison.Ordinal) || written.Contains(")  ", StringComparison.Ordinal) ? Wide() : NamesWithCommas().IsMatch(written) ? Comma() : null;
        List<Range> cells = [];
        int start = 0;
        for (Match? gap = between?.Match(written); gap is { Success: true }; gap = gap.NextMatch())
        {
            cells.Add(start..gap.Index);
            start = gap.Index + gap.Length;
        }

        cells.Add(start..written.Length);
        return cells;
    }

    /// <summary>Behind what a signer is, in brackets, two blanks divide.</summary>
    [GeneratedRegex(@" {3,}|\t+|(?<=\)) {2}", RegexOptions.CultureInvariant)]
    private static partial Regex Wide();

    [GeneratedRegex(@",\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Comma();

    /// <summary>"Ann Hale, Saml. Roe, Mrs. John Dunn": three full names or more, and nothing else.</summary>
    [GeneratedRegex(@"^(?:\p{Lu}[\p{L}’'-]*\.?(?:\s\p{Lu}[\p{L}’'-]*\.?){1,4},\s(?=\p{Lu})){2,}\p{Lu}[\p{L}’'-]*\.?(?:\s\p{Lu}[\p{L}’'-]*\.?){1,4}[.,]?$", RegexOptions.CultureInvariant)]
    private static partial Regex NamesWithCommas();
}
