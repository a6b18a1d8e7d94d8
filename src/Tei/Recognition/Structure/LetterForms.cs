using System.Buffers;
using System.Text.RegularExpressions;
using Tei.Languages;
using Tei.Recognition.Dates;

namespace Tei.Recognition.Structure;

/// <summary>What single lines look like in private letters of the 18th to the 20th century: the date in its many forms, the salute, the farewell, the signature.</summary>
internal static partial class LetterForms
{
    private const int LongestDateline = 75;
    private const int LongestSalute = 60;
    private const int LongestFarewell = 110;
    private const int LongestFormalFarewell = 240;
    private const int LongestBehindFarewell = 30;
    private const int LongestSignature = 45;
    private const int LongestHead = 75;
    private const int MostSaluteWords = 7;
    private const int LongestLink = 4;
    private const int MostWordsOfName = 5;

    /// <summary>What editors put for the end of a line of a farewell.</summary>
    public const string Bar = " | ";

    /// <summary>Signs that salutes do not have between their words.</summary>
    private static readonly SearchValues<char> NotInSalutes = SearchValues.Create("0123456789:;?!()[]\"“”„/");

    /// <summary>"Wien, 22/I 93.", "12. 3. 902 Berlin", "Montag früh", "Berlin, den 3. Mai": a date as writers of letters put it, with its place before or behind it.</summary>
    public static bool IsDateline(string line)
    {
        if (line.Length > LongestDateline || line.Length < 3)
        {
            return false;
        }

        if (IsWeekday(line.AsSpan().TrimEnd(".,:")) || IsPlaceAndWeekday(line))
        {
            return true;
        }

        List<DateExpression> dates = DateFinder.Find(line, new TextSpan(0, line.Length), bareNumbers: true);
        return dates.Count == 1 && dates[0].From is { Month: > 0, Day: > 0 } && (dates[0].HasYear || line[dates[0].Span.Start..dates[0].Span.End].Any(char.IsLetter)) && !NumberBefore().IsMatch(line) && !(dates[0].Span.Start > 0 && NumberOfParagraph().IsMatch(line)) && BeforeDate().IsMatch(line[..dates[0].Span.Start]) && AfterDate().IsMatch(line[dates[0].Span.End..])
            && WordsAround(line, dates[0].Span) && !(char.IsLower(line[0]) && GoesOn(line, dates[0].Span.Start));
    }

    /// <summary>"Potsdam, Sonntag früh", "Lavra, jeudi": a place, and a weekday with a part of the day or in lower case, as no surname has it; another where the place is known.</summary>
    private static bool IsPlaceAndWeekday(string line)
    {
        int comma = line.LastIndexOf(", ", StringComparison.Ordinal);
        ReadOnlySpan<char> day = comma > 0 ? line.AsSpan(comma + 2).TrimEnd(".,:") : [];
        return IsWeekday(day) && UndatedPlace().IsMatch(line[..comma]) && (day.Contains(' ') || char.IsLower(day[0]) || Names.WordLists.IsPlace(Words.Fold(line[..comma])));
    }

    /// <summary>"der Sitzung vom 3. Mai": what begins with a small word, and not with one that stands right before the day or a place ("à Londres ce 2 mars"), goes on from a line above.</summary>
    private static bool GoesOn(string line, int date) =>
        line.IndexOf(' ', StringComparison.Ordinal) is > 0 and var space && space + 1 < date && !Lexicon.DateWords.Contains(line.AsSpan(0, space))
        && !(space == 1 && Names.WordLists.IsPlace(Words.Fold(line[2..date].Split([' ', ','], 2)[0])));

    /// <summary>"Crossen, den", "Lyon, le": a line that ends with the word before the day, which stands on the next.</summary>
    public static bool EndsBeforeDay(string line) =>
        line.LastIndexOf(", ", StringComparison.Ordinal) is > 0 and var comma && Lexicon.DateWords.Contains(line.AsSpan(comma + 2).TrimEnd('.'));

