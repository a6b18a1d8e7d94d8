using System.Text;
using Tei.Validation;

namespace Tei.Corpora;

/// <summary>Writes files so that a crash or a full disk leaves the old file whole: under a temporary name in the same folder, then renamed.</summary>
/// <remarks>Pure but for the file system; threads may share it for different files.</remarks>
public static class AtomicFile
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes a text as UTF-8 without a byte order mark; makes the folder if need be.</summary>
    /// <exception cref="UnwritableFolderException">Nothing can be written into the folder; an older file of the name is still whole.</exception>
    /// <exception cref="IOException">The file cannot get its name; an older file of the name is still whole.</exception>
    public static void Write(string path, string content) => Write(path, Utf8.GetBytes(content));

    /// <summary>Writes bytes; makes the folder if need be.</summary>
    /// <exception cref="UnwritableFolderException">Nothing can be written into the folder; an older file of the name is still whole.</exception>
    /// <exception cref="IOException">The file cannot get its name; an older file of the name is still whole.</exception>
    public static void Write(string path, ReadOnlySpan<byte> content)
    {
        string temporary = Path.Combine(Path.GetDirectoryName(Path.GetFullPath(path))!, $".{Path.GetFileName(path)}.writing");
        try
        {
            WriteTemporary(temporary, path, content);
            File.Move(temporary, path, overwrite: true);
        }
        finally
        {
            if (File.Exists(temporary))
            {
                File.Delete(temporary);
            }
        }
    }

    // The temporary file has a name that nothing else has: what stands in its way stands in the way of every file of the folder.
    private static void WriteTemporary(string temporary, string path, ReadOnlySpan<byte> content)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(temporary)!);
            using var stream = new FileStream(temporary, FileMode.Create, FileAccess.Write, FileShare.None);
            stream.Write(content);
            stream.Flush();
        }
        catch (PathTooLongException e)
        {
            throw new PathTooLongException("the name of the file is too long", e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UnwritableFolderException(
                new Diagnostic(EncoderDiagnostics.Unwritable, new SourceLocation(path), $"the file cannot be written: {Reason(e, temporary)}; check the folder, the rights and the space on the disk, and run it again: files that were there are whole"), e);
        }
    }

    /// <summary>What the system said, without the name of the temporary file.</summary>
    private static string Reason(Exception e, string temporary) =>
        e.Message.Replace($" : '{temporary}'", "", StringComparison.Ordinal).Replace($" '{temporary}'", "", StringComparison.Ordinal).TrimEnd('.');
}
