using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Tei.Validation;

namespace Tei;

/// <summary>The text of one source, never changed, with the places of its lines.</summary>
/// <remarks>Immutable; threads may share it. Made by a reader in <c>Reading</c>, one for each input format.</remarks>
public sealed class SourceText
{
    private const int HashedAtOnce = 16 * 1024;

    /// <summary>The bytes that a character of UTF-8 has at most; as much room an encoder must have.</summary>
    private const int LongestCharacter = 4;

    /// <summary>Stands for a character that is not read: white space for every expression, and of no kind that a source is full of.</summary>
    private const char Mask = '\u2009';

    private readonly int[] lineStarts;
    private readonly bool isMasked;
    private FrozenDictionary<TextLook, TextSpan[]>? looks;

    /// <summary>Holds a text that is already checked: every character is one that XML 1.0 allows.</summary>
    /// <param name="content">The text as it was read.</param>
    /// <param name="file">The name by which diagnostics call the file.</param>
    /// <exception cref="ArgumentException">A character is forbidden in XML 1.0 (section 2.2).</exception>
    public SourceText(string content, string file)
    {
        int bad = XmlCharacters.FindForbidden(content);
        if (bad >= 0)
        {
            throw new ArgumentException($"The character at offset {bad} is not allowed in XML 1.0.", nameof(content));
        }

        Content = content;
        File = file;
        lineStarts = FindLineStarts(content);
    }

    /// <summary>Holds a text with what its format says of how stretches of it look.</summary>
    /// <param name="content">The text.</param>
    /// <param name="file">The name by which diagnostics call the file.</param>
    /// <param name="formatting">What looks different; in order, and without overlaps of one look.</param>
    /// <exception cref="ArgumentException">A character is forbidden in XML 1.0 (section 2.2).</exception>
    public SourceText(string content, string file, ImmutableArray<FormattedSpan> formatting)
        : this(content, file) => Formatting = formatting;

    private SourceText(SourceText whole, string content, bool isMasked)
    {
        Content = content;
        File = whole.File;
        Formatting = whole.Formatting;
        Findings = whole.Findings;
        Parts = whole.Parts;
        lineStarts = whole.lineStarts;
        this.isMasked = isMasked;
    }

    /// <summary>The same text where some stretches cannot be read: every offset stays, and the normalised text is without them.</summary>
    internal SourceText Without(IReadOnlyCollection<TextSpan> unread)
    {
        if (unread.Count == 0)
        {
            return this;
        }

        char[] content = Content.ToCharArray();
        foreach (TextSpan span in unread)
        {
            content.AsSpan(span.Start, span.Length).Fill(Mask);
        }

        return new SourceText(this, new string(content), isMasked: true);
    }

    /// <summary>The same text with some of its parts.</summary>
    internal SourceText WithParts(Func<SourcePart, bool> keep) => new(this, Content, isMasked) { Parts = [.. Parts.Where(keep)] };

    /// <summary>What a reader has to say of the reading: what was left out. The report of the encoding has it, too.</summary>
    public ImmutableArray<Diagnostic> Findings { get; init; } = [];

    /// <summary>What the format calls by what it is, in order of the starts; nothing in a plain text.</summary>
    public ImmutableArray<SourcePart> Parts { get; init; } = [];

    /// <summary>The parts of a kind.</summary>
    internal IEnumerable<SourcePart> PartsOf(SourcePartKind kind) => Parts.Where(part => part.Kind == kind);

    /// <summary>What looks different from the rest; nothing in a plain text.</summary>
    public ImmutableArray<FormattedSpan> Formatting { get; } = [];

    /// <summary>Whether all of a stretch has a look.</summary>
    internal bool Has(TextLook look, TextSpan span)
    {
        looks ??= Formatting.GroupBy(f => f.Look).ToFrozenDictionary(g => g.Key, g => g.Select(f => f.Span).OrderBy(s => s.Start).ToArray());
        if (!looks.TryGetValue(look, out TextSpan[]? spans))
        {
            return false;
        }

        int after = Array.BinarySearch(spans, span, Comparer<TextSpan>.Create((a, b) => a.Start.CompareTo(b.Start)));
        int candidate = after < 0 ? ~after - 1 : after;
        return candidate >= 0 && spans[candidate].Contains(span);
    }

    /// <summary>The text as it was read, line ends and all.</summary>
    public string Content { get; }

