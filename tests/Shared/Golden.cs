using DiffPlex.DiffBuilder;
using DiffPlex.DiffBuilder.Model;

namespace Tei.Testing;

/// <summary>Compares a text with a golden file, line by line. A missing file fails; <c>GOLDEN=update</c> in the environment rewrites.</summary>
internal static class Golden
{
    private const int MostLinesShown = 40;

    public static void Check(string actual, string path)
    {
        if (Environment.GetEnvironmentVariable("GOLDEN") == "update")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, actual);
        }

        if (!File.Exists(path))
        {
            Assert.Fail($"The golden file {path} does not exist. Run the test with GOLDEN=update, read the file, and commit it.");
        }

        string expected = File.ReadAllText(path);
        if (expected == actual)
        {
            return;
        }

        IEnumerable<string> changes = InlineDiffBuilder.Diff(expected, actual).Lines
            .Where(line => line.Type is ChangeType.Inserted or ChangeType.Deleted)
            .Take(MostLinesShown)
            .Select(line => (line.Type == ChangeType.Inserted ? "+ " : "- ") + line.Text);
        Assert.Fail($"Differs from {path}:\n{string.Join('\n', changes)}");
    }
}
