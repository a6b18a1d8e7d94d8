using System.Collections.Frozen;
using Tei.Languages;

namespace Tei.Recognition.Names;

/// <summary>The words of <see cref="CuedNames"/> that tell of places and organisations: a line without one need not be searched.</summary>
internal static class CueWords
{
    /// <summary>The first words of what stands before a place, of all language packs: "city of".</summary>
    public static FrozenSet<string> BeforePlaces { get; } = Forms(Lexicon.Packs.SelectMany(p => p["placeCues"].Concat(p["placeHeads"])).Select(cue => Divided(cue)[0]));

    /// <summary>The words with which names of places end, or behind which none goes on.</summary>
    public static FrozenSet<string> InPlaces { get; } = Set(
        "River Rivers Sea Ocean Mountains Strait Straits Bay Gulf Island Islands Province County District Peninsula Canal Street Square Avenue Airport Town City station railway airfield");

    /// <summary>What is at a place that bears its owner's name: "Stone's [Ferry]".</summary>
    public static FrozenSet<string> BehindOwners { get; } = Lexicon.Packs.SelectMany(p => p["placeTails"]).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>What a house is called behind its name: "Parkhurst [Hall]".</summary>
    public static FrozenSet<string> Buildings { get; } = Lexicon.Packs.SelectMany(p => p["buildings"]).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The letters of the Greek alphabet, by their names.</summary>
    public static FrozenSet<string> GreekLetters { get; } = Set("Alpha Beta Gamma Delta Epsilon Zeta Eta Theta Iota Kappa Lambda Mu Nu Xi Omicron Pi Rho Sigma Tau Upsilon Phi Chi Psi Omega");

    /// <summary>Shortened words with which names of places begin: Mt., Ft.</summary>
    public static FrozenSet<string> AbbreviatedPlaceHeads { get; } = Lexicon.Packs.SelectMany(p => p["abbreviatedPlaceHeads"]).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>What stands before the name of a saint: St., Sankt, Santa.</summary>
    public static FrozenSet<string> Saints { get; } = Lexicon.Packs.SelectMany(p => p["saints"]).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The last words of phrases that only a person follows, with a capital and without.</summary>
    public static FrozenSet<string> LastOfPersonObjects { get; } = Lexicon.PersonObjects.All.Select(phrase => Words.Of(phrase)[^1].Text).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a word behind a name makes a place of it, whatever the name: "Elizabeth Town". Others are surnames, too (Rivers, Bay, Street).</summary>
    public static bool IsOnlyOfPlaces(string word) => word is "Town" or "City" or "County" or "Island" or "River" or "Airport" or "Avenue" or "Square";

    /// <summary>The words that make a name one of a body, of all language packs.</summary>
    public static FrozenSet<string> InBodies { get; } = Forms([.. Lexicon.Packs.SelectMany(p => p["organisationCues"]).SelectMany(Divided), "Ministry", "Department", "Bank", "University", "Bureau", "Committee", "Council", "Embassy", "Board", "Institute", "Academy", "Chamber"])
        .Concat(BodyNames.Firms.SelectMany(Divided).Select(part => part.TrimStart('&')).Where(part => part.Length > 1)).ToFrozenSet(StringComparer.Ordinal);

    private static readonly string[] BeginningsOfNewspapers = "Ztg Zeitg Zeitung Presse Rundsch Rdsch Tagbl Tagebl Tgbl Nachr Anzeiger Courier Kurier Volksblatt Merkur Gazette Journal Courrier Tribune Revue Feuille".Split(' ');

    /// <summary>Whether a word can make a title one of a newspaper.</summary>
    public static bool IsOfNewspaper(string word) => word is "Pr" or "Bl" || Array.Exists(BeginningsOfNewspapers, b => word.StartsWith(b, StringComparison.Ordinal));

    private static string[] Divided(string cue) => cue.Split([' ', '-', '.', '’', '\''], StringSplitOptions.RemoveEmptyEntries);

    private static FrozenSet<string> Forms(IEnumerable<string> words) =>
        words.SelectMany(w => new[] { w, char.ToUpperInvariant(w[0]) + w[1..], char.ToLowerInvariant(w[0]) + w[1..] }).Select(Words.Fold).ToFrozenSet(StringComparer.Ordinal);

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
