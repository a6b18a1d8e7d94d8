using System.Text.RegularExpressions;
using Tei.Languages;

namespace Tei.Recognition.Names;

/// <summary>Honorifics, ranks and offices: what stands before a person's name and tells that it is one (encoding manual, section 3). The words are those of the language packs.</summary>
internal static class Titles
{
    private const int ShortestAbbreviation = 3;
    private const string Particle = @"(?:von|van|de|der|den|du|di|da|del|zu|al|el|bin|ben|la|le)\s+";
    private const string NameWord = @"(?:\p{Lu}\p{Ll}?\.(?=\s)|(?:Mc|Mac|O’|O'|d’|D’|L’)?\p{Lu}[\p{L}\p{M}’'\[\]]*(?:[-‑][\p{L}\p{M}]+)*)";
    private const string Start = @"(?<![\p{L}\p{M}\p{Nd}])";

    private static readonly TitlePatterns Patterns = new(Lexicon.Packs);

    /// <summary>A title with the name behind it, from the beginning of a word.</summary>
    public static Regex TitledName => Patterns.TitledName;

    /// <summary>More names after a title in the plural: ", A B and C D".</summary>
    public static Regex NextName => Patterns.NextName;

    /// <summary>The honorifics that end where a name begins.</summary>
    public static Regex HonorificBefore => Patterns.HonorificBefore;

    /// <summary>Any title that ends where a name begins.</summary>
    public static Regex TitleBefore => Patterns.TitleBefore;

    /// <summary>An office or honorific somewhere in a phrase.</summary>
    public static Regex OfficeInside => Patterns.OfficeInside;

    /// <summary>Whether a title is in the plural and may have several names behind it.</summary>
    public static Regex Plural => Patterns.Plural;

    /// <summary>Whether a word ends a name, although it begins with a capital.</summary>
    public static bool EndsName(string word) => Lexicon.EndsNames.Contains(word) || Dates.Months.IsMonth(word);

    /// <summary>The patterns that the words of some packs make. Immutable; threads share it.</summary>
    internal sealed class TitlePatterns
    {
        private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.Compiled;

        public TitlePatterns(IReadOnlyList<LanguagePack> packs)
        {
            var abbreviations = packs.SelectMany(p => p["abbreviations"]).ToHashSet(StringComparer.Ordinal);
            string honorifics = Alternatives(packs.SelectMany(p => p["honorifics"].Where(w => w.Length > 1).Select(w => Honorific(p, w, abbreviations))), w => w);
            string prefixes = Alternatives(packs.SelectMany(p => p["officePrefixes"]), BothCases);
            string offices = $"(?:(?:{prefixes}) )*(?:{Alternatives(packs.SelectMany(p => p["offices"].Select(o => Office(p, o))), w => w)})";
            TitledName = new Regex($@"\G(?<title>(?:(?:(?<honorific>{honorifics})|(?<office>{offices}))\s+)+)(?<name>(?:{Particle})?{NameWord}(?:\s+(?:{Particle})?{NameWord}){{0,4}})", Options);
            NextName = new Regex($@"\G(?:,\s+(?:and\s+)?|\s+and\s+|\s+und\s+|\s+et\s+)(?<name>{NameWord}(?:\s+{NameWord}){{0,3}})", Options);
            HonorificBefore = new Regex(Start + $@"(?<title>(?:(?:{honorifics})[ \t\r\n]+)+)$", Options);
            TitleBefore = new Regex(Start + $@"(?:{honorifics}|{offices})[ \t\r\n]+$", Options);
            OfficeInside = new Regex(Start + $@"(?:{honorifics}|{offices})(?![\p{{L}}])", Options);
            Plural = new Regex($@"(?:{Alternatives(packs.SelectMany(p => p["pluralTitles"]), w => BothCases(w) + @"\.?")})\s+$", Options);
        }

        public Regex TitledName { get; }

        public Regex NextName { get; }

        public Regex HonorificBefore { get; }

        public Regex TitleBefore { get; }

        public Regex OfficeInside { get; }

        public Regex Plural { get; }

        /// <summary>Backwards by the alphabet: a longer word comes before one that it begins with, and the words that begin alike stand together, so that the engine tries their common letters once.</summary>
        private static string Alternatives(IEnumerable<string> words, Func<string, string> pattern) => string.Join('|', words.Distinct(StringComparer.Ordinal).OrderByDescending(w => w.ToLowerInvariant(), StringComparer.Ordinal).ThenBy(w => w, StringComparer.Ordinal).Select(pattern).Append("(?!)"));

        /// <summary>
        /// A contraction may have a full stop ("Mr", "Mr."), the beginning of another title must have one ("Gen."), and an editor may have written it out: "Com[rade]".
        /// </summary>
        private static string Honorific(LanguagePack pack, string word, HashSet<string> abbreviations)
        {
            if (abbreviations.Contains(word))
            {
                bool isBeginning = pack["nounEndings"].IsEmpty && pack["honorifics"].Any(h => h.Length > word.Length + 1 && h.StartsWith(word, StringComparison.Ordinal));
                return Regex.Escape(word) + (isBeginning ? @"\." : @"\.?");
            }

            string? beginning = Enumerable.Range(ShortestAbbreviation, Math.Max(0, word.Length - ShortestAbbreviation)).Select(n => word[..n]).LastOrDefault(abbreviations.Contains);
            return beginning is null ? Regex.Escape(word) : $@"{beginning}\[?{Regex.Escape(word[beginning.Length..])}\]?";
        }

        /// <summary>Where nouns have no capitals, an office is written with one or without.</summary>
        private static string Office(LanguagePack pack, string office) => pack["nounEndings"].IsEmpty ? BothCases(office) : Regex.Escape(office);

        private static string BothCases(string words) =>
            string.Join(' ', words.Split(' ').Select(w => char.IsUpper(w[0]) ? $"[{w[0]}{char.ToLowerInvariant(w[0])}]{Regex.Escape(w[1..])}" : Regex.Escape(w)));
    }
}
