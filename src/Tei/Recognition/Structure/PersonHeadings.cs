using System.Globalization;
using System.Text.RegularExpressions;
using Tei.Languages;
using Tei.Recognition.Dates;
using Tei.Recognition.Names;

namespace Tei.Recognition.Structure;

/// <summary>Headings of letters that name who writes and to whom, in the order of the language, or one of the two; a date or a place and a date may stand behind them.</summary>
internal static partial class PersonHeadings
{
    private const int LongestHeading = 160;
    private const int LongestAddress = 90;
    private const int LongestInitials = 2;
    private const string AroundDate = " ,.;:—–-";
    private const string AroundPlaceAndDate = " ,.;[]()";

    private static readonly string[] To = [.. Lexicon.Packs.SelectMany(p => p["personTo"]).Distinct()];
    private static readonly string[] ToBehindComma = [.. To.Select(to => $", {to} ")];
    private static readonly string[] From = [.. Lexicon.Packs.SelectMany(p => p["personFrom"]).Distinct()];
    private static readonly PhraseSet Prepositions = new(To);
    private static readonly PhraseSet LetterWords = new(Lexicon.Packs.SelectMany(p => p["untitled.letter"]));
    private static readonly PhraseSet SamePerson = new(Lexicon.Packs.SelectMany(p => p["samePerson"]));
    private static readonly PhraseSet MonthWords = new(Lexicon.Packs.SelectMany(p => p["monthPrepositions"]));

    /// <summary>The two parts of a heading, and what tells that they are persons.</summary>
    /// <param name="From">Who writes.</param>
    /// <param name="To">Who is written to.</param>
    /// <param name="IsAnnounced">Whether a word before the first of them announces a person.</param>
    /// <param name="IsDated">Whether a date stands behind them.</param>
    private readonly record struct Parts(string From, string To, bool IsAnnounced, bool IsDated)
    {
        public bool ArePersons => !Lexicon.DoneWords.Contains(From) && IsName(From) && IsName(To) && !(IsPlace(From) && IsPlace(To));
    }

    /// <summary>"Mr. Berg to Lord Hale.", "Mr. Berg to the diplomatic officers.", "From Ann Berg to John Hale, 3 May 1792", "Emil Vogt an Anna Quist, Bern, 3. Mai 1861": titles, a word before the first person, or a date behind full names tell that it is such a heading.</summary>
    public static (string From, string To)? Read(string line) => Divide(line) is { } parts && IsCertain(parts) ? (parts.From, parts.To) : null;

    private static bool IsCertain(Parts parts) =>
        (parts.IsAnnounced && IsFullName(parts.From) && IsFullName(parts.To)) || (IsTitledName(parts.From) && (IsTitledName(parts.To) || Lexicon.ManyRecipients.OccursIn(parts.To))) || (parts.IsDated && (IsFullName(parts.From) || IsFullName(parts.To)) && parts.ArePersons);

    /// <summary>"Keller an Brunner", "C. DARWIN TO L. AGASSIZ.": names alone. It is such a heading where the opening of a letter follows.</summary>
    public static (string From, string To)? ReadNames(string line) => Divide(line) is { ArePersons: true } parts ? (parts.From, parts.To) : null;

    /// <summary>"Keller an Brunner. Zürich, 4. März 1861": two names with a date behind them.</summary>
    public static bool IsDated(string line) => Divide(line) is { IsDated: true, ArePersons: true };

    /// <summary>"To Paul Brook", "405. À LOUISE COLET.", "Lettre à M. Duval", "To Paul Brook, 4 March 1861": the one to whom a letter goes. It is such a heading where the opening of a letter follows.</summary>
    public static string? ReadRecipient(string line)
    {
        if (!CanBegin(line) || Divide(line) is not null)
        {
            return null;
        }

        (string heading, bool isLetter) = WithoutFrame(line);
        bool inCapitals = !heading.Any(char.IsLower);
        StringComparison comparison = inCapitals ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        foreach (string to in To)
        {
            if (Behind(heading, to, comparison) is { } behind)
            {
                string name = WithoutDate(behind).Words;
                bool isPlain = isLetter || inCapitals || to.Length > 1 || !char.IsAscii(heading[0]);
                if (to is "A" or "a" && inCapitals && !Lexicon.Honorifics.Contains(name.Split(' ')[0].TrimEnd('.')) && !WordLists.IsGivenName(Words.Fold(FirstInUsualCase(name))))
                {
                    // "A SERMON", "A SONG": the article of another language.
                    return null;
                }

                return !SamePerson.Contains(name) && !IsPlace(name) && (isPlain ? IsFullName(name) || ((isLetter || inCapitals) && IsName(name)) : IsTitledName(name)) ? name : null;
            }
        }

        return null;
    }

