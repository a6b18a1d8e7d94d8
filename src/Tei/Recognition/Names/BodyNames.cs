using System.Text.RegularExpressions;
using Tei.Languages;

namespace Tei.Recognition.Names;

/// <summary>Names of bodies by the word that makes them one: "Central Executive Committee of the Party".</summary>
internal static partial class BodyNames
{
    private const int MostWordsBefore = 5;

    /// <summary>How firms of any country end their names. Those that are nothing but initials are not among them: they stand in too many lines.</summary>
    public static IReadOnlyList<string> Firms { get; } = ["Ltd", "Ltd.", "AG", "GmbH", "Inc", "Inc.", "Corp.", "& Co", "& Co.", "& Cie", "& Cie.", "& Sons", "& Son", "& Brothers", "Bros.", "u. Co."];

    private static readonly WrittenForms Heads = new([.. Lexicon.Packs.SelectMany(p => p["organisationCues"]), .. Firms]);

    private static readonly WrittenForms RomanceHeads = new(Lexicon.Packs.Where(p => !p["joinedArticles"].IsEmpty).SelectMany(p => p["organisationCues"]));

    private static readonly string[] Endings = [.. Lexicon.Packs.SelectMany(p => p["organisationEndings"])];

    /// <summary>The names in a line, from left to right, each with its word.</summary>
    /// <param name="text">The text.</param>
    /// <param name="place">The line.</param>
    /// <param name="end">Where the last word of a body ends: behind it none begins.</param>
    /// <param name="nouns">The nouns of a language that writes them with capitals, and makes compounds, so that the word may be the end of a longer one.</param>
    public static List<(TextSpan Name, string Head)> Find(string text, TextSpan place, int end, NounCapitals? nouns)
    {
        List<(TextSpan Name, string Head)> names = [];
        ReadOnlySpan<char> line = text.AsSpan(place.Start, place.Length);
        for (int i = 0; i < end - place.Start; i++)
        {
            if (char.IsUpper(line[i]) && (i == 0 || !char.IsLetter(line[i - 1])) && (EndingWithHead(line, i, nouns) ?? BeginningWithHead(line, i) ?? WithAdjective(line, i) ?? (nouns is null ? null : OfCompound(text, place, i, nouns))) is { } found)
            {
                names.Add((new TextSpan(place.Start + found.Name.Start, place.Start + found.Name.End), found.Head));
                i = found.Name.End - 1;
            }
        }

        return names;
    }

    /// <summary>As many capitalised words as possible before the head, and what the body is for behind it.</summary>
    private static (TextSpan Name, string Head)? EndingWithHead(ReadOnlySpan<char> line, int start, NounCapitals? nouns)
    {
        if (!LeadsToHead(line, start) || nouns?.IsListed(WordAt(line, start)) == true)
        {
            return null;
        }

        Span<int> ends = stackalloc int[MostWordsBefore];
        int count = 0;
        int next = start;
        while (count < MostWordsBefore && Length(WordBefore(), line, next) is > 0 and int length)
        {
            next += length;
            ends[count++] = next;
        }

        while (count > 0)
        {
            int head = ends[--count];
            for (int length = Heads.LengthAt(line[head..]); length > 0; length = Heads.LengthAt(line[head..], length))
            {
                int end = head + length;
                bool isFirm = line[head] == '&';
                int tail = isFirm ? 0 : Length(Purpose(), line, end);
                if (tail > 0 || end == line.Length || !char.IsLetter(line[end]))
                {
                    return (new TextSpan(isFirm ? FirstPartner(line, start) : start, end + tail), line[head..end].ToString());
                }
            }
        }

        return null;
    }

    /// <summary>"Quarvel, Tobbin &amp; Co.": of a firm that has several names those before the last have commas behind them.</summary>
    private static int FirstPartner(ReadOnlySpan<char> line, int start)
    {
        while (start > 2 && line[start - 1] == ' ' && line[start - 2] == ',')
        {
            int first = start - 2;
            while (first > 0 && (char.IsLetter(line[first - 1]) || line[first - 1] is '\'' or '’'))
            {
                first--;
            }

            string partner = line[first..(start - 2)].ToString();
            if (partner.Length < 3 || !char.IsUpper(partner[0]) || char.IsUpper(partner[^1]) || WordLists.IsPlace(partner) || Titles.EndsName(partner) || (first > 1 && line[first - 1] == ' ' && char.IsLetter(line[first - 2]) && StartsWithCapital(line, first - 2)))
            {
                return start;
            }

            start = first;
        }

        return start;
    }

    /// <summary>Whether the word that ends at a place has a capital: then the name behind it is longer than a word.</summary>
    private static bool StartsWithCapital(ReadOnlySpan<char> line, int end)
    {
        while (end > 0 && char.IsLetter(line[end - 1]))
        {
            end--;
        }

        return char.IsUpper(line[end]);
    }

