using System.Text.Json;

namespace Tei.Evaluation;

/// <summary>Reads a gold standard that stands off: a JSON file with spans beside a text file, both of one name. Positions in it are code points.</summary>
internal static class StandOffGoldReader
{
    /// <exception cref="InvalidDataException">The file is not of this form.</exception>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public static GoldDocument Read(string path)
    {
        string text = File.ReadAllText(Path.ChangeExtension(path, ".txt"));
        int[] offsets = CodePointOffsets(text);
        try
        {
            using JsonDocument json = JsonDocument.Parse(File.ReadAllBytes(path));
            JsonElement root = json.RootElement;
            return new GoldDocument(
                root.GetProperty("id").GetString()!,
                text,
                [.. root.GetProperty("annotations").EnumerateArray().Select(a => ReadSpan(a, offsets))],
                root.TryGetProperty("coverage", out JsonElement coverage) ? coverage.EnumerateObject().ToDictionary(c => c.Name, c => c.Value.ToString()) : new Dictionary<string, string>(),
                root.TryGetProperty("persons", out JsonElement persons) ? [.. persons.EnumerateArray().Select(p => p.GetProperty("name").GetString()!)] : []);
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or IndexOutOfRangeException)
        {
            throw new InvalidDataException($"{path} is no gold standard: {e.Message}", e);
        }
    }

    private static EvaluatedSpan ReadSpan(JsonElement span, int[] offsets) => new(
        span.GetProperty("type").GetString()!,
        offsets[span.GetProperty("start").GetInt32()],
        offsets[span.GetProperty("end").GetInt32()],
        span.TryGetProperty("attrs", out JsonElement attributes) ? attributes.EnumerateObject().ToDictionary(a => a.Name, a => a.Value.ToString()) : new Dictionary<string, string>());

    private static int[] CodePointOffsets(string text)
    {
        List<int> offsets = [];
        for (int i = 0; i < text.Length; i++)
        {
            offsets.Add(i);
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length)
            {
                i++;
            }
        }

        offsets.Add(text.Length);
        return [.. offsets];
    }
}
