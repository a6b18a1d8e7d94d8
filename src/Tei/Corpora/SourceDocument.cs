namespace Tei.Corpora;

/// <summary>A source text of an edition.</summary>
/// <param name="Path">The file.</param>
/// <param name="Name">The name of its outputs, unique in the edition.</param>
public sealed record SourceDocument(string Path, string Name);
