using Tei.Authorities;
using Tei.Languages;
using Tei.Recognition.Names;
using Tei.Recognition.Structure;

namespace Tei.Recognition.Header;

/// <summary>Who wrote a letter without a heading, and to whom: by its address, its salute, its letterhead and its signature.</summary>
internal static class LetterFacts
{
    private const int LongestName = 5;
    private const string AddressRule = "name.address";

    /// <summary>The last words of salutes that say a rank and no name: "Exzellenz", "Majestät".</summary>
    private static readonly PhraseSet Honours = new(Lexicon.OpenVocatives.All.Select(words => words[(words.LastIndexOf(' ') + 1)..]));

    /// <summary>The name behind "Herrn" or "À Monsieur" in an address; else the name in the salute.</summary>
    public static string? Recipient(SourceText source, StructureResult structure) => FromAddress(source, structure) ?? FromSalute(source, structure);

    /// <summary>A farewell and a signature show a letter that has no salute.</summary>
    public static bool ClosesAsLetter(StructureResult structure) => structure.Spans(LineKind.ClosingSalute).Any() && structure.Spans(LineKind.Signed).Any();

    /// <summary>The name in a letterhead, where no signature tells the sender.</summary>
    public static string? LetterheadName(SourceText source, StructureResult structure) =>
        Blocks(structure).Where(block => !IsAddress(source, block)).Select(block => NameIn(source.Normalised(block[0].Line.Span))).FirstOrDefault(name => name?.Contains(' ', StringComparison.Ordinal) == true);

    /// <summary>The place that a letterhead names, not the address: the one before the date, else the first.</summary>
    public static Mention? LetterheadPlace(SourceText source, StructureResult structure, NameResult names)
    {
        var head = new SpanIndex<TextSpan>(Blocks(structure).Where(block => !IsAddress(source, block)).SelectMany(block => block).Select(line => line.Line.Span), line => line);
        Mention[] places = [.. names.Mentions.Where(m => m.Kind == EntityKind.Place && head.Overlapping(m.Span).Exists(line => line.Contains(m.Span)))];
        return places.FirstOrDefault(p => BeforeDate(source, head, p)) ?? places.FirstOrDefault(p => p.Rule != AddressRule) ?? places.FirstOrDefault(p => WordLists.IsPlace(source.Normalised(p.Span).Split(' ', ',')[0]));
    }

    private static bool BeforeDate(SourceText source, SpanIndex<TextSpan> head, Mention place) =>
        head.Overlapping(place.Span).Find(line => line.Contains(place.Span)) is { IsEmpty: false } line
        && source.Content[place.Span.End..line.End].TrimStart(' ', ',', '.') is [>= '0' and <= '9', ..];

    private static string? FromAddress(SourceText source, StructureResult structure) =>
        Blocks(structure).Where(block => IsAddress(source, block)).SelectMany(block => block.Take(3)).Select(line => source.Normalised(line.Line.Span)).Where(line => !IsTitleAlone(line)).Select(NameIn).FirstOrDefault(name => name?.Contains(' ', StringComparison.Ordinal) == true);

    /// <summary>"To His Excellency": the name stands on the next line.</summary>
    public static bool IsTitleAlone(string line) => line.AsSpan(Lexicon.AddressWords.LengthAt(line)).Trim(" ,.:") is var rest && Lexicon.AddressTitles.Contains(rest);

    private static IEnumerable<ClassifiedLine[]> Blocks(StructureResult structure) =>
        structure.Classified.Where(c => c.Kind == LineKind.AddressLine).GroupBy(c => c.Line.Chunk).Select(g => g.ToArray());

    private static bool IsAddress(SourceText source, ClassifiedLine[] block) => Lexicon.AddressWords.Begins(source.Normalised(block[0].Line.Span));

