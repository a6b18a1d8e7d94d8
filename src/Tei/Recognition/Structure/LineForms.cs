using System.Text.RegularExpressions;
using Tei.Languages;
using Tei.Recognition.Dates;

namespace Tei.Recognition.Structure;

/// <summary>What single lines look like in letters, telegrams, memoranda and minutes: forms of the genre, no text of any one document.</summary>
internal static partial class LineForms
{
    private const int LongestHeading = 120;
    private const int LongestDocumentHeading = 320;
    private const int LongestSignature = 90;
    private const int LongestReceipt = 75;
    private const int LongestInitials = 2;

    public static bool IsNumber(string line) => Number().IsMatch(line);

    /// <summary>"V./Hf", "KH/ma": who dictated and who typed.</summary>
    public static bool IsDictationSign(string line) => DictationSign().IsMatch(line);

    /// <summary>"N", "T 14", "s.B.51.14.21 – ZG. Persönlich": below the heading of an office, the letter for the kind of the paper with its number, or where it is filed.</summary>
    public static bool IsSignOfOffice(string line) =>
        line.Length <= LongestSignature && (SignOfOffice().IsMatch(line) || FileNumber().IsMatch(line)
            || (line.IndexOf(". ", StringComparison.Ordinal) is > 0 and var stop && OfficeForms.IsClassification(line[(stop + 2)..]) && SignOfOffice().IsMatch(line[..stop])));

    /// <summary>"B.14.2.–MX", "p.B.14.21.Chin.1.": a line that is the number under which an office files, and nothing else.</summary>
    public static bool IsFileNumber(string line) => line.Length <= LongestSignature && line is [_, '.', ..] && (FileNumber().IsMatch(line) || FileSign().IsMatch(line));

    /// <summary>Whether a line begins with the sign under which an office files: no sentence goes on with one.</summary>
    public static bool BeginsWithFileSign(string line) => line is [_, '.', ..] && FileSign().IsMatch(line);

    [GeneratedRegex(@"^(?:[A-Z](?:\s(?:n[°º]\s?|N[or]\.?\s?|№\s?)?[0-9]{1,5}(?:/[0-9]{1,4})?)?|\p{Ll}\.\p{Lu}\.[0-9].*)$", RegexOptions.CultureInvariant)]
    private static partial Regex SignOfOffice();

    [GeneratedRegex(@"^\p{Ll}\.(?:\p{Lu}\.[0-9]|[0-9]{2,4}(?:\.[0-9()]{1,4}){2,}(?:$|\.?\s?[–—-]))", RegexOptions.CultureInvariant)]
    private static partial Regex FileSign();

    [GeneratedRegex(@"^\p{Lu}\.[0-9]{1,4}\.[0-9][\w.]*(?:\s?[–—-]\s?[\p{L}/]{1,6})?\.?$", RegexOptions.CultureInvariant)]
    private static partial Regex FileNumber();

    public static bool IsSalute(string line) => LetterForms.IsSalute(line) || IsAddressOfMany(line) || PersonHeadings.IsAddressed(line) || (line is [.., ':'] && LengthOfAddress(line) == line.Length - 1);

    /// <summary>"Mr. Chairman, Governor Hale, ladies and gentlemen:": with whom a speech begins, the first of them and the last without a name.</summary>
    private static bool IsAddressOfMany(string line) =>
        line.Length <= LongestAddressOfMany && line is [.., ':' or '!' or ',' or '.' or '—' or '–'] && line.IndexOf(", ", StringComparison.Ordinal) is > 0 and var first && line.LastIndexOf(", ", StringComparison.Ordinal) is var last
        && Lexicon.Vocatives.Contains(line.AsSpan(0, first)) && Lexicon.Vocatives.Contains(line.AsSpan(last + 2).TrimEnd(":!,.—– ")) && !LetterForms.HasClauseWord(line);

    private const int LongestAddressOfMany = 160;

