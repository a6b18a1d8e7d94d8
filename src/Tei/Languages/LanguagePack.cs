using System.Collections.Immutable;
using System.Text.Json;

namespace Tei.Languages;

/// <summary>The words of one language that the recognisers look for, as its file in this folder has them (docs/languages.md).</summary>
/// <remarks>Immutable; threads may share it. A list that the file does not have is empty: its rule then does not speak that language.</remarks>
internal sealed class LanguagePack
{
    private readonly Dictionary<string, ImmutableArray<string>> lists = [];

    private LanguagePack(JsonElement root)
    {
        Tag = root.GetProperty("language").GetString()!;
        Name = root.GetProperty("name").GetString()!;
        LetterTitle = root.GetProperty("letterTitle").GetString()!;
        Months = Table(root, "months");
        Weekdays = Table(root, "weekdays");
        Read(root, "");
    }

    /// <summary>The language (BCP 47).</summary>
    public string Tag { get; }

    /// <summary>Its name in English.</summary>
    public string Name { get; }

    /// <summary>How a letter without a heading is called: {0} is the sender, {1} the recipient, {2} the date.</summary>
    public string LetterTitle { get; }

    /// <summary>For each month from January its names and abbreviations, without full stops.</summary>
    public ImmutableArray<ImmutableArray<string>> Months { get; }

    /// <summary>For each day from Monday its names.</summary>
    public ImmutableArray<ImmutableArray<string>> Weekdays { get; }

    /// <summary>The names of the lists that the file has.</summary>
    public IEnumerable<string> ListNames => lists.Keys;

    /// <summary>A list by its name in the file; those of an object inside it are written <c>drama.act</c>.</summary>
    public ImmutableArray<string> this[string list] => lists.GetValueOrDefault(list, []);

    /// <summary>Reads a pack.</summary>
    /// <exception cref="JsonException">It is no JSON.</exception>
    public static LanguagePack Parse(Stream json)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        return new LanguagePack(document.RootElement);
    }

    private void Read(JsonElement element, string prefix)
    {
        foreach (JsonProperty property in element.EnumerateObject())
        {
            if (property.Value.ValueKind == JsonValueKind.Object)
            {
                Read(property.Value, property.Name + ".");
            }
            else if (property.Value.ValueKind == JsonValueKind.Array && property.Name is not ("months" or "weekdays"))
            {
                lists[prefix + property.Name] = Strings(property.Value);
            }
        }
    }

    private static ImmutableArray<ImmutableArray<string>> Table(JsonElement root, string name) => [.. root.GetProperty(name).EnumerateArray().Select(Strings)];

    private static ImmutableArray<string> Strings(JsonElement list) => [.. list.EnumerateArray().Select(e => e.GetString()!)];
}
