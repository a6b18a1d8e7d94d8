using Tei.Authorities;
using Tei.Languages;

namespace Tei.Recognition.Names;

/// <content>
/// Places that no list has, in languages whose nouns have no capitals: a capitalised word is one where it stands behind a preposition of place ("in Keene"), is where somebody goes
/// ("moved to Keene"), or is followed by the region that it lies in ("Keene, New Hampshire"). All places of a word decide together.
/// </content>
internal sealed partial class NameRecogniser
{
    private const int MostTownWords = 3;
    private const int ShortestTown = 3;

    /// <summary>"'s", and the blank behind it.</summary>
    private const int LengthOfPossessive = 3;
    private const int FewestCapitalNouns = 3;
    private const int CapitalNounsPerWord = 50;

    private bool? capitalisesNouns;

    /// <summary>Between a verb of motion and the preposition stand as many words.</summary>
    private const int MotionReach = 3;

    /// <summary>What a capitalised word may not be to be taken for a place.</summary>
    private const WordTraits NoTown = WordTraits.AllCapitals | WordTraits.EndsName | WordTraits.Organisation | WordTraits.OfAPeople | WordTraits.PersonalVerb | WordTraits.BodyHead;

    /// <summary>What the words around a capitalised word say of it as a place.</summary>
    private enum TownSign
    {
        None,
        Against,
        Weak,
        Strong,
        Region,
    }

    private readonly record struct TownPlace(TextSpan Span, TextSpan Whole, TownSign Sign);

    /// <summary>"Stone's Ferry", "Pell’s Mills": a place that bears the name of its owner.</summary>
    private void FindPlacesOfOwners()
    {
        foreach (int i in capitals)
        {
            int start = words[i].Span.Start;
            if (!FollowsPossessive(i) || !CueWords.BehindOwners.Contains(words[i].Text))
            {
                continue;
            }

            int owner = start - LengthOfPossessive;
            while (owner > 0 && char.IsLetter(text[owner - 1]))
            {
                owner--;
            }

            var place = new TextSpan(owner, words[i].Span.End);
            if (start - LengthOfPossessive - owner >= ShortestTown && char.IsUpper(text[owner]) && lines.HoldNames(place) && mentions.IsFree(place))
            {
                mentions.Add(new Mention(place, EntityKind.Place, LocalEntry(EntityKind.Place, source.Normalised(place)), Certainty.Medium, Evidence.Internal, "name.place-of-owner", "the name of its owner, and what is there"));
            }
        }
    }

    private void FindTowns()
    {
        if (townWords is not { } cues || CapitalisesNouns())
        {
            return;
        }

        var towns = new Dictionary<string, List<TownPlace>>(StringComparer.Ordinal);
        int behind = 0;
        foreach (int i in capitals)
        {
            if (i < behind || Has(i, NoTown) || LastOfTown(i, cues) is not (>= 0 and var last))
            {
                continue;
            }

            var span = new TextSpan(words[i].Span.Start, words[last].Span.End);
            if (mentions.IsFree(span) && !BeginsOnlySentence(i, last, cues) && SignOfTown(i, last, span, cues) is not TownSign.None and var sign)
            {
                string name = source.Normalised(span);
                (towns.TryGetValue(name, out List<TownPlace>? found) ? found : towns[name] = []).Add(new TownPlace(span, WithRegion(span, cues), sign));
            }

            behind = last + 1;
        }

        AddTowns(towns);
    }

    /// <summary>"the Advantages of good Roads": hands of the 18th century write common nouns with capitals, and a capital tells of no name.</summary>
    private bool CapitalisesNouns()
    {
        const WordTraits Known = NoPerson | WordTraits.PlaceHead | WordTraits.BodyHead | WordTraits.BeginsTitle | WordTraits.OnlyPersonalName | WordTraits.OfCalendar | WordTraits.BeginsPlace;
        if (capitalisesNouns is { } known)
        {
            return known;
        }

        int found = 0;
        foreach (int i in nouns is null ? capitals : [])
        {
            bool isNoun = i > 0 && Has(i - 1, WordTraits.Determiner) && !Has(i, Known) && Has(i, WordTraits.Lettered) && IsSpace(words[i - 1].Span.End, words[i].Span.Start)
                && !(i + 1 < words.Count && Has(i + 1, WordTraits.Capitalised) && IsSpace(words[i].Span.End, words[i + 1].Span.Start));
            found += isNoun ? 1 : 0;
        }

        capitalisesNouns = found >= FewestCapitalNouns && found * CapitalNounsPerWord >= words.Count;
        return capitalisesNouns.Value;
    }

