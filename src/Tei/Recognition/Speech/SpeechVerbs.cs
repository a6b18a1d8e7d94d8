using System.Buffers;
using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Tei.Languages;

namespace Tei.Recognition.Speech;

/// <summary>Verbs of saying, and the shapes of inquits (encoding manual, section 2).</summary>
internal static partial class SpeechVerbs
{
    /// <summary>As <see cref="AdverbLength"/> reads it.</summary>
    private const string Adverb = @"(?:also|then|further|again|immediately|briefly|frankly|finally|once more|\p{Ll}+ly)\s+";

    private static readonly SearchValues<string> He = SearchValues.Create(["he", "He"], StringComparison.Ordinal);

    private static readonly WrittenForms Verbs = new(Lexicon.Packs.SelectMany(p => p["inquitVerbs"]));

    /// <summary>The last letters of verbs of saying, and of the article that may stand behind one.</summary>
    private static readonly SearchValues<char> Endings = SearchValues.Create([.. Lexicon.Packs.SelectMany(p => p["inquitVerbs"]).Select(verb => verb[^1]), 'e']);

    private static readonly FrozenSet<string> Personal = Lexicon.Packs.SelectMany(p => p["personalVerbs"]).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The length of what stands behind a name up to the end of a verb of saying (" also said"); 0 where there is none.</summary>
    public static int VerbAfter(ReadOnlySpan<char> rest)
    {
        int start = rest.Length - rest.TrimStart().Length;
        if (start == 0 || start == rest.Length)
        {
            return 0;
        }

        int adverb = AdverbLength(rest[start..]);
        int verb = adverb == 0 ? 0 : VerbAt(rest[(start + adverb)..]);
        return verb > 0 ? start + adverb + verb : VerbAt(rest[start..]) is > 0 and int plain ? start + plain : 0;
    }

    /// <summary>Where the verb of saying begins that stands right before a name, or before the article of one; −1 where there is none.</summary>
    public static int VerbBefore(ReadOnlySpan<char> before)
    {
        int end = before.TrimEnd().Length;
        if (end == before.Length || end == 0 || !Endings.Contains(before[end - 1]))
        {
            return -1;
        }

        int endBeforeArticle = EndBeforeArticle(before[..end]);
        int first = Math.Max(0, (endBeforeArticle < 0 ? end : endBeforeArticle) - Verbs.Longest);
        for (int i = first; i < end && end < before.Length; i++)
        {
            if (!char.IsLetter(before[i]) || (i > 0 && char.IsLetter(before[i - 1])))
            {
                continue;
            }

            for (int length = Verbs.LengthAt(before[i..]); length > 0; length = Verbs.LengthAt(before[i..], length))
            {
                if (i + length == end || i + length == endBeforeArticle)
                {
                    return i;
                }
            }
        }

        return -1;
    }

    /// <summary>Whether a verb is said of persons only: not of ministries and newspapers, which announce and report.</summary>
    public static bool IsPersonal(string word) => Personal.Contains(word);

    /// <summary>The next "he" or "she" of a sentence, with white space behind it; empty where there is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="sentence">The sentence; what stands before it counts as nothing.</param>
    /// <param name="from">Where to begin.</param>
    public static TextSpan Pronoun(string text, TextSpan sentence, int from)
    {
        for (int i = Masculine(text, from, sentence.End); i >= 0; i = Masculine(text, i + 2, sentence.End))
        {
            bool feminine = text[i] == 'h' && i > from && text[i - 1] is 's' or 'S';
            var found = new TextSpan(feminine ? i - 1 : i, i + 2);
            bool begins = found.Start == sentence.Start || !char.IsLetter(text[found.Start - 1]);
            if (begins && found.End < sentence.End && char.IsWhiteSpace(text[found.End]))
            {
                return found;
            }
        }

        return default;
    }

    private static int Masculine(string text, int from, int end)
    {
        int found = text.AsSpan(from, end - from).IndexOfAny(He);
        return found < 0 ? -1 : from + found;
    }

