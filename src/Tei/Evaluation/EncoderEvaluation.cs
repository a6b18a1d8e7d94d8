using System.Xml;
using System.Xml.Linq;

namespace Tei.Evaluation;

/// <summary>Encodes the plain texts of documents that people have encoded, and compares.</summary>
/// <remarks>
/// The gold standard is TEI, whose plain text is made first, or a text file with spans in a JSON file of the same name.
/// Both texts are aligned word by word, so an encoding may wrap lines otherwise, keep or drop brackets, and move text into notes.
/// </remarks>
public static class EncoderEvaluation
{
    /// <summary>Evaluates an encoder.</summary>
    /// <param name="paths">The gold documents: <c>.xml</c> (TEI) or <c>.json</c> (spans, with the text beside it).</param>
    /// <param name="encoder">The encoder.</param>
    /// <exception cref="InvalidDataException">A file is neither.</exception>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public static EvaluationReport Evaluate(IReadOnlyList<string> paths, TeiEncoder encoder)
    {
        ArgumentNullException.ThrowIfNull(paths);
        ArgumentNullException.ThrowIfNull(encoder);
        GoldDocument[] documents = [.. paths.AsParallel().AsOrdered().Select(Read)];
        var tally = new EvaluationTally(documents.SelectMany(d => d.Spans).Select(s => s.Element).ToHashSet());
        TeiSpans[] encoded = [.. documents.AsParallel().AsOrdered().Select(d => TeiSpans.Read(encoder.Encode(new SourceText(d.Text, d.Id + ".txt")).Document.Xml))];
        for (int i = 0; i < documents.Length; i++)
        {
            DocumentScorer.Score(documents[i], encoded[i], tally);
        }

        return tally.Report();
    }

    private static GoldDocument Read(string path)
    {
        if (Path.GetExtension(path).Equals(".json", StringComparison.OrdinalIgnoreCase))
        {
            return StandOffGoldReader.Read(path);
        }

        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null };
        try
        {
            using var reader = XmlReader.Create(path, settings);
            return TeiGoldReader.Read(XDocument.Load(reader, LoadOptions.PreserveWhitespace), Path.GetFileNameWithoutExtension(path));
        }
        catch (XmlException e)
        {
            throw new InvalidDataException($"{path} is not well-formed: {e.Message}", e);
        }
    }
}
