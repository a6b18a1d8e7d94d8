using Tei.Authorities;
using Tei.Languages;

namespace Tei.Recognition.Names;

/// <content>Persons whom writers name by one name and expect to be understood (<c>Data/persons.txt</c>).</content>
internal sealed partial class NameRecogniser
{
    private const string EverybodyKnows = "a name that everybody knows, with nothing that makes it another’s";

    /// <summary>"I have read Shakespeare", "Voltaire’s letters"; where nouns have no capitals, not what follows an article ("a Rembrandt") or is a part of a longer name ("Villa Voltaire").</summary>
    private void FindWellKnown()
    {
        foreach (int i in capitals)
        {
            if (!Has(i, WordTraits.WellKnown) || !mentions.IsFree(words[i].Span))
            {
                continue;
            }

            if (LongWellKnownAt(i) is { IsEmpty: false } name && mentions.IsFree(name) && !IsTied(name))
            {
                AddPerson(WithInitials(name), EverybodyKnows, "name.well-known");
                continue;
            }

            if (TouchesCapital(i) || (IsBefore(i, WordTraits.PlaceHead | WordTraits.BodyHead) && !MayGiveName(i)) || IsTied(words[i].Span) || IsInsideOtherName(i) || PlaceCues.StandBefore(text, words, i))
            {
                continue;
            }

            string written = source.Normalised(words[i].Span);
            if (WordLists.IsWellKnown(written))
            {
                AddPerson(WithInitials(words[i].Span), EverybodyKnows, "name.well-known");
            }
            else if (nouns is not null && written[^1] == 's' && WordLists.IsWellKnown(written[..^1]))
            {
                AuthorityEntry entry = LocalEntry(EntityKind.Person, written[..^1]);
                mentions.Add(new Mention(words[i].Span, EntityKind.Person, entry, Certainty.Medium, Evidence.Internal, "name.well-known", EverybodyKnows));
                persons.Add(entry);
            }
        }
    }

    /// <summary>"Sprecher von Bernegg", "de Gaulle": a name of several words with this one; a particle may stand before.</summary>
    private TextSpan LongWellKnownAt(int i) =>
        i > 0 && !Has(i - 1, WordTraits.Capitalised) && Lexicon.NameParticles.Contains(words[i - 1].Text) && WordLists.LongWellKnownNames.Find(text, words, i - 1, out TextSpan withParticle) is not null ? withParticle
            : WordLists.LongWellKnownNames.Find(text, words, i, out TextSpan name) is not null ? name : default;

    private bool IsInsideOtherName(int i) =>
        i > 0 && IsSpace(words[i - 1].Span.End, words[i].Span.Start)
        && ((Has(i, WordTraits.Place) && PlaceWords.Contains(words[i - 1].Text)) || (nouns is null && (Has(i - 1, WordTraits.Article) || words[i - 1].Form.Lower is "a" or "an" || (Follows(i) && !BeginsSentence(words[i - 1].Span.Start)))));
}
