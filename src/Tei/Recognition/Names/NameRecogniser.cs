using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text.RegularExpressions;
using Tei.Authorities;
using Tei.Languages;
using Tei.Recognition.Dates;
using Tei.Recognition.Structure;
using Tei.Validation;

namespace Tei.Recognition.Names;

/// <summary>Recognises persons, places and organisations (encoding manual, section 3): first those of the authority, then those whose surroundings name them.</summary>
internal sealed partial class NameRecogniser
{
    /// <summary>Of as many words one has a capital, or somewhat less.</summary>
    private const int WordsForCapital = 4;

    private readonly SourceText source;
    private readonly string text;
    private readonly StructureResult structure;
    private readonly Authority authority;
    private readonly List<Word> words;
    private readonly WordTraits[] traits;

    /// <summary>The numbers of the words with a capital: most steps look at no others.</summary>
    private readonly List<int> capitals;

    /// <summary>The numbers of the words with which a title can begin.</summary>
    private readonly List<int> beginningsOfTitles = new(32);

    private readonly SourceLines lines;
    private readonly HashSet<int> breaks;
    private readonly MentionSet mentions;
    private readonly PersonLookup persons = new();
    private readonly PersonLookup listed;
    private readonly LocalEntries local = new();
    private readonly List<Diagnostic> diagnostics = [];
    private readonly ImmutableArray<Annotation> insertions;
    private readonly NounCapitals? nouns;
    private readonly TitleReader titles;
    private readonly TownWords? townWords;
    private readonly bool joinsArticles;
    private readonly bool isInEnglish;
    private readonly SubjectWords? subjectWords;
    private readonly ImmutableArray<string> functionWords;
    private readonly Dictionary<AuthorityEntry, Sex> sexes = new(EntryComparer.Instance);
    private readonly SpanIndex<Annotation> insertionsAt;

    private NameRecogniser(SourceText source, List<Word> words, StructureResult structure, ImmutableArray<Annotation> insertions, Authority authority, string language)
    {
        this.source = source;
        text = source.Content;
        this.structure = structure;
        this.insertions = insertions;
        this.authority = authority;
        this.words = words;
        traits = new WordTraits[words.Count];
        capitals = new List<int>(words.Count / WordsForCapital);
        ReadOnlySpan<Word> all = CollectionsMarshal.AsSpan(words);
        for (int i = 0; i < all.Length; i++)
        {
            WordTraits known = all[i].Traits;
            traits[i] = known;
            if ((known & WordTraits.Capitalised) != WordTraits.None)
            {
                capitals.Add(i);
            }

            if ((known & WordTraits.OpensTitle) != WordTraits.None && !((known & WordTraits.OneCharacter) != WordTraits.None && all[i].Span.Start is > 0 and var start && text[start - 1] is '-' or '‑'))
            {
                beginningsOfTitles.Add(i);
            }
        }

        nouns = NounCapitals.Of(language);
        titles = Titles.ReaderFor(OtherHonorifics.LanguageOf(text, language));
        townWords = TownWords.Of(language);
        isInEnglish = language == "en";
        subjectWords = SubjectWords.Of(language);
        firmCues = FirmCues.Of(language);
        functionWords = Lexicon.Of(language)?["functionWords"] ?? [];
        pluralVerbs = (Lexicon.Of(language)?["pluralVerbs"] ?? []).ToFrozenSet(StringComparer.Ordinal);
        joinsArticles = Lexicon.Of(language)?["joinedArticles"].IsEmpty == false;
        int[] places = [.. structure.Breaks];
        breaks = [.. places];
        lines = new SourceLines(structure.Lines, insertions.Where(a => a.Markup.Element is TeiNames.Gap or TeiNames.Space).Select(a => a.Span).Concat(structure.Spans(LineKind.Classification)), places);
        mentions = new MentionSet(lines, text.Length);
        listed = authority.Persons;
        insertionsAt = new SpanIndex<Annotation>(insertions, i => i.Span);
    }