    /// <summary>"…, lieber Anton, …": where a letter has no salute, the first one who is addressed in its sentences.</summary>
    public static Mention? Addressed(SourceText source, NameResult names) =>
        names.Mentions.FirstOrDefault(m => m.Kind == EntityKind.Person && m.Span.End < source.Content.Length && source.Content.AsSpan(m.Span.End).TrimStart() is [',' or '!' or '–' or '—' or '.', ..] && IsVocative(source.Content[Math.Max(0, m.Whole.Start - 40)..m.Whole.Start]));

    /// <summary>The fuller form of a signature that the letterhead has: "A." below a letter of "Dr. Anna Berg".</summary>
    public static string Fuller(string signed, string? letterhead)
    {
        string[] head = letterhead?.Split(' ') ?? [];
        string bare = signed.TrimEnd('.', ' ');
        bool initials = bare.Length <= 3 && head.Length > 1 && bare.Replace(".", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal) is var letters && (letters == head[0][..1] || letters == string.Concat(head.Select(w => w[0])));
        return initials || (head.Length > 1 && head.Contains(bare)) ? letterhead! : Unglued(signed);
    }

    /// <summary>"Ton G", "Ihr ergebener Emil": a signature without the words of the farewell before the name.</summary>
    public static string WithoutPossessive(string signed)
    {
        string[] words = signed.Split(' ');
        int name = Array.FindIndex(words, word => !Lexicon.ClosingPossessives.Contains(word));
        return name > 0 ? string.Join(' ', words[name..]) : signed;
    }

    /// <summary>"AntonBerg": a given name that lost the blank behind it.</summary>
    private static string Unglued(string name)
    {
        int cut = Enumerable.Range(1, Math.Max(0, name.Length - 2)).FirstOrDefault(i => char.IsLower(name[i - 1]) && char.IsUpper(name[i]) && char.IsLower(name[i + 1]));
        return cut > 0 && !name.Contains(' ', StringComparison.Ordinal) && WordLists.IsGivenName(name[..cut]) ? name[..cut] + " " + name[cut..] : name;
    }

    private static bool IsVocative(string before)
    {
        int start = before.LastIndexOfAny([',', '–', '—', '!', '.', '?', '\n', '(']) + 1;
        string words = before[start..].Trim();
        return start > 0 && words.Length > 0 && Lexicon.Salutations.LengthAt(words) == words.Length;
    }

    private static string? FromSalute(SourceText source, StructureResult structure)
    {
        string? salute = structure.Spans(LineKind.Salute).Select(source.Normalised).FirstOrDefault();
        int length = salute is null ? 0 : Lexicon.Salutations.LengthAt(salute);
        return length == 0 ? null : NameIn(salute![length..]);
    }

    /// <summary>The words of a line that can be a name: behind honorifics and adjectives, without numbers; none where what is left names nobody.</summary>
    private static string? NameIn(string line)
    {
        var words = new List<string>();
        foreach (string word in line.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries).Select(w => w.Trim('!', ':', '–', '—', ';')))
        {
            bool initial = word is [_, '.'] && char.IsUpper(word[0]);
            string bare = initial ? word : word.TrimEnd('.');
            if (bare.Length == 0 || (words.Count == 0 && (char.IsLower(bare[0]) || Lexicon.Honorifics.Contains(bare) || Lexicon.AddressWords.Contains(bare) || Lexicon.Salutations.Contains(bare))))
            {
                continue;
            }

            if (Honours.Contains(bare))
            {
                // "Euer Königliche Majestät": what stands before it are no names.
                return null;
            }

            if (bare.Any(char.IsAsciiDigit) || OfficeForms.EndsAsOffice(bare) || Lexicon.SaluteNouns.Contains(bare) || Lexicon.Offices.Contains(bare) || (char.IsLower(bare[0]) && !Lexicon.NameParticles.Contains(bare) && !Lexicon.Conjunctions.Contains(bare)))
            {
                break;
            }

            words.Add(bare);
        }

        return words.Count is > 0 and <= LongestName && words[0].Length > 1 ? string.Join(' ', words) : null;
    }
}
