using System.Globalization;
using System.Text.RegularExpressions;
using Tei.Languages;

namespace Tei.Recognition.Insertions;

/// <summary>What a bracket says in a few words of a language pack: "unleserlich", "deux mots illisibles", "Beifall". English, which has the longer phrases, is with <see cref="InsertionPhrases"/>.</summary>
internal static partial class EditorialWords
{
    private const string Prefix = "insertions.";
    private const int Longest = 80;
    private const int MostWords = 7;

    /// <summary>What several parties of a house did at once.</summary>
    private const int LongestReaction = 160;
    private const int LongestEvent = 60;

    private static readonly string[] Heard = ["vocal", "kinesic", "incident"];
    /// <summary>What stands in the round brackets of debates only: elsewhere a bracket may begin with such words for other reasons.</summary>
    private static readonly string[] Reactions = [.. Heard, "reactions"];

    private static readonly string[] Units = ["word", "line", "page", "letter", "name", "group"];
    private static readonly Dictionary<string, PhraseSet> Lists = Lexicon.Packs.SelectMany(p => p.ListNames).Where(n => n.StartsWith(Prefix, StringComparison.Ordinal)).Distinct()
        .ToDictionary(n => n[Prefix.Length..], n => new PhraseSet(Lexicon.Packs.SelectMany(p => p[n])), StringComparer.Ordinal);