    public static NameResult Recognise(SourceText source, List<Word> words, StructureResult structure, ImmutableArray<Annotation> insertions, Authority authority, string language)
    {
        var recogniser = new NameRecogniser(source, words, structure, insertions, authority, language);
        SearchedLine[] searched = recogniser.SearchedLines();
        recogniser.FindListed();
        recogniser.FindDatelinePlaces();
        recogniser.FindAddresses();
        recogniser.FindPlacesOfOwners();
        CuedNames.FindNewspapers(source, searched, recogniser.mentions);
        recogniser.FindFirms();
        recogniser.FindCast();
        recogniser.FindFamilyFirst();
        recogniser.FindTitled();
        recogniser.FindPeers();
        recogniser.FindBehindCompletedTitles();
        recogniser.FindHoldersInBrackets();
        recogniser.FindHoldersInHeadings();
        recogniser.FindSuppliedNames();
        recogniser.FindNicknames();
        recogniser.FindSignatories();
        recogniser.FindElided();
        recogniser.FindGivenNames();
        recogniser.FindInitialled();
        recogniser.FindInterviewed();
        recogniser.FindSworn();
        recogniser.FindSpeakers();
        recogniser.FindSignatures();
        recogniser.FindIdentified();
        recogniser.FindParticipants();
        recogniser.FindActing();
        recogniser.FindHeldInBrackets();
        recogniser.FindAddressed();
        recogniser.FindWellKnown();
        recogniser.FindOwners();
        recogniser.FindInitialCompleted();
        recogniser.FindBareNames();
        recogniser.FindAgain();
        recogniser.FindAbbreviated();
        recogniser.FindListedSurnames();
        recogniser.FindGreekSocieties();
        recogniser.FindKnown();
        recogniser.FindPlaceAdjectives();
        CuedNames.FindPlaces(source, words, searched, recogniser.mentions);
        recogniser.FindAcronyms(CuedNames.FindOrganisations(source, words, searched, recogniser.mentions, recogniser.nouns));
        recogniser.FindHouses();
        recogniser.FindCompoundBodies();
        recogniser.FindWrittenOut();
        recogniser.FindHoldersOfPlaces();
        recogniser.FindTowns();
        recogniser.FindSubjects();
        recogniser.FindActingRows();
        recogniser.FindRepeatedSurnames();
        recogniser.FindBeginning();
        recogniser.FindRows();
        recogniser.UniteSurnames();
        return recogniser.Result();
    }

    /// <summary>The lines, with all that is said of one of their words.</summary>
    private SearchedLine[] SearchedLines()
    {
        var searched = new SearchedLine[lines.All.Count];
        int next = 0;
        for (int i = 0; i < searched.Length; i++)
        {
            TextSpan line = lines.All[i];
            while (next < words.Count && words[next].Span.Start < line.Start)
            {
                next++;
            }

            int first = next;
            searched[i] = new SearchedLine(line, Words.TraitsIn(words, line, ref next), first, next);
        }

        return searched;
    }

    /// <summary>Names of the authority, word for word.</summary>
    private void FindListed()
    {
        foreach (NameMatch match in authority.Index.Find(text, words))
        {
            if (!lines.HoldNames(match.Span) || !char.IsUpper(words[match.FirstWord].Text[0]) || (match.WordCount == 1 && (IsPartOfLongerName(match) || IsWordInCapitals(match.Span))))
            {
                continue;
            }

            AuthorityEntry? entry = match.Entries.Count == 1 ? match.Entries[0] : Decide(match.Span, match.Entries);
            bool titled = HasTitle(match.Span);
            bool plain = match.WordCount > 1 || titled || match.Entries[0].Kind != EntityKind.Person;
            mentions.Add(new Mention(
                match.Span, (entry ?? match.Entries[0]).Kind, entry, entry is null ? Certainty.Low : plain ? Certainty.High : Certainty.Medium, Evidence.External, "name.authority",
                entry is null ? "several entries have this name" : $"the authority has it as a name of {entry.Names[0]}"));
            if (entry?.Kind == EntityKind.Person)
            {
                persons.Add(entry);
            }
        }
    }

    /// <summary>A single word that touches another capitalised word is a part of a name that the authority does not know ("Douglas" in "Lewis Douglas").</summary>
    private bool IsPartOfLongerName(NameMatch match)
    {
        if (match.Entries[0].Kind != EntityKind.Person)
        {
            return false;
        }

        Word? next = match.FirstWord + 1 < words.Count ? words[match.FirstWord + 1] : null;
        bool capitalAfter = next is { IsCapitalised: true } n && n.Text.Length > 1 && IsSpace(match.Span.End, n.Span.Start) && !EndsName(n);
        Word? previous = match.FirstWord > 0 ? words[match.FirstWord - 1] : null;
        bool capitalBefore = previous is { IsCapitalised: true } p && IsSpace(p.Span.End, match.Span.Start) && !HasTitle(match.Span) && !EndsName(p) && !BeginsSentence(p.Span.Start);
        return capitalAfter || capitalBefore;
    }

    /// <summary>Whether a word ends a name, although it begins with a capital: in the language of the document, too.</summary>
    private bool EndsName(string word) => Titles.EndsName(word) || nouns?.EndsNames.Contains(word) == true;

    /// <summary>The same for a word as it is written: where its form is written so, that was asked before.</summary>
    private bool EndsName(ReadOnlySpan<char> word) =>
        WordForm.Of(word) is var form && word.SequenceEqual(form.Text) ? form.Has(WordTraits.EndsName) || nouns?.EndsNames.Contains(form.Text) == true : EndsName(word.ToString());

