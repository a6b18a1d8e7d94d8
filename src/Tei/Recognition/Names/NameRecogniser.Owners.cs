namespace Tei.Recognition.Names;

/// <content>Surnames that nothing introduces but what their bearers wrote, said or have.</content>
internal sealed partial class NameRecogniser
{
    /// <summary>"Sedgwick's attack", "Henslow’s letters": a capitalised word whose letter, speech or wife it is, and that the text writes nowhere small.</summary>
    /// <remarks>Where a list of persons is given, whoever is not on it needs more.</remarks>
    private void FindOwners()
    {
        if (!listed.IsEmpty || CapitalisesNouns())
        {
            return;
        }

        List<int> owners = [];
        foreach (int i in capitals)
        {
            if (OwnsAsPerson(i) && CanOwn(i))
            {
                owners.Add(i);
            }
        }

        HashSet<string> small = InSmallLetters([.. owners.Select(i => words[i].Form.Lower)]);
        foreach (int i in owners.Where(i => !small.Contains(words[i].Form.Lower)))
        {
            AddPerson(WithInitials(words[i].Span), "has what persons write, say or are to one another", "name.owner", Certainty.Low);
        }
    }

    private bool CanOwn(int i) =>
        CanBeAddressed(i) && !(i > 0 && (Follows(i) || Has(i - 1, WordTraits.Determiner | WordTraits.Article))) && mentions.IsFree(words[i].Span)
        && (!BeginsSentence(words[i].Span.Start) || !Has(i, WordTraits.Common)) && !IsContraction(words[i]) && !WordLists.IsPlace(words[i].Text);
}
