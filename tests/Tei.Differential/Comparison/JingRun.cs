using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Tei.Differential.Comparison;

/// <summary>One message of jing.</summary>
internal sealed record JingMessage(int Line, int Column, string Text);

/// <summary>Runs the jing command over many documents and reads what it says of each.</summary>
internal static partial class JingRun
{
    // The limit of a command line is far above that, and one schema is compiled for each call.
    private const int MostFiles = 4000;

    public static bool IsInstalled =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, "jing")));

    /// <summary>The messages about each document that is not valid, in the order of their places.</summary>
    /// <param name="schema">The schema's path.</param>
    /// <param name="folder">Where the documents are.</param>
    /// <param name="files">Their names in the folder.</param>
    public static Dictionary<string, IReadOnlyList<JingMessage>> Messages(string schema, string folder, IReadOnlyList<string> files)
    {
        Dictionary<string, List<JingMessage>> found = new(StringComparer.Ordinal);
        foreach (string[] some in files.Chunk(MostFiles))
        {
            foreach (Match match in Message.Matches(Run(schema, folder, some)))
            {
                string file = Path.GetFileName(match.Groups[1].Value);
                if (!found.TryGetValue(file, out List<JingMessage>? messages))
                {
                    found.Add(file, messages = []);
                }

                messages.Add(new JingMessage(Number(match.Groups[2]), Number(match.Groups[3]), match.Groups[4].Value));
            }
        }

        return found.ToDictionary(f => f.Key, f => (IReadOnlyList<JingMessage>)[.. f.Value.OrderBy(m => m.Line).ThenBy(m => m.Column)], StringComparer.Ordinal);
    }

    private static string Run(string schema, string folder, string[] files)
    {
        var start = new ProcessStartInfo("jing", [Path.GetFullPath(schema), .. files]) { UseShellExecute = false, WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        using Process process = Process.Start(start)!;
        Task<string> error = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();

        // A document that jing cannot even open, or a schema that it refuses, would otherwise look like valid documents.
        return process.ExitCode is 0 or 1 && !Broken.IsMatch(output) ? output : throw new InvalidOperationException($"jing failed with {schema}: {output} {error.GetAwaiter().GetResult()}");
    }

    private static int Number(Group group) => int.Parse(group.Value, CultureInfo.InvariantCulture);

    // Where an ID is repeated, jing has a second message about the place of the first, which is no mistake.
    [GeneratedRegex(@"^(.+?\.xml):(\d+):(\d+): (?:error|fatal): (?!first occurrence of ID )(.*)$", RegexOptions.Multiline)]
    private static partial Regex Message { get; }

    [GeneratedRegex(@"^(fatal: |.+\.rng:\d+:\d+: )", RegexOptions.Multiline)]
    private static partial Regex Broken { get; }
}
