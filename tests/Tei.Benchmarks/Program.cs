using System.Globalization;
using BenchmarkDotNet.Running;
using Tei.Benchmarks;

const string Usage =
    """
    Tei.Benchmarks warm <schema> <folder> [rounds]   times a bare XmlReader pass and warm validation over the .xml files of a folder
    Tei.Benchmarks generate <bytes> <file>           writes a document of that size that is valid against tei_all
    Tei.Benchmarks generate-errors <number> <file>   writes a document with that many different errors
    Tei.Benchmarks encode [rounds]                   times warm encoding by form of text and number of names, in MB/s
    Tei.Benchmarks text <characters> <file>          writes a text of that length, made of the gold set
    Tei.Benchmarks cut <volumes> <number> <folder>   cuts TEI volumes into that many TEI files of one document each
    Tei.Benchmarks browse <folder> <query> ...       times the pages of an edition in Chromium
    Tei.Benchmarks browse-in-turn <folder>:<folder> <query> ...   compares the search of editions of the same documents
    Tei.Benchmarks transform <stylesheet> <file> ... times the .NET engine once it runs, in processor time
    Tei.Benchmarks saxon <stylesheet> <file>         times a Saxon worker: its start, and a question with its answer
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
    case ["encode"]:
        return WarmEncoding.Run(rounds: 5);
    case ["encode", string rounds]:
        return WarmEncoding.Run(int.Parse(rounds, CultureInfo.InvariantCulture));
    case ["text", string characters, string file]:
        File.WriteAllText(file, EncodingTexts.Long(int.Parse(characters, CultureInfo.InvariantCulture)).Content);
        return 0;
    case ["cut", string volumes, string number, string folder]:
        Console.WriteLine(VolumeCutter.Write(volumes, int.Parse(number, CultureInfo.InvariantCulture), folder));
        return 0;
    case ["browse", string folder, .. string[] queries]:
        return await EditionInBrowser.Run(folder, queries, rounds: 5);
    case ["browse-in-turn", string folders, .. string[] queries]:
        return await EditionInBrowser.InTurn(folders.Split(':'), queries, rounds: 3);
    case ["transform", string stylesheet, .. string[] files]:
        return WarmTransform.Run(stylesheet, files);
    case ["saxon", string stylesheet, string file]:
        return SaxonTimes.Run(stylesheet, file, starts: 9);
    case ["bench", .. string[] rest]:
        BenchmarkSwitcher.FromAssembly(typeof(ValidationBenchmarks).Assembly).Run(rest);
        return 0;
    default:
        Console.Error.WriteLine(Usage);
        return 2;
}
