using Tei.Languages;

namespace Tei.Recognition.Names;

/// <summary>How texts write the titles of language packs: shortened, written out by an editor, with capitals and without.</summary>
internal static class TitleForms
{
    private const int ShortestAbbreviation = 3;

    /// <summary>The honorifics; those of a single letter ("M.") only in the language that has them, for elsewhere they are initials.</summary>
    public static IEnumerable<string> Honorifics(IReadOnlyList<LanguagePack> packs, string? language)
    {
        var abbreviations = packs.SelectMany(p => p["abbreviations"]).ToHashSet(StringComparer.Ordinal);
        return packs.SelectMany(p => p["honorifics"].Where(w => w.Length > 1 || p.Tag == language).SelectMany(w => w.Length == 1 ? [w + "."] : Honorific(p, w, abbreviations)));
    }

    /// <summary>Where nouns have no capitals, an office is written with one or without.</summary>
    public static IEnumerable<string> Offices(IReadOnlyList<LanguagePack> packs) => packs.SelectMany(p => p["offices"].SelectMany(o => p["nounEndings"].IsEmpty ? WrittenForms.BothCases(o) : [o]));

    public static IEnumerable<string> OfficePrefixes(IReadOnlyList<LanguagePack> packs) => packs.SelectMany(p => p["officePrefixes"]).SelectMany(WrittenForms.BothCases);

    /// <summary>What an office is an office of, with the word that ties it: "of the Navy".</summary>
    public static IEnumerable<string> OfficeObjects(IReadOnlyList<LanguagePack> packs) => packs.SelectMany(p => p["officeLinks"].SelectMany(link => p["officeObjects"].Select(o => $"{link} {o}")));

    /// <summary>A second one behind the first: "and Labor".</summary>
    public static IEnumerable<string> MoreObjects(IReadOnlyList<LanguagePack> packs) => packs.SelectMany(p => p["officeObjects"]).Select(o => $"and {o}");

    public static IEnumerable<string> Plurals(IReadOnlyList<LanguagePack> packs) => packs.SelectMany(p => p["pluralTitles"]).SelectMany(WrittenForms.BothCases).SelectMany(WithFullStop);

    /// <summary>
    /// An abbreviation may have a full stop ("Mr.", "Gen.") or, as in many letters, none ("Capt"), and an editor may have written it out: "Com[rade]".
    /// </summary>
    private static string[] Honorific(LanguagePack pack, string word, HashSet<string> abbreviations)
    {
        if (abbreviations.Contains(word))
        {
            return WithFullStop(word);
        }

        string? beginning = Enumerable.Range(ShortestAbbreviation, Math.Max(0, word.Length - ShortestAbbreviation)).Select(n => word[..n]).LastOrDefault(abbreviations.Contains);
        return beginning is null ? [word] : WrittenOut(beginning, word[beginning.Length..]);
    }

    private static string[] WithFullStop(string word) => [word, word + "."];

    /// <summary>An editor's brackets around the rest; one of them may have been lost.</summary>
    private static string[] WrittenOut(string beginning, string rest) => [beginning + rest, $"{beginning}[{rest}]", $"{beginning}[{rest}", $"{beginning}{rest}]"];
}
