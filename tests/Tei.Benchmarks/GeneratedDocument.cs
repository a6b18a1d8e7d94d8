using System.Globalization;
using System.Text;

namespace Tei.Benchmarks;

/// <summary>Writes TEI of any size without keeping it in memory. The same arguments give the same bytes.</summary>
internal static class GeneratedDocument
{
    private const int BufferSize = 1 << 20;

    private const string Start =
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <TEI xmlns="http://www.tei-c.org/ns/1.0">
        <teiHeader><fileDesc><titleStmt><title>A generated document</title></titleStmt>
        <publicationStmt><p>Not published.</p></publicationStmt><sourceDesc><p>There is no source.</p></sourceDesc></fileDesc></teiHeader>
        <text><body>

        """;

    private const string End = "</body></text></TEI>\n";

    private static readonly string[] Words =
        ["the", "Legation", "reported", "that", "no", "answer", "had", "come", "from", "the", "Ministry", "and", "asked", "whether", "Straße", "café", "to", "wait"];

    /// <summary>A document that is valid against tei_all, of a size in bytes that is reached with the last section.</summary>
    public static void WriteValid(string file, long bytes)
    {
        using StreamWriter writer = Open(file);
        writer.Write(Start);
        for (int section = 1; writer.BaseStream.Position < bytes; section++)
        {
            WriteSection(writer, section);
            writer.Flush();
        }

        writer.Write(End);
    }

    /// <summary>A document in which every error has a name or a value of its own.</summary>
    public static void WriteWithErrors(string file, int errors)
    {
        using StreamWriter writer = Open(file);
        writer.Write(Start);
        for (int i = 1; i <= errors; i++)
        {
            string text = Sentence(i, 8);
            writer.Write((i % 4) switch
            {
                0 => $"<p>{text} <unknown{i}>{text}</unknown{i}></p>\n",
                1 => $"<p wrong{i}=\"yes\">{text}</p>\n",
                2 => $"<p>{text} <date when=\"{i}-77-99\">then</date></p>\n",
                _ => $"<list>{text}<item n=\"{i}\"/></list>\n",
            });
        }

        writer.Write(End);
    }

    private static StreamWriter Open(string file) => new(File.Create(file, BufferSize), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), BufferSize) { NewLine = "\n" };

    private static void WriteSection(StreamWriter writer, int number)
    {
        writer.Write($"<div type=\"letter\" n=\"{number}\"><head>No. {number}</head>\n");
        writer.Write($"<opener><dateline><placeName ref=\"places.xml#place{number % 97}\">Tientsin</placeName>, <date when=\"{1900 + number % 50}-{1 + number % 12:D2}-{1 + number % 28:D2}\">on this day</date></dateline>");
        writer.Write("<salute>Sir,</salute></opener>\n");
        for (int i = 0; i < 6; i++)
        {
            WriteParagraph(writer, number * 6 + i);
        }

        writer.Write($"<list><item n=\"1\">{Sentence(number, 5)}</item><item n=\"2\">{Sentence(number + 1, 5)}</item></list>\n");
        writer.Write("<closer><signed rend=\"right\">The Consul</signed></closer></div>\n");
    }

    private static void WriteParagraph(StreamWriter writer, int number)
    {
        writer.Write($"<p rend=\"indent\">{Sentence(number, 24)} <persName ref=\"persons.xml#person{number % 389}\">Mr. Cole</persName> {Sentence(number + 5, 30)} ");
        writer.Write($"<hi rend=\"italic\">{Sentence(number + 3, 3)}</hi>, {Sentence(number + 7, 12)}<note n=\"{number % 40}\" place=\"bottom\">{Sentence(number + 2, 10)}</note> &amp; so on.</p>\n");
    }

    private static string Sentence(int number, int words)
    {
        var sentence = new StringBuilder();
        for (int i = 0; i < words; i++)
        {
            sentence.Append(i == 0 ? "" : " ").Append(Words[(number + i * 7) % Words.Length]);
        }

        return sentence.Append(' ').Append((number % 1000).ToString(CultureInfo.InvariantCulture)).ToString();
    }
}
