using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Tei.Languages;

/// <summary>The words of all languages together, by what they are for.</summary>
/// <remarks>
/// A document may mix languages (a German letter on French letter paper, an English report with a Russian name of a month), so the recognisers ask all
/// packs at once; only where one word means two things does a rule ask for the language of the document. Loaded once, at the first question; threads may share it.
/// </remarks>
internal static class Lexicon
{
    /// <summary>In this order, for ties: the language of most documents first.</summary>
    private static readonly string[] Tags = ["en", "de", "fr", "es", "ru", "it", "gl", "nl", "la", "sv", "da", "no", "hu", "pl", "cs", "pt", "ca", "el", "uk", "hr", "fi", "tr", "bg", "sl"];

    /// <summary>As many packs, from the first on, are of languages that whole letters and reports are in; the others need more to be believed.</summary>
    public const int CommonLanguages = 9;

    /// <summary>All packs.</summary>
    public static ImmutableArray<LanguagePack> Packs { get; } = [.. Tags.Select(Load)];

    /// <summary>Words before a name that belong to it: Mr, Herr, Madame.</summary>
    public static PhraseSet Honorifics { get; } = Merge("honorifics");

    /// <summary>Offices: Minister, Botschafter, Conseiller fédéral.</summary>
    public static PhraseSet Offices { get; } = Merge("offices");

    /// <summary>Words that a speaker's label begins with: Mr, The, Le, O señor.</summary>
    public static PhraseSet SpeakerTitles { get; } = Merge("speakerTitles");

    /// <summary>With what prayers and sermons end: Amen. It is no signature.</summary>
    public static PhraseSet PrayerEnds { get; } = Merge("prayerEnds");

    /// <summary>Labels of speakers without a name: Chairman, Frage, Plusieurs voix.</summary>
    public static PhraseSet SpeakerRoles { get; } = Merge("speakerRoles");

    /// <summary>Voices from the benches, behind which may stand where they come from: Un membre, Voci, Varios señores.</summary>
    public static PhraseSet Voices { get; } = Merge("voices");

    /// <summary>Verbs with which the reports of parliaments tell what members said and did: said, moved, rose.</summary>
    public static PhraseSet ReportVerbs { get; } = Merge("reportVerbs");

    /// <summary>What stands with a full stop before a question of an examination: Q, F, D.</summary>
    public static PhraseSet QuestionMarks { get; } = Merge("questionMarks");

    /// <summary>What stands before its answer: A, R.</summary>
    public static PhraseSet AnswerMarks { get; } = Merge("answerMarks");

    /// <summary>Labels of those who ask, without their name: Question, Interviewer.</summary>
    public static PhraseSet QuestionLabels { get; } = Merge("questionLabels");

    /// <summary>Labels of those who are asked: Answer, Interviewee.</summary>
    public static PhraseSet AnswerLabels { get; } = Merge("answerLabels");

    /// <summary>Headings of the parts of an examination: Cross-examination.</summary>
    public static PhraseSet Examinations { get; } = Merge("examinations");

    /// <summary>The word before the one who asks: By, Par.</summary>
    public static PhraseSet ExaminedBy { get; } = Merge("examinedBy");

    /// <summary>What stands alone behind the name of who is sworn as a witness: sworn.</summary>
    public static PhraseSet SwornAlone { get; } = Merge("swornAlone");

    /// <summary>Words that tell of a witness who is about to speak: duly sworn, called as a witness.</summary>
    public static PhraseSet SwornWords { get; } = Merge("swornWords");

    /// <summary>Words with a colon that are no speakers: Background, Betreff, Annexe.</summary>
    public static PhraseSet FalseLabels { get; } = Merge("falseLabels");

    /// <summary>Words that a salute begins with and a name follows: Dear, Lieber, Mon cher.</summary>
    public static PhraseSet Salutations { get; } = Merge("salutations");

    /// <summary>Salutes without a name: Sir, Monsieur le Ministre.</summary>
    public static PhraseSet Vocatives { get; } = Merge("vocatives");

    /// <summary>Salutes with which the first sentence of the letter begins: Ew. Hochwohlgeboren.</summary>
    public static PhraseSet OpenVocatives { get; } = Merge("openVocatives");