    private bool EndsName(int word) => Has(word, WordTraits.EndsName) || nouns?.EndsNames.Contains(words[word].Text) == true;

    private bool EndsName(Word word) => word.Has(WordTraits.EndsName) || nouns?.EndsNames.Contains(word.Text) == true;

    /// <summary>Whether the lists say one of several things of a word: asked before anything else, because it costs least.</summary>
    private bool Has(int word, WordTraits wanted) => (traits[word] & wanted) != WordTraits.None;

    /// <summary>Whether two words stand side by side: nothing but white space is between them, and no border of a label or a cell.</summary>
    private bool IsSpace(int start, int end) => end - start >= 1 && !(breaks.Count > 0 && IsBroken(start, end)) && text.AsSpan(start, end - start).Trim(" \t\r\n").IsEmpty && !NameWords.IsWide(text.AsSpan(start, end - start));

    private bool IsBroken(int start, int end)
    {
        for (int i = start; i <= end; i++)
        {
            if (breaks.Contains(i))
            {
                return true;
            }
        }

        return false;
    }

    private bool BeginsSentence(int offset)
    {
        int i = offset - 1;
        while (i >= 0 && (WhiteSpace.Is(text[i]) || text[i] is '"' or '“' or '(' or '['))
        {
            i--;
        }

        return i < 0 || text[i] is '.' or '!' or '?' or ':' or ';' or '—' || lines.LineOf(offset) is { } line && line.Start == offset;
    }

    /// <summary>Whether a title stands before a word: most words follow another of letters alone, whose bits tell that none does.</summary>
    private bool HasTitle(int word)
    {
        bool followsOther = word > 0 && Has(word - 1, WordTraits.OnlyLetters) && !Has(word - 1, WordTraits.EndsTitle)
            && text.AsSpan(words[word - 1].Span.End, words[word].Span.Start - words[word - 1].Span.End).Trim(" \t\r\n").IsEmpty;
        return !followsOther && HasTitle(words[word].Span);
    }

    private bool HasTitle(TextSpan span)
    {
        if (!FollowsTitleWord(span.Start))
        {
            return false;
        }

        int from = Math.Max(0, span.Start - 40);
        return titles.Ends(text.AsSpan(from, span.Start - from));
    }

    /// <summary>Whether the word before a place can end a title.</summary>
    private bool FollowsTitleWord(int offset) => TitleWords.CanEndIn(text.AsSpan(0, offset));

    /// <summary>Of several entries with one name, the only one whose office stands before it, else the one that was named last before; none where none was.</summary>
    private AuthorityEntry? Decide(TextSpan span, IReadOnlyList<AuthorityEntry> candidates)
    {
        if (OfficeWordBefore(span.Start) is { } office && candidates.Where(c => c.Occupations.Any(o => o.Text.StartsWith(office, StringComparison.OrdinalIgnoreCase))).ToArray() is [var holder])
        {
            return holder;
        }

        AuthorityEntry? earlier = mentions.LastBefore(span.Start, candidates)?.Entry;
        diagnostics.Add(new Diagnostic(
            EncoderDiagnostics.AmbiguousName, source.Locate(span.Start),
            $"“{source.Normalised(span)}” can be {string.Join(" or ", candidates.Select(c => c.Names[0]).Take(6))}; {(earlier is null ? "no @ref is written" : $"{earlier.Names[0]}, named before, is taken")}"));
        return earlier;
    }

    /// <summary>The word of an office right before a name; none where an honorific or nothing of the kind stands there.</summary>
    private string? OfficeWordBefore(int offset)
    {
        if (!FollowsTitleWord(offset))
        {
            return null;
        }

        string before = text[Math.Max(0, offset - 40)..offset];
        string word = before.TrimEnd()[(before.TrimEnd().LastIndexOf(' ') + 1)..];
        return titles.Ends(before) && Lexicon.Offices.Contains(word) ? word : null;
    }

