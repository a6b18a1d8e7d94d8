using Tei.Languages;

namespace Tei.Recognition.Names;

/// <content>Surnames that nothing introduces but what their bearers wrote, said or have.</content>
internal sealed partial class NameRecogniser
{
    private static readonly PhraseSet Possessions = new(Lexicon.Packs.SelectMany(p => p["personPossessions"]));

    /// <summary>"Sedgwick's attack", "Henslow’s letters": a capitalised word whose letter, speech or wife it is.</summary>
    /// <remarks>Where a list of persons is given, whoever is not on it needs more.</remarks>
    private void FindOwners()
    {
        if (Possessions.All.Count == 0 || !listed.IsEmpty || CapitalisesNouns())
        {
            return;
        }

        HashSet<string>? inSentences = null;
        foreach (int i in capitals)
        {
            int end = words[i].Span.End;
            bool owns = end + LengthOfPossessive < text.Length && text.AsSpan(end, LengthOfPossessive) is ['\'' or '’', 's', ' ' or '\n'] && Possessions.Begins(text.AsSpan(end + LengthOfPossessive, Math.Min(LongestPossession, text.Length - end - LengthOfPossessive)));
            if (owns && CanBeAddressed(i) && !(i > 0 && (Follows(i) || Has(i - 1, WordTraits.Determiner | WordTraits.Article))) && mentions.IsFree(words[i].Span) && (!BeginsSentence(words[i].Span.Start) || !Has(i, WordTraits.Common)) && CanOwn(i, ref inSentences))
            {
                AddPerson(WithInitials(words[i].Span), "has what persons write, say or are to one another", "name.owner", Certainty.Low);
            }
        }
    }

    private const int LongestPossession = 24;

    /// <summary>No word that the text writes small elsewhere, and no place.</summary>
    private bool CanOwn(int i, ref HashSet<string>? small)
    {
        small ??= [.. words.Where(word => !word.IsCapitalised).Select(word => word.Text)];
        return !IsContraction(words[i]) && !small.Contains(words[i].Text.ToLowerInvariant()) && !WordLists.IsPlace(words[i].Text);
    }
}
