using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;
using Tei.Languages;
using Tei.Recognition.Dates;
using Tei.Recognition.Names;

namespace Tei.Recognition.Structure;

/// <summary>What single lines look like in the papers of offices of any language whose pack has the words: headings, classifications, fields, signatures, what is noted below them.</summary>
internal static partial class OfficeForms
{
    private const int LongestHeading = 320;
    private const int LongestClassification = 60;
    private const int LongestReceived = 75;
    private const int LongestNumber = 4;
    private const int ShortestOffice = 3;
    private static readonly SearchValues<char> Numbers = SearchValues.Create("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ");
    private static readonly WrittenForms Articles = new(Lexicon.Packs.SelectMany(p => p["articles"]).Append("the"));
    private const string BetweenClassifications = " .,;–—-/[]()!";

    /// <summary>"Vertraulich", "Très secret. Urgent", "Nr. 14. Vertraulich".</summary>
    public static bool IsClassification(string line)
    {
        if (line.Length > LongestClassification)
        {
            return false;
        }

        string words = line.AsSpan().ContainsAnyInRange('0', '9') || line is [_, ' ', ..] or [_, _, ' ', ..] ? NumberBehind().Replace(NumberBefore().Replace(line, ""), "") : line;
        ReadOnlySpan<char> rest = words.AsSpan().Trim(BetweenClassifications);
        bool isAny = !rest.IsEmpty;
        while (isAny && !rest.IsEmpty)
        {
            int length = Lexicon.Classifications.LengthAt(rest);
            isAny = length > 0;
            rest = rest[length..].TrimStart(BetweenClassifications);
            rest = WithoutConjunction(rest);
        }

        return isAny;
    }

    /// <summary>"Persönlich und vertraulich": what follows the word between two.</summary>
    private static ReadOnlySpan<char> WithoutConjunction(ReadOnlySpan<char> text)
    {
        int space = text.IndexOf(' ');
        return space > 0 && Lexicon.IsConjunction(text[..space]) ? text[space..].TrimStart(BetweenClassifications) : text;
    }

