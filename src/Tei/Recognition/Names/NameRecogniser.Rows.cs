using Tei.Authorities;
using Tei.Languages;

namespace Tei.Recognition.Names;

/// <content>Who stands in a row with persons, in languages whose nouns have no capitals.</content>
internal sealed partial class NameRecogniser
{
    /// <summary>"Thanat, Pote, Dawee and Sunthorn", "both Mikoyan and Voroshilov": a capitalised word that "and" ties to a person is another, and so are those between two of them.</summary>
    /// <remarks>Where a list of persons is given, whoever is not on it needs more than company.</remarks>
    private void FindRows()
    {
        if (nouns is not null || !listed.IsEmpty || CapitalisesNouns())
        {
            return;
        }

        foreach (int i in capitals)
        {
            if (CanStandInRow(i) && StandsBesidePerson(i) is var isBeside && (isBeside || StandsBetween(i)))
            {
                AddPerson(WithInitials(words[i].Span), "stands in a row with persons", "name.row", isBeside ? Certainty.Medium : Certainty.Low);
            }
        }
    }

    private bool CanStandInRow(int i) =>
        CanBeAddressed(i) && !Has(i, WordTraits.BeginsTitle | WordTraits.Title | WordTraits.Honorific | WordTraits.BeginsPlace) && mentions.IsFree(words[i].Span) && !(i > 0 && Follows(i))
        && !BeginsSentence(words[i].Span.Start) && !IsTied(words[i].Span) && !(i + 1 < words.Count && Has(i + 1, WordTraits.Capitalised) && IsSpace(words[i].Span.End, words[i + 1].Span.Start));

    /// <summary>Whether "and" is all that stands between a word and a person before or behind it.</summary>
    private bool StandsBesidePerson(int i) =>
        (i > 1 && IsConjunctionBetween(i - 1) && IsPersonEnding(words[i - 2].Span.End)) || (i + 2 < words.Count && IsConjunctionBetween(i + 1) && IsPersonFrom(words[i + 2].Span.Start));

    private bool IsConjunctionBetween(int i) =>
        !Has(i, WordTraits.Capitalised) && Lexicon.IsConjunction(text.AsSpan(words[i].Span.Start, words[i].Span.Length)) && i > 0 && IsSpace(words[i].Span.End, words[i + 1].Span.Start) && text.AsSpan(words[i - 1].Span.End, words[i].Span.Start - words[i - 1].Span.End) is " " or ", " or "\n";

    /// <summary>", Pote, Dawee, and General Sawang": with commas alone, a person must stand on either side.</summary>
    private bool StandsBetween(int i) =>
        i > 0 && text.AsSpan(words[i - 1].Span.End, words[i].Span.Start - words[i - 1].Span.End) is ", " && IsPersonEnding(words[i - 1].Span.End) && EndsInPerson(i);

    /// <summary>Whether what follows in a row, each with a comma before it, leads to a person.</summary>
    private bool EndsInPerson(int i)
    {
        while (i + 1 < words.Count && text.AsSpan(words[i].Span.End, words[i + 1].Span.Start - words[i].Span.End) is ", ")
        {
            i++;
            int next = IsJoining(i) ? i + 1 : i;
            if (IsPersonFrom(words[next].Span.Start))
            {
                return true;
            }

            if (next > i || !CanStandInRow(i))
            {
                return false;
            }
        }

        return i + 2 < words.Count && IsConjunctionBetween(i + 1) && IsPersonFrom(words[i + 2].Span.Start);
    }

    private bool IsJoining(int i) => i + 1 < words.Count && Lexicon.IsConjunction(text.AsSpan(words[i].Span.Start, words[i].Span.Length));

    private bool IsPersonEnding(int offset) => offset > 0 && mentions.In(new TextSpan(offset - 1, offset)).Exists(m => m.Kind == EntityKind.Person && m.Span.End == offset);

    /// <summary>Whether a person's name begins at a place, with a title before it or without.</summary>
    private bool IsPersonFrom(int offset) =>
        mentions.In(new TextSpan(offset, Math.Min(text.Length, offset + LongestTitleBefore))).Exists(m => m.Kind == EntityKind.Person && (m.Span.Start == offset || (m.Span.Start > offset && titles.Titled(text, new TextSpan(offset, m.Span.End)) is { } titled && titled.Name.Start == m.Span.Start)));
}