    /// <summary>"Undated", "[No date]", "Rom, o. D.": a dateline that says that there is no date, with a place before it or without.</summary>
    public static bool IsUndated(string line)
    {
        ReadOnlySpan<char> bare = line.AsSpan().Trim("[]. ");
        int comma = bare.LastIndexOf(',');
        return line.Length <= LongestDateline && Lexicon.Undated.Contains(bare[(comma + 1)..].Trim()) && (comma < 0 || UndatedPlace().IsMatch(bare[..comma]));
    }

    /// <summary>A weekday, alone or with a part of the day: "Dienstag", "Freitag abends", "jeudi soir".</summary>
    public static bool IsWeekday(ReadOnlySpan<char> text)
    {
        int length = Weekdays.LengthAt(text);
        ReadOnlySpan<char> rest = length == 0 ? [] : text[length..].TrimStart(" ,");
        return length > 0 ? rest.IsEmpty || Lexicon.DayParts.Contains(rest) : IsPartOfWeekday(text);
    }

    /// <summary>"nuit de mercredi", "Nacht zum Freitag": a part of the day, a small word and the weekday.</summary>
    private static bool IsPartOfWeekday(ReadOnlySpan<char> text) =>
        text.IndexOf(' ') is > 0 and var first && text.LastIndexOf(' ') is var last && last > first && text[(first + 1)..last] is { Length: <= LongestLink } link && !link.Contains(' ') && Lexicon.DayParts.Contains(text[..first]) && Weekdays.Contains(text[(last + 1)..]);

    /// <summary>"lieber Hermann,", "Mein lieber Freund!", "Liebe und verehrte Frau Doktor.", "Monsieur le Ministre,".</summary>
    public static bool IsSalute(string line)
    {
        ReadOnlySpan<char> bare = line.AsSpan().TrimEnd(" ,!:.–—-");
        if (line.Length > LongestSalute || bare.IsEmpty)
        {
            return false;
        }

        bool marked = bare.Length < line.Length;
        int length = Lexicon.Salutations.LengthAt(bare);
        return (marked && Lexicon.Vocatives.Contains(bare)) || Lexicon.OpenVocatives.Contains(line)
            || (length > 0 && !(Lexicon.Closings.Begins(bare) && Lexicon.Greetings.OccursIn(bare)) && (marked || line.AsSpan().Count(' ') < 4) && GoesOnAsSalute(bare[length..]) && (length < bare.Length || marked));
    }

    /// <summary>"Herzlichst Ihr", "Mit den schönsten Grüßen Dein alter", "Ever yours,": what stands above a signature.</summary>
    public static bool IsFarewell(string line)
    {
        if (line.Length > LongestFarewell || line is [.., '”' or '"' or '“' or '»'])
        {
            // What ends with a quotation mark closes a letter that is quoted.
            return false;
        }

        int words = line.AsSpan().Count(' ') + 1;
        return IsFarewellAlone(line) || EndsWithPossessive(line) || (words <= 14 && HasClosingOpener(line) && line is not [.., '?' or ':']) || (words <= 10 && Lexicon.Greetings.OccursIn(line));
    }

    /// <summary>"Best,", "Thanks,", "LG": a farewell only with nothing else on its line, as in mails.</summary>
    private static bool IsFarewellAlone(string line) => line.Length <= LongestSignature && Lexicon.ShortFarewells.Contains(line.AsSpan().TrimEnd(",.!–- "));

    /// <summary>"Con tutta stima", but not "Con tutta la famiglia siamo andati": what begins sentences, too, needs a word of greeting behind it and no verb.</summary>
    private static bool HasClosingOpener(string line) =>
        Lexicon.Closings.Begins(line) || (Lexicon.ClosingOpeners.LengthAt(line) is > 0 and var opener && Lexicon.Greetings.OccursIn(line.AsSpan(opener)) && !HasClauseWord(line[opener..]));

    /// <summary>Whether a line begins as farewells do.</summary>
    public static bool BeginsFarewell(string line) => HasClosingOpener(line) || EndsWithPossessive(line) && char.IsUpper(line[0]);

