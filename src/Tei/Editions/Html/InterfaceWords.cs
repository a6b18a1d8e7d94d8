using System.Collections.Frozen;
using System.Text.Json;

namespace Tei.Editions.Html;

/// <summary>The words of the pages in one language: data in <c>Data/interface.*.json</c>.</summary>
/// <remarks>Immutable; threads may share it.</remarks>
public sealed class InterfaceWords
{
    private const string Prefix = "Interface/interface.";
    private const string Ending = ".json";

    private readonly FrozenDictionary<string, string> words;

    private InterfaceWords(string language, FrozenDictionary<string, string> words)
    {
        Language = language;
        this.words = words;
    }

    /// <summary>The languages that there are: en, de, fr.</summary>
    public static IReadOnlyList<string> Languages { get; } = [.. typeof(InterfaceWords).Assembly.GetManifestResourceNames().Where(n => n.StartsWith(Prefix, StringComparison.Ordinal)).Select(n => n[Prefix.Length..^Ending.Length]).Order(StringComparer.Ordinal)];

    private static readonly Lazy<FrozenDictionary<string, InterfaceWords>> All = new(() => Languages.ToFrozenDictionary(static language => language, static language => new InterfaceWords(language, Read(Prefix + language + Ending))));

    /// <summary>The language, BCP 47.</summary>
    public string Language { get; }

    /// <summary>A word by its key; the key itself where the language lacks it, which a test forbids.</summary>
    public string this[string key] => words.TryGetValue(key, out string? word) ? word : key;

    /// <summary>What checking a document found, in words.</summary>
    internal string Found(DocumentCheck check) => this[check switch { DocumentCheck.Proven => "sound", DocumentCheck.Valid => "valid", _ => "unsound" }];

    /// <summary>A kind of document in words; one that somebody else named stays as it is.</summary>
    internal string? Kind(string? kind) => kind is not null && words.TryGetValue("kind-" + kind, out string? word) ? word : kind;

    internal IEnumerable<string> Keys => words.Keys;

    /// <summary>The words of a language; English where there is none.</summary>
    /// <param name="language">A language tag; what stands behind the first hyphen does not count.</param>
    public static InterfaceWords Of(string language) => All.Value.TryGetValue(language.Split('-')[0], out InterfaceWords? found) ? found : All.Value["en"];

    private static FrozenDictionary<string, string> Read(string name)
    {
        using Stream stream = typeof(InterfaceWords).Assembly.GetManifestResourceStream(name)!;
        return JsonSerializer.Deserialize<Dictionary<string, string>>(stream)!.ToFrozenDictionary();
    }
}