    /// <summary>What stands before the date of a dateline is a place, whole ("Mons, Belgium").</summary>
    private void FindDatelinePlaces()
    {
        foreach (TextSpan line in structure.Spans(LineKind.Dateline))
        {
            List<DateExpression> dates = DateFinder.Find(text, line, bareNumbers: true);
            int end = dates.Count > 0 ? dates[0].Span.Start : Undated().Match(text, line.Start, line.Length) is { Success: true } m ? m.Index : line.Start;
            int start = PlaceLine(line.Start, end);
            // "Vertraulich. Berlin, 6. März": how secret a paper is stands before the place.
            start += text.IndexOf(". ", start, Math.Max(0, end - start), StringComparison.Ordinal) is > 0 and var stop && OfficeForms.IsClassification(text[start..stop]) ? stop + 2 - start : 0;
            if (QuarterAt(start, end) is { IsEmpty: false } quarter && mentions.In(quarter).All(m => quarter.Contains(m.Span)))
            {
                mentions.Replace(new Mention(quarter, EntityKind.Place, LocalEntry(EntityKind.Place, source.Normalised(quarter)), Certainty.High, Evidence.Internal, "name.dateline", "begins a dateline, and its first part is a place"));
            }

            Match match = DatelinePlace().Match(text[start..end]);
            if (!match.Success || !char.IsUpper(match.Groups["place"].Value.Split(' ', StringSplitOptions.RemoveEmptyEntries)[^1][0]))
            {
                continue;
            }

            Group name = match.Groups["place"];
            if (LetterForms.IsWeekday(name.Value) || Lexicon.DateWords.Contains(name.Value) || FieldLabels.IsHead(name.Value))
            {
                continue;
            }

            var span = new TextSpan(start + name.Index + LengthOfOffice(name.Value), start + name.Index + name.Length);
            if (mentions.IsFree(span) && !span.IsEmpty)
            {
                mentions.Add(new Mention(span, EntityKind.Place, LocalEntry(EntityKind.Place, source.Normalised(span)), Certainty.High, Evidence.Internal, "name.dateline", "stands before the date of a dateline"));
            }
            else if (mentions.In(span) is { Count: > 0 } inside && inside.Exists(m => m.Span != span) && inside.TrueForAll(m => span.Contains(m.Span)))
            {
                Mention first = inside[0];
                AuthorityEntry? entry = first.Kind == EntityKind.Place ? first.Entry : null;
                mentions.Replace(new Mention(span, EntityKind.Place, entry ?? LocalEntry(EntityKind.Place, source.Normalised(span)), Certainty.High, Evidence.Internal, "name.dateline", "stands before the date of a dateline"));
            }
        }
    }

    /// <summary>"Berlin-Friedenau, Taunusstraße 1, den 3. Mai": a quarter with the name of its town before a hyphen, at the beginning of a dateline.</summary>
    private TextSpan QuarterAt(int start, int end)
    {
        int comma = text.IndexOf(',', start, Math.Max(0, end - start));
        string first = comma < 0 ? "" : text[start..comma].Trim();
        int hyphen = first.IndexOf('-', StringComparison.Ordinal);
        bool isQuarter = hyphen > 0 && hyphen + 1 < first.Length && char.IsUpper(first[hyphen + 1]) && first.AsSpan(hyphen + 1).IndexOfAnyInRange('0', '9') < 0 && WordLists.IsPlace(Words.Fold(first[..hyphen]));
        int at = isQuarter ? text.IndexOf(first, start, StringComparison.Ordinal) : -1;
        return at < 0 ? default : new TextSpan(at, at + first.Length);
    }

    /// <summary>"Hill House, / London, 3 May": of a dateline on several lines, where the one begins that has words before the date.</summary>
    private int PlaceLine(int start, int date)
    {
        int last = text.AsSpan(start, date - start).LastIndexOf('\n');
        return last > 0 && !text.AsSpan(start, date - start)[last..].IsWhiteSpace() ? start + last + 1 : start;
    }

    /// <summary>"Legation of Norway, Lisbon": how long the office with its comma is, before the place where it is.</summary>
    private static int LengthOfOffice(string place)
    {
        int comma = place.IndexOf(',', StringComparison.Ordinal);
        if (comma < 0 || !Lexicon.OrganisationCues.OccursIn(place.AsSpan(0, comma)))
        {
            return 0;
        }

        int rest = comma + 1;
        while (WhiteSpace.Is(place[rest]))
        {
            rest++;
        }

        return rest;
    }

    [GeneratedRegex(@"^\s*\[?(?:(?:À|Fait à|(?:Given|Done|Made|Dated) (?:at|in)|Gegeben zu|Geschehen zu|Dato in)\s)?(?:(?:Department of State|The White House|Embassy|Hotel [^,]+|Headquarters[^,]*|(?:The )?Kremlin|American (?:Embassy|Legation|Consulate)[^,]*),\s*)?(?<place>[\p{Lu}][\p{L}\p{M}’'. -]*?(?:,\s*(?!the\b)\p{Lu}[\p{L}\p{M}’'. -]*)*?)[,.\]:\s]*(?:(?<![\p{L}])(?:den|d\.?|le|ce|the|am|on|il|li|addì|a dì|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)[,\s]*)?$", RegexOptions.CultureInvariant)]
    private static partial Regex DatelinePlace();

    [GeneratedRegex(@"\b(?:undated|no date)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Undated();
}
