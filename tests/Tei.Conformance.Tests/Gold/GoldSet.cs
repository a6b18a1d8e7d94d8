using System.Text.Json;
using Tei.Authorities;
using Tei.Evaluation;
using Tei.Testing;

namespace Tei.Conformance.Tests.Gold;

/// <summary>The gold set beside the project, by corpus, each part with the authority that belongs to it.</summary>
internal static class GoldSet
{
    /// <summary>The documents of a corpus in parts: of <c>frus</c>, each volume with its list of persons; the others have no list.</summary>
    public static IEnumerable<(TeiEncoder Encoder, string[] Documents)> Parts(string corpus)
    {
        string folder = TestFolders.RequireShared("gold", "dev", corpus);
        string[] documents = [.. Directory.GetFiles(folder, "*.json").Order(StringComparer.Ordinal)];
        return corpus.StartsWith("frus", StringComparison.Ordinal) && corpus != "frus-history"
            ? documents.GroupBy(d => Path.GetFileName(d).Split('_')[0], StringComparer.Ordinal).Select(volume => (TeiEncoder.Diplomatic with { Authority = PersonsOf(volume.Key) }, volume.ToArray()))
            : [(TeiEncoder.Diplomatic, documents)];
    }

    /// <summary>What the evaluation says of a corpus.</summary>
    public static EvaluationReport[] Evaluate(string corpus) => [.. Parts(corpus).Select(part => EncoderEvaluation.Evaluate(part.Documents, part.Encoder))];

    private static Authority PersonsOf(string volume)
    {
        using JsonDocument list = JsonDocument.Parse(File.ReadAllBytes(TestFolders.RequireShared("gold", "dev", "frus-lists", volume + ".json")));
        return new Authority(list.RootElement.GetProperty("persons").EnumerateArray().Select(person => new AuthorityEntry
        {
            Id = person.GetProperty("id").GetString()!.TrimStart('#'),
            Kind = EntityKind.Person,
            Names = [person.GetProperty("name").GetString()!],
        }));
    }
}