    private static string WordAt(ReadOnlySpan<char> line, int start)
    {
        int end = start;
        while (end < line.Length && char.IsLetter(line[end]))
        {
            end++;
        }

        return line[start..end].ToString();
    }

    /// <summary>Whether words with a capital, and those that tie them, lead from a place to a head: behind most words with a capital none stands.</summary>
    private static bool LeadsToHead(ReadOnlySpan<char> line, int start)
    {
        int next = start;
        do
        {
            next = NextWord(line, next);
            if (next == line.Length)
            {
                return false;
            }

            if (Heads.LengthAt(line[next..]) > 0)
            {
                return true;
            }
        }
        while (char.IsUpper(line[next]) || IsTie(line[next..]));

        return false;
    }

    /// <summary>Where behind white space the next word begins.</summary>
    private static int NextWord(ReadOnlySpan<char> line, int next)
    {
        while (next < line.Length && !char.IsWhiteSpace(line[next]))
        {
            next++;
        }

        while (next < line.Length && char.IsWhiteSpace(line[next]))
        {
            next++;
        }

        return next;
    }

    private static bool IsTie(ReadOnlySpan<char> words) => words is ['o', 'f' or 'n', ..] or ['f', 'o', 'r', ..] or ['t', 'h', 'e', ..] or ['a', 'n', 'd', ..];

    private static (TextSpan Name, string Head)? BeginningWithHead(ReadOnlySpan<char> line, int start) =>
        line[start] is not ('M' or 'D' or 'B' or 'U' or 'C' or 'E' or 'I' or 'A') ? null : Length(HeadWithPurpose(), line, start) is > 0 and int length ? (new TextSpan(start, start + length), WordAt(line, start)) : null;

    /// <summary>"Conseil fédéral", "Légation de Suisse", "Schweizerische Nationalbank": the body by its adjective, or by what it is for, in the languages that put these behind or make compounds.</summary>
    private static (TextSpan Name, string Head)? WithAdjective(ReadOnlySpan<char> line, int start) =>
        RomanceHeads.LengthAt(line[start..]) is > 0 and int head && Length(RomancePurpose(), line, start + head) is > 0 and int purpose
            ? (new TextSpan(start, start + head + purpose), line.Slice(start, head).ToString())
            : null;

    private static (TextSpan Name, string Head)? OfCompound(string text, TextSpan line, int start, NounCapitals nouns)
    {
        int at = line.Start + start;
        if (NounWithPurpose().Match(text, at, line.End - at) is { Success: true } purposed && EndsAsBody(purposed.Groups["noun"].ValueSpan))
        {
            return (new TextSpan(start, start + purposed.Length), purposed.Groups["noun"].Value);
        }

        Match compound = AdjectiveAndNoun().Match(text, at, line.End - at);
        return compound.Success && EndsAsBody(compound.Groups["noun"].ValueSpan) && !Lexicon.Determiners.Contains(compound.Groups["adjective"].Value) && !nouns.IsListed(compound.Groups["adjective"].Value) ? (new TextSpan(start, start + compound.Length), compound.Groups["noun"].Value) : null;
    }

    /// <summary>Whether a compound ends with a word for a body, whatever its case: "Handelsabteilung", "Zolldepartements".</summary>
    public static bool EndsAsBody(ReadOnlySpan<char> word) => Ending(word, Endings, StringComparison.OrdinalIgnoreCase) is not null;

    /// <summary>The first of some endings that a word has, before the ending of a genitive or without one; null for none.</summary>
    public static string? Ending(ReadOnlySpan<char> word, string[] endings, StringComparison comparison)
    {
        ReadOnlySpan<char> stem = Stem(word);
        foreach (string ending in endings)
        {
            if (word.EndsWith(ending, comparison) || stem.EndsWith(ending, comparison))
            {
                return ending;
            }
        }

        return null;
    }

    /// <summary>A word without the ending of a genitive: "Departementes".</summary>
    public static ReadOnlySpan<char> Stem(ReadOnlySpan<char> word) =>
        word.EndsWith("es", StringComparison.Ordinal) ? word[..^2] : word.EndsWith("s", StringComparison.Ordinal) ? word[..^1] : word;

    private static int Length(Regex pattern, ReadOnlySpan<char> line, int start)
    {
        foreach (ValueMatch match in pattern.EnumerateMatches(line, start))
        {
            return match.Length;
        }

        return 0;
    }

    [GeneratedRegex(@"\G(?!The |This |That |A |An |Commanding |Some |Any |No |All |Each |Every |Both |Another |Such |With |Our |His |Their |In |On |At |By |For |From |And |But |When |If |As |Le |La |Les |Un |Une |Du |Au |Aux |De |Dans |Pour |Par |Sur |Avec |Notre |Votre |Cette |Ce |Este |Esta |Esto |Questo |Questa |Quel |Quella |Cet |Ces |El |Los |Las |Il |Lo |Der |Die |Das |Den |Dem |Des |Ein |Eine |Im |Am |Vom |Zum |Zur |Bei |Beim |Mit |Von |Unser |Unsere |Diese |Dieser |Herr |Herrn |Frau |Monsieur |Madame |[IVX]+\. )\p{Lu}(?:[\p{L}\p{M}’'-]*|[\p{L}\p{M}’'-]{0,2}\.|(?:\p{L}\.)+)\s+(?:(?:of|for|on)\s+(?:the\s+)?|and\s+)?", RegexOptions.CultureInvariant)]
    private static partial Regex WordBefore();

