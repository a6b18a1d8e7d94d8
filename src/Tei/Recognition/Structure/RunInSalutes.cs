using System.Buffers;
using Tei.Languages;

namespace Tei.Recognition.Structure;

/// <summary>Salutes on the line of the text that they stand before: "Sir: I have the honor …", "Dear Brother— Your letter …", "Hochgeehrter Herr! Ihr Schreiben …".</summary>
internal static class RunInSalutes
{
    private const int Longest = 60;
    private const int ShortestText = 20;

    /// <summary>No dateline is longer.</summary>
    private const int LongestAbove = 250;
    private static readonly SearchValues<char> Marks = SearchValues.Create(":—–!");

    /// <summary>Whether a line has a mark where that of a salute would stand, or begins as those of letters do below a short line: few lines do.</summary>
    /// <param name="line">The line.</param>
    /// <param name="above">The line above it.</param>
    public static bool MayBegin(string line, string? above) =>
        line.Length > ShortestText && (line.AsSpan(0, Math.Min(Longest, line.Length)).ContainsAny(Marks) || (above is { Length: <= LongestAbove } && Lexicon.Salutations.Begins(line)));

    /// <summary>How many characters of a line are the salute with its mark; 0 where none stands before a text.</summary>
    /// <param name="line">The line as it is written.</param>
    /// <param name="above">The line above it. Below a dateline each address is a salute; elsewhere it may be the label of a speaker.</param>
    public static int LengthAt(string line, string? above)
    {
        if (above is not null && LengthBeforeComma(line) is > 0 and int length && LineForms.IsDateline(above))
        {
            return length;
        }

        int mark = line.AsSpan(0, Math.Min(Longest, line.Length)).IndexOfAny(Marks);
        if (mark <= 0 || line.Length - mark <= ShortestText || !IsFollowed(line, mark))
        {
            return 0;
        }

        string salute = line[..(mark + 1)];
        bool isSalute = line[mark] != '!' && (Lexicon.PlainAddresses.Contains(salute.AsSpan(0, mark)) || (IsOfLetter(salute) && LetterForms.IsSalute(salute)));
        return isSalute || (line[mark] is ':' or '!' && above is not null && IsSaluteBelow(above, salute)) ? mark + 1 : 0;
    }

    /// <summary>"Dear Mother, I write you …": the salute before the comma behind which a sentence begins; 0 where there is none. Only below a dateline, for in a text it may be said to somebody.</summary>
    private static int LengthBeforeComma(string line)
    {
        int comma = Lexicon.Salutations.Begins(line) ? line.IndexOf(',', StringComparison.Ordinal) : -1;
        return comma is > 0 and < Longest && line.Length - comma > ShortestText && line[comma + 1] == ' ' && char.IsUpper(line[comma + 2]) && line[..(comma + 1)] is var salute && IsOfLetter(salute) && LetterForms.IsSalute(salute) ? comma + 1 : 0;
    }

    private static bool IsFollowed(string line, int mark) => line[mark] is '—' or '–' || char.IsWhiteSpace(line[mark + 1]);

    /// <summary>"Dear Mr. Hale:". In capitals ("DEAR MR. HALE:") it is how a printer begins the paragraph, and editions leave it there.</summary>
    private static bool IsOfLetter(string salute) => Lexicon.Salutations.Begins(salute) && salute.Any(char.IsLower);

    /// <summary>"My Lord: From the tenor …", "Monsieur le Ministre: J’ai l’honneur …".</summary>
    private static bool IsSaluteBelow(string above, string salute) =>
        (Lexicon.Vocatives.Contains(salute.AsSpan(0, salute.Length - 1)) || IsOfLetter(salute) || LineForms.LengthOfAddress(salute) > 0) && LineForms.IsSalute(salute) && (LineForms.IsNumber(above) || LineForms.IsDateline(above));
}