    private void AddTowns(Dictionary<string, List<TownPlace>> towns)
    {
        HashSet<string> small = InSmallLetters([.. towns.Where(t => IsTown(t.Value)).Select(t => t.Key.ToLowerInvariant())]);
        foreach ((string name, List<TownPlace> places) in towns.Where(t => IsTown(t.Value) && !small.Contains(t.Key.ToLowerInvariant())))
        {
            Certainty certainty = places.Exists(p => p.Sign == TownSign.Region) || places.Count(p => p.Sign == TownSign.Strong) > 1 ? Certainty.Medium : Certainty.Low;
            foreach (TownPlace place in places.Where(p => p.Sign != TownSign.Against))
            {
                mentions.Replace(new Mention(place.Whole, EntityKind.Place, LocalEntry(EntityKind.Place, name), certainty, Evidence.Internal, "name.town", "stands where places stand, and no list has it"));
            }
        }
    }

    private static bool IsTown(List<TownPlace> places) => places.Exists(p => p.Sign >= TownSign.Strong) && places.Count(p => p.Sign == TownSign.Against) * 3 < places.Count(p => p.Sign >= TownSign.Strong);

    /// <summary>The last word of a name that begins with a word; −1 where it can be no name of a place, or is one word that was taken for something else.</summary>
    private int LastOfTown(int first, TownWords cues)
    {
        int last = first;
        while (last - first < MostTownWords && last + 1 < words.Count && Has(last + 1, WordTraits.Capitalised) && (IsSpace(words[last].Span.End, words[last + 1].Span.Start) || IsAbbreviatedHead(last)))
        {
            last++;
        }

        if (IsAbbreviatedHead(last))
        {
            return -1;
        }

        bool follows = first > 0 && Follows(first) && !cues.Openers.Contains(words[first - 1].Form.Lower);
        bool isName = !follows && words[last].Span.End - words[first].Span.Start >= ShortestTown && CanBeTownWords(first, last) && (last > first || mentions.IsFree(words[first].Span)) && AreTownWords(first, last, cues);
        return isName && (IsOfSaint(last) || persons.WithSurname(words[last].Text).Count == 0) && !(listed.MayHaveSurname(words[last]) && listed.WithSurname(words[last].Text).Count > 0) ? last : -1;
    }

    /// <summary>"St. Cloud", "Mt. Vernon": a shortened word with which names of places begin, and its full stop.</summary>
    private bool IsAbbreviatedHead(int i) =>
        Has(i, WordTraits.PlacePrefix) && words[i].Span.End is var end && end + 1 < text.Length && text[end] == '.' && text[end + 1] == ' ';

    /// <summary>Whether the lists say nothing against any of some words: what costs least is asked of all before the rest is asked of one.</summary>
    private bool CanBeTownWords(int first, int last)
    {
        for (int i = first; i <= last; i++)
        {
            if (!Has(i, WordTraits.Lettered) || Has(i, NoTown | WordTraits.OfCalendar))
            {
                return false;
            }
        }

        return true;
    }

    private bool AreTownWords(int first, int last, TownWords cues)
    {
        for (int i = first; i <= last; i++)
        {
            // "in Gorham Hall": what a house is called is no place alone.
            if (!IsTownWord(i, cues) && !(i > first && i == last && CueWords.Buildings.Contains(words[i].Text)))
            {
                return false;
            }
        }

        return true;
    }

    private bool IsTownWord(int i, TownWords cues)
    {
        WordForm word = words[i].Form;
        return !EndsName(i) && !Has(i, WordTraits.Honorific) && !cues.NoPlaces.Contains(word.Text) && !cues.Openers.Contains(word.Lower)
            && !(Has(i, WordTraits.CapitalInside) && word.Text.AsSpan(1).ContainsAnyInRange('A', 'Z')) && !HasTitle(i);
    }