    /// <summary>The length of an adverb with the white space behind it; 0 where a text begins with none.</summary>
    private static int AdverbLength(ReadOnlySpan<char> text)
    {
        int end = 0;
        while (end < text.Length && char.IsLower(text[end]))
        {
            end++;
        }

        end = text.StartsWith("once more", StringComparison.Ordinal) ? "once more".Length : end;
        bool isAdverb = text[..end] is "also" or "then" or "further" or "again" or "once more" or [_, .., 'l', 'y'];
        int next = end;
        while (next < text.Length && char.IsWhiteSpace(text[next]))
        {
            next++;
        }

        return isAdverb && next > end ? next : 0;
    }

    private static int VerbAt(ReadOnlySpan<char> text)
    {
        int length = Verbs.LengthAt(text);
        while (length > 0 && length < text.Length && char.IsLetter(text[length]))
        {
            length = Verbs.LengthAt(text, length);
        }

        return length;
    }

    private static int EndBeforeArticle(ReadOnlySpan<char> text)
    {
        int end = text.EndsWith("the", StringComparison.Ordinal) ? text[..^3].TrimEnd().Length : 0;
        return end > 0 && end < text.Length - 3 ? end : -1;
    }

    /// <summary>What stands between the verb and what is said: "to me that", "his satisfaction that", "the conclusion that".</summary>
    [GeneratedRegex(@"\G(?:\s+(?!that\b)[\p{L}\p{M}’'\[\]-]+){0,6}?(?<!\b(?:(?:from|by|of|in|on|despite) the (?:fact|basis|grounds?)|event|extent|condition|so|such|now|than|way|sense)),?\s+that\s+", RegexOptions.CultureInvariant)]
    public static partial Regex That();

    /// <summary>A request: "asked (me) to help", "proposed to", "asked whether".</summary>
    [GeneratedRegex(@"\G(?:\s+(?:me|us|him|her|them|you|again|\p{Lu}\p{Ll}+))?\s+(?=(?:to|whether|if|how|why|what|when|where|who|not to)\s)", RegexOptions.CultureInvariant)]
    public static partial Regex Request();

    /// <summary>Verbs that a request or an indirect question may follow.</summary>
    [GeneratedRegex(@"(?:asked|inquired|enquired|proposed|told|warned|promised|suggested|began|explained|repeated)$", RegexOptions.CultureInvariant)]
    public static partial Regex Asking();

    /// <summary>"asked that", with nothing between: what is asked for follows.</summary>
    [GeneratedRegex(@"\G\s+that\s", RegexOptions.CultureInvariant)]
    public static partial Regex AskedThat();

    /// <summary>What is said stands in quotation marks behind the verb.</summary>
    [GeneratedRegex(@"\G(?:\s+[\p{L}’']+){0,4}[,:]\s+(?=[""“„«])", RegexOptions.CultureInvariant)]
    public static partial Regex QuoteAfter();

    /// <summary>The rest of an inquit up to the comma or dash that closes it: "in reply", "with emphasis".</summary>
    [GeneratedRegex(@"\G(?:\s+[\p{L}\p{M}’'-]+){0,5}?\s*(?=[,—–:;]|(?<!\p{Lu})\.)", RegexOptions.CultureInvariant)]
    public static partial Regex RestOfInquit();

    /// <summary>A relative pronoun right before who speaks.</summary>
    [GeneratedRegex(@"(?<![\p{L}])(?:which|whom)\s+$", RegexOptions.CultureInvariant | RegexOptions.RightToLeft)]
    public static partial Regex RelativeBefore();

    [GeneratedRegex(@"(?<![\p{L}’'])(?:[Ww]e|us|[Oo]urs?|ourselves)(?![\p{L}’'])", RegexOptions.CultureInvariant)]
    public static partial Regex FirstPersonPlural();

    [GeneratedRegex(@"(?<![\p{L}’'])(?:I|[Mm]y|me|[Mm]ine|myself)(?![\p{L}’'])", RegexOptions.CultureInvariant)]
    public static partial Regex FirstPersonSingular();

    /// <summary>A verb that introduces narrative about speech and not speech.</summary>
    [GeneratedRegex(@"\G\s+(?:" + Adverb + ")?" + @"(?:shed light|dwel(?:led|t)|spoke|talked|discussed|raised|touched|referred|expressed|is concerned|was concerned|turned to|outlined|described|mentioned|drew|gave)(?![\p{L}])", RegexOptions.CultureInvariant)]
    public static partial Regex Narrative();
}