    /// <summary>Addresses that are a salute before a colon and a text anywhere, and not only below a dateline: Sir, Gentlemen.</summary>
    public static PhraseSet PlainAddresses { get; } = Merge("plainAddresses");

    /// <summary>Words that the address above a letter begins with: Herrn, À Monsieur.</summary>
    public static PhraseSet AddressWords { get; } = Merge("addressWords");

    /// <summary>Phrases that a closing formula begins with.</summary>
    public static PhraseSet Closings { get; } = Merge("closings");

    /// <summary>What begins a closing formula only where a word of greeting follows: Con tutta, Je reste.</summary>
    public static PhraseSet ClosingOpeners { get; } = Merge("closingOpeners");

    /// <summary>What begins a closing formula where the rest is cut short, or where its last word is one of greeting: Recevez, &amp;c.; With high regard.</summary>
    public static PhraseSet CutFarewells { get; } = Merge("cutFarewells");

    /// <summary>What is put for the rest of a row or of a formula, without full stop: etc, &amp;c, usw.</summary>
    public static FrozenSet<string> AndSoOn { get; } = Packs.SelectMany(p => p["andSoOn"]).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Words of greeting inside a closing formula.</summary>
    public static PhraseSet Greetings { get; } = Merge("greetings");

    /// <summary>The last word of a closing formula, before the name: yours, Ihr, dévoué.</summary>
    public static PhraseSet ClosingPossessives { get; } = Merge("closingPossessives");

    /// <summary>Heads of the names of bodies: Committee, Verlag, Ministère.</summary>
    public static PhraseSet OrganisationCues { get; } = Merge("organisationCues");

    /// <summary>Verbs that introduce or interrupt quoted speech.</summary>
    public static PhraseSet QuotingVerbs { get; } = Merge("quotingVerbs");

    /// <summary>Third-person pronouns of an inquit: he, sie, elle.</summary>
    public static PhraseSet Pronouns { get; } = Merge("pronouns");

    /// <summary>Words before the day of a dateline: the, den, le.</summary>
    public static PhraseSet DateWords { get; } = Merge("dateWords");

    /// <summary>Parts of a day behind a weekday: morning, abends, matin.</summary>
    public static PhraseSet DayParts { get; } = Merge("dayParts");

    /// <summary>Articles, possessives and words of number, which stand before nouns: the, ihrem, le.</summary>
    public static PhraseSet Determiners { get; } = new(Packs.SelectMany(p => p["determiners"].Concat(p["articles"])));

    /// <summary>The small words of a language, by which it is known: of, und, dans.</summary>
    public static PhraseSet FunctionWords { get; } = Merge("functionWords");

    /// <summary>Words for the manuscript with which editors say below a letter where it lies: Handschrift, Autographe.</summary>
    public static PhraseSet ProvenanceWords { get; } = Merge("provenanceWords");

    /// <summary>Titles with the word that binds them to a place or a house: Earl of, duc de.</summary>
    public static PhraseSet PeerTitles { get; } = Merge("peerTitles");

    /// <summary>With what petitions end: will ever pray.</summary>
    public static PhraseSet PetitionPrayers { get; } = Merge("petitionPrayers");

    /// <summary>Words before a full stop that ends no sentence.</summary>
    public static PhraseSet Abbreviations { get; } = Merge("abbreviations");

    /// <summary>Headings of a list of characters: Personen, Dramatis personae.</summary>
    public static PhraseSet CastHeadings { get; } = Merge("drama.cast");

    /// <summary>Act, Aufzug, acte.</summary>
    public static PhraseSet Acts { get; } = Merge("drama.act");

    /// <summary>Scene, Auftritt, scène.</summary>
    public static PhraseSet Scenes { get; } = Merge("drama.scene");

    /// <summary>Parts of a play without a number: Prologue, Vorspiel.</summary>
    public static PhraseSet Preludes { get; } = Merge("drama.other");

    /// <summary>Speakers of a play without a name: All, Beide, Le chœur.</summary>
    public static PhraseSet StageSpeakers { get; } = Merge("drama.speakers");

