using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using Tei.Editions;
using Tei.Editions.Exports;
using Tei.Transforms;
using Tei.Transforms.Saxon;
using Tei.Validation.Catalogs;

namespace Tei.Tool.Commands;

/// <summary>The options of <c>tei transform</c>, and the plan that they make.</summary>
internal sealed class TransformOptions
{
    private readonly Option<string> to = new("--to") { Description = "What to make: 'html' (a page to read), 'text', 'markdown', 'docx' (a Word file) or 'epub' (a book; all files in one where --out ends with .epub).", DefaultValueFactory = _ => "html" };
    private readonly Option<string> view = new("--view") { Description = "For text: 'reading' (insertions merged) or 'source' (the normalised source, brackets and all, byte for byte).", DefaultValueFactory = _ => "reading" };
    private readonly Option<string?> title = new("--title") { Description = "For a book: its title; by default that of its one document, or 'Edition'.", HelpName = "words" };
    private readonly Option<string[]> stylesheets = new("--xsl") { Description = "Your own stylesheet instead; several are a chain, each with the result of the one before. XSLT 1.0 runs on .NET, 2.0 and 3.0 on Saxon-HE.", HelpName = "file" };
    private readonly Option<string[]> parameters = new("--param") { Description = "A parameter of your stylesheets, as name=value. May be given several times.", HelpName = "name=value" };
    private readonly Option<string> engine = new("--engine") { Description = "What runs your stylesheets: 'dotnet' (XSLT 1.0), 'saxon' (needs Java and Saxon-HE), or 'auto' to go by their version.", DefaultValueFactory = _ => "auto" };
    private readonly Option<string?> version = new("--xsl-version") { Description = "Run your stylesheets on a processor of XSLT '1.0' (.NET), '2.0' or '3.0' (Saxon), whatever version they state.", HelpName = "version" };
    private readonly Option<string?> saxon = new("--saxon") { Description = "Saxon-HE's archive (.jar) or its folder, where SAXON_HOME or Debian's place is not meant.", HelpName = "path" };
    private readonly Option<int> memory = new("--memory") { Description = "Megabytes that each Saxon worker may take.", DefaultValueFactory = _ => SaxonSettings.Default.Megabytes, HelpName = "MB" };
    private readonly Option<int> timeout = new("--timeout") { Description = "Seconds that your stylesheets may take for a document.", DefaultValueFactory = _ => (int)SaxonSettings.Default.Limit.TotalSeconds, HelpName = "seconds" };
    private readonly Option<string?> mode = new("--mode") { Description = "The mode to begin in (Saxon).", HelpName = "name" };
    private readonly Option<string?> root = new("--xsl-root") { Description = "The folder below which stylesheets may read; by default that of the stylesheet.", HelpName = "folder" };
    private readonly Option<string?> catalog = new("--catalog") { Description = "An OASIS XML catalog that says where what stylesheets name lies on this machine; the network is never asked.", HelpName = "file" };
    private readonly Option<string?> output = new("--out", "-o") { Description = "The folder for the results. Without it, the result of one file goes to standard output.", HelpName = "folder" };
    private readonly Option<int> jobs = new("--jobs", "-j") { Description = "How many files are transformed at once.", DefaultValueFactory = _ => Environment.ProcessorCount, HelpName = "number" };

    public TransformOptions()
    {
        to.AcceptOnlyFromAmong("html", "text", "markdown", "docx", "epub");
        view.AcceptOnlyFromAmong("reading", "source");
        engine.AcceptOnlyFromAmong("auto", "dotnet", "saxon");
        version.AcceptOnlyFromAmong("1.0", "2.0", "3.0");
        foreach (Option<int> number in new[] { memory, timeout, jobs })
        {
            number.Validators.Add(result =>
            {
                if (result.Tokens is [{ Value: var value }] && !(int.TryParse(value, out int n) && n > 0))
                {
                    result.AddError($"{number.Name} {value} is no number of at least 1");
                }
            });
        }
    }

    /// <summary>The template to begin with.</summary>
    public Option<string?> Template { get; } = new("--template") { Description = "The template to begin with (Saxon); then no file is needed.", HelpName = "name" };

    public void AddTo(Command command)
    {
        foreach (Option option in new Option[] { to, view, title, stylesheets, parameters, engine, version, saxon, memory, timeout, Template, mode, root, catalog, output, jobs })
        {
            command.Options.Add(option);
        }

        command.Validators.Add(Check);
    }

