using Tei.Languages;

namespace Tei.Recognition.Names;

/// <content>Given names that an apostrophe shortens, and letters that one ties to a name.</content>
internal sealed partial class NameRecogniser
{
    /// <summary>"Dan'l Orcutt", "NATH'L D. ROOT": the apostrophe cuts the given name in two words.</summary>
    private void FindElided()
    {
        foreach (int i in capitals)
        {
            if (IsElided(i) && IsSpace(words[i + 1].Span.End, words[i + 2].Span.Start) && !EndsName(words[i + 2]) && LastOfName(i + 1) is var last && last > i + 1)
            {
                AddPerson(new TextSpan(words[i].Span.Start, words[last].Span.End), $"“{source[new TextSpan(words[i].Span.Start, words[i + 1].Span.End)]}” is a shortened given name", "name.given");
            }
        }
    }

    private bool IsElided(int i) =>
        i + 2 < words.Count && text[Math.Min(words[i].Span.End, text.Length - 1)] is '\'' or '’' && words[i + 1].Span.Start == words[i].Span.End + 1
        && Lexicon.ShortenedNames.Contains(words[i].Text[..1] + (words[i].Text[1..] + words[i + 1].Text).ToLowerInvariant());

    /// <summary>"O’Connor", "D’Alembert": a capital letter that an apostrophe ties to the name.</summary>
    private bool IsElision(int i) => words[i] is { Text.Length: 1, IsCapitalised: true } && i + 1 < words.Count && HasApostrophe(words[i], words[i + 1]);

    private bool HasApostrophe(Word left, Word right) => right.IsCapitalised && right.Text.Length > 1 && right.Span.Start == left.Span.End + 1 && left.Text.Length == 1 && text[left.Span.End] is '’' or '\'';
}
