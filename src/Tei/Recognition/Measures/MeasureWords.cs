using System.Buffers;
using System.Collections.Frozen;
using System.Globalization;
using Tei.Languages;

namespace Tei.Recognition.Measures;

/// <summary>The words of a language beside its numbers: units, things that are counted, what is measured. Immutable; threads may share it.</summary>
internal sealed class MeasureWords
{
    private const int ShortestWord = 3;

    private static readonly FrozenDictionary<string, MeasureWords> ByTag = Lexicon.Packs.Where(p => !p["decimalSigns"].IsEmpty).ToFrozenDictionary(p => p.Tag, p => new MeasureWords(p));

    private readonly Dictionary<string, string> units;
    private readonly Dictionary<string, string> counted;
    private readonly Dictionary<string, string> multipliers;
    private readonly FrozenSet<string> currencies;
    private readonly SearchValues<char> endsOfCurrencies;
    private readonly WrittenForms unitForms;
    private readonly WrittenForms currencyForms;
    private readonly WrittenForms countedForms;
    private readonly WrittenForms multiplierForms;
    private readonly WrittenForms commodityForms;

    private MeasureWords(LanguagePack pack)
    {
        Numbers = new NumberReader(pack);
        units = Table(pack, "units.");
        counted = Table(pack, "counted.");
        multipliers = Table(pack, "multipliers.");
        currencies = pack["currencies"].ToFrozenSet(StringComparer.Ordinal);
        unitForms = new WrittenForms(units.Keys);
        currencyForms = new WrittenForms(units.Where(u => currencies.Contains(u.Value)).Select(u => u.Key));
        countedForms = new WrittenForms(counted.Keys);
        multiplierForms = new WrittenForms(multipliers.Keys);
        commodityForms = new WrittenForms(pack["commodityLinks"].DefaultIfEmpty("").SelectMany(link => pack["commodities"].Select(c => link + c)));
        Adjectives = new WrittenForms(pack["unitAdjectives"]);
        RangeWords = new WrittenForms(pack["rangeWords"]);
        ClockWords = new WrittenForms(pack["clockWords"]);
        Numbered = pack["numberedThings"].ToFrozenSet(StringComparer.Ordinal);
        WritesOrdinals = !pack["ordinalSigns"].IsEmpty;
        endsOfCurrencies = SearchValues.Create([.. units.Where(u => currencies.Contains(u.Value)).Select(u => u.Key[^1])]);
        LongestCurrency = units.Where(u => currencies.Contains(u.Value)).Max(u => u.Key.Length);
    }

    public NumberReader Numbers { get; }

    /// <summary>What may stand before a unit: metric, gold.</summary>
    public WrittenForms Adjectives { get; }

    /// <summary>Between the two numbers of a range: to, bis.</summary>
    public WrittenForms RangeWords { get; }

    /// <summary>Behind the hour of a clock: o’clock, Uhr.</summary>
    public WrittenForms ClockWords { get; }

    /// <summary>What has a number and is not as many: No., Seite.</summary>
    public FrozenSet<string> Numbered { get; }

    /// <summary>Whether a full stop behind a number makes it an ordinal ("der 14. Brief").</summary>
    public bool WritesOrdinals { get; }

    /// <summary>The length of the longest sign or word of money.</summary>
    public int LongestCurrency { get; }

    /// <summary>The words of a language; English ones where its pack has none.</summary>
    public static MeasureWords Of(string language) => ByTag.GetValueOrDefault(language) ?? ByTag.GetValueOrDefault(language.Split('-')[0]) ?? ByTag["en"];

    /// <summary>The unit with which a text begins, as <c>@unit</c> has it.</summary>
    public (string? Symbol, int Length) UnitAt(ReadOnlySpan<char> text) => Find(text, unitForms, units);

    /// <summary>What is counted, with which a text begins, as <c>@commodity</c> has it.</summary>
    public (string? Thing, int Length) CountedAt(ReadOnlySpan<char> text) => Find(text, countedForms, counted);

    /// <summary>Whether a text begins, in any language, with a unit or with what is counted, shorter signs of units left aside: what stands before it is a number of these and no year.</summary>
    public static bool BeginsWithCounted(ReadOnlySpan<char> text)
    {
        foreach (MeasureWords words in ByTag.Values)
        {
            if (words.UnitAt(text).Length >= ShortestWord || words.CountedAt(text).Length >= ShortestWord)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What is measured: "of coal".</summary>
    public int CommodityAt(ReadOnlySpan<char> text) => WholeWord(text, commodityForms);

    /// <summary>By how much a number is to be multiplied: "million".</summary>
    public (decimal Factor, int Length) MultiplierAt(ReadOnlySpan<char> text) =>
        Find(text, multiplierForms, multipliers) is { Symbol: { } factor, Length: var length } ? (decimal.Parse(factor, CultureInfo.InvariantCulture), length) : (1, 0);

    /// <summary>Whether a sign or word of money can end with a character.</summary>
    public bool MayEndCurrency(char c) => endsOfCurrencies.Contains(c);

    public bool IsCurrency(string unit) => currencies.Contains(unit);

    /// <summary>The money whose sign or word a text is: "$", "Fr."; none where it is none.</summary>
    public string? Currency(ReadOnlySpan<char> text) => currencyForms.LengthAt(text) == text.Length && text.Length > 0 ? units[text.ToString()] : null;

    private static Dictionary<string, string> Table(LanguagePack pack, string prefix) => pack.ListNames.Where(n => n.StartsWith(prefix, StringComparison.Ordinal))
        .SelectMany(n => pack[n].Select(form => (Form: form, Value: n[prefix.Length..]))).DistinctBy(p => p.Form).ToDictionary(p => p.Form, p => p.Value, StringComparer.Ordinal);

    private static (string? Symbol, int Length) Find(ReadOnlySpan<char> text, WrittenForms forms, Dictionary<string, string> values)
    {
        int length = WholeWord(text, forms);
        return length == 0 ? (null, 0) : (values[text[..length].ToString()], length);
    }

    private static int WholeWord(ReadOnlySpan<char> text, WrittenForms forms)
    {
        int length = forms.LengthAt(text);
        while (length > 0 && length < text.Length && char.IsLetterOrDigit(text[length]) && char.IsLetterOrDigit(text[length - 1]))
        {
            length = forms.LengthAt(text, length);
        }

        return length;
    }
}
