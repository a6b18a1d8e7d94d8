namespace Tei.Languages;

/// <summary>Words and phrases that are looked up at a place in a text exactly as they are written, letter for letter; what may stand behind them is the caller's question.</summary>
/// <remarks>Immutable; threads may share it. A lookup costs one hash of a word, however many forms there are.</remarks>
internal sealed class WrittenForms
{
    private readonly Beginnings beginnings;
    private readonly Dictionary<string, string[]>.AlternateLookup<ReadOnlySpan<char>> byFirstWord;

    public WrittenForms(IEnumerable<string> forms)
    {
        string[] all = [.. forms.Distinct(StringComparer.Ordinal)];
        beginnings = new Beginnings(all);
        Longest = all.Length == 0 ? 0 : all.Max(form => form.Length);
        byFirstWord = all
            .GroupBy(form => form[..LetterRun(form)], StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.OrderByDescending(form => form.Length).ToArray(), StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The length of the longest form.</summary>
    public int Longest { get; }

    /// <summary>The length of the longest form at the beginning of a text whose first word is a word of the form; 0 where there is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="below">Only shorter forms than this: to ask for the next one.</param>
    public int LengthAt(ReadOnlySpan<char> text, int below = int.MaxValue)
    {
        foreach (string form in FormsAt(text))
        {
            if (form.Length < below && text.StartsWith(form, StringComparison.Ordinal))
            {
                return form.Length;
            }
        }

        return 0;
    }

    /// <summary>The forms with the first word of a text, the longer before the shorter: those with which the text begins are among them.</summary>
    public ReadOnlySpan<string> FormsAt(ReadOnlySpan<char> text) => beginnings.MayBegin(text) && byFirstWord.TryGetValue(text[..LetterRun(text)], out string[]? forms) ? forms : [];

    /// <summary>A phrase as it is written with and without capitals at the beginning of its words.</summary>
    public static IEnumerable<string> BothCases(string phrase) =>
        phrase.Split(' ').Aggregate<string, IEnumerable<string>>([""], (forms, word) =>
            forms.SelectMany(form => (char.IsUpper(word[0]) ? [word, char.ToLowerInvariant(word[0]) + word[1..]] : new[] { word }).Select(w => form.Length == 0 ? w : form + " " + w)));

    private static int LetterRun(ReadOnlySpan<char> text)
    {
        int i = 0;
        while (i < text.Length && char.IsLetter(text[i]))
        {
            i++;
        }

        return i;
    }
}
