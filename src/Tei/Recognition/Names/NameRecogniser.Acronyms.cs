using System.Buffers;
using System.Collections.Frozen;
using Tei.Authorities;
using Tei.Languages;

namespace Tei.Recognition.Names;

/// <content>Bodies by their acronyms: those that the document gives in brackets, the first letters of a body that it names in full, and words in capitals that do what bodies do.</content>
internal sealed partial class NameRecogniser
{
    private const int LongestAcronymOfBody = 8;
    private const int FewestLettersAlone = 3;
    private const int MostLettersAlone = 6;

    private static readonly FrozenSet<string> BodyMembers = Lexicon.Packs.SelectMany(p => p["bodyMembers"]).Select(Words.Fold).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> BodyVerbs = Lexicon.Packs.SelectMany(p => p["bodyVerbs"]).Select(Words.Fold).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> NoBodies = Lexicon.Packs.SelectMany(p => p["abbreviationsOfPapers"]).ToFrozenSet(StringComparer.Ordinal);

    private static readonly SearchValues<char> RomanDigits = SearchValues.Create("IVXLCDM");

    /// <summary>"EPA" for the Eastern Port Authority: once the document names the body, or once something is said of the word that is said of bodies, all its places are the body's.</summary>
    /// <param name="defined">The bodies whose acronyms the document gives in brackets.</param>
    private void FindAcronyms(Dictionary<string, AuthorityEntry> defined)
    {
        List<int> candidates = [];
        HashSet<string> acting = [];
        foreach (int i in capitals)
        {
            if (Has(i, WordTraits.AllCapitals) && IsAcronym(i))
            {
                candidates.Add(i);
                if (IsBodyByItsSigns(i))
                {
                    acting.Add(words[i].Text);
                }
            }
        }

        if (candidates.Count == 0)
        {
            return;
        }

        Dictionary<string, AuthorityEntry?> bodies = InitialsOfBodies();
        foreach (int i in candidates)
        {
            string acronym = words[i].Text;
            if (defined.GetValueOrDefault(acronym) is { } given)
            {
                AddAcronym(i, given, $"the document gives its meaning: {given.Names[0]}");
            }
            else if (bodies.GetValueOrDefault(acronym) is { } body)
            {
                AddAcronym(i, body, $"the first letters of {body.Names[0]}");
            }
            else if (acting.Contains(acronym))
            {
                AddAcronym(i, LocalEntry(EntityKind.Organisation, acronym), "in capitals, and does or has what bodies do and have");
            }
        }
    }

    private void AddAcronym(int i, AuthorityEntry body, string because) =>
        mentions.Add(new Mention(words[i].Span, EntityKind.Organisation, body, Certainty.Medium, Evidence.Internal, "name.acronym", because));

    /// <summary>Whether a word is letters in capitals, in a line that has others, and nothing else is known of it.</summary>
    private bool IsAcronym(int i) =>
        Has(i, WordTraits.Lettered) && !Has(i, WordTraits.Place | WordTraits.Title | WordTraits.OfCalendar | WordTraits.OfAPeople) && words[i].Text is { Length: >= 2 and <= LongestAcronymOfBody } word
        && !NoBodies.Contains(word) && !Lexicon.RegionAbbreviations.Contains(word) && !IsRomanNumeral(word) && mentions.IsFree(words[i].Span) && !IsExplained(words[i].Span) && IsAmongSmallLetters(i) && !IsGlued(words[i].Span);

    private static bool IsRomanNumeral(string word) => !word.AsSpan().ContainsAnyExcept(RomanDigits);

    /// <summary>Whether the next word to either side has small letters: in a heading or a label all words have capitals.</summary>
    private bool IsAmongSmallLetters(int i) =>
        (i > 0 && !Has(i - 1, WordTraits.AllCapitals) && !Has(i - 1, WordTraits.Digit)) || (i + 1 < words.Count && !Has(i + 1, WordTraits.AllCapitals) && !Has(i + 1, WordTraits.Digit));

    /// <summary>"WX-4", "A/BC.12": a letter or a digit touches it behind a sign.</summary>
    private bool IsGlued(TextSpan word) => IsTiedAt(word.Start - 1, word.Start - 2) || IsTiedAt(word.End, word.End + 1);

    private bool IsTiedAt(int sign, int beyond) => beyond >= 0 && beyond < text.Length && text[sign] is '/' or '-' or '.' or '_' or '&' && (char.IsUpper(text[beyond]) || char.IsDigit(text[beyond]));

    /// <summary>"EPA decided", "EPA representatives", "members of the EPA".</summary>
    private bool IsBodyByItsSigns(int i)
    {
        if (words[i].Text.Length is < FewestLettersAlone or > MostLettersAlone)
        {
            return false;
        }

        bool goesOn = i + 1 < words.Count && IsSpace(words[i].Span.End, words[i + 1].Span.Start);
        return (goesOn && (Has(i + 1, WordTraits.PersonalVerb) || BodyMembers.Contains(words[i + 1].Text) || BodyVerbs.Contains(words[i + 1].Text))) || ActsBehindAuxiliary(i) || IsOfMembers(i);
    }

    /// <summary>"representatives of EPA", "Vertreter der EPA": behind those who belong to a body, and what ties them to it.</summary>
    private bool IsOfMembers(int i)
    {
        int k = i - 1;
        while (k > 0 && i - k <= 2 && FirstLetters.IsTie(words[k].Text) && IsSpace(words[k].Span.End, words[k + 1].Span.Start))
        {
            k--;
        }

        return k >= 0 && k < i - 1 && BodyMembers.Contains(words[k].Text);
    }

    /// <summary>The bodies that the document names in full, by their first letters; none where two have the same.</summary>
    private Dictionary<string, AuthorityEntry?> InitialsOfBodies()
    {
        Dictionary<string, AuthorityEntry?> found = new(StringComparer.Ordinal);
        foreach (AuthorityEntry body in mentions.Entries.Where(e => e.Kind == EntityKind.Organisation))
        {
            foreach (string letters in body.Names.SelectMany(InitialsOf).Distinct(StringComparer.Ordinal))
            {
                found[letters] = found.TryGetValue(letters, out AuthorityEntry? other) && other != body ? null : body;
            }
        }

        return found;
    }

    /// <summary>The first letters of the words with capitals, and of all words but those that tie them: "Département politique fédéral".</summary>
    private static IEnumerable<string> InitialsOf(string name)
    {
        string[] parts = FirstLetters.WordsOf(name);
        return new[] { FirstLetters.OfCapitals(parts), FirstLetters.WithoutTies(parts) }.Where(letters => letters.Length is >= 2 and <= LongestAcronymOfBody);
    }
}
