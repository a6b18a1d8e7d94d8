using System.Globalization;
using System.Text;
using Tei.Authorities;

namespace Tei.Benchmarks;

/// <summary>Texts and authorities of any size, made of the gold set, the same in every run.</summary>
internal static class EncodingTexts
{
    private static readonly string[] Syllables = ["ba", "ko", "mi", "ra", "ten", "dor", "vel", "sha", "lin", "mar", "gu", "zor", "pel", "tan", "ric", "hel", "os", "wen", "bri", "nak"];

    /// <summary>The diplomatic documents of the gold set.</summary>
    public static IReadOnlyList<SourceText> Documents() =>
        [.. Directory.EnumerateFiles(SharedFolder.Path("gold", "dev", "frus"), "*.txt").Order(StringComparer.Ordinal).Select(file => new SourceText(File.ReadAllText(file), Path.GetFileName(file)))];

    /// <summary>The documents one after the other, again and again, as one text.</summary>
    public static SourceText Long(int characters)
    {
        IReadOnlyList<SourceText> documents = Documents();
        var text = new StringBuilder(characters + 100_000);
        for (int i = 0; text.Length < characters; i++)
        {
            text.Append(documents[i % documents.Count].Content).Append("\n\n");
        }

        return new SourceText(text.ToString(0, characters), "long.txt");
    }

    /// <summary>The same as one line without an end.</summary>
    public static SourceText OneLine(int characters) => new(string.Join(' ', Long(characters).Content.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), "line.txt");

    /// <summary>An authority of persons with invented names.</summary>
    public static Authority Persons(int count)
    {
        var random = new Random(1);
        string Word() => string.Concat(Enumerable.Range(0, random.Next(2, 5)).Select(_ => Syllables[random.Next(Syllables.Length)]));
        string Name() => Word() is var word ? char.ToUpperInvariant(word[0]) + word[1..] : "";
        return new Authority([.. Enumerable.Range(0, count).Select(i => new AuthorityEntry { Id = "p" + i.ToString(CultureInfo.InvariantCulture), Kind = EntityKind.Person, Names = [$"{Name()}, {Name()} {(char)('A' + random.Next(26))}."] })]);
    }
}
