using System.Collections.Frozen;

namespace Tei.Recognition.Names;

/// <summary>The names that need no authority: embedded data, read once. Threads share it.</summary>
internal static class WordLists
{
    private const char Word = '*';
    private const char Surname = '=';

    private static readonly Lazy<FrozenDictionary<string, GivenName>> Given = new(() => Read("given-names.txt")
        .SelectMany(line => line[(line.IndexOf(':') + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries))
        .GroupBy(name => Words.Fold(name.TrimEnd(Word, Surname)), StringComparer.Ordinal)
        .ToFrozenDictionary(g => g.Key, g => g.Max(KindOf), StringComparer.Ordinal));

    private static readonly Lazy<FrozenSet<string>> WellKnown = new(() => Read("persons.txt").SelectMany(line => line[(line.IndexOf(':') + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToFrozenSet(StringComparer.Ordinal));

    private static readonly Lazy<Gazetteer> LongWellKnown = new(() => Gazetteer.Of(WellKnown.Value.Where(name => name.AsSpan().ContainsAny('_', '-')).Select(name => name.Replace('_', ' '))));

    private static readonly Lazy<FrozenSet<string>> FoldedWellKnown = new(() => WellKnown.Value.Concat(WellKnown.Value.Select(name => name.Split('_', '-').First(part => char.IsUpper(part[0])))).Select(Words.Fold).ToFrozenSet(StringComparer.Ordinal));

    private static readonly Lazy<Gazetteer> AllPlaces = new(() => Gazetteer.Of(Read("gazetteer.txt")));

    private static readonly Lazy<Gazetteer> AllOrganisations = new(() => Gazetteer.Of(Read("organisations.txt")));

    /// <summary>Countries, great cities, rivers and seas.</summary>
    public static Gazetteer Places => AllPlaces.Value;

    /// <summary>Organisations and their acronyms.</summary>
    public static Gazetteer Organisations => AllOrganisations.Value;

    /// <summary>What else a given name can be. Of the lists of several languages the greatest counts.</summary>
    private enum GivenName
    {
        Surname,
        Only,
        Word,
    }

    /// <summary>Whether a word is a given name, and nothing else in the languages of the lists.</summary>
    public static bool IsGivenNameOnly(string word) => Given.Value.TryGetValue(word, out GivenName kind) && kind == GivenName.Only;

    /// <summary>Whether a word is a given name or a surname, and no word, month or place.</summary>
    public static bool IsPersonalNameOnly(string word) => Given.Value.TryGetValue(word, out GivenName kind) && kind != GivenName.Word;

    /// <summary>Whether a word, as it is written, is the one name of a person whom everybody knows by it.</summary>
    public static bool IsWellKnown(string written) => WellKnown.Value.Contains(written);

    /// <summary>Such names of several words, or of several that hyphens tie.</summary>
    public static Gazetteer LongWellKnownNames => LongWellKnown.Value;

    /// <summary>Whether a word can be such a name or begin one, or be its genitive, once its diacritics are gone.</summary>
    public static bool MayBeWellKnown(string folded) => FoldedWellKnown.Value.Contains(folded) || (folded[^1] == 's' && FoldedWellKnown.Value.Contains(folded[..^1]));

    /// <summary>Whether words alone are the name of a place.</summary>
    public static bool IsPlace(string word) => Places.IsName(word);

    /// <summary>Whether words alone are the name of a place and nothing else.</summary>
    public static bool IsUnambiguousPlace(string word) => Places.IsOnlyName(word);

    /// <summary>Whether a word is a given name, though it may be something else, too.</summary>
    public static bool IsGivenName(string word) => Given.Value.ContainsKey(word);

    private static GivenName KindOf(string listed) => listed[^1] switch
    {
        Word => GivenName.Word,
        Surname => GivenName.Surname,
        _ => GivenName.Only,
    };

    /// <summary>The lines of a list, without comments.</summary>
    public static IEnumerable<string> Read(string name)
    {
        using Stream stream = typeof(WordLists).Assembly.GetManifestResourceStream("Names/" + name)!;
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Where(line => line[0] != '#')];
    }
}
