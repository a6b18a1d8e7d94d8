using System.Text;

namespace Tei.Corpora;

/// <summary>Writes files so that a crash or a full disk leaves the old file whole: under a temporary name in the same folder, then renamed.</summary>
/// <remarks>Pure but for the file system; threads may share it for different files.</remarks>
public static class AtomicFile
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes a text as UTF-8 without a byte order mark; makes the folder if need be.</summary>
    /// <exception cref="IOException">The file cannot be written; an older file of the name is still whole.</exception>
    public static void Write(string path, string content) => Write(path, Utf8.GetBytes(content));

    /// <summary>Writes bytes; makes the folder if need be.</summary>
    /// <exception cref="IOException">The file cannot be written; an older file of the name is still whole.</exception>
    public static void Write(string path, ReadOnlySpan<byte> content)
    {
        string folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        Directory.CreateDirectory(folder);
        string temporary = Path.Combine(folder, $".{Path.GetFileName(path)}.writing");
        try
        {
            using (var stream = new FileStream(temporary, FileMode.Create, FileAccess.Write, FileShare.None))
            {
                stream.Write(content);
                stream.Flush();
            }

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
}