    /// <summary>"[Telegram.]", "[Telegram—Paraphrase]", "(Übersetzung)": in brackets, how a paper came, and what it is of another.</summary>
    public static bool IsTransmission(string line) =>
        line.Length <= LongestClassification && line is ['[', .., ']'] or ['(', .., ')'] && line[1..^1].Split(['.', ',', '—', '–', '-', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) is { Length: > 0 } parts && parts.All(part => Lexicon.Transmissions.Contains(part));

    /// <summary>"Aktennotiz", "Procès-verbal de la séance …", "Der Gesandte in Rom an …": a heading that says what the document is.</summary>
    public static bool NamesDocument(string line) => line.Length <= LongestHeading && (BeginsWithDocument(WithoutSpacing(line)) || Correspondence(line) is not null);

    /// <summary>"A k t e n n o t i z": typists space a heading out; the word without the blanks.</summary>
    private static string WithoutSpacing(string line) => IsSpacedOut(line) ? line.Replace(" ", "", StringComparison.Ordinal) : line;

    public static bool IsSpacedOut(string line) => line is [_, ' ', _, ' ', ..] && SpacedOut().IsMatch(line);

    [GeneratedRegex(@"^\p{Lu}(?: \p{L}){4,}$", RegexOptions.CultureInvariant)]
    private static partial Regex SpacedOut();

    /// <summary>"Der Gesandte in Rom, A. Berg, an das Departement": who writes to whom. The first must hold an office, or be one.</summary>
    public static (string From, string To)? Correspondence(string line)
    {
        if (line.Length > LongestHeading || line is [] or [.., '.' or ';' or ':' or '?' or '!'])
        {
            return null;
        }

        bool inCapitals = !line.Any(char.IsLower);
        for (int i = line.IndexOf(' ', StringComparison.Ordinal); i > 0; i = line.IndexOf(' ', i + 1))
        {
            int behind = i >= ShortestOffice ? BehindPreposition(line, i + 1, inCapitals) : 0;
            behind = behind > 0 && WordLists.IsPlace(line[behind..].Split([' ', ','], 2)[0]) ? 0 : behind;
            string from = behind == 0 ? "" : NumberOfDocument().Replace(line[..i].TrimEnd(','), "");
            if (behind > 0 && (Lexicon.HeadingTo.LengthAt(line.AsSpan(i + 1)) > 0 || HasCapitals(from)) && IsOffice(Usual(from)) && IsRecipient(Usual(line[behind..].Split(',')[0])) && !from.Contains(". ", StringComparison.Ordinal) | from.Contains(',', StringComparison.Ordinal))
            {
                // "à Londres, …, au Chef": the place of the first stands behind the same word, but is no office.
                return (from, line[behind..]);
            }
        }

        return null;

        string Usual(string words) => inCapitals ? CultureInfo.InvariantCulture.TextInfo.ToTitleCase(words.ToLowerInvariant()) : words;
    }

    /// <summary>"He went to the Minister": where the preposition stands behind verbs, too, and offices are written with capitals, capitals before it tell a heading.</summary>
    private static bool HasCapitals(string words) => words.Split(' ').All(word => word.Length <= ShortestOffice || !char.IsLower(word[0]) || word.Contains('’', StringComparison.Ordinal));

    /// <summary>The length of an article at the beginning of words, with the blank behind it; 0 where none stands there.</summary>
    public static int LengthOfArticle(string words) => words.IndexOf(' ', StringComparison.Ordinal) is > 0 and var blank && OfficeMentions.Articles.Contains(words[..blank].ToLowerInvariant()) ? blank + 1 : 0;

    /// <summary>An office, or many of one kind: "à tous les États confédérés", "an sämtliche Stände".</summary>
    private static bool IsRecipient(string words) => IsOffice(words) || Lexicon.ManyRecipients.OccursIn(words);

    /// <summary>"[Received 13 May]", "Eingang: 3. 5. 49": when a message came.</summary>
    public static bool IsReceived(string line)
    {
        if (IsReceiptSign(line))
        {
            return true;
        }

        int open = line is ['[', ..] or ['(', .., ')'] or ['(', .., ')', '.'] ? 1 : 0;
        int word = line.Length <= LongestReceived ? Lexicon.ReceivedWords.LengthAt(line.AsSpan(open)) : 0;
        return word > 0 && char.IsUpper(line[open]) && (line[0] == '[' || line.Any(char.IsAsciiDigit));
    }

    /// <summary>"R. 22 July 1862", "Recd. 3 May": a short word for receipt with a date behind it, and nothing else.</summary>
    private static bool IsReceiptSign(string line)
    {
        int word = line.Length <= LongestReceived ? Lexicon.ReceiptSigns.LengthAt(line) : 0;
        string rest = word > 0 && char.IsUpper(line[0]) ? line[word..].TrimStart('.', ':', ' ') : "";
        return rest.Length > 0 && DateFinder.Find(rest, new TextSpan(0, rest.Length)) is [{ Span.Start: 0 } date] && date.From.Day > 0 && rest.AsSpan(date.Span.End).Trim(" .").IsEmpty;
    }

    /// <summary>"[Enclosure 2]", "Beilage", "ANNEX A", "Enclosure “B”": the heading of what lies with a document.</summary>
    public static bool IsEnclosureHead(string line)
    {
        line = line is ['[', >= '0' and <= '9', ..] or ['*', ..] ? BeforeEnclosure().Replace(line, "") : line;
        bool isBracketed = line is ['[', _, .., ']'];
        ReadOnlySpan<char> inner = isBracketed ? line.AsSpan(1, line.Length - 2).TrimEnd('.') : line;
        int word = Lexicon.EnclosureHeads.LengthAt(inner);
        return (isBracketed && Lexicon.MissingTitles.Contains(inner)) || (word > 0 && char.IsUpper(inner[0]) && (IsShortNumber(inner[word..]) || ((isBracketed || inner[word..].Contains(" No. ", StringComparison.Ordinal)) && BehindEnclosure().IsMatch(inner[word..]))));
    }

    /// <summary>"Notes", "Anmerkungen": the heading over footnotes.</summary>
    public static bool IsNotesHead(string line) => line.Length > 0 && char.IsUpper(line[0]) && Lexicon.NotesHeads.Contains(line.AsSpan().TrimEnd(".:"));

    /// <summary>Where the name begins behind "gez.", "(Signé)", "sgd."; 0 where nothing of the kind stands there.</summary>
    public static int SignedWordLength(string line)
    {
        int open = line is ['(' or '[', ..] ? 1 : 0;
        int word = Lexicon.SignedWords.LengthAt(line.AsSpan(open));
        int end = open + word;
        while (word > 0 && end < line.Length && line[end] is '.' or ':' or ')' or ']' or ' ')
        {
            end++;
        }

        bool marked = end > open + word && (open == 1 || line[open + word] is '.' or ':' || line.AsSpan(open, word).Contains('.'));
        return word > 0 && marked && end < line.Length ? end : 0;
    }

    /// <summary>"Signed by order of the Society,", "Im Auftrag:", "(Signed by)": for whom somebody signs.</summary>
    public static bool IsByOrder(string line) =>
        line.AsSpan().Trim("()[] ") is var bare && bare.Length <= LongestReceived && !bare.IsEmpty && char.IsUpper(bare[0]) && Lexicon.ByOrder.Begins(bare) && !line[..^1].Contains(". ", StringComparison.Ordinal) && !LetterForms.HasClauseWord(line);

    /// <summary>"Solomon Hale, U. S. Senate", "P. Baxter, M. C.": a full name and, behind a comma, what its bearer is, in full or in initials.</summary>
    public static bool IsNameWithOffice(string line) =>
        line.Length <= LongestReceived && line.IndexOf(", ", StringComparison.Ordinal) is > 0 and var comma && line.AsSpan(0, comma).Contains(' ') && LetterForms.IsSignature(line[..comma])
        && line[(comma + 2)..] is var office && (InitialsOfOffice().IsMatch(office) || ((IsOffice(office) || LineForms.NamesOffice(office)) && !LetterForms.HasClauseWord(office)));

    /// <summary>"Der Protokollführer: Berg", "Le secrétaire: A. Roux": in what office somebody signs, and the name behind a colon.</summary>
    public static bool IsOfficeAndName(string line) =>
        line.Length <= LongestReceived && line.IndexOf(": ", StringComparison.Ordinal) is > 0 and var colon && char.IsUpper(line[0]) && LetterForms.IsSignature(line[(colon + 2)..]) && FieldLabels.Type(line.AsSpan(0, colon)) is null or FieldLabels.Participants
        && (IsOffice(line[..colon]) || LineForms.NamesOffice(line[..colon])) && !LetterForms.HasClauseWord(line);

    /// <summary>"J. C. King", "R.T. Bishop": behind initials, what is a title elsewhere is a surname; "U.S. Consul" is an office.</summary>
    public static bool IsInitialledTitle(string line) =>
        line is [_, '.', ..] && line.LastIndexOfAny(['.', ' ']) is var stop && stop < line.Length - 1 && stop <= LongestInitials && Lexicon.Honorifics.Contains(line.AsSpan(stop + 1)) && !Lexicon.Offices.Contains(line.AsSpan(stop + 1));

    private const int LongestInitials = 9;

    /// <summary>"M. C.", "J.P.", "Clk".</summary>
    [GeneratedRegex(@"^(?:(?:\p{Lu}\.\s?){1,4}|\p{Lu}{2,3}\.?|\p{Lu}\p{Ll}{1,3}\.)$", RegexOptions.CultureInvariant)]
    private static partial Regex InitialsOfOffice();

    /// <summary>"To the Honorable the Senate and House of Delegates", "To the King’s most excellent Majesty": to whom a petition goes.</summary>
    public static bool IsPetitionAddress(string line) =>
        line.Length <= LongestHeading && Lexicon.AddressWords.LengthAt(line) is > 0 and int to && Lexicon.PetitionAddresses.Begins(line.AsSpan(to).TrimStart()) && !LetterForms.HasClauseWord(line);

    /// <summary>"The humble Petition of Ann Wheeler, Widow.": whose petition it is, and nothing yet of what it says.</summary>
    public static bool IsPetitionHead(string line) => IsPetition(line) && !Lexicon.PetitionShews.OccursIn(line) && !LetterForms.HasClauseWord(line);

    /// <summary>"Humbly sheweth—": the words with which a petition begins to say what it has to say.</summary>
    public static bool IsPetitionShews(string line) => Lexicon.PetitionShews.Contains(line.AsSpan().TrimEnd(" ,.:;—–-"));

    /// <summary>"To His Excellency", "Hon. A. Berg", "Herrn", "À Monsieur": how an address begins.</summary>
    public static bool BeginsAddress(string line)
    {
        int word = Lexicon.AddressWords.LengthAt(line);
        ReadOnlySpan<char> rest = line.AsSpan(word).TrimStart(" .,");
        return (word > 0 && (rest.IsEmpty || char.IsUpper(rest[0]))) || Lexicon.AddressTitles.Begins(line);
    }

    /// <summary>"An das", "À": the word before those to whom something goes, with an article or without, and nothing else.</summary>
    public static bool IsAddressWord(string line) =>
        Lexicon.AddressWords.LengthAt(line) is > 0 and var word && line.AsSpan(word).Trim() is var article && (article.IsEmpty || (char.IsLower(article[0]) && Articles.LengthAt(article) == article.Length));

    /// <summary>Whether a text calls itself a petition, or those who sign it the undersigned.</summary>
    public static bool IsPetition(string text) => Lexicon.PetitionWords.OccursIn(text);

    /// <summary>What a note below a signature is about: <c>enclosures</c> or <c>distribution</c>; none where the line is no such note.</summary>
    public static string? ClosingNote(string line)
    {
        if (line is ['[', .., ']'] && Lexicon.EnclosureWords.Contains(line.AsSpan(1, line.Length - 2).TrimEnd(".:")))
        {
            return "enclosures";
        }

        if (CountedEnclosures().Match(line) is { Success: true } counted && Lexicon.EnclosureWords.Contains(string.Concat(counted.Groups["first"].Value.ToUpperInvariant(), counted.Groups["rest"].Value)))
        {
            return "enclosures";
        }

        int enclosures = Lexicon.EnclosureWords.LengthAt(line);
        int length = Math.Max(enclosures, Lexicon.DistributionWords.LengthAt(line));
        ReadOnlySpan<char> rest = line.AsSpan(length).TrimStart(" .");
        bool isNote = length > 0 && (rest.IsEmpty ? false : rest[0] is ':' || char.IsAsciiDigit(rest[0]) || (length > enclosures && GoesToSomebody(line, length)));
        return !isNote ? null : length == enclosures ? "enclosures" : "distribution";
    }

    /// <summary>"2 allegati.", "1 Beilage": how many papers lie with a letter.</summary>
    [GeneratedRegex(@"^[0-9]{1,2} (?<first>\p{L})(?<rest>\p{L}{2,12})\.?$", RegexOptions.CultureInvariant)]
    private static partial Regex CountedEnclosures();

    /// <summary>"Kopie an die Gesandtschaft in Rom": words that end with a preposition, and behind them, or behind an article, a name.</summary>
    private static bool GoesToSomebody(string line, int length) =>
        line.Length <= LongestHeading && line.AsSpan(0, length).Contains(' ') && line[^1] is not '.' && line.AsSpan(length).TrimStart() is var rest
        && (char.IsUpper(rest[0]) || (rest.IndexOf(' ') is > 0 and <= LongestArticle and var article && article + 1 < rest.Length && char.IsUpper(rest[article + 1])));

    private const int LongestArticle = 3;

    /// <summary>Nothing, or a number or letter of its kind: " 2", " B".</summary>
    private static bool IsShortNumber(ReadOnlySpan<char> text) =>
        text.IsEmpty || (text is [' ', _, ..] && text[1..].Trim("“”\"") is { Length: > 0 and < LongestNumber } number && !number.ContainsAnyExcept(Numbers));

    /// <summary>"Draft telegram …", "12. Geheimes Protokoll …": words that say what a document is, behind those that say of which kind.</summary>
    private static bool BeginsWithDocument(string line)
    {
        ReadOnlySpan<char> rest = NumberOfDocument().Replace(line, "").AsSpan().TrimStart('[');
        while (!Lexicon.DocumentWords.Begins(rest))
        {
            int adjective = Lexicon.DocumentAdjectives.LengthAt(rest);
            if (adjective == 0)
            {
                return false;
            }

            rest = rest[adjective..].TrimStart();
        }

        return char.IsUpper(line.FirstOrDefault(char.IsLetter));
    }

    /// <summary>Where the words behind a preposition begin that stands at a place before a capital or an article; 0 where none does.</summary>
    private static int BehindPreposition(string line, int start, bool inCapitals)
    {
        int word = Math.Max(Lexicon.HeadingTo.LengthAt(line.AsSpan(start)), Lexicon.CapitalisedHeadingTo.LengthAt(line.AsSpan(start)));
        int behind = start + word + 1;
        if (word == 0 || char.IsLower(line[start]) == inCapitals || behind >= line.Length || line[behind - 1] != ' ')
        {
            return 0;
        }

        int article = Articles.LengthAt(line.AsSpan(behind));
        bool isArticle = article > 0 && behind + article < line.Length && (line[behind + article] == ' ' || !char.IsLetter(line[behind + article - 1]));
        return char.IsUpper(line[behind]) || isArticle ? behind : 0;
    }

    /// <summary>"12. Telegram from …": whether a heading begins with the number of the document.</summary>
    public static bool IsNumbered(string heading) => NumberOfDocument().Match(heading) is { Success: true } number && number.Value.Contains('.', StringComparison.Ordinal);

    /// <summary>Whether words name an office or a body.</summary>
    public static bool IsOffice(string words) =>
        Titles.Reader.OccursIn(words) || words.Split([' ', ',', '’', '\''], StringSplitOptions.RemoveEmptyEntries).Any(word => Lexicon.OrganisationCues.Contains(word) || BodyNames.EndsAsBody(word) || EndsAsOffice(word));

    /// <summary>"Staatsminister": a compound that is an office by its end.</summary>
    public static bool EndsAsOffice(string word) => OfficeEndings.Any(e => word.Length > e.Length && word.EndsWith(e, StringComparison.OrdinalIgnoreCase));

    /// <summary>Endings of offices in languages that make compounds: "Abteilungsleiter", "Vorsteher".</summary>
    private static readonly string[] OfficeEndings = [.. Lexicon.Packs.SelectMany(p => p["officeEndings"])];

    /// <summary>"No 12.", "T Nr. 21", and the letter with which an office says what kind of paper it is: "L Confidentielle".</summary>
    [GeneratedRegex(@"^(?:\p{Lu}{1,2}\.?\s(?=\p{Lu}\p{Ll}|[Nn](?:[or°º]|\.)\.?\s?[0-9]))?(?:(?:[Nn]o|[Nn]r|N°|№|N\.?º|\p{Lu})\.?\s?[0-9][\w/–-]*[.,;]?\s+)?", RegexOptions.CultureInvariant)]
    private static partial Regex NumberBefore();

    [GeneratedRegex(@"[.,;]?\s+(?:No|Nr|N°|№|N\.?º)\.?\s?[0-9][\w/–-]*\.?$", RegexOptions.CultureInvariant)]
    private static partial Regex NumberBehind();

    [GeneratedRegex(@"^[0-9]{1,4}\.?\s", RegexOptions.CultureInvariant)]
    private static partial Regex NumberOfDocument();

    /// <summary>"[408] *[Inclosure.]": the number of a page of the book that is reprinted, and the star where that page begins.</summary>
    [GeneratedRegex(@"^\[[0-9]{1,4}\]\s?\*?(?=\[)|^\*(?=\[)", RegexOptions.CultureInvariant)]
    private static partial Regex BeforeEnclosure();

    /// <summary>"[Enclosure 2 in No. 14.—Translation.]", "[Enclosure 3.—From the Gazette, May 3, 1861.]", "[Appendix 2 to Mr. Hale’s letter.]": where it lay, and what it is or was taken from.</summary>
    [GeneratedRegex(@"^(?: (?:No\. ?)?[A-Z0-9]{1,3})?(?:[ ,—–-]+(?:in|to|with) (?:(?:(?:dispatch|despatch|letter|note|telegram|report|Mr\. \p{Lu}\p{L}+[’']s)\s)?(?:No\. ?)?[0-9]{1,5}|(?:\p{Lu}\p{L}{1,10}\.? )?\p{Lu}\p{L}+[’']s (?:dispatch|despatch|letter|note|telegram|report|memorandum)))?[.,]?(?:\.?\s?[—–-]+\s?(?:Translation|Extract|Copy|Memorandum|Telegram|Private|Confidential|From \p{L}[^\[\]]{2,120}))*\.?$", RegexOptions.CultureInvariant)]
    private static partial Regex BehindEnclosure();
}
