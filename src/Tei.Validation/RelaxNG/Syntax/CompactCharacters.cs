using System.Buffers;
using System.Globalization;
using System.Text;
using System.Xml;

namespace Tei.Validation.RelaxNG.Syntax;

/// <summary>The characters of a compact schema, one after the other: escapes are replaced, and a line's end is told from an escaped line feed (RELAX NG Compact Syntax, 3).</summary>
internal sealed class CompactCharacters
{
    /// <summary>What stands behind the last character.</summary>
    public const int End = -1;

    /// <summary>The end of a line: CR LF, CR or LF, not escaped.</summary>
    public const int NewLine = -2;

    private const int LongestEscape = 32;

    private static readonly SearchValues<char> HexDigits = SearchValues.Create("0123456789abcdefABCDEF");

    private readonly string text;
    private readonly string file;
    private int position;
    private int length;
    private int line = 1;
    private int lineStart;

    public CompactCharacters(string text, string file)
    {
        this.text = text;
        this.file = file;

        // A byte order mark is not a part of the schema. Before the first character, which may be a wrong one, stands a space of no length.
        position = lineStart = text.StartsWith('\uFEFF') ? 1 : 0;
        Current = ' ';
    }

    /// <summary>The character as a code point, <see cref="End"/> or <see cref="NewLine"/>.</summary>
    public int Current { get; private set; }

    public SourceLocation Location => new(file, line, position - lineStart + 1);

    /// <exception cref="InvalidSchemaException">The next character is not allowed in a schema; it is passed over.</exception>
    public void Advance()
    {
        position += length;
        if (Current == NewLine)
        {
            line++;
            lineStart = position;
        }

        Read();
    }

    /// <summary>Whether the character may stand in a name.</summary>
    public bool IsNameCharacter => Current is > 0 and <= char.MaxValue && XmlConvert.IsNCNameChar((char)Current);

    /// <summary>Whether a name may begin with the character.</summary>
    public bool IsNameStart => Current is > 0 and <= char.MaxValue && XmlConvert.IsStartNCNameChar((char)Current);

    private void Read()
    {
        if (position >= text.Length)
        {
            Current = End;
            length = 0;
            return;
        }

        char c = text[position];
        length = 1;
        Current = c;
        if (c is '\r' or '\n')
        {
            Current = NewLine;
            length = c == '\r' && position + 1 < text.Length && text[position + 1] == '\n' ? 2 : 1;
        }
        else if (c == '\\' && position + 1 < text.Length && text[position + 1] == 'x')
        {
            ReadEscape();
        }
        else if (!XmlConvert.IsXmlChar(c))
        {
            ReadSurrogates(c);
        }
    }

    private void ReadSurrogates(char high)
    {
        if (position + 1 < text.Length && char.IsSurrogatePair(high, text[position + 1]))
        {
            Current = char.ConvertToUtf32(high, text[position + 1]);
            length = 2;
        }
        else
        {
            throw Problem($"the character U+{(int)high:X4} is not allowed in a schema");
        }
    }

    /// <summary>Reads <c>\x{41}</c>, where x may be repeated. Without the brace it is a quoted name.</summary>
    private void ReadEscape()
    {
        int brace = position + 1;
        while (brace < text.Length && text[brace] == 'x')
        {
            brace++;
        }

        if (brace >= text.Length || text[brace] != '{')
        {
            return;
        }

        int close = text.IndexOf('}', brace, Math.Min(LongestEscape, text.Length - brace));
        if (close < 0 || close == brace + 1 || text.AsSpan(brace + 1, close - brace - 1).ContainsAnyExcept(HexDigits))
        {
            throw Problem("an escape is written with hexadecimal digits, as \\x{E9}; write \\x{5C} for a backslash before x{");
        }

        ReadOnlySpan<char> digits = text.AsSpan(brace + 1, close - brace - 1).TrimStart('0');
        int code = digits.Length > 6 ? int.MaxValue : digits.Length == 0 ? 0 : int.Parse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
        if (!Rune.IsValid(code) || (code <= char.MaxValue && !XmlConvert.IsXmlChar((char)code)))
        {
            throw Problem($"the escape \\x{{{text[(brace + 1)..close]}}} is no character of XML");
        }

        Current = code;
        length = close + 1 - position;
    }

    private InvalidSchemaException Problem(string message)
    {
        // A reader that goes on after the problem does not meet it again.
        SourceLocation place = Location;
        Current = ' ';
        return SchemaErrors.Fatal(RelaxNGDiagnostics.SchemaSyntax, place, message + " (RELAX NG Compact Syntax, 3)");
    }
}
