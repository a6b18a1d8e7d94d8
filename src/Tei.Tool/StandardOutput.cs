using System.Text;
using Tei.Validation;

namespace Tei.Tool;

/// <summary>Standard output as UTF-8 with line feeds, whatever the terminal's settings.</summary>
internal static class StandardOutput
{
    /// <exception cref="OutputException">It cannot be written, for the disk that it goes to is full.</exception>
    public static void Write(string text) => Write(Encoding.UTF8.GetBytes(text));

    /// <exception cref="OutputException">It cannot be written, for the disk that it goes to is full.</exception>
    public static void Write(ReadOnlySpan<byte> bytes)
    {
        using Stream output = System.Console.OpenStandardOutput();
        try
        {
            output.Write(bytes);
        }
        catch (IOException e)
        {
            throw new OutputException(new Diagnostic(EncoderDiagnostics.Unwritable, new SourceLocation("-"), $"standard output cannot be written: {e.Message.TrimEnd('.')}; check where it goes, or write to a folder with --out"));
        }
    }
}
