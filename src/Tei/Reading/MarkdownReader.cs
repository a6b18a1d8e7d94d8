using Markdig;

namespace Tei.Reading;

/// <summary>Reads Markdown: it becomes HTML, and that is read.</summary>
/// <remarks>Pure; threads may share it.</remarks>
public static class MarkdownReader
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().UseFootnotes().UseListExtras().UseEmphasisExtras().Build();

    /// <summary>Reads a text.</summary>
    /// <param name="markdown">The text.</param>
    /// <param name="file">The name by which diagnostics call the file.</param>
    public static ReadResult Read(string markdown, string file)
    {
        ArgumentNullException.ThrowIfNull(markdown);
        return HtmlReader.Read(Markdown.ToHtml(markdown, Pipeline), file);
    }
}
