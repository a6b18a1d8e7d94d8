using System.CommandLine;

namespace Tei.Tool.Commands;

/// <summary><c>tei transform</c>: TEI in; a page, a plain text, or what a user's own stylesheet makes.</summary>
internal static class TransformCommand
{
    /// <param name="saxon">Gives the workers.</param>
    public static Command Create(SaxonAhead saxon)
    {
        var files = new Argument<string[]>("files") { Description = "TEI files, folders (all .xml below them), globs in quotes, or - for standard input.", Arity = ArgumentArity.ZeroOrMore };
        var options = new TransformOptions();
        var command = new Command("transform", "Make a page (HTML), a plain text, Markdown, a Word file or a book (EPUB) of TEI files, or run your own stylesheets on them.") { files };
        options.AddTo(command);
        command.Validators.Add(call =>
        {
            bool begins = call.GetResult(options.Template) is { Implicit: false };
            if (call.GetResult(files) is null or { Tokens.Count: 0 } && !begins)
            {
                call.AddError("no files are given; name TEI files, folders or -, or a template to begin with (--template)");
            }
        });
        command.SetAction((parsed, cancel) => Task.FromResult(new TransformRun(options.Read(parsed), saxon, cancel).Run(parsed.GetValue(files) ?? [])));
        return command;
    }
}