    /// <summary>The name by which diagnostics call the file.</summary>
    public string File { get; }

    /// <summary>The number of physical lines.</summary>
    public int LineCount => lineStarts.Length;

    /// <summary>The characters of a span.</summary>
    public string this[TextSpan span] => Content[span.Start..span.End];

    /// <summary>A physical line without its line end.</summary>
    /// <param name="index">Counted from 0.</param>
    public TextSpan LineSpan(int index)
    {
        int start = lineStarts[index];
        int end = index + 1 < lineStarts.Length ? lineStarts[index + 1] : Content.Length;
        while (end > start && Content[end - 1] is '\n' or '\r')
        {
            end--;
        }

        return new TextSpan(start, end);
    }

    /// <summary>The line and column (both from 1) of an offset.</summary>
    public SourceLocation Locate(int offset)
    {
        int line = Array.BinarySearch(lineStarts, offset);
        line = line < 0 ? ~line - 1 : line;
        return new SourceLocation(File, line + 1, offset - lineStarts[line] + 1);
    }

    /// <summary>A span with every run of white space as one space, and none at its ends: the form in which texts are compared.</summary>
    public string Normalised(TextSpan span)
    {
        TextSpan trimmed = WhiteSpace.Trim(Content, span);
        ReadOnlySpan<char> text = Content.AsSpan(trimmed.Start, trimmed.Length);
        return isMasked && text.Contains(Mask) ? WhiteSpace.Collapse(text.ToString().Replace(Mask.ToString(), "", StringComparison.Ordinal).Trim(' ')) : WhiteSpace.Collapse(text);
    }

    /// <summary>Whether a stretch has marks or numbers of pages that are not read.</summary>
    internal bool HasUnread(TextSpan span) => isMasked && Content.AsSpan(span.Start, span.Length).Contains(Mask);

    /// <summary>Where in the source a character of <see cref="Normalised"/> stands; the end of the stretch for one behind the last.</summary>
    /// <param name="span">The stretch that is normalised.</param>
    /// <param name="index">The character, counted from 0.</param>
    internal int PositionOf(TextSpan span, int index)
    {
        bool isBehindWhite = true;
        for (int i = span.Start; i < span.End; i++)
        {
            bool isWhite = WhiteSpace.Is(Content[i]);
            if ((isMasked && Content[i] == Mask) || (isWhite && isBehindWhite))
            {
                continue;
            }

            if (index-- == 0)
            {
                return i;
            }

            isBehindWhite = isWhite;
        }

        return span.End;
    }

    /// <summary>The beginning of <see cref="Normalised"/>: all of it, or more than a number of characters.</summary>
    internal string NormalisedStart(TextSpan span, int most)
    {
        int length = Math.Max(most, 1) * 4;
        string start = span.Length > length ? Normalised(new TextSpan(span.Start, span.Start + length)) : "";
        return start.Length > most ? start : Normalised(span);
    }

    /// <summary>The SHA-256 of a text in UTF-8, in lower-case hexadecimal digits.</summary>
    public static string Hash(string text) => Hash([text.AsMemory()]);

    /// <summary>The same of a text in pieces.</summary>
    internal static string Hash(IEnumerable<ReadOnlyMemory<char>> pieces)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Encoder encoder = Encoding.UTF8.GetEncoder();
        Span<byte> bytes = stackalloc byte[HashedAtOnce];
        int filled = 0;
        foreach (ReadOnlyMemory<char> piece in pieces.Append(default))
        {
            ReadOnlySpan<char> rest = piece.Span;
            bool completed = false;
            while (!completed)
            {
                encoder.Convert(rest, bytes[filled..], flush: piece.IsEmpty, out int used, out int written, out completed);
                filled += written;
                rest = rest[used..];
                if (!completed || bytes.Length - filled < LongestCharacter)
                {
                    hash.AppendData(bytes[..filled]);
                    filled = 0;
                }
            }
        }

        hash.AppendData(bytes[..filled]);
        return Convert.ToHexStringLower(hash.GetCurrentHash());
    }

    private static int[] FindLineStarts(string content)
    {
        var starts = new List<int> { 0 };
        for (int i = 0; i < content.Length; i++)
        {
            bool ends = content[i] == '\n' || (content[i] == '\r' && (i + 1 == content.Length || content[i + 1] != '\n'));
            if (ends)
            {
                starts.Add(i + 1);
            }
        }

        return [.. starts];
    }
}
