using System.Text.Json;
using Tei.Validation;

namespace Tei.Metadata;

/// <summary>What a person states of a document in a file beside it; it wins over what the encoder finds (encoding manual, section 6).</summary>
/// <remarks>Immutable; threads may share it.</remarks>
public sealed record DocumentMetadata
{
    private static readonly string[] Endings = [".meta.json", ".meta.csv"];

    /// <summary>Nothing stated.</summary>
    public static DocumentMetadata None { get; } = new();

    /// <summary>The title.</summary>
    public string? Title { get; init; }

    /// <summary>The author.</summary>
    public string? Author { get; init; }

    /// <summary>The editor of the source edition: who answers for insertions.</summary>
    public string? Editor { get; init; }

    /// <summary>The translator.</summary>
    public string? Translator { get; init; }

    /// <summary>The date, ISO 8601.</summary>
    /// <exception cref="ArgumentException">It is no date.</exception>
    public string? Date
    {
        get;
        init => field = value is null || TeiDataTypes.IsDate(value) ? value : throw new ArgumentException($"“{value}” is no date; write 1949, 1949-04 or 1949-04-13", nameof(value));
    }

    /// <summary>The sender.</summary>
    public string? Sender { get; init; }

    /// <summary>The recipient.</summary>
    public string? Recipient { get; init; }

    /// <summary>The place of writing.</summary>
    public string? Place { get; init; }

    /// <summary>The language, BCP 47.</summary>
    /// <exception cref="ArgumentException">It is no language tag.</exception>
    public string? Language
    {
        get;
        init => field = value is null || TeiDataTypes.IsLanguage(value) ? value : throw new ArgumentException($"“{value}” is no language tag; write en, de, fr or another of BCP 47", nameof(value));
    }

    /// <summary>The kind of document, such as <c>letter</c>.</summary>
    public string? Kind { get; init; }

    /// <summary>The archive reference.</summary>
    public string? Archive { get; init; }

    /// <summary>The licence.</summary>
    public string? Licence { get; init; }

    /// <summary>The file beside a source that holds its metadata: <c>name.meta.json</c> or <c>name.meta.csv</c>; <see langword="null"/> where there is none.</summary>
    public static string? FindBeside(string source) =>
        Endings.Select(ending => Path.ChangeExtension(source, null) + ending).FirstOrDefault(File.Exists);

    /// <summary>Reads a metadata file: JSON, or CSV of two columns, key and value.</summary>
    /// <exception cref="Authorities.InvalidAuthorityException">The file is neither, or has a key that does not exist.</exception>
    public static DocumentMetadata Load(string path)
    {
        string content = File.ReadAllText(path);
        try
        {
            Dictionary<string, string>? values = path.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) ? Csv(content) : JsonSerializer.Deserialize<Dictionary<string, string>>(content);
            return From(values ?? [], path);
        }
        catch (JsonException e)
        {
            throw Invalid(path, (int)(e.LineNumber ?? 0) + 1, $"not a JSON object of texts: {JsonProblem.Describe(e)}");
        }
    }

    private static Dictionary<string, string> Csv(string content) =>
        content.Split('\n').Select(line => line.Trim().Split(',', 2)).Where(p => p.Length == 2).ToDictionary(p => p[0].Trim(), p => p[1].Trim().Trim('"'), StringComparer.Ordinal);

    private static DocumentMetadata From(Dictionary<string, string> values, string path)
    {
        DocumentMetadata metadata = None;
        foreach ((string key, string value) in values)
        {
            metadata = key.ToLowerInvariant() switch
            {
                "title" => metadata with { Title = value },
                "author" => metadata with { Author = value },
                "editor" => metadata with { Editor = value },
                "translator" => metadata with { Translator = value },
                "date" => metadata with { Date = TeiDataTypes.IsDate(value) ? value : throw Invalid(path, 1, $"“{value}” is no date; write 1949, 1949-04 or 1949-04-13") },
                "sender" => metadata with { Sender = value },
                "recipient" => metadata with { Recipient = value },
                "place" => metadata with { Place = value },
                "language" => metadata with { Language = TeiDataTypes.IsLanguage(value) ? value : throw Invalid(path, 1, $"“{value}” is no language tag; write en, de, fr or another of BCP 47") },
                "kind" => metadata with { Kind = value },
                "archive" => metadata with { Archive = value },
                "licence" => metadata with { Licence = value },
                _ => throw Invalid(path, 1, $"the key “{key}” is unknown; the keys are title author editor translator date sender recipient place language kind archive licence"),
            };
        }

        return metadata;
    }

    private static Authorities.InvalidAuthorityException Invalid(string path, int line, string message) =>
        new(new Diagnostic(EncoderDiagnostics.InvalidMetadata, new SourceLocation(path, line, 1), message));
}