    /// <summary>"Grüße alle Freunde, und behalte mich lieb.": behind a comma and a conjunction the sentence goes on, as no short farewell does.</summary>
    public static bool GoesOnWithClause(string line)
    {
        int comma = line.Length <= LongestFarewell ? line.IndexOf(", ", StringComparison.Ordinal) : -1;
        return comma > 0 && line.IndexOf(' ', comma + 2) is > 0 and var end && Lexicon.Conjunctions.Contains(line[(comma + 2)..end]) && line.IndexOf(' ', end + 1) > 0;
    }

    /// <summary>A farewell that is one at first sight, even in lower case: it begins or ends as farewells do, and is short.</summary>
    public static bool IsShortFarewell(string line) =>
        (line is [.., ','] && IsFarewellAlone(line)) || line.Length <= LongestSalute && line.AsSpan().Count(' ') < 9 && EndsWithPossessive(line) && (Lexicon.Closings.Begins(line) || Lexicon.Closings.OccursIn(line));

    /// <summary>"Sincerely,", "With my high regard and best wishes,", "Accept, Sir, &amp;c.": a farewell from its first word to its last, or cut short behind its first words.</summary>
    public static bool IsWholeFarewell(string line)
    {
        ReadOnlySpan<char> bare = line.Length <= LongestFarewell ? line.AsSpan().TrimEnd(" ,.!") : [];
        int opener = Math.Max(Lexicon.Closings.LengthAt(bare), Math.Max(Lexicon.ClosingOpeners.LengthAt(bare), Lexicon.CutFarewells.LengthAt(bare)));
        return opener > 0 && (Lexicon.Closings.Contains(bare) || IsCutShort(bare) || IsFarewellBehind(line[opener..].TrimEnd(' ', ',', '.', '!')));
    }

    /// <summary>"I have, etc.", "Recevez, &amp;c., &amp;c.": the first words of a farewell, and what printers put for the rest.</summary>
    private static bool IsCutShort(ReadOnlySpan<char> bare) =>
        bare.Length <= LongestSalute && Lexicon.CutFarewells.Begins(bare) && Lexicon.AndSoOn.GetAlternateLookup<ReadOnlySpan<char>>().Contains(bare[(bare.LastIndexOf(' ') + 1)..]);

    /// <summary>Whether what follows the first words of a farewell ends it: with a word of greeting, behind which a name or an address may stand, or as the writer's own words end; and without a verb.</summary>
    private static bool IsFarewellBehind(string rest)
    {
        int comma = rest.IndexOf(", ", StringComparison.Ordinal);
        string greeting = comma > 0 && rest.Length - comma <= LongestBehindFarewell && EndsWithGreeting(rest[..comma]) ? rest[..comma] : rest;
        return (EndsWithGreeting(greeting) || EndsWithPossessive(greeting)) && !HasClauseWord(greeting);
    }

    private static bool EndsWithGreeting(string words) => Lexicon.Greetings.Contains(words.AsSpan(words.LastIndexOf(' ') + 1));

    /// <summary>"Genehmigen Sie, Herr Minister, die Versicherung meiner Hochachtung.": a whole sentence, as offices close their letters.</summary>
    public static bool IsFormalFarewell(string line) =>
        line.Length is > LongestSalute / 2 and <= LongestFormalFarewell && HasClosingOpener(line) && Lexicon.Greetings.OccursIn(line.AsSpan(line.IndexOf(' ', StringComparison.Ordinal) + 1)) && !line[..^1].Contains(". ", StringComparison.Ordinal);

    /// <summary>"… and am, as ever, yours": a sentence that ends in the farewell.</summary>
    public static bool EndsWithPossessive(ReadOnlySpan<char> line)
    {
        ReadOnlySpan<char> bare = line.TrimEnd(",.! ");
        return Lexicon.ClosingPossessives.Contains(bare[(bare.LastIndexOf(' ') + 1)..]) && (line.Length - bare.Length == 0 || line[^1] != '.' || bare.Length <= LongestSalute);
    }

