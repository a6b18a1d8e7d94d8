using System.Xml;

namespace Tei.Benchmarks;

/// <summary>The documents of a folder, in memory, so that no disk is measured.</summary>
internal sealed record DocumentSet(IReadOnlyList<(string Path, byte[] Bytes)> Documents)
{
    public long Bytes => Documents.Sum(d => (long)d.Bytes.Length);

    /// <summary>Reads the .xml files of a folder and below it, in the order of their paths.</summary>
    public static DocumentSet Read(string folder) => new(
    [
        .. Directory.EnumerateFiles(folder, "*.xml", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(path => (path, File.ReadAllBytes(path))),
    ]);

    /// <summary>Only the documents that a test holds for.</summary>
    public DocumentSet Where(Func<string, byte[], bool> test) => new([.. Documents.Where(d => test(d.Path, d.Bytes))]);

    /// <summary>Reads every name, attribute and text of all documents and does nothing with them: the least that any validation costs.</summary>
    /// <returns>What was read, so that nothing of it can be optimised away.</returns>
    public BarePass ReadBare()
    {
        var sum = default(BarePass);
        foreach ((_, byte[] bytes) in Documents)
        {
            sum = ReadBare(bytes, sum);
        }

        return sum;
    }

    private static BarePass ReadBare(byte[] bytes, BarePass sum)
    {
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Parse, XmlResolver = null, IgnoreComments = true, IgnoreProcessingInstructions = true };
        using var reader = XmlReader.Create(new MemoryStream(bytes), settings);
        while (reader.Read())
        {
            sum = reader.NodeType switch
            {
                XmlNodeType.Element => ReadTag(reader, sum),
                XmlNodeType.Text or XmlNodeType.CDATA => sum with { Characters = sum.Characters + reader.Value.Length },
                _ => sum,
            };
        }

        return sum;
    }

    private static BarePass ReadTag(XmlReader reader, BarePass sum)
    {
        long characters = sum.Characters + reader.LocalName.Length + reader.NamespaceURI.Length;
        while (reader.MoveToNextAttribute())
        {
            characters += reader.LocalName.Length + reader.NamespaceURI.Length + reader.Value.Length;
        }

        return new BarePass(sum.Elements + 1, characters);
    }
}

/// <summary>What a bare pass read.</summary>
internal readonly record struct BarePass(long Elements, long Characters);