    /// <summary>"To Comrade Berg [Keller]", "To His Excellency John Hale": the address of a message, with a title, whatever else is said of who it is. "A" alone is the article of another language.</summary>
    public static bool IsAddressed(string line)
    {
        int to = line.Length <= LongestAddress && char.IsUpper(line.FirstOrDefault()) ? Prepositions.LengthAt(line) : 0;
        ReadOnlySpan<char> behind = line.AsSpan(to).TrimStart();
        int title = to > 0 && (to > 1 || !char.IsAscii(line[0])) ? Math.Max(Lexicon.Honorifics.LengthAt(behind), Lexicon.AddressTitles.LengthAt(behind)) : 0;
        return title > 0 && behind[title..].TrimStart(". ") is [var first, ..] && (char.IsUpper(first) || first == '[');
    }

    private static string FirstInUsualCase(string name) => name.Split([' ', '-'])[0] is [var first, .. var rest] ? first + rest.ToLowerInvariant() : "";

    /// <summary>"À LA MÊME.", "An denselben": a letter to the one to whom the letter before it went.</summary>
    public static bool IsToTheSame(string line)
    {
        string heading = CanBegin(line) && SamePerson.All.Count > 0 ? WithoutFrame(line).Heading : "";
        return heading.Length > 0 && To.Any(to => Behind(heading, to, StringComparison.OrdinalIgnoreCase) is { } behind && SamePerson.Contains(WithoutDate(behind).Words));
    }

    /// <summary>Whether a heading names the recipient and nobody else.</summary>
    public static bool IsToOne(string line) => ReadRecipient(line) is not null || IsToTheSame(line);

    /// <summary>Whether a heading is that of an edited letter: it names who writes and to whom, or the recipient, and does not begin with what kind of document it is, as headings of offices do.</summary>
    public static bool OfLetter(string line) => !OfficeForms.NamesDocument(line) && (ReadNames(line) is not null || Read(line) is not null || IsToOne(line) || NamesOneAndPlace(line));

    /// <summary>"[12]", "XII.", "LETTER XII.": the number of a letter in an edition, on the line above its heading.</summary>
    public static bool IsNumber(string line) => CanBegin(line) && NumberAlone().IsMatch(WithoutLetterWord(line));

    /// <summary>"À M. Paul Roux, à Toulon", "An Herrn Keller in Bern": the recipient, with a title, and where he is.</summary>
    public static bool NamesOneAndPlace(string line) => ReadRecipientAt(line) is not null;

    /// <summary>The recipient of such a heading.</summary>
    public static string? ReadRecipientAt(string line)
    {
        if (line.Length > LongestHeading || line is not [var first, ..] || !char.IsUpper(first) || line is [.., '!' or '?' or ':' or ','])
        {
            return null;
        }

        foreach (string to in To)
        {
            if (Behind(line, to, StringComparison.OrdinalIgnoreCase) is { } behind && Lexicon.Honorifics.LengthAt(behind) is > 0 and var honorific && PlaceBehind().Match(behind.TrimEnd('.')) is { Success: true } place && place.Index > honorific)
            {
                string name = behind[honorific..place.Index].Trim(' ', '.', ',');
                return IsName(name) ? name : null;
            }
        }

        return null;
    }

    [GeneratedRegex(@",?\s(?:à|in|zu|at|en|a)\s\p{Lu}[\p{L}’'-]+(?:[ -]\p{Lu}[\p{L}’'-]+)*(?:\s\([^()]+\))?$", RegexOptions.CultureInvariant)]
    private static partial Regex PlaceBehind();

    /// <summary>"From John Hale", "To Paul Stone", "A MAURICE DUVAL, A LYON": one of the two alone, with the place where the letter went.</summary>
    public static bool NamesOne(string line)
    {
        if (line.Length > LongestHeading || line is not [var first, ..] || !char.IsUpper(first))
        {
            return false;
        }

        string heading = line.TrimEnd('.', ',', ' ');
        StringComparison comparison = heading.Any(char.IsLower) ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;
        return From.Concat(To).Any(word => Behind(heading, word, comparison) is { } name && (word.Length > 1 || comparison == StringComparison.OrdinalIgnoreCase) && IsName(name.Split(", ")[0]));
    }

    private static bool IsPlace(string words) => WordLists.IsPlace(Words.Fold(words));

    private static bool CanBegin(string line) => line.Length <= LongestHeading && line is [var first, ..] && (char.IsUpper(first) || char.IsAsciiDigit(first) || first == '[');

