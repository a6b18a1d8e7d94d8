using System.Buffers.Binary;
using System.IO.Compression;

namespace Tei.Editions.Exports;

/// <summary>ZIP archives that are the same bytes for the same files: without times, and without the system that made them.</summary>
internal static class TimelessArchive
{
    // The first moment that a ZIP archive can tell.
    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>The bytes of an archive.</summary>
    /// <param name="files">The files in their order.</param>
    /// <param name="stored">A file before them that is not compressed.</param>
    public static byte[] Of(IEnumerable<(string Path, byte[] Content)> files, (string Path, byte[] Content)? stored = null)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            if (stored is { } first)
            {
                Add(archive, first.Path, first.Content, CompressionLevel.NoCompression);
            }

            foreach ((string path, byte[] content) in files)
            {
                Add(archive, path, content, CompressionLevel.Optimal);
            }
        }

        byte[] bytes = stream.ToArray();
        ForgetSystem(bytes);
        return bytes;
    }

    private static void Add(ZipArchive archive, string path, byte[] content, CompressionLevel compression)
    {
        ZipArchiveEntry entry = archive.CreateEntry(path, compression);
        entry.LastWriteTime = NoTime;
        entry.ExternalAttributes = 0;
        using Stream target = entry.Open();
        target.Write(content);
    }

    /// <summary>Each entry of the directory names the system that wrote it; all are made the same.</summary>
    private static void ForgetSystem(Span<byte> archive)
    {
        const int EndLength = 22;
        const int EntryLength = 46;
        Span<byte> end = archive[^EndLength..];
        int place = (int)BinaryPrimitives.ReadUInt32LittleEndian(end[16..]);
        for (int i = BinaryPrimitives.ReadUInt16LittleEndian(end[10..]); i > 0; i--)
        {
            Span<byte> entry = archive[place..];
            entry[5] = 0;
            place += EntryLength + BinaryPrimitives.ReadUInt16LittleEndian(entry[28..]) + BinaryPrimitives.ReadUInt16LittleEndian(entry[30..]) + BinaryPrimitives.ReadUInt16LittleEndian(entry[32..]);
        }
    }
}