    /// <summary>What stands before the place and the time of a play: Scene, Ort der Handlung.</summary>
    public static PhraseSet Settings { get; } = Merge("drama.settings");

    /// <summary>How a sentence begins that says where a play is set: The scene is, Die Szene ist.</summary>
    public static PhraseSet SettingSentences { get; } = Merge("drama.settingSentences");

    /// <summary>Words for the parts of a play that other texts have, too: Bild, tableau.</summary>
    public static PhraseSet SharedParts { get; } = Merge("drama.sharedParts");

    /// <summary>What stands before the name of who sings: Song, Lied, Air.</summary>
    public static PhraseSet Songs { get; } = Merge("drama.songs");

    /// <summary>How a clerk's lines between the speeches of a debate begin: Question put, Unterbrechung der Sitzung.</summary>
    public static PhraseSet Proceedings { get; } = Merge("proceedings");

    /// <summary>What the title of a record of talk has: debate, Sitzung, séance.</summary>
    public static PhraseSet TalkTitles { get; } = Merge("talkTitles");

    /// <summary>Verbs that begin an entrance where a name follows, and are said elsewhere: Sale.</summary>
    public static PhraseSet Entrances { get; } = Merge("drama.entrances");

    /// <summary>What stands with a colon before what is heard of a play for the radio: Music, Geräusch.</summary>
    public static PhraseSet SoundCues { get; } = Merge("soundCues");

    /// <summary>How members address a house or who presides, at the beginning of what they say: My Lords, Herr Präsident.</summary>
    public static PhraseSet HouseAddresses { get; } = Merge("houseAddresses");

    /// <summary>On what talk is recorded: tape, cassette, Band.</summary>
    public static PhraseSet Recordings { get; } = Merge("recordings");

    /// <summary>What stands beside those: end of, side, one.</summary>
    public static PhraseSet RecordingMarks { get; } = Merge("recordingMarks");

    /// <summary>Verbs with which a body decides, in the third person: resolved, beschliesst, décide.</summary>
    public static PhraseSet DecisionVerbs { get; } = Merge("decisionVerbs");

    /// <summary>What stands before who wrote a play, or asked in an interview, below the title: by, Propos recueillis par.</summary>
    public static PhraseSet Bylines { get; } = Merge("bylines");

    /// <summary>What stands before who wrote down what was said: Transcribed by.</summary>
    public static PhraseSet Scribes { get; } = Merge("scribes");

    /// <summary>What an interview is called in its title: interview, oral history, entretien.</summary>
    public static PhraseSet InterviewWords { get; } = Merge("interviewWords");

    /// <summary>Words beside a date that lies ahead: will, not later than, nächsten.</summary>
    public static PhraseSet AheadWords { get; } = Merge("aheadWords");

    /// <summary>Words beside a date without a year that say that it is past.</summary>
    public static PhraseSet PastWords { get; } = Merge("pastWords");

    /// <summary>What minutes are called: Protokoll, procès-verbal.</summary>
    public static PhraseSet MinutesWords { get; } = Merge("minutesWords");

    /// <summary>Kin and neighbours, who are addressed by that: Herr Vater.</summary>
    public static PhraseSet Kinship { get; } = Merge("kinship");

    /// <summary>What plays are called on their title pages: Lustspiel, Comédie.</summary>
    public static PhraseSet PlayKinds { get; } = Merge("drama.kinds");

    /// <summary>What stands between the two names of a play: or, oder.</summary>
    public static PhraseSet SecondTitles { get; } = Merge("drama.secondTitles");

    /// <summary>Pronouns with which a direction begins that tells what somebody does: Il, Elle.</summary>
    public static PhraseSet ActingPersons { get; } = Merge("drama.actingPersons");

    /// <summary>Words of stage directions: exit, geht ab, à part.</summary>
    public static PhraseSet StageWords { get; } = Merge("drama.exits");

    /// <summary>Those of them that say, alone as a sentence, that somebody leaves: Exit, Ab.</summary>
    public static PhraseSet Exits { get; } = Merge("drama.leaves");

    /// <summary>Words before the part of a play that is over: End of, Ende des, Fin du.</summary>
    public static PhraseSet StageEnds { get; } = Merge("drama.ends");