    /// <summary>Adjectives in lower case, and what the body is for; in small letters only behind an adjective that tells whose body it is ("Office fédéral des transports").</summary>
    [GeneratedRegex(@"\G(?=\s+(?:\p{Ll}|d[’']))(?:\s+(?!(?:de|du|des|del|della|di|et|y|e)\b)\p{Ll}+(?:al|ale|aux|el|elle|ique|ico|ica|aire|ario|aria|ien|ienne|if|ive|ivo|iva|ain|aine|ano|ana|ais|aise|ois|oise|isse|er|ère|eux|and|ande|ese|és|esa|no|na|istes?|ista|isti|izzera|izzero)\b){0,3}(?:(?<=\s(?:fédérale?|générale?|cantonale?|federale|generale|cantonale))\s+(?:des|du|de\s+la|de\s+l[’']|dei|degli|delle|della|dell[’'])\s*(?!(?:deux|trois|due|tre|autres|altri|présent|fait)\b)\p{Ll}{4,}(?:\s+et\s+(?:des\s+|du\s+|de\s+la\s+|de\s+l[’'])\p{Ll}{4,}(?:\s+\p{Ll}+(?:ères?|ales?|ques?|aires?|iennes?|aux)\b)?)?|\s+(?:de\s+la\s+|de\s+l[’']|de\s+los\s+|de\s+las\s+|des\s+|du\s+|del\s+|della\s+|dell[’']|dei\s+|degli\s+|de\s+|di\s+|d[’'])\p{Lu}[\p{L}\p{M}’'-]*(?:(?:\s+(?:et|e|y)(?:\s+(?:de\s+la|des|du|de|della|del))?)?\s+\p{Lu}[\p{L}\p{M}’'-]*|\s+\p{Ll}+(?:ères?|ale?s?|ques?|aires?|iennes?|aux|eres|ales|eri|rni|bblici|itici|omici|ciali)\b){0,3})?(?<!\G)", RegexOptions.CultureInvariant)]
    private static partial Regex RomancePurpose();

    /// <summary>An adjective with a capital, or one that is shortened, and a noun, or two tied by a hyphen and "und".</summary>
    [GeneratedRegex(@"\G(?<adjective>\p{Lu}\p{L}+(?:e|en|er|es|em)|(?:Eidg|Schweiz|Kgl|Kais|Dt|Österr)\.)\s+(?<noun>(?:\p{Lu}\p{L}+-\s(?:und|u\.)\s)?\p{Lu}\p{L}*(?:-\p{Lu}\p{L}+)?)(?![\p{L}-])(?:\s(?:des|der|für)\s(?:Innern|Äussern|Äußern|\p{Lu}\p{L}+(?:\sund\s\p{Lu}\p{L}+)?))?", RegexOptions.CultureInvariant)]
    private static partial Regex AdjectiveAndNoun();

    /// <summary>"Abteilung für Auswärtiges", "Ministerium des Innern", "Amt für Industrie und Arbeit".</summary>
    [GeneratedRegex(@"\G(?<noun>\p{Lu}\p{L}+)\s(?:für|des|der)\s(?!(?:Herrn?|Hrn?|Frau|Fräuleins?|Dr|Prof)\b)(?:\p{L}+(?:e|en|er|es)\s(?=\p{Lu}))?\p{Lu}\p{L}+(?:(?:,\s\p{Lu}\p{L}+)?\s(?:und|u\.)\s\p{Lu}\p{L}+)?", RegexOptions.CultureInvariant)]
    private static partial Regex NounWithPurpose();

    [GeneratedRegex(@"\G\s+(?:of|for|on)\s+(?:the\s+)?(?!(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b)\p{Lu}[\p{L}\p{M}’'-]*(?:\s+(?:and\s+)?\p{Lu}[\p{L}\p{M}’'-]*){0,3}", RegexOptions.CultureInvariant)]
    private static partial Regex Purpose();

    [GeneratedRegex(@"\G(?<head>Ministry|Department|Bank|University|Bureau|Committee|Council|Embassy|Board|Institute|Academy|Chamber)\s+(?:of|for|on)\s+(?:the\s+)?\p{Lu}[\p{L}\p{M}’'-]*(?:\s+(?:(?:and|of)\s+(?:the\s+)?)?\p{Lu}[\p{L}\p{M}’'-]*){0,3}", RegexOptions.CultureInvariant)]
    private static partial Regex HeadWithPurpose();
}
