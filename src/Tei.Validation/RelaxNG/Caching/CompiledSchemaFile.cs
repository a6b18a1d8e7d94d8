using System.Security.Cryptography;
using System.Text;
using Tei.Validation.RelaxNG.Patterns;

namespace Tei.Validation.RelaxNG.Caching;

/// <summary>One compiled schema on disk: the files that it was made from, and its patterns.</summary>
internal static class CompiledSchemaFile
{
    // Another build of this library may write other bytes: its identity is a part of the file.
    private static readonly byte[] Signature = [.. "TEIRNG\0\x01"u8, .. typeof(CompiledSchemaFile).Module.ModuleVersionId.ToByteArray()];

    public static byte[] Hash(ReadOnlySpan<byte> content) => SHA256.HashData(content);

    /// <summary>The patterns; null where there is no such file, it is damaged, or a file that it was made from has changed.</summary>
    public static CompiledPatterns? Read(string path)
    {
        try
        {
            byte[] bytes = File.ReadAllBytes(path);
            int body = SHA256.HashSizeInBytes + Signature.Length;
            if (bytes.Length < body
                || !bytes.AsSpan(SHA256.HashSizeInBytes, Signature.Length).SequenceEqual(Signature)
                || !Hash(bytes.AsSpan(SHA256.HashSizeInBytes)).AsSpan().SequenceEqual(bytes.AsSpan(0, SHA256.HashSizeInBytes)))
            {
                return null;
            }

            // It stays open: the declarations at its end are read when a message asks for them.
            var input = new BinaryReader(new MemoryStream(bytes, body, bytes.Length - body), Encoding.UTF8);
            return AllAreUnchanged(input) ? new PatternReader(input).Read() : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            return null;
        }
    }

    /// <summary>Writes the file beside its place and renames it, so that another process never reads half of it.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written to.</exception>
    public static void Write(string path, IReadOnlyCollection<SchemaFile> files, CompiledPatterns patterns)
    {
        using var content = new MemoryStream();
        using (var output = new BinaryWriter(content, Encoding.UTF8, leaveOpen: true))
        {
            output.Write(new byte[SHA256.HashSizeInBytes]);
            output.Write(Signature);
            output.Write7BitEncodedInt(files.Count);
            foreach (SchemaFile file in files)
            {
                output.Write(file.Path);
                output.Write(file.Hash);
            }

            new PatternWriter(output).Write(patterns);
        }

        Span<byte> bytes = content.GetBuffer().AsSpan(0, (int)content.Length);
        Hash(bytes[SHA256.HashSizeInBytes..]).CopyTo(bytes);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        string temporary = $"{path}.{Environment.ProcessId}.tmp";
        try
        {
            File.WriteAllBytes(temporary, bytes);
            File.Move(temporary, path, overwrite: true);
        }
        finally
        {
            File.Delete(temporary);
        }
    }

    private static bool AllAreUnchanged(BinaryReader input)
    {
        for (int i = input.Read7BitEncodedInt(); i > 0; i--)
        {
            string path = input.ReadString();
            byte[] hash = input.ReadBytes(SHA256.HashSizeInBytes);
            if (!Hash(File.ReadAllBytes(path)).AsSpan().SequenceEqual(hash))
            {
                return false;
            }
        }

        return true;
    }
}