    /// <summary>What an office writes above what not everyone may read: Top secret, Vertraulich, Confidentielle.</summary>
    public static PhraseSet Classifications { get; } = Merge("classifications");

    /// <summary>Words that the heading of a document begins with: Telegram, Aktennotiz, Procès-verbal.</summary>
    public static PhraseSet DocumentWords { get; } = Merge("documentWords");

    /// <summary>Labels of what stands above minutes and memoranda (Anwesend, Présidence, Asunto), by what they are about.</summary>
    public static IReadOnlyDictionary<string, PhraseSet> Fields { get; } = Packs.SelectMany(p => p.ListNames).Where(n => n.StartsWith("fields.", StringComparison.Ordinal)).Distinct().ToDictionary(n => n["fields.".Length..], Merge);

    /// <summary>Labels below a signature of what lies with a document: Enclosures, Beilagen, Annexe.</summary>
    public static PhraseSet EnclosureWords { get; } = Merge("enclosureWords");

    /// <summary>Labels below a signature of who got the document: Copy to, Verteiler.</summary>
    public static PhraseSet DistributionWords { get; } = Merge("distributionWords");

    /// <summary>Words before a name that say that it is a signature: gez., (Signé), sgd.</summary>
    public static PhraseSet SignedWords { get; } = Merge("signedWords");

    /// <summary>Titles of women: Mrs, Frau, Mme.</summary>
    public static PhraseSet FeminineTitles { get; } = Merge("feminineTitles");

    /// <summary>Titles of men: Mr, Herr, Capt.</summary>
    public static PhraseSet MasculineTitles { get; } = Merge("masculineTitles");

    /// <summary>Titles of those who have no office, where who has one is called by it: Mr, Miss.</summary>
    public static PhraseSet Courtesies { get; } = Merge("courtesies");

    /// <summary>Behind a day: the month in which the letter is written: inst., d. M., courant.</summary>
    public static PhraseSet ThisMonth { get; } = Merge("thisMonth");

    /// <summary>Behind a day: the month before: ult., v. M.</summary>
    public static PhraseSet LastMonth { get; } = Merge("lastMonth");

    /// <summary>Behind a day: the month that follows: prox.</summary>
    public static PhraseSet NextMonth { get; } = Merge("nextMonth");

    /// <summary>Words by which those who sign a petition call it and themselves.</summary>
    public static PhraseSet PetitionWords { get; } = Merge("petitionWords");

    /// <summary>Words that the name in an address begins with: His Excellency, Hon., Genl.</summary>
    public static PhraseSet AddressTitles { get; } = Merge("addressTitles");

    /// <summary>Words that a person follows: ask, heard from.</summary>
    public static PhraseSet PersonObjects { get; } = Merge("personObjects");

    /// <summary>Letters with full stops that are no initials of a person: U.S., D.C.</summary>
    public static PhraseSet NoInitials { get; } = Merge("noInitials");

    /// <summary>Pronouns that act, and are nobody's object: he, they, there, nothing.</summary>
    public static PhraseSet ActingPronouns { get; } = Merge("actingPronouns");

    /// <summary>Small words that have a capital where a sentence begins: The, Hier.</summary>
    public static PhraseSet Openers { get; } = Merge("openers");

    /// <summary>What stands before the words that a heading begins with: Draft, Geheimes.</summary>
    public static PhraseSet DocumentAdjectives { get; } = Merge("documentAdjectives");

    /// <summary>Regions as they are shortened behind a town: Ky, Mass.</summary>
    public static PhraseSet RegionAbbreviations { get; } = Merge("regionAbbreviations");

    /// <summary>Before the place where a paper was written: Given at, Fait à.</summary>
    public static PhraseSet DoneWords { get; } = Merge("doneWords");

    /// <summary>Before a number on a line of its own, the heading of a part of a treaty or a law: Article, Artikel.</summary>
    public static PhraseSet ArticleHeads { get; } = Merge("articleHeads");

    /// <summary>Before the name of a ship: steamer, à bord du.</summary>
    public static PhraseSet ShipWords { get; } = Merge("shipWords");

