using System.Text;
using Tei.Validation;

namespace Tei.Reading;

/// <summary>Reads a source file by its format; by the ending of its name: HTML (.html, .htm), Word (.docx), Markdown (.md), and plain text for all others.</summary>
/// <remarks>Threads may share it.</remarks>
public static class SourceReader
{
    /// <summary>Reads a file.</summary>
    /// <param name="path">The file; <c>-</c> is not special here.</param>
    /// <param name="encoding">The encoding; <see langword="null"/> for UTF-8.</param>
    /// <returns>The text, or the one diagnostic that says why there is none.</returns>
    public static ReadResult Read(string path, Encoding? encoding = null)
    {
        try
        {
            byte[] bytes = File.ReadAllBytes(path);
            return Path.GetExtension(path).ToLowerInvariant() switch
            {
                ".docx" => WordReader.Read(bytes, path),
                ".html" or ".htm" or ".xhtml" => ReadText(bytes, path, encoding, HtmlReader.Read),
                ".md" or ".markdown" => ReadText(bytes, path, encoding, MarkdownReader.Read),
                _ => PlainTextReader.Read(bytes, path, encoding),
            };
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            string why = e is FileNotFoundException or DirectoryNotFoundException ? "there is no such file" : e.Message;
            return new ReadResult(null, new Diagnostic(EncoderDiagnostics.Unreadable, new SourceLocation(path), $"the file cannot be read: {why}; check the name and the right to read it"));
        }
    }

    private static ReadResult ReadText(byte[] bytes, string path, Encoding? encoding, Func<string, string, ReadResult> read)
    {
        ReadResult text = PlainTextReader.Decode(bytes, path, encoding);
        return text.Text is null ? text : read(text.Text.Content, path);
    }
}
