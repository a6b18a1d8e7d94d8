using System.Text.RegularExpressions;
using Tei.Languages;
using Tei.Recognition.Dates;
using Tei.Recognition.Header;
using Tei.Recognition.Names;
using Tei.Recognition.Speech;
using Tei.Recognition.Structure;

namespace Tei.Recognition;

/// <summary>What the lists of the recognisers say of a word.</summary>
[Flags]
internal enum WordTraits : long
{
    None = 0,
    Capitalised = 1,
    AllCapitals = 1 << 1,
    EndsName = 1 << 2,
    Common = 1 << 3,
    Place = 1 << 4,
    Organisation = 1 << 5,
    BeginsPlace = 1 << 6,
    BeginsOrganisation = 1 << 7,
    OfAPeople = 1 << 8,
    PersonalVerb = 1 << 9,
    GivenName = 1 << 10,
    OnlyGivenName = 1 << 11,
    BeginsTitle = 1 << 12,
    EndsTitle = 1 << 13,
    Title = 1 << 14,
    PlaceCue = 1 << 15,
    PlaceHead = 1 << 16,
    BodyHead = 1 << 17,
    OfNewspaper = 1 << 18,
    EnglishParticle = 1 << 19,

    /// <summary>The name of a month is written in it, alone or beside digits ("13May").</summary>
    Month = 1 << 20,

    /// <summary>It has a digit in it, of any script.</summary>
    Digit = 1 << 21,

    /// <summary>It is written with letters and nothing else.</summary>
    OnlyLetters = 1 << 22,

    /// <summary>It is a small word of some language.</summary>
    SmallWord = 1 << 23,

    /// <summary>The lists were asked.</summary>
    Known = 1 << 24,

    /// <summary>Its text has letters and nothing else, once brackets and diacritics are gone.</summary>
    Lettered = 1 << 25,

    /// <summary>A capital stands behind its first letter.</summary>
    CapitalInside = 1 << 26,

    /// <summary>It is a month or a weekday.</summary>
    OfCalendar = 1 << 27,

    /// <summary>It is a given name shortened as writers do ("Wm").</summary>
    Shortened = 1 << 28,

    /// <summary>It is a given name or a surname and no word, month or place.</summary>
    OnlyPersonalName = 1 << 29,

    /// <summary>It has one character.</summary>
    OneCharacter = 1 << 30,

    /// <summary>A title can begin with it as it is written: more begin the words of what an office is an office of.</summary>
    OpensTitle = 1L << 31,

    /// <summary>It stands before the name of a saint or a height, after which places are called: "St", "Mt".</summary>
    PlacePrefix = 1L << 32,

    /// <summary>It is an honorific.</summary>
    Honorific = 1L << 33,

    /// <summary>It is an article or another word that stands before nouns, in whatever case.</summary>
    Determiner = 1L << 34,

    /// <summary>It is an article of some language, in whatever case.</summary>
    Article = 1L << 35,

    /// <summary>It ends a phrase that only a person follows.</summary>
    EndsPersonObject = 1L << 36,

    /// <summary>A clause behind a person begins with it: who, whom, whose.</summary>
    Relative = 1L << 37,

    /// <summary>It is a verb or an adverb that stands behind the name of who acts.</summary>
    Auxiliary = 1L << 38,

    /// <summary>What a day says of its month may begin with it ("inst.", "d. M.").</summary>
    BeginsMonthOfLetter = 1L << 39,

    /// <summary>It can stand behind the first word of a title that introduces a name.</summary>
    ContinuesTitle = 1L << 40,

    /// <summary>It can be the one name of a person whom everybody knows, or its genitive.</summary>
    WellKnown = 1L << 41,
}

/// <summary>A word as the lists know it, wherever it stands: what costs a look-up is asked once for each form and not for each word of a text.</summary>
/// <remarks>
/// Threads may share it: to their eyes it never changes. Forms are kept in a table of fixed size, four for each hash, where a new one takes the place of the oldest, and one that is asked for moves to the front: it needs
/// no lock, for a form that was lost is made again, and equal to the lost one.
/// </remarks>
internal sealed partial class WordForm
{
    /// <summary>The length of the longest word whose letters are its key.</summary>
    public const int LongestWhole = sizeof(ulong);

    private const int TableBits = 17;

    /// <summary>Forms with one hash that are kept: of 15,000 forms, one in thirteen would share its place with two others or more, and one of these would be made again and again.</summary>
    private const int Ways = 4;

    private static readonly WordForm?[] Table = new WordForm?[1 << TableBits];

    private readonly string written;
    private readonly ulong key;