    /// <summary>What the options ask for.</summary>
    /// <exception cref="UsageException">A parameter has no name or no value.</exception>
    public TransformPlan Read(ParseResult parsed) => new()
    {
        Stylesheets = parsed.GetValue(stylesheets) ?? [],
        Preset = (parsed.GetValue(to), parsed.GetValue(view)) switch
        {
            // What nobody runs is not compiled.
            _ when parsed.GetValue(stylesheets) is [_, ..] => (null, null, ""),
            ("html", _) => (TeiTransform.Html, null, ".html"),
            ("markdown", _) => (null, (tei, _) => Encoding.UTF8.GetBytes(MarkdownExport.Write(tei)), ".md"),
            ("docx", _) => (null, (tei, name) => WordExport.Write(new EditionText(EditionDocumentReader.Read(tei, name), tei)), ".docx"),
            ("epub", _) => (null, (tei, name) => BookRun.Make([new EditionText(EditionDocumentReader.Read(tei, name), tei)], parsed.GetValue(title)), ".epub"),
            (_, "source") => (TeiTransform.SourceText, null, ".txt"),
            _ => (TeiTransform.ReadingText, null, ".txt"),
        },
        Book = IsBook(parsed.GetValue(to), parsed.GetValue(output), parsed.GetValue(stylesheets)) ? parsed.GetValue(output) : null,
        Title = parsed.GetValue(title),
        Request = new TransformRequest { Parameters = Parameters(parsed.GetValue(parameters) ?? []), InitialTemplate = parsed.GetValue(Template), InitialMode = parsed.GetValue(mode), Limit = TimeSpan.FromSeconds(parsed.GetValue(timeout)) },
        Engine = (parsed.GetValue(version), parsed.GetValue(engine)) switch
        {
            ("1.0", _) => XsltEngine.DotNetForwards,
            (null, "dotnet") => XsltEngine.DotNet,
            (not null, _) or (_, "saxon") => XsltEngine.Saxon,
            _ => XsltEngine.Auto,
        },
        Saxon = parsed.GetValue(saxon),
        Settings = new SaxonSettings { Workers = parsed.GetValue(jobs), Megabytes = parsed.GetValue(memory), Limit = TimeSpan.FromSeconds(parsed.GetValue(timeout)) },
        Resolver = parsed.GetValue(catalog) is { } file ? XmlCatalog.Load(file) : parsed.GetValue(root) is { } folder ? new FolderResolver(folder) : null,
        Folder = parsed.GetValue(output),
        Jobs = parsed.GetValue(jobs),
    };

    private void Check(CommandResult call)
    {
        bool own = IsGiven(call, stylesheets);
        foreach (Option option in new Option[] { parameters, engine, version, saxon, memory, timeout, Template, mode, root, catalog }.Where(o => !own && IsGiven(call, o)))
        {
            call.AddError($"{option.Name} is for a stylesheet of your own: add --xsl");
        }

        if (IsGiven(call, view) && (own || call.GetValue(to) != "text"))
        {
            call.AddError("--view is for texts: add --to text, without --xsl");
        }

        if (IsGiven(call, title) && (own || call.GetValue(to) != "epub"))
        {
            call.AddError("--title is for books: add --to epub, without --xsl");
        }

        if ((call.GetValue(version), call.GetValue(engine)) is ("1.0", "saxon") or ("2.0" or "3.0", "dotnet"))
        {
            call.AddError($"--xsl-version {call.GetValue(version)} is not for --engine {call.GetValue(engine)}: leave one of them out");
        }

        if (IsGiven(call, catalog) && IsGiven(call, root))
        {
            call.AddError("--catalog and --xsl-root both say what may be read: give one of them");
        }
    }

    private static bool IsBook(string? kind, string? path, string[]? own) => kind == "epub" && own is null or [] && path is not null && path.EndsWith(".epub", StringComparison.OrdinalIgnoreCase) && !Directory.Exists(path);

    private static bool IsGiven(CommandResult call, Option option) => call.GetResult(option) is { Implicit: false };

    private static Dictionary<string, string> Parameters(string[] given)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (string parameter in given)
        {
            int equals = parameter.IndexOf('=', StringComparison.Ordinal);
            string name = equals < 0 ? throw new UsageException($"--param {parameter} has no value: write name=value") : parameter[..equals];
            values[IsName(name) ? name : throw new UsageException($"--param {parameter}: '{name}' is no name of a parameter; write name=value")] = parameter[(equals + 1)..];
        }

        return values;
    }

    private static bool IsName(string name) => name.Length > 0 && XmlConvert.IsStartNCNameChar(name[0]) && name.All(XmlConvert.IsNCNameChar);
}

/// <summary>What a call of <c>tei transform</c> is to do.</summary>
internal sealed record TransformPlan
{
    public required IReadOnlyList<string> Stylesheets { get; init; }

    /// <summary>What runs where no stylesheet is named, a stylesheet of ours or an export, with the ending of its files.</summary>
    public required (TeiTransform? Transform, Func<XDocument, string, byte[]>? Export, string Ending) Preset { get; init; }

    /// <summary>The file of the one book that all documents go into; <see langword="null"/> where each has a result of its own.</summary>
    public required string? Book { get; init; }

    /// <summary>The title of a book.</summary>
    public required string? Title { get; init; }

    public required TransformRequest Request { get; init; }

    public required XsltEngine Engine { get; init; }

    public required string? Saxon { get; init; }

    public required SaxonSettings Settings { get; init; }

    /// <summary>What stylesheets may read; <see langword="null"/> for the folder of each.</summary>
    public required XmlResolver? Resolver { get; init; }

    public required string? Folder { get; init; }

    public required int Jobs { get; init; }
}
