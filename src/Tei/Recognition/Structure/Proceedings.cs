using System.Text.RegularExpressions;
using Tei.Languages;
using Tei.Recognition.Insertions;

namespace Tei.Recognition.Structure;

/// <summary>What the clerk writes between the speeches of a debate: that a question was put, that a sitting was suspended, what was decided.</summary>
internal static partial class Proceedings
{
    private const int Longest = 160;
    private const int LongestMark = 45;

    /// <summary>"Question put and agreed to.", "Several hon. Members rose—", "Heiterkeit.": what happened, in a formula, or in a word for what is heard and nothing else.</summary>
    public static bool IsRecord(string line) => line.Length <= Longest && (IsFormula(line) || IsSound(line) || TimeOfDay().IsMatch(line) || EditorialWords.IsOnlyHeard(line) || IsMarkOfTape(line));

    /// <summary>"Question put and agreed to.", "(Non è approvato).": words that only clerks of houses write.</summary>
    public static bool IsFormula(string line) => line.Length <= Longest && Lexicon.Proceedings.Begins(line.AsSpan().TrimStart("-–— (["));

    /// <summary>"MUSIC: THEME UP", "Sound: A door opens.": what is heard of a play for the radio and nobody says.</summary>
    public static bool IsSound(string line) => Lexicon.SoundCues.LengthAt(line) is > 0 and var word && line.AsSpan(word).TrimStart() is [':', ..];

    /// <summary>"END OF TAPE 1, SIDE A", "Tape II, Side One": where a recording begins and ends: its words, numbers and letters, and nothing else.</summary>
    public static bool IsMarkOfTape(string line)
    {
        if (line.Length > LongestMark || line is not [var first, ..] || !char.IsUpper(first) || line[^1] is ':' or '?')
        {
            return false;
        }

        string[] words = line.Split([' ', ',', '.', ';', '-', '–', '—', '#', '(', ')', '[', ']'], StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 1 && words.Any(word => Lexicon.Recordings.Contains(word)) && words.All(word => Lexicon.Recordings.Contains(word) || Lexicon.RecordingMarks.Contains(word) || (char.IsAsciiDigit(word[0]) && word.Length <= 2) || word is [>= 'A' and <= 'D'] || word.All(c => c is 'I' or 'V' or 'X'));
    }

    /// <summary>"Der Bundesrat beschliesst:" ends a discussion and opens what was decided: a body does it, not who speaks.</summary>
    public static bool OpensDecision(string line) => line.Length <= Longest && line.EndsWith(':') && Lexicon.DecisionVerbs.OccursIn(line) && !FirstPerson().IsMatch(line);

    /// <summary>"(1425)", "(3.12 p.m.)", "14.32 hrs.": the hour, which a reporter notes between the speeches.</summary>
    [GeneratedRegex(@"^(?:[(\[][0-9]{1,2}[.:h]?[0-9]{2}(?:\s[ap]\.?m\.?)?[)\]]|[0-9]{1,2}[.:][0-9]{2}\s(?:hrs\.?|[ap]\.?m\.?|Uhr))$", RegexOptions.CultureInvariant)]
    private static partial Regex TimeOfDay();

    [GeneratedRegex(@"\b(?:I|we|ich|wir|je|nous|j|io|noi)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex FirstPerson();
}