    /// <summary>The word between who writes and to whom, in the heading of a document: an, à, al.</summary>
    public static PhraseSet HeadingTo { get; } = Merge("headingTo");

    /// <summary>The same in languages that write offices with capitals and have the word behind verbs, too: to.</summary>
    public static PhraseSet CapitalisedHeadingTo { get; } = Merge("capitalisedHeadingTo");

    /// <summary>Behind that word, many who receive a paper together: Stände.</summary>
    public static PhraseSet ManyRecipients { get; } = Merge("manyRecipients");

    /// <summary>What editors put before an address at the foot: [Address:].</summary>
    public static PhraseSet AddressLabels { get; } = Merge("addressLabels");

    /// <summary>Where on the sheet names stand: [left column].</summary>
    public static PhraseSet PlacesOnPage { get; } = Merge("placesOnPage");

    /// <summary>What the collections of archives are called: Papers, Nachlass, Fonds.</summary>
    public static PhraseSet Collections { get; } = Merge("collections");

    /// <summary>How a bracket below a signature begins that tells what is printed and what is not.</summary>
    public static PhraseSet AboutPrinting { get; } = Merge("aboutPrinting");

    /// <summary>What a note says of brackets that are the source’s own.</summary>
    public static PhraseSet OwnBrackets { get; } = Merge("ownBrackets");

    /// <summary>Above a signature where somebody signs for others: By order, Im Auftrag.</summary>
    public static PhraseSet ByOrder { get; } = Merge("byOrder");

    /// <summary>The words with which the text of a petition begins: Humbly sheweth.</summary>
    public static PhraseSet PetitionShews { get; } = Merge("petitionShews");

    /// <summary>Behind "To", to whom a petition goes: the Honorable.</summary>
    public static PhraseSet PetitionAddresses { get; } = Merge("petitionAddresses");

    /// <summary>In brackets above a text, how it came and what it is of another: [Telegram.], [Übersetzung].</summary>
    public static PhraseSet Transmissions { get; } = Merge("transmissions");

    /// <summary>Headings of what lies with a document: Annex, Beilage.</summary>
    public static PhraseSet EnclosureHeads { get; } = Merge("enclosureHeads");

    /// <summary>What editors print in brackets where a paper has no title.</summary>
    public static PhraseSet MissingTitles { get; } = Merge("missingTitles");

    /// <summary>Headings over footnotes: Notes, Anmerkungen.</summary>
    public static PhraseSet NotesHeads { get; } = Merge("notesHeads");

    /// <summary>Words before the number of a note: Note, Anm, Fußnote.</summary>
    public static PhraseSet NoteWords { get; } = Merge("noteWords");

    /// <summary>Headings over those who voted one way, and over who counted them: Ayes, Tellers.</summary>
    public static PhraseSet DivisionHeads { get; } = Merge("divisionHeads");

    /// <summary>Farewells that are one only with nothing else on their line: Best, Thanks, LG.</summary>
    public static PhraseSet ShortFarewells { get; } = Merge("shortFarewells");

    /// <summary>How the line begins below which witnesses sign: Signed, sealed; Witnesses.</summary>
    public static PhraseSet WitnessWords { get; } = Merge("witnessWords");

    /// <summary>What says that an oath was taken, below who swears.</summary>
    public static PhraseSet OathWords { get; } = Merge("oathWords");

    /// <summary>With what the line ends that says where an oath was taken: "ss.".</summary>
    public static PhraseSet VenueSigns { get; } = Merge("venueSigns");

    /// <summary>What stands in brackets behind a name where a seal is: Seal, L. S.</summary>
    public static PhraseSet SealSigns { get; } = Merge("sealSigns");

    /// <summary>What editors put in brackets before a part that stands elsewhere on the sheet: [Envelope:], [Rückseite:].</summary>
    public static PhraseSet EditorLabels { get; } = Merge("editorLabels");

    /// <summary>Words that a note of receipt begins with: Received, Eingang.</summary>
    public static PhraseSet ReceivedWords { get; } = Merge("receivedWords");

    /// <summary>Short words before the date on which a letter came: R., Recd.</summary>
    public static PhraseSet ReceiptSigns { get; } = Merge("receiptSigns");

