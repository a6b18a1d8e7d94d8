using System.CommandLine;
using System.Globalization;
using Tei.Editions;
using Tei.Editions.Exports;
using Tei.Validation;

namespace Tei.Tool.Commands;

/// <summary><c>tei export</c>: the letters, entities, places and citations of an edition for other programs.</summary>
internal static class ExportCommand
{
    public static Command Create()
    {
        var files = new Argument<string[]>("files") { Description = "TEI files, folders (all .xml below them, but not those of a folder 'authorities'), globs in quotes, or - for standard input.", Arity = ArgumentArity.OneOrMore };
        var to = new Option<string>("--to") { Description = "What to make: letters as 'cmif'; persons, places and organisations as 'csv' or 'json-ld'; places as 'geojson'; citations as 'bibtex', 'csl-json' or 'ris'.", Required = true };
        to.AcceptOnlyFromAmong("cmif", "csv", "json-ld", "geojson", "bibtex", "csl-json", "ris");
        var output = new Option<string?>("--out", "-o") { Description = "The file for the result; by default it goes to standard output.", HelpName = "file" };
        var address = new Option<string?>("--base-url") { Description = "Where the edition is, such as https://example.org/letters/; without it addresses are relative. CMIF wants it.", HelpName = "address" };
        var title = new Option<string>("--title") { Description = "The title of the edition.", DefaultValueFactory = _ => "Edition" };
        var editor = new Option<string?>("--editor") { Description = "Who edited it. CMIF wants it.", HelpName = "name" };
        var publisher = new Option<string?>("--publisher") { Description = "Who publishes it.", HelpName = "name" };
        var date = new Option<string?>("--date") { Description = "The day of publication, such as 2026-11-23. CMIF wants it.", HelpName = "date" };
        var email = new Option<string?>("--email") { Description = "The editor's address to write to.", HelpName = "address" };
        var licence = new Option<string?>("--licence") { Description = "The licence of the edition, as an address or in words; without it that of the documents, where they agree.", HelpName = "licence" };
        Require(address, value => Uri.TryCreate(value, UriKind.Absolute, out Uri? uri) && uri.Scheme is "http" or "https", "is no address: write one such as https://example.org/letters/");
        Require(date, value => DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _), "is no date: write one such as 2026-11-23");
        var command = new Command("export", "Write what an edition knows for other programs: letters, persons, places, citations.") { files, to, output, address, title, editor, email, publisher, date, licence };
        command.SetAction(parsed => Run(parsed.GetValue(files)!, parsed.GetValue(to)!, parsed.GetValue(output), new EditionDescription
        {
            Title = parsed.GetValue(title)!,
            Editor = parsed.GetValue(editor),
            Email = parsed.GetValue(email),
            Licence = parsed.GetValue(licence),
            Publisher = parsed.GetValue(publisher),
            Date = parsed.GetValue(date),
            BaseAddress = parsed.GetValue(address) is { } given ? new Uri(given) : null,
        }));
        return command;
    }

    private static int Run(string[] named, string format, string? path, EditionDescription edition)
    {
        var files = new EditionFiles(named);

        // The texts are let go one by one: an edition's facts are small.
        EditionDocument[] documents = [.. files.Read().Select(text => text.Document)];
        if (documents.Length == 0)
        {
            return files.Code;
        }

        if (format == "cmif" && edition.BaseAddress is null)
        {
            Summary.WriteFindings([new Diagnostic(EncoderDiagnostics.RelativeAddresses, new SourceLocation(path ?? "cmif.xml"), "the letters have addresses that are relative to the edition, and a catalogue of correspondence cannot follow them; say with --base-url where the edition is")]);
        }

        string result = Write(documents, format, edition);
        if (path is null)
        {
            StandardOutput.Write(result);
        }
        else
        {
            Output.Write(path, result);
        }

        return files.Code;
    }

    private static string Write(EditionDocument[] documents, string format, EditionDescription edition) => format switch
    {
        "cmif" => CorrespondenceExport.Write(documents, edition) is var file ? $"{file.Declaration}\n{file}\n" : "",
        "csv" => EntityExport.WriteCsv(documents),
        "json-ld" => EntityExport.WriteJsonLd(documents, edition),
        "geojson" => PlaceExport.WriteGeoJson(documents),
        "bibtex" => Citation.WriteBibTeX(documents, edition),
        "csl-json" => Citation.WriteCslJson(documents, edition),
        _ => Citation.WriteRis(documents, edition),
    };

    private static void Require(Option<string?> option, Func<string, bool> holds, string otherwise) => option.Validators.Add(given =>
    {
        if (given.Tokens is [var token] && !holds(token.Value))
        {
            given.AddError($"{option.Name} {token.Value} {otherwise}");
        }
    });
}
