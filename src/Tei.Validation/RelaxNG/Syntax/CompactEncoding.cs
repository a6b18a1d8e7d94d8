using System.Text;

namespace Tei.Validation.RelaxNG.Syntax;

/// <summary>Turns the bytes of a compact schema into text: UTF-16 where it begins with a byte order mark of it, else UTF-8 (RELAX NG Compact Syntax, A.2.1).</summary>
internal static class CompactEncoding
{
    /// <exception cref="InvalidSchemaException">The bytes are not in that encoding; the place is named.</exception>
    public static string Decode(byte[] bytes, string file)
    {
        Encoding encoding = bytes switch
        {
            [0xFF, 0xFE, ..] => new UnicodeEncoding(bigEndian: false, byteOrderMark: true, throwOnInvalidBytes: true),
            [0xFE, 0xFF, ..] => new UnicodeEncoding(bigEndian: true, byteOrderMark: true, throwOnInvalidBytes: true),
            _ => new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true),
        };
        try
        {
            return encoding.GetString(bytes);
        }
        catch (DecoderFallbackException e)
        {
            string name = encoding is UTF8Encoding ? "UTF-8" : "UTF-16";
            string before = Encoding.GetEncoding(encoding.CodePage).GetString(bytes, 0, Math.Clamp(e.Index, 0, bytes.Length)).TrimStart('\uFEFF');
            string[] lines = before.ReplaceLineEndings("\n").Split('\n');
            throw SchemaErrors.Fatal(
                RelaxNGDiagnostics.SchemaSyntax,
                new SourceLocation(file, lines.Length, lines[^1].Length + 1),
                $"the bytes here are not {name}; save the file as UTF-8 (RELAX NG Compact Syntax, A.2.1)");
        }
    }
}