    /// <summary>"Your Imperial Highness and your Excellencies": the length of an address before a colon that no list has; 0 where none stands.</summary>
    public static int LengthOfAddress(string line) => line is ['Y' or 'M', 'o', ..] ? AddressBeforeColon().Match(line).Length : 0;

    [GeneratedRegex(@"^(?:Your|Most)(?:\s(?:\p{Lu}[\p{L}’'-]+|and|your|the|of|dear)){1,8}(?=:(?:\s\p{Lu}|$))", RegexOptions.CultureInvariant)]
    private static partial Regex AddressBeforeColon();

    /// <summary>"Article IV", "§ 3.", "Artikel 2": the heading of a part of a treaty or a law.</summary>
    public static bool IsArticleHead(string line)
    {
        int word = line is ['§', ..] ? 1 : line.Length <= LongestArticleHead ? Lexicon.ArticleHeads.LengthAt(line) : 0;
        return word > 0 && line.Length <= LongestArticleHead && (word == 1 || char.IsUpper(line[0])) && line.AsSpan(word).Trim(" .") is { IsEmpty: false } number && !number.ContainsAnyExcept(ArticleNumbers);
    }

    private const int LongestArticleHead = 24;
    private static readonly System.Buffers.SearchValues<char> ArticleNumbers = System.Buffers.SearchValues.Create("IVXLC0123456789");

    public static bool IsClosingSalute(string line) => LetterForms.IsWholeFarewell(line is [.., ']'] ? WithoutBrackets(line) : line) || LetterForms.IsShortFarewell(line) || LetterForms.IsFormalFarewell(line);

