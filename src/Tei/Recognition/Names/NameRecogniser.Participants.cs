using System.Text.RegularExpressions;
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
            FindRowOfParticipants(structure.Classified[i]);
            if (structure.Classified[i].Kind != LineKind.FieldHead || FieldLabels.Type(structure.Classified[i].Line.Text) != FieldLabels.Participants)
            {
                continue;
            }

            TextSpan[] items = [.. structure.Classified.Skip(i + 1).TakeWhile(line => line.Kind is LineKind.ListItem or LineKind.ListHead).Where(line => line.Kind == LineKind.ListItem).Select(line => line.Line.Span)];
            if (Array.Exists(items, item => mentions.In(item).Exists(m => m.Kind == EntityKind.Person)))
            {
                foreach (TextSpan name in items.Select(NameAlone).Where(name => !name.IsEmpty))
                {
                    AddParticipant(name);
                }
            }
        }
    }

    /// <summary>Of a full name the surname tells whom the text or the authority knows.</summary>
    private void AddParticipant(TextSpan name)
    {
        TextSpan surname = words[FirstWordFrom(name.End) - 1].Span;
        if (surname != name && Candidates(source.Normalised(surname)) is { Count: > 0 } bearers)
        {
            AddFullName(name, surname, bearers);
        }
        else
        {
            AddPerson(name, "stands alone in a list of participants", "name.participant");
        }
    }

    /// <summary>"Anwesend: Berg (Präsident), Hale, von Roten.": behind the label the names stand in a row.</summary>
    private void FindRowOfParticipants(ClassifiedLine line)
    {
        if (line.LabelSpan.IsEmpty || line.LabelSpan.End >= line.Line.Span.End || FieldLabels.Type(source.Normalised(line.LabelSpan).TrimEnd(':', ' ')) is not (FieldLabels.Participants or FieldLabels.Absent))
        {
            return;
        }

        foreach (TextSpan part in PartsOfRow(new TextSpan(line.LabelSpan.End, line.Line.Span.End)))
        {
            if (NameAlone(part) is { IsEmpty: false } name)
            {
                AddParticipant(name);
            }
        }
    }

    /// <summary>What stands between commas, without what stands behind it in brackets.</summary>
    private IEnumerable<TextSpan> PartsOfRow(TextSpan row)
    {
        int start = row.Start;
        int bracket = -1;
        bool isInside = false;
        for (int i = row.Start; i <= row.End; i++)
        {
            char c = i < row.End ? text[i] : '\0';
            bracket = c == '(' && bracket < 0 ? i : bracket;
            isInside = c == '(' || (isInside && c != ')');
            if (i == row.End || (!isInside && c is ',' or ';'))
            {
                int end = bracket >= 0 ? bracket : i;
                end -= i == row.End && end > start && text[end - 1] == '.' ? 1 : 0;
                yield return WhiteSpace.Trim(text, new TextSpan(start, end));
                start = i + 1;
                bracket = -1;
            }
        }
    }

    /// <summary>What stands in an item up to a comma or a bracket, if it can be a name: a surname, or words with capitals; empty otherwise.</summary>
    private TextSpan NameAlone(TextSpan item)
    {
        int length = source[item].AsSpan().IndexOfAny(',', '(', '—');
        TextSpan name = WhiteSpace.Trim(text, length > 0 ? new TextSpan(item.Start, item.Start + length) : item);
        int first = FirstWordFrom(name.Start);
        int last = first;
        while (last + 1 < words.Count && words[last + 1].Span.End <= name.End && last - first < MostNameWords && IsInsideName(last))
        {
            last++;
        }

        bool isWhole = last < words.Count && words[first].Span.Start == name.Start && words[last].Span.End == name.End && (length < 0 || last > first);
        return isWhole && name.Length >= ShortestSurname && mentions.IsFree(name) && local.Find(EntityKind.Place, source.Normalised(name)) is null && Enumerable.Range(first, last - first + 1).All(i => IsInitial(i, last) || CanNameParticipant(i, isBehind: i > first)) ? name : default;
    }

    /// <summary>Whether nothing but white space, or the full stop of an initial, stands behind a word.</summary>
    private bool IsInsideName(int i) => IsSpace(words[i].Span.End, words[i + 1].Span.Start) || (Has(i, WordTraits.OneCharacter) && text.AsSpan(words[i].Span.End, words[i + 1].Span.Start - words[i].Span.End) is ". " or ".");

    /// <summary>"A." before the last word of a name is no article.</summary>
    private bool IsInitial(int i, int last) => i < last && Has(i, WordTraits.OneCharacter) && Has(i, WordTraits.Capitalised) && text[words[i].Span.End] == '.';

    /// <summary>Behind another word a surname may be a word of the language, too ("Marshall Green").</summary>
    private bool CanNameParticipant(int i, bool isBehind) =>
        Has(i, WordTraits.Capitalised) && !Has(i, (isBehind ? NoParticipant & ~WordTraits.Common : NoParticipant) | WordTraits.Determiner) && !Lexicon.OfficeWords.Contains(words[i].Text) && !EndsName(words[i]) && nouns?.IsNoun(source.Normalised(words[i].Span)) != true && !OfficeObjects.Contains(words[i].Text) && ((isBehind && Has(i, WordTraits.Common)) || townWords?.NoPlaces.Contains(words[i].Text) != true);
}