    private static Parts? Divide(string line)
    {
        if (!CanBegin(line) || !HasPreposition(line))
        {
            return null;
        }

        string heading = WithoutFrame(line).Heading;
        StringComparison comparison = heading.Any(char.IsLower) ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;
        foreach (string from in From)
        {
            foreach (string to in To)
            {
                if (Behind(heading, from, comparison) is { } sender && At(sender, to, comparison) is > 0 and int before)
                {
                    return Of(sender[..before], sender[(before + to.Length + 2)..], isAnnounced: true);
                }

                // "Letter to Ann de Bray": a word that names have, too, parts no two persons here.
                if (Behind(heading, to, comparison) is { } recipient && !Lexicon.NameParticles.Contains(from.ToLowerInvariant()) && At(recipient, from.ToLowerInvariant(), comparison) is > 0 and int behind)
                {
                    (string name, bool isDated) = WithoutDate(recipient[(behind + from.Length + 2)..]);
                    return new Parts(name, recipient[..behind], IsAnnounced: true, isDated);
                }
            }
        }

        for (int k = 0; k < To.Length; k++)
        {
            if ((BehindOffice(heading, ToBehindComma[k], comparison) is > 0 and var behindOffice ? behindOffice : At(heading, To[k], comparison)) is > 0 and int at)
            {
                return Of(heading[..at], heading[(at + To[k].Length + 2)..], isAnnounced: false);
            }
        }

        return null;
    }

    /// <summary>"Mr. Hale, minister to France, to …": where the blank stands before the word between the persons, with the comma that ends an office before it; -1 where it does not.</summary>
    private static int BehindOffice(string heading, string toBehindComma, StringComparison comparison) =>
        heading.IndexOf(',', StringComparison.Ordinal) is > 0 and var comma && heading.IndexOf(toBehindComma, comparison) is var end && end > comma && OfficeForms.IsOffice(heading[(comma + 1)..end]) ? end + 1 : -1;

    private static Parts Of(string from, string to, bool isAnnounced)
    {
        from = WithoutOffice(from);
        (string name, bool isDated) = WithoutDate(to);
        name = WithoutOffice(name);
        return new Parts(WhereSenderIs().Match(from) is { Success: true } place && IsPlace(place.Groups["place"].Value) ? from[..place.Index] : from, name, isAnnounced, isDated);
    }

