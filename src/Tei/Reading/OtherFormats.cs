namespace Tei.Reading;

/// <summary>Knows a file that is no plain text by its first bytes, and says what to do with it.</summary>
internal static class OtherFormats
{
    private const string SaveAs = "save its text as .docx, .html or plain text (.txt)";

    /// <summary>So far into an archive stands the type of what it holds, and the name of its first file.</summary>
    private const int HeadOfArchive = 4096;

    /// <summary>What a file is, and what to do; <see langword="null"/> for what may be plain text.</summary>
    /// <param name="bytes">The file's bytes.</param>
    public static string? Remedy(ReadOnlySpan<byte> bytes)
    {
        ReadOnlySpan<byte> text = (bytes.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes).TrimStart(" \t\r\n"u8);
        return bytes.StartsWith("%PDF-"u8) ? $"this is a PDF file; {SaveAs}"
            : bytes.StartsWith("{\\rtf"u8) ? $"this is a file in Rich Text Format; {SaveAs}"
            : bytes.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]) ? $"this is a file of an old version of Word or of another office program; {SaveAs}"
            : bytes.StartsWith("PK\u0003\u0004"u8) ? OfArchive(bytes[..Math.Min(bytes.Length, HeadOfArchive)])
            : Begins(text, "<!DOCTYPE html"u8) || Begins(text, "<html"u8) ? "this is an HTML page; give its name the ending .html"
            : text.StartsWith("<?xml "u8) || text.StartsWith("<TEI"u8) ? "this is XML and no plain text; for the text of a TEI file call 'tei transform --to text' first, for a page give its name the ending .html"
            : null;
    }

    private static string OfArchive(ReadOnlySpan<byte> head) =>
        head.IndexOf("opendocument"u8) >= 0 ? $"this is an OpenDocument file; {SaveAs}"
        : head.IndexOf("application/epub"u8) >= 0 ? "this is an EPUB book; unpack it and take its pages (.html or .xhtml)"
        : head.IndexOf("[Content_Types].xml"u8) >= 0 || head.IndexOf("word/"u8) >= 0 || head.IndexOf("_rels/"u8) >= 0 ? "this is an office file; if it is of Word, give its name the ending .docx"
        : "this is an archive (ZIP); unpack it first";

    private static bool Begins(ReadOnlySpan<byte> text, ReadOnlySpan<byte> word) =>
        text.Length >= word.Length && System.Text.Ascii.EqualsIgnoreCase(text[..word.Length], word);
}
