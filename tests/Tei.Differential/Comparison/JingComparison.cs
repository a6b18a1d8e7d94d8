using System.Text.RegularExpressions;
using Tei.Validation;
using Tei.Validation.RelaxNG;

namespace Tei.Differential.Comparison;

/// <summary>Validates documents with both validators and compares what they say.</summary>
internal static partial class JingComparison
{
    private const double ManyMore = 1.5;

    /// <param name="schemaPath">The schema's path.</param>
    /// <param name="ours">The same schema.</param>
    /// <param name="folder">Where the documents are.</param>
    /// <param name="files">Their names in the folder.</param>
    public static ComparisonResult Run(string schemaPath, RelaxNGSchema ours, string folder, IReadOnlyList<string> files)
    {
        Dictionary<string, IReadOnlyList<JingMessage>> jing = JingRun.Messages(schemaPath, folder, files);
        var results = new ComparisonResult[files.Count];
        Parallel.For(0, files.Count, i => results[i] = Compare(files[i], Path.Combine(folder, files[i]), ours, jing.GetValueOrDefault(files[i], [])));
        return results.Aggregate(ComparisonResult.None, (sum, r) => sum.And(r));
    }

    private static ComparisonResult Compare(string file, string path, RelaxNGSchema schema, IReadOnlyList<JingMessage> jing)
    {
        IReadOnlyList<Diagnostic> ours = schema.Validate(path).Diagnostics;
        bool isInvalid = ours.Count > 0 && jing.Count > 0;
        Difference[] differences = [.. Differences(ours, jing, path).Select(kind => Describe(kind, file, ours, jing))];
        if (differences.Length > 0 && KnownDifferences.MayMatter(File.ReadAllText(path)))
        {
            differences = [Describe(DifferenceKind.Known, file, ours, jing)];
        }

        return new ComparisonResult(1, isInvalid ? 1 : 0, isInvalid ? ours.Count : 0, isInvalid ? jing.Count : 0, differences);
    }

    private static List<DifferenceKind> Differences(IReadOnlyList<Diagnostic> ours, IReadOnlyList<JingMessage> jing, string path)
    {
        if (ours.Count == 0 || jing.Count == 0)
        {
            return ours.Count == jing.Count ? [] : [DifferenceKind.Verdict];
        }

        List<DifferenceKind> kinds = [];
        SourceLocation first = ours[0].Location;
        if (jing[0].Line < first.Line || jing[0].Line > new Places(File.ReadAllText(path)).LastLine(first.Line, first.Column))
        {
            kinds.Add(DifferenceKind.FirstLine);
        }

        if (ours.Count > jing.Count * ManyMore)
        {
            kinds.Add(DifferenceKind.MoreMessages);
        }

        return kinds;
    }

    private static Difference Describe(DifferenceKind kind, string file, IReadOnlyList<Diagnostic> ours, IReadOnlyList<JingMessage> jing)
    {
        IEnumerable<string> all = [.. ours.Select(d => $"  ours {d.Location.Line}:{d.Location.Column} {d.Code} {d.Message}"), .. jing.Select(m => $"  jing {m.Line}:{m.Column} {m.Text}")];
        string pair = $"{(ours.Count == 0 ? "valid" : ours[0].Code)} | {(jing.Count == 0 ? "valid" : Kind(jing[0].Text))}";
        return new Difference(kind, file, pair, string.Join('\n', all));
    }

    /// <summary>The message without its names and values.</summary>
    private static string Kind(string message) => Quoted.Replace(message.Split(';')[0], "…");

    [GeneratedRegex("\"[^\"]*\"")]
    private static partial Regex Quoted { get; }
}
