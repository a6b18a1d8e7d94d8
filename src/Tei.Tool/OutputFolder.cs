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
            throw new OutputException(new Diagnostic(EncoderDiagnostics.Unreadable, new SourceLocation(folder), $"the folder cannot be made: {Reason(folder, e)}; name another with --out"));
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

/// <summary>Results have nowhere to go.</summary>
internal sealed class OutputException(Diagnostic diagnostic) : Exception(diagnostic.ToString());
