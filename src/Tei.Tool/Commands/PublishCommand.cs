using System.Collections.Concurrent;
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
        var sources = new Argument<string[]>("sources") { Description = "Texts (.txt, .html, .docx, .md), TEI files (.xml), folders (all of these below them but .md; a folder 'authorities' in them is used), or globs in quotes.", Arity = ArgumentArity.OneOrMore };
        var output = new Option<string>("--out", "-o") { Description = "The folder for the edition.", Required = true, HelpName = "folder" };
        var title = new Option<string>("--title") { Description = "The title of the edition.", DefaultValueFactory = _ => "Edition" };
        var language = new Option<string>("--language") { Description = "The language of the edition's pages, not of its texts: en, de or fr.", DefaultValueFactory = _ => "en", HelpName = "language" };
        language.AcceptOnlyFromAmong([.. InterfaceWords.Languages]);
        var schema = new Option<string?>("--schema") { Description = "A RELAX NG schema (.rng or .rnc) for sources that are TEI already; without it the schema for editions.", HelpName = "file" };
        var options = new EncoderOptions();
        var command = new Command("publish", "Make an edition: encode each text, take TEI as it is, check all, and write TEI, a page, a plain text and a report, with lists, map, timeline and search over all.") { sources, output, title, language, schema };
        options.AddTo(command);
        command.SetAction((parsed, cancel) => Task.FromResult(Run(
            parsed, InputFiles.Expand(parsed.GetValue(sources)!), new Edition(parsed.GetValue(output)!, parsed.GetValue(title)!, parsed.GetValue(language)!, parsed.GetValue(schema)), options, cancel)));
        return command;
    }

    private static int Run(ParseResult parsed, IReadOnlyList<string> inputs, Edition edition, EncoderOptions options, CancellationToken cancel)
    {
        TeiEncoder encoder = options.Encoder(parsed, SourceFinder.Authorities(inputs));
        IReadOnlyList<SourceDocument> sources = EditionSources.Find(inputs, edition.Folder);
        var publication = new Publication(encoder, edition.Folder, options.Encoding(parsed))
        {
            Title = edition.Title,
            Language = edition.Language,
            Validator = edition.Schema is { } schema ? TeiValidator.WithSchema(SchemaFile.Load(schema)) : TeiValidator.Edition,
        };
        OutputFolder.Make(edition.Folder);
        PublishedDocument[] documents = PublishAll(publication, sources, cancel);
        bool any = documents.Any(d => d.Document is not null);
        if (any)
        {
            Output.Write(edition.Folder, () => publication.WriteSite(documents));
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
            return PublishedDocument.Unread(source, problem);
        }
    }

    /// <summary>The documents in the order of the sources, however many threads made them. Each is told as soon as those before it are there; its encoding is not kept, for editions may be large.</summary>
    private static PublishedDocument[] PublishAll(Publication publication, IReadOnlyList<SourceDocument> sources, CancellationToken cancel)
    {
        var documents = new List<PublishedDocument>(sources.Count);
        void Each(Action advance)
        {
            var results = new InOrder<PublishedDocument>(sources.Count, document =>
            {
                Tell(document, documents.Count);
                documents.Add(document with { Result = null });
                advance();
            });
            Parallel.ForEach(
                Partitioner.Create(Enumerable.Range(0, sources.Count), EnumerablePartitionerOptions.NoBuffering), new ParallelOptions { CancellationToken = cancel, MaxDegreeOfParallelism = Environment.ProcessorCount },
                i => results.Add(i, Publish(publication, sources[i])));
        }

        if (System.Console.IsErrorRedirected || sources.Count < 10)
        {
            Each(() => { });
            return [.. documents];
        }

        IAnsiConsole terminal = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(System.Console.Error) });
        terminal.Progress().AutoClear(true).Start(context =>
        {
            ProgressTask task = context.AddTask("Publishing", maxValue: sources.Count);
            Each(() => task.Increment(1));
        });
        return [.. documents];
    }

    /// <summary>A line for each of the first documents; of the others, those with findings are told.</summary>
    private static void Tell(PublishedDocument document, int number)
    {
        if (number >= MostLines && document.IsSound)
        {
            return;
        }

        if (document.Result is { } result)
        {
            Summary.Write(document.Source.Name, result, document.Validation, withWarnings: false);
        }
        else
        {
            Summary.WriteFindings(document.Validation.Diagnostics);
            if (document.Document is { } read)
            {
                System.Console.Error.WriteLine($"{document.Source.Name}: {Summary.Describe(read, document.Check)}");
            }
        }
    }

    private static int Report(PublishedDocument[] documents, string next)
    {
        int sound = documents.Count(d => d.IsSound);
        System.Console.Error.WriteLine($"{documents.Length} {(documents.Length == 1 ? "document" : "documents")}, {sound} sound; {next}");
        return documents.Any(d => d.Document is null) ? ExitCode.Unreadable : sound == documents.Length ? ExitCode.Well : ExitCode.Findings;
    }

    /// <summary>What the edition is called, where it goes, the language of its pages, and the schema of its TEI.</summary>
    private sealed record Edition(string Folder, string Title, string Language, string? Schema);
}