    /// <summary>The first word of a sentence has a capital anyway: it is a name only where the region follows, or more words with capitals.</summary>
    private bool BeginsOnlySentence(int first, int last, TownWords cues) => first == last && BeginsSentence(words[first].Span.Start) && cues.RegionAt(text, words[last].Span.End) == 0;

    private TownSign SignOfTown(int first, int last, TextSpan span, TownWords cues)
    {
        if (IsTied(span) || (first > 0 && Has(first - 1, WordTraits.EndsPersonObject) && EndsWithObjectOf(first)) || (last + 1 < words.Count && IsSpace(span.End, words[last + 1].Span.Start) && Has(last + 1, WordTraits.PersonalVerb)) || BeginsClauseBehindPlace(first, last))
        {
            return TownSign.Against;
        }

        if (cues.RegionAt(text, span.End) > 0)
        {
            return TownSign.Region;
        }

        Word? previous = first > 0 && IsSpace(words[first - 1].Span.End, span.Start) ? words[first - 1] : null;
        return previous is not { } before ? IsBesidePlace(span) ? TownSign.Strong : TownSign.Weak
            : cues.PlacePrepositions.Contains(before.Form.Lower) && !IsPossessor(span) ? TownSign.Strong
            : cues.Directions.Contains(before.Form.Lower) ? GoesThere(first - 1, cues) ? TownSign.Strong : TownSign.Weak
            : before.Has(WordTraits.Determiner) ? TownSign.Against
            : IsBesidePlace(span) ? TownSign.Strong : TownSign.Weak;
    }

    /// <summary>"A Bonn, Quarvel est": behind the comma of where something is stands who acts there.</summary>
    private bool BeginsClauseBehindPlace(int first, int last) =>
        subjectWords is { } subjects && first == last && first > 0 && text.AsSpan(words[first - 1].Span.End, words[first].Span.Start - words[first - 1].Span.End) is ", " && (IsSubjectOf(first, subjects) || ActsInRow(first));

    /// <summary>A hyphen ties it to another word.</summary>
    private bool IsTied(TextSpan span) => (span.End < text.Length && text[span.End] is '-' or '‑') || (span.Start > 0 && text[span.Start - 1] is '-' or '‑' or '\'' or '’');

    /// <summary>"in Hartley’s house": who owns something is rather a person.</summary>
    private bool IsPossessor(TextSpan span) => span.End + 1 < text.Length && text[span.End] is '\'' or '’';

    private bool GoesThere(int preposition, TownWords cues)
    {
        for (int i = preposition - 1; i >= 0 && preposition - i <= MotionReach; i--)
        {
            if (cues.MotionVerbs.Contains(words[i].Text))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Keene and Claremont": a place stands beside it in a row.</summary>
    private bool IsBesidePlace(TextSpan span)
    {
        int from = span.Start;
        while (from > 0 && (WhiteSpace.Is(text[from - 1]) || text[from - 1] == ','))
        {
            from--;
        }

        int conjunction = from;
        while (conjunction > 0 && char.IsLower(text[conjunction - 1]))
        {
            conjunction--;
        }

        if (conjunction < from && Lexicon.Conjunctions.Contains(text[conjunction..from]))
        {
            from = conjunction;
            while (from > 0 && (WhiteSpace.Is(text[from - 1]) || text[from - 1] == ','))
            {
                from--;
            }
        }

        return from > 0 && from < span.Start && mentions.In(new TextSpan(from - 1, from)).Exists(m => m.Kind == EntityKind.Place && m.Span.End == from);
    }

    private TextSpan WithRegion(TextSpan town, TownWords cues)
    {
        int length = cues.RegionAt(text, town.End);
        var whole = new TextSpan(town.Start, town.End + length);
        return length > 0 && lines.HoldNames(whole) && mentions.In(whole).TrueForAll(m => m.Kind == EntityKind.Place && whole.Contains(m.Span)) ? whole : town;
    }
}
