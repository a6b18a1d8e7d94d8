using System.Text.RegularExpressions;
using Tei.Languages;
using Tei.Recognition.Insertions;

namespace Tei.Recognition.Structure;

/// <summary>What the clerk writes between the speeches of a debate: that a question was put, that a sitting was suspended, what was decided.</summary>
internal static partial class Proceedings
{
    private const int Longest = 160;

    /// <summary>"Question put and agreed to.", "Several hon. Members rose—", "Heiterkeit.": what happened, in a formula, or in a word for what is heard and nothing else.</summary>
    public static bool IsRecord(string line) => line.Length <= Longest && (Lexicon.Proceedings.Begins(line) || EditorialWords.IsOnlyHeard(line));

    /// <summary>"Der Bundesrat beschliesst:" ends a discussion and opens what was decided: a body does it, not who speaks.</summary>
    public static bool OpensDecision(string line) => line.Length <= Longest && line.EndsWith(':') && Lexicon.DecisionVerbs.OccursIn(line) && !FirstPerson().IsMatch(line);

    [GeneratedRegex(@"\b(?:I|we|ich|wir|je|nous|j|io|noi)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex FirstPerson();
}