    /// <summary>Whether one of the words stands in a line that can part two persons.</summary>
    private static bool HasPreposition(string line)
    {
        if (Prepositions.Begins(line))
        {
            return true;
        }

        for (int space = line.IndexOf(' ', StringComparison.Ordinal); space >= 0; space = line.IndexOf(' ', space + 1))
        {
            if (Prepositions.LengthAt(line.AsSpan(space + 1)) > 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Where the blank stands before a word with a blank behind it; -1 where it is not there.</summary>
    private static int At(string heading, string word, StringComparison comparison)
    {
        for (int blank = heading.IndexOf(' ', StringComparison.Ordinal); blank >= 0; blank = heading.IndexOf(' ', blank + 1))
        {
            int end = blank + 1 + word.Length;
            if (end < heading.Length && heading[end] == ' ' && heading.AsSpan(blank + 1).StartsWith(word, comparison))
            {
                return blank;
            }
        }

        return -1;
    }

    private static string? Behind(string heading, string word, StringComparison comparison) =>
        heading.Length > word.Length + 1 && heading.StartsWith(word, StringComparison.OrdinalIgnoreCase) && (comparison == StringComparison.OrdinalIgnoreCase || !char.IsUpper(heading[1])) && heading[word.Length] == ' ' ? heading[(word.Length + 1)..] : null;

    /// <summary>The heading without brackets around it, without its number, the date before it and the word that it is a letter.</summary>
    private static (string Heading, bool IsLetter) WithoutFrame(string line)
    {
        string bare = line is ['[', .., ']'] && line.IndexOf(']', StringComparison.Ordinal) == line.Length - 1 ? line[1..^1] : line;
        string numbered = WithoutNumber(bare).TrimEnd('.', ' ');
        string heading = WithoutLetterWord(numbered);
        return (WithoutDateBefore(heading), heading.Length < numbered.Length);
    }

    /// <summary>The heading without the number of the letter; one letter with a full stop is a number only before the word for the recipient, else an initial.</summary>
    private static string WithoutNumber(string heading)
    {
        Match number = NumberOfDocument().Match(heading);
        bool isInitial = number.Success && number.Groups["letter"].Success && !Prepositions.Begins(heading.AsSpan(number.Length));
        return number.Success && !isInitial ? heading[number.Length..] : heading;
    }

    /// <summary>"Letter to Paul Brook", "LETTER XII. To Paul Brook": without the word that it is a letter, and its number.</summary>
    private static string WithoutLetterWord(string heading)
    {
        int word = LetterWords.LengthAt(heading);
        string rest = word == 0 ? heading : heading[word..].TrimStart();
        return rest.Length == heading.Length || NumberAlone().IsMatch(rest) ? rest : NumberOfDocument().Replace(rest, "");
    }

    private static string WithoutDateBefore(string heading) =>
        char.IsAsciiDigit(heading.FirstOrDefault()) && DateFinder.Find(heading, new TextSpan(0, heading.Length)) is [{ Span.Start: 0 } date, ..] ? heading[date.Span.End..].TrimStart(',', ' ') : heading;

    /// <summary>A name without the date, or the place and the date, that stand behind it, and without the place where the recipient is.</summary>
    private static (string Words, bool IsDated) WithoutDate(string words)
    {
        if (DateFinder.Find(words, new TextSpan(0, words.Length)) is not [.., var date])
        {
            return (WithoutPlace(words), false);
        }

        for (int end = words.IndexOfAny([',', '.', '[', '('], 0); end > 0 && end < date.Span.Start; end = words.IndexOfAny([',', '.', '[', '('], end + 1))
        {
            if (EndsWord(words, end) && IsPlaceAndDate(words[(end + 1)..]))
            {
                return (WithoutPlace(words[..end]), true);
            }
        }

        return words.AsSpan(date.Span.End).Trim(AroundPlaceAndDate).IsEmpty ? (WithoutPlace(words[..date.Span.Start].TrimEnd([.. AroundDate, '[', '('])), true) : (words, false);
    }

    /// <summary>Whether a sign parts two statements: a full stop behind an initial or a short form of a title belongs to it.</summary>
    private static bool EndsWord(string words, int sign)
    {
        string last = words[(words.LastIndexOf(' ', sign - 1) + 1)..sign];
        return words[sign] != '.' || (sign + 1 < words.Length && words[sign + 1] == ' ' && last.Length > LongestInitials && !Lexicon.Abbreviations.Contains(last) && !Lexicon.Honorifics.Contains(last));
    }

    /// <summary>"London, 4 March 1861", "[Zürich, Anfang März 1861]", "early September 1909": a place and a date, the month without a day, too.</summary>
    private static bool IsPlaceAndDate(string words)
    {
        string bare = words.Trim([.. AroundPlaceAndDate]);
        if (LineForms.IsDateline(bare))
        {
            return true;
        }

        return DateFinder.Find(bare, new TextSpan(0, bare.Length)) is [{ HasYear: true } date] && date.Span.End == bare.Length
            && bare[..date.Span.Start].Split([' ', ','], StringSplitOptions.RemoveEmptyEntries).All(word => char.IsUpper(word[0]) || MonthWords.Contains(word));
    }

    private static string WithoutPlace(string words)
    {
        string name = WhereRecipientIs().Match(words) is { Success: true } place && IsPlace(place.Groups["place"].Value) ? words[..place.Index] : words.TrimEnd(',', ' ');
        int comma = name.LastIndexOf(", ", StringComparison.Ordinal);
        return comma > 0 && Lexicon.Honorifics.Contains(name.AsSpan(comma + 2).TrimEnd('.')) ? name[..comma] : name;
    }

    /// <summary>"405. ", "XII. ", "[12] ", "12. — "</summary>
    [GeneratedRegex(@"^(?:\[[0-9]{1,4}\]|[0-9]{1,4}\.?|[IVXLCDM]{2,8}\.|(?<letter>[IVX])\.)\s(?:[—–-]\s)?(?!\p{Ll})", RegexOptions.CultureInvariant)]
    private static partial Regex NumberOfDocument();

    [GeneratedRegex(@"^(?:\[[0-9]{1,4}\]|(?:[0-9]{1,4}|[IVXLCDM]{1,8})\.?)$", RegexOptions.CultureInvariant)]
    private static partial Regex NumberAlone();

    /// <summary>"Emil Keller / Zürich an …"</summary>
    [GeneratedRegex(@"\s/\s(?<place>\p{Lu}[\p{L}\p{M}’'-]+)$", RegexOptions.CultureInvariant)]
    private static partial Regex WhereSenderIs();

    /// <summary>"Friedrich Keller an Marie Keller in Barmen"</summary>
    [GeneratedRegex(@",?\s(?:in|at|à|zu|a)\s(?<place>\p{Lu}[\p{L}\p{M}’'-]+)$", RegexOptions.CultureInvariant)]
    private static partial Regex WhereRecipientIs();
}
