using System.Text.RegularExpressions;
using Tei.Testing;

namespace Tei.Conformance.Tests.Conventions;

/// <summary>The examples in README.md, and in that of the validation package.</summary>
internal static partial class Readme
{
    private static readonly string Content = string.Concat(
        new[] { "README.md", "src/Tei.Validation/README.md" }.Select(f => File.ReadAllText(Path.Combine(TestFolders.Repository, f)).ReplaceLineEndings("\n")));

    /// <summary>The fenced blocks of one language, in their order.</summary>
    public static IReadOnlyList<string> Blocks(string language) =>
        [.. Fence().Matches(Content).Where(m => m.Groups["language"].Value == language).Select(m => m.Groups["code"].Value)];

    /// <summary>Every call of the command: its words after <c>tei</c>, or after <c>--</c> where <c>dotnet run</c> calls it.</summary>
    public static IReadOnlyList<string[]> Calls =>
    [
        .. Blocks("sh").SelectMany(block => block.Split('\n'))
            .Select(line => Call().Match(line))
            .Where(m => m.Success)
            .Select(m => m.Groups["words"].Value.Split(' ', StringSplitOptions.RemoveEmptyEntries)),
    ];

    /// <summary>A new folder with what the examples use: the authorities and one source.</summary>
    public static string PrepareFolder()
    {
        string folder = Directory.CreateTempSubdirectory("tei-readme-").FullName;
        foreach (string path in (string[])["tei/telegram-kalinov-1949/source.txt", "tei/authorities/persons.xml", "tei/authorities/places.xml", "tei/authorities/organisations.xml"])
        {
            string copy = Path.Combine(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(Path.Combine(TestFolders.Repository, path), copy);
        }

        return folder;
    }

    [GeneratedRegex("""^```(?<language>\w+)\n(?<code>.*?)^```$""", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();

    [GeneratedRegex("""^(tei|dotnet run .*--project src/Tei\.Tool --) (?<words>.*)$""")]
    private static partial Regex Call();
}
