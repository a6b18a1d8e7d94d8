using System.Globalization;
using Tei.Differential;
using Tei.Differential.Comparison;
using Tei.Differential.Documents;

const string Usage = "Tei.Differential [--documents N] [--seed N] [--out FOLDER] [--shared FOLDER] [--examples FOLDER] SCHEMA...";
const int SamplesOfEach = 3;

int documents = 20_000, seed = 1;
string output = "", shared = "", examples = "";
List<string> schemas = [];
for (int i = 0; i < args.Length; i++)
{
    switch (args[i])
    {
        case "--documents":
            documents = int.Parse(args[++i], CultureInfo.InvariantCulture);
            break;
        case "--seed":
            seed = int.Parse(args[++i], CultureInfo.InvariantCulture);
            break;
        case "--out":
            output = args[++i];
            break;
        case "--shared":
            shared = args[++i];
            break;
        case "--examples":
            examples = args[++i];
            break;
        default:
            schemas.Add(args[i]);
            break;
    }
}

if (schemas.Count == 0 || output.Length == 0)
{
    Console.Error.WriteLine(Usage);
    return 2;
}

SourceDocument[] written =
[
    .. examples.Length > 0 ? SourceDocuments.Files(examples, "source.tei.xml") : [],
    .. shared.Length > 0 ? SourceDocuments.Files(Path.Combine(shared, "suites", "tei")) : [],
    .. shared.Length > 0 ? SourceDocuments.Slices(Path.Combine(shared, "corpus", "frus"), ofEach: 60) : [],
];
var total = ComparisonResult.None;
int share = (documents + schemas.Count - 1) / schemas.Count;
foreach (string schema in schemas)
{
    string name = Path.GetFileNameWithoutExtension(schema);
    var sample = new Sample(schema, written, generated: share / 4, seed);
    ComparisonResult result = sample.Compare(Path.Combine(output, name), share, seed);
    Print($"{name}, from {sample.Sources} valid documents", result);
    PrintDifferences(result, Path.Combine(output, name));
    total = total.And(result);
}

Print("all", total);
return total.IsAgreement ? 0 : 1;

static void Print(string name, ComparisonResult result) => Console.WriteLine(string.Create(
    CultureInfo.InvariantCulture,
    $"{name}: {result.Documents} documents, {result.Invalid} invalid by both; {result.Count(DifferenceKind.Verdict)} other verdicts; first error in the same line {result.SameFirstLine:P2}; messages {result.OurMessages}, jing's {result.JingMessages} ({(double)result.OurMessages / Math.Max(result.JingMessages, 1):F2}); many more messages in {result.Count(DifferenceKind.MoreMessages)}; known differences {result.Count(DifferenceKind.Known)}"));

// Differences with the same first messages mostly have one cause: the number of each, and a few.
static void PrintDifferences(ComparisonResult result, string folder)
{
    foreach (IGrouping<(DifferenceKind Kind, string Pair), Difference> cause in result.Differences.GroupBy(d => (d.Kind, d.Pair)).OrderBy(g => g.Key.Kind).ThenByDescending(g => g.Count()))
    {
        Console.WriteLine($"  {cause.Key.Kind}, {cause.Count()} × {cause.Key.Pair}: {string.Join(' ', cause.Take(SamplesOfEach).Select(d => d.File))}");
        string kept = Path.Combine(folder, cause.Key.Kind.ToString());
        Directory.CreateDirectory(kept);
        foreach (Difference difference in cause)
        {
            File.Copy(Path.Combine(folder, difference.File), Path.Combine(kept, difference.File), overwrite: true);
            File.WriteAllText(Path.Combine(kept, Path.ChangeExtension(difference.File, ".txt")), difference.Text + "\n");
        }
    }
}
