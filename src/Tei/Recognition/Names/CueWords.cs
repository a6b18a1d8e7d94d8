using System.Collections.Frozen;

namespace Tei.Recognition.Names;

/// <summary>The words of <see cref="CuedNames"/> that tell of places and organisations: a line without one need not be searched.</summary>
internal static class CueWords
{
    /// <summary>The first words of what stands before a place: "city of", "arrived in".</summary>
    public static FrozenSet<string> BeforePlaces { get; } = Set(
        "City city Town town Village village Port port Province province District district County county Island island Region region Capital capital Mayor mayor Republic republic Kingdom kingdom Suburb suburb Outskirts outskirts "
        + "Consulate consulate Legation legation near Mount mount Lake lake north south east west arrived returned left flew Station station Stadt");

    /// <summary>The words with which names of places end, or behind which none goes on.</summary>
    public static FrozenSet<string> InPlaces { get; } = Set(
        "River Rivers Sea Ocean Mountains Strait Straits Bay Gulf Island Islands Province County District Peninsula Canal Street Square Avenue station railway airfield");

    /// <summary>The words that make a name one of a body.</summary>
    public static FrozenSet<string> InBodies { get; } = Set(
        "Committee Army Party Ministry Department Council Bank University Bureau Commission Corporation Company Institute League Federation Association Agency Command Congress Secretariat Assembly Division Institution Administration "
        + "Authority Organisation Organization Parliament Senate Embassy Legation Consulate Mission Delegation Board Works Mills Press Trust Ltd Archive Archives Library Academy Chamber");

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
