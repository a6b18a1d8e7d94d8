namespace Tei.Validation.RelaxNG.Caching;

/// <summary>A file that a compiled schema was made from, with the hash of its content then.</summary>
internal sealed record SchemaFile(string Path, byte[] Hash);
