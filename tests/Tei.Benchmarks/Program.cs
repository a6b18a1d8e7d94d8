using System.Globalization;
using BenchmarkDotNet.Running;
using Tei.Benchmarks;

const string Usage =
    """
    Tei.Benchmarks warm <schema> <folder> [rounds]   times a bare XmlReader pass and warm validation over the .xml files of a folder
    Tei.Benchmarks generate <bytes> <file>           writes a document of that size that is valid against tei_all
    Tei.Benchmarks generate-errors <number> <file>   writes a document with that many different errors
    Tei.Benchmarks bench [options]                   runs the BenchmarkDotNet classes
    """;

switch (args)
{
    case ["warm", string schema, string folder]:
        return WarmComparison.Run(schema, folder, rounds: 5);
    case ["warm", string schema, string folder, string rounds]:
        return WarmComparison.Run(schema, folder, int.Parse(rounds, CultureInfo.InvariantCulture));
    case ["generate", string bytes, string file]:
        GeneratedDocument.WriteValid(file, long.Parse(bytes, CultureInfo.InvariantCulture));
        return 0;
    case ["generate-errors", string number, string file]:
        GeneratedDocument.WriteWithErrors(file, int.Parse(number, CultureInfo.InvariantCulture));
        return 0;
    case ["bench", .. string[] rest]:
        BenchmarkSwitcher.FromAssembly(typeof(ValidationBenchmarks).Assembly).Run(rest);
        return 0;
    default:
        Console.Error.WriteLine(Usage);
        return 2;
}