    /// <summary>A name below a farewell, or initials: short, in capitals, without a number.</summary>
    public static bool IsSignature(string line)
    {
        if (line.Length > LineForms.LongestSigned)
        {
            return false;
        }

        line = LineForms.WithSpacedInitials(LineForms.WithoutPenStrokes(line));
        return OfficeForms.SignedWordLength(line) is > 0 and int signed ? IsSignature(line[signed..]) : HasSignatureForm(line);
    }

    /// <summary>"Your loving brother, John", "Ever yours, J. H.", "Ihr ergebener Emil Keller": where the name begins that stands on the line of the farewell; 0 where none does.</summary>
    public static int SignatureBehindFarewell(string line)
    {
        if (line.Length > LongestFarewell || !(Lexicon.Closings.Begins(line) || LineForms.IsClosingSalute(line)))
        {
            return 0;
        }

        if (line.LastIndexOf(Bar, StringComparison.Ordinal) is > 0 and var bar)
        {
            // "Ever yours | most truly | C. Darnell": editors put a bar for each line of a farewell.
            return IsNameOfWriter(line[(bar + Bar.Length)..]) ? bar + Bar.Length : 0;
        }

        int comma = line.LastIndexOf(", ", StringComparison.Ordinal);
        if (comma > 0)
        {
            return IsNameOfWriter(line[(comma + 2)..]) && BelongsToFarewell(line[..comma]) ? comma + 2 : 0;
        }

        for (int space = line.IndexOf(' ', StringComparison.Ordinal); space > 0; space = line.IndexOf(' ', space + 1))
        {
            if (line.AsSpan(0, space).Contains(' ') && EndsWithPossessive(line.AsSpan(0, space)) && IsOfWriter(line.AsSpan(0, space)) && IsNameOfWriter(line[(space + 1)..]))
            {
                return space + 1;
            }
        }

        return 0;
    }

    /// <summary>"Dein treuer Onkel", but not "Viele Grüße an Onkel": a noun with a capital is the writer's where a possessive or a farewell stands before it.</summary>
    private static bool IsOfWriter(ReadOnlySpan<char> words)
    {
        int blank = words.LastIndexOf(' ');
        ReadOnlySpan<char> before = words[..blank];
        return char.IsLower(words[blank + 1]) || Lexicon.Closings.Contains(words[(blank + 1)..]) || EndsWithPossessive(before) || Lexicon.Closings.Contains(before);
    }

    private static bool BelongsToFarewell(string words) => EndsWithPossessive(words) || Lexicon.Closings.Contains(words) || LineForms.IsClosingSalute(words);

    /// <summary>A name, and no place and no title by which somebody is addressed.</summary>
    private static bool IsNameOfWriter(string words) =>
        words.AsSpan().TrimEnd(".,") is var bare && char.IsUpper(words[0]) && HasSignatureForm(words) && !Lexicon.Vocatives.Contains(bare) && !Lexicon.Honorifics.Contains(bare) && !Lexicon.Offices.Contains(bare) && !Lexicon.SaluteNouns.Contains(bare) && !Names.WordLists.IsPlace(Words.Fold(bare.ToString()))
        && words.Split(' ').Length <= MostWordsOfName && !Lexicon.ClosingPossessives.Contains(bare[(bare.LastIndexOf(' ') + 1)..]) && !Lexicon.Greetings.OccursIn(bare);

    private static bool HasSignatureForm(string line) =>
        line.Length <= LongestSignature && Signature().IsMatch(line) && !Lexicon.Salutations.Begins(line) && !IsWeekday(line.AsSpan().TrimEnd('.')) && !Lexicon.Closings.Contains(line.AsSpan().TrimEnd(".,!")) && !Lexicon.PrayerEnds.Contains(line.AsSpan().TrimEnd(".,!"));

    /// <summary>A line of an address or a letterhead: short and no sentence.</summary>
    public static bool CanBeHead(string line) => line.Length <= LongestHead && (line.Length <= 30 || line is not [.., '?' or '!' or ';']) && !HasClauseWord(line);