    /// <summary>What the lists say, as a number; 0 until they are asked.</summary>
    private long traits;
    private uint languages;

    private WordForm(string written, ulong key)
    {
        this.written = written;
        this.key = key;
        Text = Words.Fold(written);
        Lower = Text.ToLowerInvariant();
        Hash = WordFilter.HashOf(Lower);
    }

    /// <summary>Its letters without brackets and diacritics.</summary>
    public string Text { get; }

    /// <summary>The text in small letters.</summary>
    public string Lower { get; }

    /// <summary>By which a <see cref="WordFilter"/> knows it.</summary>
    public int Hash { get; }

    /// <summary>The languages of which it is a small word, a bit for each pack; none where it has other signs than letters.</summary>
    public uint Languages => Known().languages;

    /// <summary>What the lists say; asked for at the first question, for the lists themselves are made of words.</summary>
    public WordTraits Traits => (WordTraits)Known().traits;

    /// <summary>What the lists say, if they were asked before; they are not asked now.</summary>
    public WordTraits TraitsIfKnown => (WordTraits)Volatile.Read(ref traits);

    /// <summary>The form of a word as it is written.</summary>
    public static WordForm Of(ReadOnlySpan<char> written) => Of(written, KeyOf(written));

    /// <summary>The words of a text with their forms. All are looked for before the first is looked at: the processor then waits for several at once, and not for each.</summary>
    /// <param name="text">The text.</param>
    /// <param name="spans">Where the words stand.</param>
    /// <param name="keys">Their keys; as many as the words, or more.</param>
    /// <param name="words">Takes the words; as many as the spans.</param>
    public static void Read(string text, ReadOnlySpan<TextSpan> spans, ReadOnlySpan<ulong> keys, Span<Word> words)
    {
        for (int i = 0; i < words.Length; i++)
        {
            words[i] = new Word(spans[i], Table[SlotOf(keys[i])]!, WordTraits.None);
        }

        for (int i = 0; i < words.Length; i++)
        {
            WordForm? first = words[i].Form;
            ReadOnlySpan<char> word = text.AsSpan(spans[i].Start, spans[i].Length);
            WordForm form = first is not null && first.IsWritten(word, keys[i]) ? first : Of(word, keys[i]);
            words[i] = new Word(spans[i], form, form.TraitsIfKnown);
        }
    }

    private static WordForm Of(ReadOnlySpan<char> written, ulong key)
    {
        Span<WordForm?> kept = Table.AsSpan(SlotOf(key), Ways);
        for (int i = 0; i < Ways; i++)
        {
            if (kept[i] is { } form && form.IsWritten(written, key))
            {
                (kept[i], kept[0]) = (kept[0], form);
                return form;
            }
        }

        var made = new WordForm(written.ToString(), key);
        kept[..^1].CopyTo(kept[1..]);
        kept[0] = made;
        return made;
    }

    private static int SlotOf(ulong key) => (int)((key * 0x9E3779B97F4A7C15) >> (64 - TableBits)) & -Ways;

    private WordForm Known()
    {
        if (Volatile.Read(ref traits) == 0)
        {
            WordTraits found = TraitsOf(Text) | TraitsOfWriting(written);
            languages = (found & WordTraits.OnlyLetters) != WordTraits.None ? LanguageDetector.LanguagesOf(written) : 0;
            Volatile.Write(ref traits, (long)(found | (languages != 0 ? WordTraits.SmallWord : WordTraits.None) | WordTraits.Known));
        }

        return this;
    }

    public bool Has(WordTraits wanted) => (Traits & wanted) != WordTraits.None;

    private bool IsWritten(ReadOnlySpan<char> word, ulong wanted) => key == wanted && (IsWhole(wanted) || word.SequenceEqual(written));

    /// <summary>The letters of a short word of ASCII, a byte for each, so that no other word has this key; of other words a hash, with the highest bit set.</summary>
    public static ulong KeyOf(ReadOnlySpan<char> word)
    {
        ulong letters = 0;
        ulong other = 0;
        foreach (char c in word)
        {
            letters = (letters << 8) | c;
            other |= c;
        }

        return word.Length <= LongestWhole && other < 128 ? letters : HashOf(word);
    }

    private static bool IsWhole(ulong wanted) => wanted <= long.MaxValue;

    private static ulong HashOf(ReadOnlySpan<char> word)
    {
        ulong hash = 14695981039346656037;
        foreach (char c in word)
        {
            hash = (hash ^ c) * 1099511628211;
        }

        return hash | (1UL << 63);
    }

