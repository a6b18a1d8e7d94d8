using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Tei.Editions.Exports;

/// <summary>Words as the fields of an export may have them, whatever was in the name.</summary>
internal static class ExportWords
{
    // Whatever could end a script element is escaped too: data are put into pages.
    private static readonly JsonWriterOptions Json = new() { Indented = true, IndentSize = 1, NewLine = "\n", Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>One line: runs of white space are one space; what XML does not allow, control characters, and the signs that turn the direction of all that follows are left out.</summary>
    public static string Line(string? text)
    {
        var line = new StringBuilder();
        bool space = false;
        foreach (Rune rune in (text ?? "").EnumerateRunes())
        {
            bool white = Rune.IsWhiteSpace(rune) && rune.Value != 0xA0;
            if (!white && IsLeftOut(rune))
            {
                continue;
            }

            if (!white && space && line.Length > 0)
            {
                line.Append(' ');
            }

            space = white;
            if (!white)
            {
                line.Append(rune.ToString());
            }
        }

        return line.ToString();
    }

    /// <summary>JSON with line feeds, in UTF-16; safe inside a page's script element.</summary>
    public static string WriteJson(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Json))
        {
            write(writer);
        }

        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length) + "\n";
    }

    /// <summary>Writes a property where there is something to write.</summary>
    public static void Write(this Utf8JsonWriter writer, string name, string? value)
    {
        if (Line(value) is { Length: > 0 } words)
        {
            writer.WriteString(name, words);
        }
    }

    /// <summary>Writes an array where there is something in it.</summary>
    public static void Write(this Utf8JsonWriter writer, string name, IEnumerable<string> values)
    {
        string[] words = [.. values.Select(Line).Where(v => v.Length > 0)];
        if (words.Length == 0)
        {
            return;
        }

        writer.WriteStartArray(name);
        foreach (string word in words)
        {
            writer.WriteStringValue(word);
        }

        writer.WriteEndArray();
    }

    // U+FFFD stands for half a character, of which nothing is known.
    private static bool IsLeftOut(Rune rune) =>
        Rune.GetUnicodeCategory(rune) == UnicodeCategory.Control
        || rune.Value is (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069) or 0xFFFD or 0xFFFE or 0xFFFF;
}