    private static readonly Dictionary<string, int> Numbers = Lexicon.Packs.SelectMany(p => p[Prefix + "numbers"].Select((words, i) => (words, Number: i + 1)))
        .SelectMany(n => n.words.Split('|').Select(word => (word, n.Number))).DistinctBy(n => n.word).ToDictionary(n => n.word, n => n.Number, StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a bracket is of one of the kinds: <c>unreadable</c>, <c>missing</c>, <c>omitted</c>, <c>blank</c>, <c>signature</c>, <c>material</c>, <c>vocal</c>, <c>kinesic</c>, <c>incident</c>.</summary>
    public static bool Says(string bracket, string kind) =>
        bracket.Length <= Longest && bracket.Count(c => c == ' ') < MostWords && Lists[kind].OccursIn(bracket);

    /// <summary>Whether a bracket is nothing but a phrase of one of the kinds.</summary>
    public static bool IsOnly(string bracket, string kind) => Lists[kind].Contains(bracket.AsSpan().TrimEnd('.'));

    /// <summary>"gemeint ist Frölich", "en réalité le 10 août": an editor's phrase, and what it explains.</summary>
    public static bool Explains(string bracket) => Lists["explanations"].LengthAt(bracket) is > 0 and var phrase && phrase < bracket.TrimEnd('.', '?', ' ').Length;

    /// <summary>"recte: 1947", "lies: Smith": the length of the phrase with which a bracket says that it corrects, with the sign and the blank behind it; 0 where there is none.</summary>
    public static int CorrectionIn(string bracket)
    {
        int phrase = Lists["corrections"].LengthAt(bracket);
        int end = phrase;
        while (phrase > 0 && end < bracket.Length && (bracket[end] == ':' || WhiteSpace.Is(bracket[end])))
        {
            end++;
        }

        return end;
    }

    /// <summary>"Suivent 45 signatures", "Hier folgt das Verzeichnis": what the edition leaves out.</summary>
    public static bool TellsWhatFollows(string bracket) => char.IsUpper(bracket, 0) && Lists["following"].LengthAt(bracket) is > 0 and var phrase && phrase < bracket.Length;

    /// <summary>"1r", "fol. 12v", "Bl. 2": where a page of the sheet begins.</summary>
    public static bool IsPage(string bracket)
    {
        int word = Lists["pages"].LengthAt(bracket);
        return (word > 0 ? Leaf() : LeafWithSide()).IsMatch(bracket, word);
    }

    [GeneratedRegex(@"\G\s?[0-9]{1,3}(?:\s?(?:[rv][ab]?|recto|verso)|[–-][0-9]{1,4})?\.?$", RegexOptions.CultureInvariant)]
    private static partial Regex Leaf();

    [GeneratedRegex(@"\G[0-9]{1,4}(?:[rv][ab]?| (?:recto|verso))$", RegexOptions.CultureInvariant)]
    private static partial Regex LeafWithSide();

    /// <summary>"the Italian Minister", "chef de la délégation": several words, one of which is an office.</summary>
    public static bool TellsOffice(string bracket) =>
        bracket.Length <= LongestEvent && bracket.Contains(' ', StringComparison.Ordinal) && char.IsLower(bracket[0]) && !Lexicon.FunctionWords.Contains(bracket.AsSpan(bracket.LastIndexOf(' ') + 1)) && (Lexicon.Offices.OccursIn(bracket) || Lexicon.OfficeWords.OccursIn(bracket));

    /// <summary>Whether a bracket says that something of the text is not there.</summary>
    public static bool IsAboutText(string bracket) => Says(bracket, "unreadable") || Says(bracket, "missing") || Says(bracket, "omitted") || Says(bracket, "blank");

    /// <summary>"Looking at the photograph", "To Hale:": what somebody does while speaking, or to whom it is said. "During the strike" is supplied.</summary>
    public static bool IsDoing(string bracket)
    {
        int space = bracket.Length <= Longest ? bracket.IndexOf(' ', StringComparison.Ordinal) : -1;
        return space > 0 && (bracket is [.., ':'] ? Lexicon.AddressWords.Contains(bracket.AsSpan(0, space)) && char.IsUpper(bracket[space + 1])
            : !Lexicon.Openers.Contains(bracket.AsSpan(0, space)) && Lexicon.ParticipleEndings.Any(ending => space > ending.Length + 1 && bracket.AsSpan(0, space).EndsWith(ending, StringComparison.Ordinal)));
    }

    /// <summary>Whether a bracket begins with a word for what is heard or seen: applause, Heiterkeit, Rires.</summary>
    public static bool IsHeard(string bracket) => IsHeardAs(bracket.Trim('"', '“', '”', '„', '«', '»'));

    private static bool IsHeardAs(string bracket) =>
        bracket.Length <= LongestReaction && (char.IsUpper(bracket.FirstOrDefault()) ? BeginsAsReaction(bracket) || IsCalledTwice(bracket) || (bracket.Length <= LongestEvent && InsertionPhrases.Event().IsMatch(bracket)) : IsShortlyHeard(bracket));

    /// <summary>"(Vifs applaudissements.)", "(Très bien ! à gauche.)": what a house does and calls, with the adjective of how much before it.</summary>
    private static bool BeginsAsReaction(string bracket)
    {
        ReadOnlySpan<char> words = bracket;
        while (Lists["degrees"].LengthAt(words) is > 0 and var length)
        {
            words = words[length..].TrimStart();
        }

        foreach (string kind in Reactions)
        {
            if (Lists[kind].Begins(words))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"(Parlez ! parlez !)", "(Weiter! Weiter!)": a house calls a word twice.</summary>
    private static bool IsCalledTwice(string bracket) => bracket is [.., '!'] && CalledTwice().IsMatch(bracket);

    [GeneratedRegex(@"^(\p{L}{2,20}(?: \p{L}{1,20}){0,2})[\s\u00A0]?! \1[\s\u00A0]?!$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex CalledTwice();

    /// <summary>"(laughter)", "(weint)": in small letters it is nothing but the word, or the word of what is heard and how, or a call ("(sehr richtig!)").</summary>
    private static bool IsShortlyHeard(string bracket) =>
        (bracket is [.., '!'] && BeginsAsReaction(bracket)) || Array.Exists(Heard, kind => Lists[kind].Contains(bracket.AsSpan().TrimEnd(".!"))) || (bracket.Length <= LongestEvent && bracket.Count(c => c == ' ') <= 1 && InsertionPhrases.Event().Match(bracket) is { Success: true } heard && heard.Groups["vocal"].Success);

    /// <summary>Whether a line is such a word, with its full stop, and nothing else.</summary>
    public static bool IsOnlyHeard(string line) => line.Length <= LongestEvent && char.IsUpper(line.FirstOrDefault()) && Array.Exists(Heard, kind => kind != "incident" && Lists[kind].Contains(line.AsSpan().TrimEnd(".!")));

    /// <summary>Of what a bracket says how much: "zwei Worte" is a word (a value of <c>gap/@unit</c>) and 2.</summary>
    public static (string? Unit, string? Quantity) Extent(string bracket)
    {
        string? unit = Array.Find(Units, u => Lists[u].OccursIn(bracket));
        string first = bracket.Split(' ')[0];
        string? quantity = Numbers.TryGetValue(first, out int number) ? number.ToString(CultureInfo.InvariantCulture) : int.TryParse(first, NumberStyles.None, CultureInfo.InvariantCulture, out int digits) ? digits.ToString(CultureInfo.InvariantCulture) : null;
        return (unit, unit is null ? null : quantity);
    }
}
