using System.CommandLine;
using Spectre.Console;
using Tei.Corpora;
using Tei.Editions.Html;
using Tei.Validation;

namespace Tei.Tool.Commands;

/// <summary><c>tei publish</c>: the main job, from sources to an edition to read.</summary>
internal static class PublishCommand
{
    private const int MostLines = 25;

    public static Command Create()
    {
        var sources = new Argument<string[]>("sources") { Description = "Text files, folders (all .txt below them; a folder 'authorities' in them is used), or globs in quotes.", Arity = ArgumentArity.OneOrMore };
        var output = new Option<string>("--out", "-o") { Description = "The folder for the edition.", Required = true, HelpName = "folder" };
        var title = new Option<string>("--title") { Description = "The title of the edition.", DefaultValueFactory = _ => "Edition" };
        var language = new Option<string>("--language") { Description = "The language of the edition's pages, not of its texts: en, de or fr.", DefaultValueFactory = _ => "en", HelpName = "language" };
        language.AcceptOnlyFromAmong([.. InterfaceWords.Languages]);
        var options = new EncoderOptions();
        var command = new Command("publish", "Make an edition: encode each source, check it, and write TEI, a page, a plain text and a report, with lists, map, timeline and search over all.") { sources, output, title, language };
        options.AddTo(command);
        command.SetAction((parsed, cancel) => Task.FromResult(Run(
            parsed, InputFiles.Expand(parsed.GetValue(sources)!), new Edition(parsed.GetValue(output)!, parsed.GetValue(title)!, parsed.GetValue(language)!), options, cancel)));
        return command;
    }

    private static int Run(ParseResult parsed, IReadOnlyList<string> inputs, Edition edition, EncoderOptions options, CancellationToken cancel)
    {
        TeiEncoder encoder = options.Encoder(parsed, SourceFinder.Authorities(inputs));
        IReadOnlyList<SourceDocument> sources = EditionSources.Find(inputs, edition.Folder);
        var publication = new Publication(encoder, edition.Folder, options.Encoding(parsed)) { Title = edition.Title, Language = edition.Language };
        OutputFolder.Make(edition.Folder);
        PublishedDocument[] documents = PublishAll(publication, sources, cancel);
        bool any = documents.Any(d => d.Result is not null);
        if (any)
        {
            publication.WriteSite(documents);
        }

        return Report(documents, any ? $"open {Path.Combine(edition.Folder, "index.html")}" : "nothing was published");
    }

    private static PublishedDocument Publish(Publication publication, SourceDocument source)
    {
        try
        {
            return publication.Publish(source);
        }
        catch (Exception e) when (SourceProblem.Explain(e, source.Path) is { } problem)
        {
            return new PublishedDocument(source, null, new ValidationReport([problem]), null);
        }
    }

    /// <summary>The documents in the order of the sources, however many threads made them.</summary>
    private static PublishedDocument[] PublishAll(Publication publication, IReadOnlyList<SourceDocument> sources, CancellationToken cancel)
    {
        var documents = new PublishedDocument[sources.Count];
        void Each(Action advance) => Parallel.For(0, sources.Count, new ParallelOptions { CancellationToken = cancel, MaxDegreeOfParallelism = Environment.ProcessorCount }, i =>
        {
            documents[i] = Publish(publication, sources[i]);
            advance();
        });
        if (System.Console.IsErrorRedirected || sources.Count < 10)
        {
            Each(() => { });
            return documents;
        }

        IAnsiConsole terminal = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(System.Console.Error) });
        terminal.Progress().AutoClear(true).Start(context =>
        {
            ProgressTask task = context.AddTask("Publishing", maxValue: sources.Count);
            Each(() => task.Increment(1));
        });
        return documents;
    }

    private static int Report(PublishedDocument[] documents, string next)
    {
        foreach (PublishedDocument document in documents.Where((d, i) => i < MostLines || !d.IsSound))
        {
            if (document.Result is { } result)
            {
                Summary.Write(document.Source.Name, result, document.Validation, withWarnings: false);
            }
            else
            {
                Summary.WriteFindings(document.Validation.Diagnostics);
            }
        }

        int sound = documents.Count(d => d.IsSound);
        System.Console.Error.WriteLine($"{documents.Length} {(documents.Length == 1 ? "document" : "documents")}, {sound} sound; {next}");
        return documents.Any(d => d.Result is null) ? ExitCode.Unreadable : sound == documents.Length ? ExitCode.Well : ExitCode.Findings;
    }

    /// <summary>What the edition is called, where it goes, and the language of its pages.</summary>
    private sealed record Edition(string Folder, string Title, string Language);
}
