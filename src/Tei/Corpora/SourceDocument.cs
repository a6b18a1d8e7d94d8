namespace Tei.Corpora;

/// <summary>A source of an edition: a text that becomes TEI, or a document that is TEI already.</summary>
/// <param name="Path">The file.</param>
/// <param name="Name">The name of its outputs, unique in the edition.</param>
public sealed record SourceDocument(string Path, string Name)
{
    /// <summary>Whether it is TEI by the ending of its name.</summary>
    public bool IsTei => System.IO.Path.GetExtension(Path).Equals(".xml", StringComparison.OrdinalIgnoreCase);
}
