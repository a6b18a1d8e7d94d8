using Tei.Languages;

namespace Tei.Recognition.Names;

/// <summary>Honorifics, ranks and offices: what stands before a person's name and tells that it is one (encoding manual, section 3). The words are those of the language packs.</summary>
internal static class Titles
{
    /// <summary>The titles of all packs.</summary>
    public static TitleReader Reader { get; } = new(Lexicon.Packs);

    /// <summary>The titles as they are read in a text of some language: in French, "M." is one.</summary>
    public static TitleReader ReaderFor(string language) => OfLanguages.Value.GetValueOrDefault(language, Reader);

    private static readonly Lazy<Dictionary<string, TitleReader>> OfLanguages = new(() => Lexicon.Packs.Where(p => p["honorifics"].Any(w => w.Length == 1)).ToDictionary(p => p.Tag, p => new TitleReader(Lexicon.Packs, p.Tag)));

    /// <summary>Whether a word ends a name, although it begins with a capital.</summary>
    public static bool EndsName(string word) => Lexicon.EndsNames.Contains(word) || Dates.Months.IsMonth(word) || Lexicon.EndsNamesWith.Any(ending => word.Length > ending.Length + 2 && word.EndsWith(ending, StringComparison.Ordinal));

    /// <summary>What a title says of its bearer: "Mrs.", "Herr".</summary>
    public static Sex SexOf(string title) =>
        Lexicon.FeminineTitles.OccursIn(title) ? Sex.Female : Lexicon.MasculineTitles.OccursIn(title) ? Sex.Male : Sex.Unknown;
}
