using System.Text;
using Tei.Validation;

namespace Tei.Reading;

/// <summary>Reads plain text into a <see cref="SourceText"/> (encoding manual, section 7).</summary>
/// <remarks>Pure; threads may share it.</remarks>
public static class PlainTextReader
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads bytes that are UTF-8 (a byte order mark is accepted), or another encoding that the caller names.</summary>
    /// <param name="bytes">The file's bytes.</param>
    /// <param name="file">The name by which diagnostics call the file.</param>
    /// <param name="encoding">The encoding; <see langword="null"/> for UTF-8.</param>
    /// <returns>The text, or the one diagnostic that says why there is none.</returns>
    public static ReadResult Read(ReadOnlySpan<byte> bytes, string file, Encoding? encoding = null)
    {
        return OtherFormats.Remedy(bytes) is { } remedy ? new ReadResult(null, new Diagnostic(EncoderDiagnostics.Unreadable, new SourceLocation(file), remedy)) : Decode(bytes, file, encoding);
    }

    /// <summary>Reads text of whatever kind.</summary>
    internal static ReadResult Decode(ReadOnlySpan<byte> bytes, string file, Encoding? encoding)
    {
        if (encoding is null && LooksLikeUtf16(bytes))
        {
            return new ReadResult(null, new Diagnostic(EncoderDiagnostics.NotUtf8, new SourceLocation(file, 1, 1), "the file begins with the byte order mark of UTF-16, at byte 0; convert it to UTF-8 or say --encoding utf-16"));
        }

        ReadOnlySpan<byte> body = bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[3..] : bytes;
        if (encoding is null && FindInvalidUtf8(body) is >= 0 and int invalid)
        {
            int offset = invalid + bytes.Length - body.Length;
            return new ReadResult(null, new Diagnostic(
                EncoderDiagnostics.NotUtf8, Place(Encoding.Latin1.GetString(body[..invalid]), file),
                $"byte {offset} (0x{bytes[offset]:X2}) is not UTF-8; convert the file to UTF-8 or name its encoding with --encoding, for example --encoding windows-1252"));
        }

        string content = encoding is null ? StrictUtf8.GetString(body) : encoding.GetString(bytes).TrimStart('\uFEFF');
        int bad = XmlCharacters.FindForbidden(content);
        return bad < 0
            ? new ReadResult(new SourceText(content, file), null)
            : new ReadResult(null, new Diagnostic(
                EncoderDiagnostics.ForbiddenCharacter, Place(content[..bad], file), $"the character U+{(int)content[bad]:X4} is not allowed in XML 1.0; {Remedy(content[bad])}"));
    }

    private static string Remedy(char c) => c switch
    {
        '\f' => "it is a form feed: put a blank line in its place",
        '\0' => "the file may not be text, or may be UTF-16: name its encoding with --encoding",
        _ => "take it out of the source",
    };

    private static bool LooksLikeUtf16(ReadOnlySpan<byte> bytes) => bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..];

    private static int FindInvalidUtf8(ReadOnlySpan<byte> bytes)
    {
        int offset = 0;
        while (offset < bytes.Length)
        {
            if (Rune.DecodeFromUtf8(bytes[offset..], out _, out int length) != System.Buffers.OperationStatus.Done)
            {
                return offset;
            }

            offset += length;
        }

        return -1;
    }

    private static SourceLocation Place(string before, string file)
    {
        string[] lines = before.Split('\n');
        return new SourceLocation(file, lines.Length, lines[^1].Length + 1);
    }
}

/// <summary>What a reader gives: a text, or the reason why there is none.</summary>
/// <param name="Text">The text; <see langword="null"/> where it could not be read.</param>
/// <param name="Problem">The reason; <see langword="null"/> where it could be read.</param>
public sealed record ReadResult(SourceText? Text, Diagnostic? Problem);