    /// <summary>A small word between others, as sentences have it.</summary>
    public static bool HasClauseWord(string line)
    {
        for (int space = line.IndexOf(' ', StringComparison.Ordinal); space >= 0; space = line.IndexOf(' ', space + 1))
        {
            int word = Lexicon.ClauseWords.LengthAt(line.AsSpan(space + 1));
            if (word > 0 && space + 1 + word < line.Length && line[space + 1 + word] == ' ')
            {
                return true;
            }
        }

        return false;
    }

    private static PhraseSet Weekdays { get; } = new(Lexicon.Packs.SelectMany(p => p.Weekdays.SelectMany(names => names)));

    /// <summary>Beside a date stand places and the words before a day, nothing else: a sentence with a date in it is no dateline.</summary>
    private static bool WordsAround(string line, TextSpan date) =>
        (line[..date.Start] + " " + line[date.End..]).Split([' ', ',', '.', '(', ')', '/', '[', ']', '|'], StringSplitOptions.RemoveEmptyEntries)
            .All(word => !char.IsLower(word[0]) || Lexicon.DateWords.Contains(word) || Lexicon.DayParts.Contains(word) || IsWeekday(word) || word.Length == 1 || Lexicon.DatelinePrepositions.Contains(word));

    /// <summary>Behind the first word of a salute stand names, titles and more adjectives, nothing else.</summary>
    private static bool GoesOnAsSalute(ReadOnlySpan<char> rest)
    {
        int count = 0;
        foreach (Range part in rest.SplitAny(' ', ','))
        {
            ReadOnlySpan<char> word = rest[part].TrimEnd('.');
            if (word.IsEmpty)
            {
                continue;
            }

            int elided = word.IndexOfAny('’', '\'');
            bool belongs = char.IsUpper(word[0]) || (elided is 1 && word.Length > 2) || Lexicon.SaluteWords.Contains(word) || Lexicon.Salutations.Contains(word);
            if (!belongs || word.ContainsAny(NotInSalutes) || ++count > MostSaluteWords)
            {
                return false;
            }
        }

        return true;
    }

    [GeneratedRegex(@"^(?:\p{Lu}[\p{L}.’'-]+,? ?){1,6}$", RegexOptions.CultureInvariant)]
    private static partial Regex UndatedPlace();

    [GeneratedRegex(@"^[\p{L}0-9 .,’'/()\[\]|–—-]{0,55}$", RegexOptions.CultureInvariant)]
    private static partial Regex BeforeDate();

    /// <summary>"51. Your 161, February 17": the number of a paragraph, and the number of what it answers.</summary>
    [GeneratedRegex(@"^[0-9]{1,4}[.,] \p{Lu}\p{L}+(?: \p{L}+)? [0-9]{1,5},", RegexOptions.CultureInvariant)]
    private static partial Regex NumberOfParagraph();

    /// <summary>"No. 318 – Berg, 13. 4. 49" closes a telegram.</summary>
    [GeneratedRegex(@"^(?:No|Nr|N°|№)\.?\s?[0-9]", RegexOptions.CultureInvariant)]
    private static partial Regex NumberBefore();

    [GeneratedRegex(@"^[.,)\]\s]*(?:[\p{L}][\p{L}0-9 .,’'/()-]{0,40})?[.,\])]*$", RegexOptions.CultureInvariant)]
    private static partial Regex AfterDate();

    [GeneratedRegex(@"^[(\[]?(?:(?:von|van|de|der|zu|d’|du|und|and|et|v\.|&|Jr\.|i\.|A\.|per)\s|[\p{Lu}\[][\p{L}\p{M}’'\[\]-]*(?:\[[.?]+\])?[.,]?(?:\s|(?=[)\].,?\[]*$))){1,5}(?:(?<=\s)\p{Ll}\.\s?\p{Ll}\.(?:\s?\p{Ll}\.)?)?[)\].,?\[]*$", RegexOptions.CultureInvariant)]
    private static partial Regex Signature();
}