    /// <summary>What stands where a date is missing: undated, o. D.</summary>
    public static PhraseSet Undated { get; } = Merge("undated");

    /// <summary>Words that say what becomes of a message: Repeated, Copy, Geht an.</summary>
    public static PhraseSet HandlingWords { get; } = Merge("handlingWords");

    /// <summary>Words of offices and bodies that may stand below a signature: Chief, Leiter.</summary>
    public static PhraseSet OfficeWords { get; } = Merge("officeWords");

    /// <summary>Small words in a dateline beside places and days: bei, near, sur.</summary>
    public static PhraseSet DatelinePrepositions { get; } = Merge("datelinePrepositions");

    /// <summary>Words in small letters behind the first of a salute: und, old, ami.</summary>
    public static PhraseSet SaluteWords { get; } = Merge("saluteWords");

    /// <summary>Words of a salute that name nobody: Freund, Sister, Maître.</summary>
    public static PhraseSet SaluteNouns { get; } = Merge("saluteNouns");

    /// <summary>Small words that only sentences have: is, habe, vous.</summary>
    public static PhraseSet ClauseWords { get; } = Merge("clauseWords");

    /// <summary>Given names as letters of the 18th and 19th century shorten them, without the full stop: Wm, Jno.</summary>
    public static IReadOnlySet<string> ShortenedNames { get; } = new HashSet<string>(Packs.SelectMany(p => p["shortenedNames"]), StringComparer.Ordinal);

    /// <summary>Small words inside names: von, de la.</summary>
    public static IReadOnlySet<string> NameParticles { get; } = new HashSet<string>(Packs.SelectMany(p => p["nameParticles"]), StringComparer.Ordinal);

    /// <summary>Between the last two of several names: and, und, et.</summary>
    public static IReadOnlySet<string> Conjunctions { get; } = new HashSet<string>(Packs.SelectMany(p => p["conjunctions"]), StringComparer.Ordinal);

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> LeadingLookup = Packs.SelectMany(p => p["leadingWords"]).ToHashSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a word never comes last, neither in a sentence nor in a line that is whole: the, von, et.</summary>
    public static bool IsLeading(ReadOnlySpan<char> word) => LeadingLookup.Contains(word);

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> ConjunctionLookup = ((HashSet<string>)Conjunctions).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a word ties two together: "and", "und".</summary>
    public static bool IsConjunction(ReadOnlySpan<char> word) => ConjunctionLookup.Contains(word);

    /// <summary>Words in capitals that end a name; case matters, for "may" is no month and "general" no general.</summary>
    public static IReadOnlySet<string> EndsNames { get; } = new HashSet<string>(Packs.Where(p => p.Tag == "en").SelectMany(p => p["endsNames"]), StringComparer.Ordinal);

    /// <summary>Endings of words that have a capital in a heading and are no part of a name: "Considerations".</summary>
    public static IReadOnlyList<string> EndsNamesWith { get; } = [.. Packs.Where(p => p.Tag == "en").SelectMany(p => p["endsNamesWith"])];

    /// <summary>Endings of the words with which a bracket begins that tells what a speaker does: "Looking at the photograph".</summary>
    public static IReadOnlyList<string> ParticipleEndings { get; } = [.. Packs.SelectMany(p => p["participleEndings"]).Distinct()];

    /// <summary>Peoples whose names have no ending in common: Greek, Turks, Dutch.</summary>
    public static PhraseSet Peoples { get; } = Merge("peoples");

    /// <summary>The pack of a language, by its tag or that of a region of it (<c>de-CH</c>).</summary>
    public static LanguagePack? Of(string language) => Packs.FirstOrDefault(p => language == p.Tag || language.StartsWith(p.Tag + "-", StringComparison.OrdinalIgnoreCase));

    private static PhraseSet Merge(string list) => new(Packs.SelectMany(p => p[list]));

    private static LanguagePack Load(string tag)
    {
        using Stream stream = typeof(Lexicon).Assembly.GetManifestResourceStream($"Languages/{tag}.json") ?? throw new InvalidOperationException($"the library has no language pack {tag}");
        return LanguagePack.Parse(stream);
    }
}
