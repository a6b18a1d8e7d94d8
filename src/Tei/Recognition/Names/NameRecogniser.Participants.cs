using Tei.Authorities;
using Tei.Languages;
using Tei.Recognition.Structure;

namespace Tei.Recognition.Names;

/// <content>Who took part in a meeting, by surname only.</content>
internal sealed partial class NameRecogniser
{
    /// <summary>What is no surname on a line of its own: the bodies and countries whose members stand below.</summary>
    private const WordTraits NoParticipant = NoPerson | WordTraits.BodyHead | WordTraits.PlaceHead | WordTraits.Title;

    private static readonly PhraseSet OfficeObjects = new(Lexicon.Packs.SelectMany(p => p["officeObjects"]));

    /// <summary>"Hale" on a line of its own in a list of participants that has other persons, too.</summary>
    private void FindParticipants()
    {
        for (int i = 0; i < structure.Classified.Length; i++)
        {
            if (structure.Classified[i].Kind != LineKind.FieldHead || FieldLabels.Type(structure.Classified[i].Line.Text) != FieldLabels.Participants)
            {
                continue;
            }

            TextSpan[] items = [.. structure.Classified.Skip(i + 1).TakeWhile(line => line.Kind == LineKind.ListItem).Select(line => line.Line.Span)];
            if (Array.Exists(items, item => mentions.In(item).Exists(m => m.Kind == EntityKind.Person)))
            {
                foreach (TextSpan item in items.Where(IsSurnameAlone))
                {
                    AddPerson(item, "stands alone in a list of participants", "name.participant");
                }
            }
        }
    }

    private bool IsSurnameAlone(TextSpan item) =>
        FirstWordFrom(item.Start) is var word && word < words.Count && words[word].Span == item && item.Length >= ShortestSurname && Has(word, WordTraits.Capitalised) && !Has(word, NoParticipant)
        && !EndsName(words[word]) && nouns?.IsNoun(source.Normalised(item)) != true && !OfficeObjects.Contains(words[word].Text) && mentions.IsFree(item) && local.Find(EntityKind.Place, source.Normalised(item)) is null;
}
