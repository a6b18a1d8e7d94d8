using System.Collections.Frozen;
using Tei.Authorities;
using Tei.Languages;

namespace Tei.Recognition.Names;

/// <content>Surnames alone that act together, or in a clause of their own, and those of who holds an office somewhere.</content>
internal sealed partial class NameRecogniser
{
    private const int MostInRow = 6;

    /// <summary>"our consul at Kalinov, Marsh": as many letters has at most what stands between the office and the place.</summary>
    private const int LongestToPlace = 4;

    private readonly FrozenSet<string> pluralVerbs;

    /// <summary>"Quarvel and Tobbin have": in English a row that begins a sentence is one of persons where its last word, whose capital no sentence gives, stands right before such a verb.</summary>
    private void FindActingRows()
    {
        if (nouns is not null || subjectWords is not null || pluralVerbs.Count == 0 || !listed.IsEmpty || CapitalisesNouns())
        {
            return;
        }

        foreach (int i in capitals)
        {
            if (CanBeAddressed(i) && !Has(i, WordTraits.BeginsTitle | WordTraits.Title | WordTraits.Honorific) && mentions.IsFree(words[i].Span) && !(i > 0 && Follows(i)) && !IsTied(words[i].Span) && ActsInRow(i))
            {
                AddPerson(WithInitials(words[i].Span), "acts together with others", "name.row", Certainty.Low);
            }
        }
    }

    /// <summary>"Quarvel et Tobbin ont", "Quarvel, Ostrand und Tobbin hätten": a verb of the plural behind the last of several words, of which none is known for a place or a body.</summary>
    private bool ActsInRow(int i)
    {
        if (pluralVerbs.Count == 0)
        {
            return false;
        }

        int first = FirstOfRow(i, out bool isTied);
        if (first > 0 && IsSpace(words[first - 1].Span.End, words[first].Span.Start) && !Has(first - 1, WordTraits.Capitalised) && LeadsToOther(words[first - 1]))
        {
            return false;
        }

        int last = i;
        while (last - i < MostInRow && NextInRow(last, ref isTied) is > 0 and var next)
        {
            last = next;
        }

        return isTied && last + 1 < words.Count && IsSpace(words[last].Span.End, words[last + 1].Span.Start) && IsPluralVerb(source.Normalised(words[last + 1].Span));
    }

    private bool IsPluralVerb(string word) => pluralVerbs.Contains(word) || subjectWords?.EndsAsPluralVerb(word) == true;

    /// <summary>The next word of a row, behind a comma or the conjunction before the last; 0 where the row ends.</summary>
    private int NextInRow(int i, ref bool isTied)
    {
        if (i + 2 < words.Count && IsConjunctionBetween(i + 1))
        {
            int behind = BehindParticle(i + 2);
            isTied = CanActTogether(behind);
            return isTied ? behind : 0;
        }

        return i + 1 < words.Count && text.AsSpan(words[i].Span.End, words[i + 1].Span.Start - words[i].Span.End) is ", " && BehindParticle(i + 1) is var next && CanActTogether(next) ? next : 0;
    }

    /// <summary>"de Quarvel": the word behind a particle of names, else the word itself.</summary>
    private int BehindParticle(int i) => i + 1 < words.Count && !Has(i, WordTraits.Capitalised) && Lexicon.NameParticles.Contains(words[i].Text) ? i + 1 : i;

    private bool CanActTogether(int i) =>
        Has(i, WordTraits.Capitalised) && Has(i, WordTraits.Lettered) && !Has(i, (NoPerson & ~WordTraits.Common) | WordTraits.OfCalendar) && words[i].Text.Length >= ShortestSurname && !EndsName(i) && nouns?.IsNoun(source.Normalised(words[i].Span)) != true && townWords?.NoPlaces.Contains(words[i].Text) != true;

    /// <summary>The first word of the row that a word stands in.</summary>
    /// <param name="i">The word.</param>
    /// <param name="isTied">Whether the conjunction stands right before the word.</param>
    private int FirstOfRow(int i, out bool isTied)
    {
        int first = BeforeParticle(i);
        isTied = first > 1 && IsConjunctionBetween(first - 1) && CanActTogether(first - 2);
        first = isTied ? BeforeParticle(first - 2) : first;
        for (int count = 0; count < MostInRow && first > 0 && text.AsSpan(words[first - 1].Span.End, words[first].Span.Start - words[first - 1].Span.End) is ", " && CanActTogether(first - 1); count++)
        {
            first = BeforeParticle(first - 1);
        }

        return first;
    }

