using System.Text;
using Tei.Validation;

namespace Tei.Reading;

/// <summary>Reads a source file by its format; today plain text.</summary>
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
            return PlainTextReader.Read(File.ReadAllBytes(path), path, encoding);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            string why = e is FileNotFoundException or DirectoryNotFoundException ? "there is no such file" : e.Message;
            return new ReadResult(null, new Diagnostic(EncoderDiagnostics.Unreadable, new SourceLocation(path), $"the file cannot be read: {why}; check the name and the right to read it"));
        }
    }
}