    private static WordTraits TraitsOf(string text)
    {
        WordTraits found = WordTraits.None;
        void Add(WordTraits trait, bool holds) => found |= holds ? trait : WordTraits.None;

        Add(WordTraits.Capitalised, char.IsUpper(text[0]));
        Add(WordTraits.AllCapitals, text.Length > 1 && text.All(c => char.IsUpper(c) || char.IsAsciiDigit(c)));
        Add(WordTraits.EndsName, Titles.EndsName(text));
        Add(WordTraits.Common, CommonWords.IsCommon(text));
        Add(WordTraits.Place, WordLists.IsPlace(text));
        Add(WordTraits.Organisation, WordLists.Organisations.IsName(text));
        Add(WordTraits.BeginsPlace, WordLists.Places.BeginsName(text));
        Add(WordTraits.BeginsOrganisation, WordLists.Organisations.BeginsName(text));
        Add(WordTraits.OfAPeople, OfAPeople().IsMatch(text) || Lexicon.Peoples.Contains(text));
        Add(WordTraits.PersonalVerb, SpeechVerbs.IsPersonal(text));
        Add(WordTraits.GivenName, WordLists.IsGivenName(text));
        Add(WordTraits.OnlyGivenName, WordLists.IsGivenNameOnly(text));
        Add(WordTraits.OnlyPersonalName, WordLists.IsPersonalNameOnly(text));
        Add(WordTraits.BeginsTitle, TitleWords.CanBegin(text));
        Add(WordTraits.EndsTitle, TitleWords.CanEnd(text));
        Add(WordTraits.Title, (found & WordTraits.EndsTitle) != WordTraits.None && Titles.Reader.Ends(text + " "));
        Add(WordTraits.PlaceCue, CueWords.BeforePlaces.Contains(text));
        Add(WordTraits.PlaceHead, CueWords.InPlaces.Contains(text));
        Add(WordTraits.BodyHead, CueWords.InBodies.Contains(text) || BodyNames.EndsAsBody(text));
        Add(WordTraits.OfNewspaper, CueWords.IsOfNewspaper(text));
        Add(WordTraits.EnglishParticle, text is "the" or "of");
        Add(WordTraits.Lettered, text.All(char.IsLetter));
        Add(WordTraits.CapitalInside, text.Skip(1).Any(char.IsUpper));
        Add(WordTraits.Shortened, Lexicon.ShortenedNames.Contains(text));
        Add(WordTraits.OneCharacter, text.Length == 1);
        Add(WordTraits.OpensTitle, TitleWords.CanOpen(text));
        Add(WordTraits.ContinuesTitle, TitleWords.CanContinue(text));
        Add(WordTraits.PlacePrefix, CueWords.Saints.Contains(text) || CueWords.AbbreviatedPlaceHeads.Contains(text));
        Add(WordTraits.Honorific, Lexicon.Honorifics.Contains(text));
        Add(WordTraits.Determiner, NameRecogniser.Determiners.Contains(text.ToLowerInvariant()));
        Add(WordTraits.Article, OfficeMentions.Articles.Contains(text.ToLowerInvariant()));
        Add(WordTraits.EndsPersonObject, CueWords.LastOfPersonObjects.Contains(text));
        Add(WordTraits.WellKnown, WordLists.MayBeWellKnown(text));
        Add(WordTraits.Relative, text is "who" or "whom" or "whose");
        Add(WordTraits.Auxiliary, NameRecogniser.Auxiliaries.Contains(text));
        Add(WordTraits.BeginsMonthOfLetter, DaysOfMonths.MayBegin(text));
        Add(WordTraits.OfCalendar, Months.IsMonth(text) || LetterForms.IsWeekday(text));
        return found;
    }

    /// <summary>What the signs of a word say, before its brackets and diacritics are taken away.</summary>
    private static WordTraits TraitsOfWriting(string written)
    {
        WordTraits month = Months.OccurIn(written) ? WordTraits.Month : WordTraits.None;
        WordTraits digit = written.Any(char.IsAsciiDigit) ? WordTraits.Digit : WordTraits.None;
        WordTraits cut = written.Contains('[', StringComparison.Ordinal) ? WordTraits.BeginsMonthOfLetter : WordTraits.None;
        return month | digit | cut | (written.All(char.IsLetter) ? WordTraits.OnlyLetters : WordTraits.None);
    }

    /// <summary>Peoples, languages and followers: "Soviets", "Chinese", "Leninist".</summary>
    [GeneratedRegex("(?:ians?|icans?|eans?|ish|ese|ists?|isms?|ites?|iets?|gov|tel)$", RegexOptions.CultureInvariant)]
    private static partial Regex OfAPeople();
}
