using Tei.Corpora;
using Tei.Validation;

namespace Tei.Tool;

/// <summary>The folder that <c>--out</c> names.</summary>
internal static class OutputFolder
{
    /// <summary>Makes the folder before anything is read, so that one line tells of a folder that cannot be.</summary>
    /// <param name="folder">The folder; <see langword="null"/> for standard output.</param>
    /// <exception cref="OutputException">It cannot be made.</exception>
    public static void Make(string? folder)
    {
        if (folder is null)
        {
            return;
        }

        try
        {
            Directory.CreateDirectory(folder);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new OutputException(new Diagnostic(EncoderDiagnostics.Unwritable, new SourceLocation(folder), $"the folder cannot be made: {Reason(folder, e)}; name another with --out"));
        }
    }

    private static string Reason(string folder, Exception e)
    {
        for (string? path = folder; !string.IsNullOrEmpty(path); path = Path.GetDirectoryName(path))
        {
            if (File.Exists(path))
            {
                return $"{path} is a file";
            }
        }

        return e.Message.TrimEnd('.');
    }
}

/// <summary>Results of a whole run, where there is nothing to go on with if they cannot be written.</summary>
internal static class Output
{
    /// <summary>Writes the one file that <c>--out</c> names, whole or not at all.</summary>
    /// <exception cref="OutputException">It cannot be written.</exception>
    public static void Write(string path, string content) => Write(path, () => AtomicFile.Write(path, content));

    /// <inheritdoc cref="Write(string, string)"/>
    public static void Write(string path, byte[] content) => Write(path, () => AtomicFile.Write(path, content));

    /// <summary>Writes what <c>--out</c> names.</summary>
    /// <param name="path">A file or a folder.</param>
    /// <param name="write">Writes it.</param>
    /// <exception cref="OutputException">It cannot be written.</exception>
    public static void Write(string path, Action write)
    {
        try
        {
            write();
        }
        catch (Exception e) when (e is (IOException or UnauthorizedAccessException) and not UnwritableFolderException)
        {
            throw new OutputException(new Diagnostic(EncoderDiagnostics.Unwritable, new SourceLocation(path), $"it cannot be written: {e.Message.TrimEnd('.')}; take away what is there, or name another with --out"));
        }
    }
}

/// <summary>Results have nowhere to go.</summary>
internal sealed class OutputException(Diagnostic diagnostic) : Exception(diagnostic.ToString());