    /// <summary>"Accept [etc.]": what the editors cut short, read as if it stood there.</summary>
    private static string WithoutBrackets(string line) => line.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal);

    public static bool IsPostscript(string line) => line is ['P', ..] && Postscript().IsMatch(line);

    public static bool IsFileReference(string line) => (line.Length <= 110 || SourceLine().IsMatch(line)) && (FileReference().IsMatch(line) || Header.ArchiveReferences.IsWhole(line));

    /// <summary>"dodis.ch/12", "https://example.org/letters/4": where the document is to be found.</summary>
    public static bool IsWebAddress(string line) => line.Contains('/', StringComparison.Ordinal) && WebAddress().IsMatch(line);

    [GeneratedRegex(@"^(?:https?://)?(?:[a-z][a-z0-9-]*\.)+[a-z]{2,}/\S+$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex WebAddress();

    /// <summary>A paragraph between speeches that tells what happened: it begins with a person, an office or the meeting, and a verb of narrative follows.</summary>
    public static bool IsNarrative(string line) => Narrative().IsMatch(line);

    /// <summary>A paragraph that is in quotation marks from its first to its last sign.</summary>
    public static bool IsQuotation(string line) => line is ['"' or '“' or '„' or '»' or '«', ..] && WholeQuotation().IsMatch(line);

    /// <summary>Whether a paragraph begins with a mark of quotation that opens and does not also close.</summary>
    public static bool OpensQuotation(string line) => line is ['“' or '„' or '«', ..];

    public static bool ClosesQuotation(string line) => line.AsSpan().TrimEnd(".,)]") is [.., '”' or '“' or '»'];

    /// <summary>How many marks of quotation a paragraph opens and does not close; less than none where it closes one of another. In German, the mark that closes is the one that opens elsewhere.</summary>
    public static int OpenQuotations(string line, char opening)
    {
        int open = 0;
        foreach (char c in line)
        {
            open += c == opening ? 1 : c is '”' or '»' or '“' ? -1 : 0;
        }

        return open;
    }

    /// <summary>"> The bridge is down": a line of the mail that is answered.</summary>
    public static bool IsQuotedMail(string line) => line is ['>'] or ['>', ' ' or '>', ..];

    /// <summary>Whether the full stop at the end belongs to an hour ("10 a.m."), so that it ends no sentence.</summary>
    public static bool EndsWithTime(string line) => Hour().IsMatch(line);

    /// <summary>Whether a line is a place and a date, or a date alone, and nothing else: what stands between two persons is no place.</summary>
    public static bool IsDateline(string line) => HasFormOfDateline(line) && PersonHeadings.ReadNames(line) is null && (PersonHeadings.ReadRecipient(line) is null || IsAtPlace(line));

    /// <summary>"À Besançon, le 2 mars 1789.": the word that stands before a recipient stands before a place, too.</summary>
    private static bool IsAtPlace(string line) =>
        line.IndexOf(' ', StringComparison.Ordinal) is > 0 and var space && line.IndexOf(',', space) is > 0 and var comma && Names.WordLists.IsPlace(Words.Fold(line[(space + 1)..comma]));

    private static bool HasFormOfDateline(string line)
    {
        if (line.Length > LongestDoing + LongestReceipt)
        {
            return false;
        }

        line = MonthWithColon().Replace(WithoutReceipt(RepublicanDates.WithoutEra(line)), ".").Replace("(?)", "", StringComparison.Ordinal);
        if (IsPlaceOfDoing(line))
        {
            return true;
        }

        if (line.Length > 110 || Lexicon.DocumentWords.Begins(line) || (line.IndexOf(". ", StringComparison.Ordinal) is > 0 and var stop && Lexicon.DocumentWords.Begins(line.AsSpan(stop + 2))))
        {
            return false;
        }

        if (LetterForms.IsUndated(line) || LetterForms.IsDateline(line))
        {
            return true;
        }

        List<DateExpression> dates = DateFinder.Find(line, new TextSpan(0, line.Length), bareNumbers: false);
        if (dates.Count == 0 || dates[0].From is { Month: 0 } || (dates[0].From.Day == 0 && !dates[0].HasYear))
        {
            return false;
        }

        string before = line[..dates[0].Span.Start];
        string after = line[dates[^1].Span.End..];
        return (PlaceBeforeDate().IsMatch(before) && AfterDate().IsMatch(after)) || (before.Trim().Length == 0 && PlaceAfterDate().IsMatch(after))
            || (LetterForms.IsWeekday(before.AsSpan().Trim(" ,.")) && PlaceBehindDay().IsMatch(after) && !LetterForms.HasClauseWord(after));
    }

    /// <summary>"Done in duplicate at London, this second day of May, 1871.": where and when a treaty or a decree was made, in a sentence that ends with the date.</summary>
    private static bool IsPlaceOfDoing(string line)
    {
        int done = line.Length <= LongestDoing ? Lexicon.DoneWords.LengthAt(line) : 0;
        return done > 0 && done < line.Length && line[done] == ' ' && char.IsUpper(line[0]) && DateFinder.Find(line, new TextSpan(0, line.Length)) is [{ HasYear: true, From.Day: > 0 } date] && line.AsSpan(date.Span.End).Trim(" .,;").IsEmpty && !line.AsSpan(0, date.Span.Start).ContainsAny(";:?!") && !LetterForms.HasClauseWord(line);
    }

    private const int LongestDoing = 160;

    /// <summary>"den 12ten Jan: 1797": old hands shorten the month with a colon.</summary>
    [GeneratedRegex(@"(?<=\b\p{L}{3,5}):(?=\s[0-9]{4}\b)", RegexOptions.CultureInvariant)]
    private static partial Regex MonthWithColon();

    /// <summary>"by Ann Hale", "Propos recueillis par Marc Roux": who wrote a play, or asked in an interview, below its title.</summary>
    public static bool IsByline(string line) =>
        line.Length <= LongestSignature && Lexicon.Bylines.LengthAt(line) is > 0 and var words && line.AsSpan(words).TrimStart(": ") is [var first, ..] && char.IsUpper(first) && (line[^1] is not ('.' or '?' or '!' or ',' or ';') || Degrees().IsMatch(line));

    /// <summary>", M. A.", ", D. D.", ", Esq.": what stands behind a name with full stops that end no sentence.</summary>
    [GeneratedRegex(@",\s(?:(?:\p{Lu}\p{Ll}{0,2}\.\s?){2,4}|(?:Esq|Jr|Sr)\.)$", RegexOptions.CultureInvariant)]
    public static partial Regex Degrees();

    /// <summary>A line that can be a heading by its form: short, without final punctuation, beginning with a capital or a number.</summary>
    public static bool CanBeHeading(string line) =>
        line.Length <= LongestHeading && HasHeadingForm(line);

    private static bool HasHeadingForm(string line) =>
        !line.EndsWith(',') && !line.Contains('*', StringComparison.Ordinal) && line is not [.., '.' or ';' or ':' or '!' or '…' or '—' or '–'] && line is not ['"' or '“' or '„' or '»' or '«' or '—' or '–', ..]
        && line.FirstOrDefault(char.IsLetterOrDigit) is var first && (char.IsUpper(first) || char.IsAsciiDigit(first)) && !IsSignedWithMark(line) && !(char.IsAsciiDigit(first) && TimeAlone().IsMatch(line));

    /// <summary>"4.12 pm", "12:34 P.M. EDT", "08.00 h": the time at which somebody began to speak.</summary>
    [GeneratedRegex(@"^[0-9]{1,2}(?:[.:][0-9]{2})?\s?(?:h|Uhr|[ap]\.?\s?m\.?)(?:\s\p{Lu}{2,4})?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex TimeAlone();

    /// <summary>A line without the mark of who cannot write: "John his X mark Dunn", "James × Dowd (his mark)", "Ann [her X mark] Lowe".</summary>
    public static string WithoutMark(string line) => HisMark().Replace(line, "");

    /// <summary>Below what witnesses sign, or who took an oath: "Witnesses:", "Sworn to before me, May 4, 1868."</summary>
    public static bool IsWitnessClause(string line) => Lexicon.WitnessWords.Begins(line) || Lexicon.OathWords.OccursIn(line);

    /// <summary>"State of Ohio, Licking County, ss.": where an oath was taken.</summary>
    public static bool IsVenue(string line) =>
        line.Length <= LongestSignature && line.AsSpan().TrimEnd(".:, ") is var bare && Lexicon.VenueSigns.Contains(bare[(bare.LastIndexOf(' ') + 1)..]);

    /// <summary>Whether somebody who cannot write has signed, with the words that say so.</summary>
    public static bool IsSignedWithMark(string line) => line.Contains(" mark", StringComparison.Ordinal) && HisMark().Matches(line).Any(mark => mark.Value.Contains("mark", StringComparison.Ordinal));

    [GeneratedRegex(@"^(?:his|her|their)\s(?=\p{Lu}.*\smarks?\.?$)|marks?\.?$(?<=\s\p{Lu}.*\smarks?\.?)|\s(?:(?:(?:his|her)\s)?[×xX+](?:\smark)?|(?:his|her)\s[×xX+]?\s?mark)(?=\s|[.,]?$)|\s[(\[](?:his|her)(?:\s[×xX+])?\smark[)\]]", RegexOptions.CultureInvariant)]
    private static partial Regex HisMark();

    /// <summary>A heading that names offices and what they are, with an opener below it to prove it, may be long.</summary>
    public static bool CanBeLongHeading(string line) => line.Length <= LongestDocumentHeading && HasHeadingForm(EndsWithAbbreviation(line) ? line[..^1] : line);

    /// <summary>"The Secretary of State to Hale’s Linen Co.": the full stop at the end is that of a short form.</summary>
    private static bool EndsWithAbbreviation(string line) => line is [.., '.'] && Lexicon.Abbreviations.Contains(line.AsSpan(line.LastIndexOf(' ') + 1).TrimEnd('.'));

    /// <summary>A heading that says what the document is.</summary>
    public static bool NamesDocument(string line) => OfficeForms.NamesDocument(line) || PersonHeadings.Read(line) is not null || (line.Length <= LongestDocumentHeading && OfficeToOffice().IsMatch(line));

    /// <summary>"The Ambassador in Brazil (Stone) to the Secretary of State": a heading of offices that write to one another.</summary>
    public static bool SaysWhoWrites(string line) => OfficeForms.Correspondence(line.TrimEnd('.')) is not null || (line.Length <= LongestDocumentHeading && OfficeToOffice().IsMatch(line));

    /// <summary>What may stand below a signature: an office, or the body for which a person signs.</summary>
    public static bool NamesOffice(string line) => Lexicon.OfficeWords.OccursIn(line);

    /// <summary>"Hale Papers", "Nachlass Berg": the collection of an archive in which a document lies.</summary>
    public static bool IsCollection(string line) =>
        line.Length <= LongestSignature && HasHeadingForm(line) && (Lexicon.Collections.Contains(line.AsSpan(line.LastIndexOf(' ') + 1)) || Lexicon.Collections.Begins(line)) && line.Contains(' ', StringComparison.Ordinal);

    /// <summary>As long is a signature at most with all that is left aside in it: strokes, the seal, the mark, the word that says it was signed.</summary>
    public const int LongestSigned = 200;

    public static bool CanBeSignature(string line)
    {
        if (line.Length > LongestSigned)
        {
            return false;
        }

        line = WithSpacedInitials(WithoutPenStrokes(line));
        return OfficeForms.SignedWordLength(line) is > 0 and int signed ? CanBeSignature(line[signed..]) : HasSignatureForm(line) && !Lexicon.PrayerEnds.Contains(line.AsSpan().TrimEnd(".,!"));
    }

    /// <summary>"John Hale—", "+ John Hale", "John his X mark Hale", "Jno: Hale": a signature without the stroke or the seal at its end, the mark of who cannot write, and the cross of a bishop before it, and with a full stop for the colon by which old hands shortened a name.</summary>
    public static string WithoutPenStrokes(string line)
    {
        line = WithoutNumberOfBearer(WithoutSeal(line));
        line = IsSignedWithMark(line) ? WithoutMark(line) : line;
        string name = line is [.., '—' or '–' or '-'] ? line.TrimEnd('—', '–', '-', ' ') : line is ['+' or '†' or '✝' or '✠', ' ', ..] ? line[2..].TrimStart() : line;
        return name.Contains(':', StringComparison.Ordinal) && FieldLabels.LengthIn(name) == 0 ? ShortenedByColon().Replace(name, m => IsShortened(m.Groups["name"].Value) ? m.Groups["name"].Value + "." : m.Value) : name;
    }

    /// <summary>"John Hale (Seal)", "Ann Berg [L. S.]": a name without the sign for the seal beside it.</summary>
    public static string WithoutSeal(string line) =>
        line is [.., ')' or ']'] && line.LastIndexOfAny(['(', '[']) is > 0 and var open && Lexicon.SealSigns.Contains(line.AsSpan(open + 1, line.Length - open - 2).Trim(". ")) ? line[..open].TrimEnd(' ', ',') : line;

    /// <summary>"Thacher Ryder 2d", "Wm. Dunn 3rd.": a name without which of its bearers is meant.</summary>
    private static string WithoutNumberOfBearer(string line) =>
        line.LastIndexOf(' ') is > 0 and var last && line.AsSpan(last + 1).TrimEnd('.') is [>= '2' and <= '5', .. var ordinal] && ordinal is "d" or "nd" or "rd" or "th" ? line[..last].TrimEnd(',') : line;

    private static bool IsShortened(string name) => name.Length <= LongestInitials || Lexicon.ShortenedNames.Contains(name);

    [GeneratedRegex(@"\b(?<name>\p{Lu}\p{Ll}{0,4}):(?=\s\p{Lu})", RegexOptions.CultureInvariant)]
    private static partial Regex ShortenedByColon();

    /// <summary>"J.C. Hale", "J.v.Hale": a name with blanks between its initials and what stands right behind them. Its places are not those of the line.</summary>
    public static string WithSpacedInitials(string name) => name is [_, '.', not ' ', ..] ? InitialOfName().Replace(name, ". ") : name;

    [GeneratedRegex(@"(?<=\b\p{L})\.(?=\p{L}\.|\p{Lu}\p{Ll})", RegexOptions.CultureInvariant)]
    private static partial Regex InitialOfName();

    private static bool HasSignatureForm(string line) => HasFormOfName(line) || IsCapitalsWithOffice(line);

    /// <summary>"KERN, Minister of the Confederation.": a name in capitals and, behind a comma, the office of the one who signs.</summary>
    private static bool IsCapitalsWithOffice(string line) =>
        line.Length <= LongestSignature && NameInCapitals().Match(line) is { Success: true } name && line[name.Length..] is var rest && char.IsUpper(rest.FirstOrDefault()) && (OfficeForms.IsOffice(rest) || NamesOffice(rest))
        && rest.AsSpan(0, rest.Length - 1).IndexOfAny(";:?!") < 0 && !EndsSentenceInside(rest) && !LetterForms.HasClauseWord(rest);

    /// <summary>Whether a sentence ends within words: a full stop behind an initial or a short form ("First Officer S. S. Berg.") ends none.</summary>
    public static bool EndsSentenceInside(string words)
    {
        for (int stop = words.IndexOf(". ", StringComparison.Ordinal); stop > 0; stop = words.IndexOf(". ", stop + 1, StringComparison.Ordinal))
        {
            ReadOnlySpan<char> last = words.AsSpan(0, stop);
            last = last[(last.LastIndexOf(' ') + 1)..];
            if (last.Length > LongestInitials && !Lexicon.Abbreviations.Contains(last) && !Lexicon.Honorifics.Contains(last))
            {
                return true;
            }
        }

        return false;
    }

    [GeneratedRegex(@"^(?=(?:[^\p{Lu},]*\p{Lu}){3})\p{Lu}[\p{Lu}.’' -]{2,40}, (?:(?:The|the|Le|le) )?", RegexOptions.CultureInvariant)]
    private static partial Regex NameInCapitals();

    private static bool HasFormOfName(string line) =>
        line.Length <= LongestSignature && !line.Contains(':', StringComparison.Ordinal) && SignatureForm().IsMatch(line) && line is not [.., '?' or ';'] && !Lexicon.HandlingWords.Begins(line) && !Handling().IsMatch(line);

    [GeneratedRegex(@"^(?:(?:\p{Lu}\.\s?){0,3}N\. ?[0-9]{1,5}(?:/(?:[0-9]{1,4}|\p{Lu}(?:[. ]{1,2}[0-9]{1,4})?))?|(?:G?Z|Zl|Zahl)[.:]? ?[0-9][\w./–-]*|(?:Telegram |Letter |Copy |Exemplar |Despatch |Dispatch |Circular |Airgram |Tel\. )?(?:No\.?|Nr\.?|№|N°) ?[A-Z]{0,2}-?[0-9][\w/–-]*\.?\]?|[0-9]{1,6}\.|\p{Lu}{1,2}\.? (?:No|no|Nr|N°|n°|№)\.? ?[0-9][\w/–-]*\.?|(?:\p{Lu}\.? )?[a-z]\.\p{Lu}\.[0-9][0-9.]*(?:\p{L}{1,3}\.)*(?: ?[–-] ?[\p{L}/]{1,12})?|[A-Z]{1,6}[–-][0-9]{1,5}(?:[/–-][0-9]{1,6}){0,3}\.?|[A-Z]{3,5} [0-9]{1,3}(?:\.[0-9]{1,2})?[–-][0-9]{2,4}|\p{Lu}\p{L}{1,8}(?:/\p{Lu}[\p{L}0-9]{0,8}){0,2}/[0-9]{1,4}|[A-Z]{2,6}(?: [A-Z]{1,3}){0,2} (?:[A-Z]{1,3}[–-])?(?:[0-9]{1,3}|[0-9]{1,5}(?:[/–-][0-9]{1,6})+)\.?)$", RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    [GeneratedRegex(@"^\p{Lu}[\p{L}.]{0,4}/\p{L}{1,4}\.?$", RegexOptions.CultureInvariant)]
    private static partial Regex DictationSign();

    /// <summary>The line without what its last bracket says: when the message came in, or the year of an era.</summary>
    private static string WithoutReceipt(string line)
    {
        int open = line is [.., ']' or ')'] ? line.LastIndexOfAny(['[', '(']) : -1;
        bool isReceipt = open > 0 && line.Length - open <= LongestReceipt && (Lexicon.ReceivedWords.Begins(line.AsSpan(open + 1)) || line.AsSpan(open + 1, line.Length - open - 2).IndexOfAnyExcept("IVX") < 0);
        return isReceipt ? line[..open].TrimEnd() : line;
    }

    [GeneratedRegex(@"^(?:P\. ?(?:P\. ?)?S\.?|PS)(?:[:.]|\s)", RegexOptions.CultureInvariant)]
    private static partial Regex Postscript();

    [GeneratedRegex(@"^(?:[0-9]{3}[A-Za-z]?\.[\w.]+(?:[ –-].*)?/.*|[0-9]{3}[A-Za-z]?(?:\.[\w.]+)?(?: [^:/]{1,60})?/[0-9]{1,2}[–-][0-9]{2,5}(?:: .{1,30})?|[0-9]{3} \p{Lu}\p{L}{2,20}(?:,? [^:/]{1,40})?/[0-9]{1,5}[½¼¾a-z]{0,2}(?:: .{1,30})?|[0-9]{3}[A-Za-z]?\.[\w.]+ [^:/]{1,60}: (?:Telegram|Airgram|Despatch|Instruction)|(?:Source|Quelle|Cited in):?\s.*|.{0,60}\bFiles?\b.{0,40}|Lot [0-9].*|Extracts?|[A-Z]{2,8} (?:[Ff]iles?|[Pp]apers),? .*|(?:\p{Lu}[\p{L}.]* ){1,4}[0-9]{3}\.[0-9]{2,}/[0-9]+)$", RegexOptions.CultureInvariant)]
    private static partial Regex FileReference();

    /// <summary>The editors' line about where the document lies: as long as it needs to be.</summary>
    [GeneratedRegex(@"^(?:Source|Quelle): \S|^Cited in \S", RegexOptions.CultureInvariant)]
    private static partial Regex SourceLine();

    [GeneratedRegex(@"^(?:\[[^\[\]0-9]{3,40} not declassified\],?\s*)?(?:No\.? [0-9]+,?\s+)?\[?(?:(?:[“""]?\p{Lu}[\p{L}.’'-]*,?[”""]?|of|the|de|la|den|der|am|le|in|on|to|at|and|near|before|opposite|off|Mme\.)(?:[,\]:]+\s*|\s+|$))*(?:\(?(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag)[,)]*\s*)?[–—-]?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex PlaceBeforeDate();

    [GeneratedRegex(@"^\]?[\s.,;–—-]*(?:\(?(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\)?|[0-9]{1,2}(?:[:.][0-9]{2})?(?: ?[ap]\. ?m\.)?(?: ?[–-] ?(?:[0-9]{1,2}[:.][0-9]{2}|[Nn]oon))?|[0-9]{4}Z?|hours|[Nn]oon|[Mm]idnight|to|[ap]\. ?m\.|[.,;\s–—-])*\]?\.?(?:\s[0-9]{1,4}\.)?$", RegexOptions.CultureInvariant)]
    private static partial Regex AfterDate();

    [GeneratedRegex(@"^,\s+\p{Lu}[\p{L}.’'-]*(?:,?\s+\p{Lu}[\p{L}.’'-]*){0,3}$", RegexOptions.CultureInvariant)]
    private static partial Regex PlaceAfterDate();

    /// <summary>"Mardi 6 juin 1967, 9 heures, Palais fédéral, salle 4": with the day of the week before it, the place behind a date may have words in small letters.</summary>
    [GeneratedRegex(@"^,\s+\p{Lu}[\p{L}.’'-]*(?:,?\s+[\p{L}0-9’'-]+){0,5}$", RegexOptions.CultureInvariant)]
    private static partial Regex PlaceBehindDay();

    [GeneratedRegex(@"^(?:[0-9]{1,3}\. )?(?:(?:Several|Some|A number of) (?:[Hh]on\. )?[Mm]embers|The (?:House|Assembly|Senate|Committee|Council|Board|meeting|session|sitting|conversation|conference|discussion|delegations?|Ministers?|party|group|two|(?:\p{Lu}\p{L}+ ){0,2}(?:Minister|Secretary|President|Ambassador|Chairman|General|Marshal|Premier))|(?:(?:Mr|Mrs|Dr|Ms)\.|Miss|Sir|Lord|Lady|Captain|Colonel|Major|Viscount) \p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?|(?:General|Ambassador|Secretary|President|Minister|Comrade|Cde\.|Marshal|Admiral) \p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?|It was (?:agreed|decided|resolved)|(?:There was|After) )\b[^.?!""“]{0,60}?\b(?:returned|agreed|left|adjourned|ended|closed|joined|resumed|began|was|were|then|read|handed|withdrew|rose|divided|proceeded|said|stated|replied|asked|remarked|expressed|noted|concluded|decided|laughed|entered|opened|would)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Narrative();

    [GeneratedRegex(@"^(?:""[^""]+""|“[^“”]+”|„[^„“”]+[“”]|«[^«»]+»|»[^«»]+«)[.]?$", RegexOptions.CultureInvariant)]
    private static partial Regex WholeQuotation();

    [GeneratedRegex(@"[0-9] (?:[ap]\. ?m\.|[AP]\. ?M\.|h\.)$", RegexOptions.CultureInvariant)]
    private static partial Regex Hour();

    /// <summary>"The Ambassador in X (Berg) to the Secretary of State".</summary>
    [GeneratedRegex(@"^(?:[0-9]{1,4}\. )?The \p{Lu}.{3,120} to (?:the |Mr\. |Secretary|President)\p{Lu}?", RegexOptions.CultureInvariant)]
    private static partial Regex OfficeToOffice();

    /// <summary>Short sentences with a full stop, and decisions: no signatures.</summary>
    [GeneratedRegex(@"^(?=.*\s(?:to|and|for|the)\s)(?:\S+ ){2,}.*\p{Ll}{4,}\.$|\b(?i:concurs?|approves?|agrees?)\.?$", RegexOptions.CultureInvariant)]
    private static partial Regex Handling();

    [GeneratedRegex(@"^[\[(]?(?:/s/ )?(?:[\p{Lu}\[][\p{L}\p{M}.’'\[\]-]*(?:,? |(?=[\]).,]*$))|(?:of|the|von|v\.|de|van|for|to|and|zu|der|du|la|d’|&|für|des|und|et|pour|della|del|dei|di|e|y)\s){1,12}[\]).,]*$", RegexOptions.CultureInvariant)]
    private static partial Regex SignatureForm();
}