    /// <summary>The particle before a word that a comma or a conjunction stands before, else the word itself.</summary>
    private int BeforeParticle(int i) =>
        i > 1 && !Has(i - 1, WordTraits.Capitalised) && Lexicon.NameParticles.Contains(words[i - 1].Text) && IsSpace(words[i - 1].Span.End, words[i].Span.Start) && (Lexicon.IsConjunction(text.AsSpan(words[i - 2].Span.Start, words[i - 2].Span.Length)) || text[words[i - 2].Span.End] == ',') ? i - 1 : i;

    /// <summary>Behind an article or a preposition stands what does not act, whatever verb follows the row: "the ports of Quarn and Tobb are".</summary>
    private bool LeadsToOther(Word before) =>
        before.Has(WordTraits.Determiner | WordTraits.Article) || (nouns is not null ? nouns.Articles.Contains(before.Text) || nouns.Determiners.Contains(before.Text) || nouns.PlacePrepositions.Contains(before.Text) || nouns.PersonPrepositions.Contains(before.Text)
            : subjectWords is not null ? subjectWords.Nouns.Contains(before.Form.Lower) || subjectWords.Places.Contains(before.Form.Lower)
            : Prepositions.Contains(before.Text));

    /// <summary>"dass Berndorff die Sache", "ob Berndorff sich": between the conjunction and an article or a pronoun stands the subject, which in the singular has an article when it is a common noun; words in the plural end otherwise than most names.</summary>
    private bool IsSubjectOfClause(int last)
    {
        return !LooksPlural(last) && last + 1 < words.Count && IsSpace(words[last].Span.End, words[last + 1].Span.Start) && !words[last + 1].IsCapitalised && (nouns!.Articles.Contains(words[last + 1].Text) || nouns.AfterSubjects.Contains(words[last + 1].Text));
    }

    private bool LooksPlural(int i) => words[i].Text[^1] is 'e' or 'n' or 's' || words[i].Text.EndsWith("er", StringComparison.Ordinal);

    /// <summary>"our consul at Kalinov, Marsh, reports": a name behind a comma and the place of an office is that of who holds it, and no second place.</summary>
    private void FindHoldersOfPlaces()
    {
        foreach (int i in capitals)
        {
            if (i > 2 && CanBeAddressed(i) && mentions.IsFree(words[i].Span) && words[i].Span.Start - words[i - 1].Span.End == 2 && text[words[i - 1].Span.End] == ',' && IsPlaceOfOffice(words[i - 1].Span.End))
            {
                int last = i;
                while (last - i < MostActingWords && last + 1 < words.Count && CanBeAddressed(last + 1) && IsSpace(words[last].Span.End, words[last + 1].Span.Start))
                {
                    last++;
                }

                var span = new TextSpan(words[i].Span.Start, words[last].Span.End);
                if (EndsApposition(last) && mentions.IsFree(span))
                {
                    AddPerson(WithInitials(span), "behind an office and its place", "name.office-holder");
                }
            }
        }
    }

    /// <summary>Whether a place ends there, and a small word and an office stand before it.</summary>
    private bool IsPlaceOfOffice(int end)
    {
        if (mentions.In(new TextSpan(end - 1, end)).Find(m => m.Kind == EntityKind.Place && m.Span.End == end) is not { } place || FirstWordFrom(place.Span.Start) is not (> 1 and var first))
        {
            return false;
        }

        Word link = words[first - 1];
        return !link.IsCapitalised && link.Text.Length <= LongestToPlace && IsSpace(words[first - 2].Span.End, link.Span.Start) && source.Normalised(words[first - 2].Span) is var office && (Lexicon.Offices.Contains(office) || nouns?.IsOffice(office) == true);
    }

    /// <summary>Whether a sign of punctuation ends what was put in, so that it is no part of something longer.</summary>
    private bool EndsApposition(int last)
    {
        int end = words[last].Span.End;
        return end == text.Length || text[end] is '.' or ';' or ':' or ')' or ',' or '\n';
    }
}
