using System.Text;

namespace Tei.Validation.RelaxNG.Syntax;

/// <summary>Cuts a compact schema into tokens; comments and white space are passed over (RELAX NG Compact Syntax, 3).</summary>
internal sealed class CompactLexer(string text, string file)
{
    private static readonly HashSet<string> Keywords = new(StringComparer.Ordinal)
    {
        "attribute", "default", "datatypes", "div", "element", "empty", "external", "grammar", "include", "inherit",
        "list", "mixed", "namespace", "notAllowed", "parent", "start", "string", "text", "token",
    };

    private readonly CompactCharacters characters = new(text, file);
    private readonly StringBuilder buffer = new();

    /// <summary>Whether a comment ends here; an escaped line feed ends it, too.</summary>
    private bool IsEndOfLine => characters.Current is CompactCharacters.NewLine or CompactCharacters.End or '\n';

    /// <exception cref="InvalidSchemaException">No token can begin here, or it does not end; the next call goes on behind the place.</exception>
    public CompactToken Next()
    {
        while (true)
        {
            switch (characters.Current)
            {
                case ' ' or '\t' or '\n' or CompactCharacters.NewLine:
                    characters.Advance();
                    break;
                case '#':
                    SourceLocation place = characters.Location;
                    characters.Advance();
                    if (characters.Current == '#')
                    {
                        return Documentation(place);
                    }

                    SkipLine();
                    break;
                default:
                    return Token(characters.Location);
            }
        }
    }

    private void SkipLine()
    {
        while (!IsEndOfLine)
        {
            characters.Advance();
        }
    }

    /// <summary>One line of documentation, without its signs and the space behind them.</summary>
    private CompactToken Documentation(SourceLocation place)
    {
        while (characters.Current == '#')
        {
            characters.Advance();
        }

        if (characters.Current == ' ')
        {
            characters.Advance();
        }

        buffer.Clear();
        while (!IsEndOfLine)
        {
            Append();
        }

        return new CompactToken(CompactTokenKind.Documentation, buffer.ToString(), "", place);
    }

    private CompactToken Token(SourceLocation place)
    {
        int first = characters.Current;
        if (first == CompactCharacters.End)
        {
            return new CompactToken(CompactTokenKind.End, "", "", place);
        }

        if (characters.IsNameStart)
        {
            return Name(place);
        }

        if (first is '"' or '\'')
        {
            return Literal(place, first);
        }

        characters.Advance();
        return first == '\\' ? QuotedName(place) : Sign(place, first);
    }

    private CompactToken Sign(SourceLocation place, int first)
    {
        (CompactTokenKind Kind, string Text)? sign = first switch
        {
            '=' => (CompactTokenKind.Equal, "="),
            ',' => (CompactTokenKind.Comma, ","),
            '?' => (CompactTokenKind.Question, "?"),
            '*' => (CompactTokenKind.Star, "*"),
            '+' => (CompactTokenKind.Plus, "+"),
            '-' => (CompactTokenKind.Minus, "-"),
            '~' => (CompactTokenKind.Tilde, "~"),
            '(' => (CompactTokenKind.OpenParenthesis, "("),
            ')' => (CompactTokenKind.CloseParenthesis, ")"),
            '{' => (CompactTokenKind.OpenBrace, "{"),
            '}' => (CompactTokenKind.CloseBrace, "}"),
            '[' => (CompactTokenKind.OpenBracket, "["),
            ']' => (CompactTokenKind.CloseBracket, "]"),
            '|' => Follows('=') ? (CompactTokenKind.ChoiceEqual, "|=") : (CompactTokenKind.Bar, "|"),
            '&' => Follows('=') ? (CompactTokenKind.InterleaveEqual, "&=") : (CompactTokenKind.Ampersand, "&"),
            '>' => Follows('>') ? (CompactTokenKind.Following, ">>") : null,
            _ => null,
        };
        return sign is var (kind, shown) ? new CompactToken(kind, shown, "", place) : throw Problem(place, $"{Show(first)} is no sign of the compact syntax");
    }

    private bool Follows(char second)
    {
        if (characters.Current != second)
        {
            return false;
        }

        characters.Advance();
        return true;
    }

    private CompactToken Name(SourceLocation place)
    {
        string name = NCName();
        if (characters.Current != ':')
        {
            return new CompactToken(Keywords.Contains(name) ? CompactTokenKind.Keyword : CompactTokenKind.Identifier, name, "", place);
        }

        characters.Advance();
        if (Follows('*'))
        {
            return new CompactToken(CompactTokenKind.NamespaceName, "*", name, place);
        }

        return characters.IsNameStart
            ? new CompactToken(CompactTokenKind.PrefixedName, NCName(), name, place)
            : throw Problem(place, $"behind \"{name}:\" a name or * must stand");
    }

    private CompactToken QuotedName(SourceLocation place) => characters.IsNameStart
        ? new CompactToken(CompactTokenKind.Identifier, NCName(), "", place)
        : throw Problem(place, "behind a backslash a name must stand");

    private string NCName()
    {
        buffer.Clear();
        while (characters.IsNameCharacter)
        {
            Append();
        }

        return buffer.ToString();
    }

    /// <summary>A segment in one or three quotation marks.</summary>
    private CompactToken Literal(SourceLocation place, int quote)
    {
        characters.Advance();
        if (characters.Current == quote)
        {
            characters.Advance();
            if (characters.Current != quote)
            {
                return new CompactToken(CompactTokenKind.Literal, "", "", place);
            }

            characters.Advance();
            return LongLiteral(place, quote);
        }

        buffer.Clear();
        while (characters.Current != quote)
        {
            if (characters.Current is CompactCharacters.NewLine or CompactCharacters.End)
            {
                throw Problem(place, "the quoted text does not end in its line; close it, or use three quotation marks");
            }

            Append();
        }

        characters.Advance();
        return new CompactToken(CompactTokenKind.Literal, buffer.ToString(), "", place);
    }

    private CompactToken LongLiteral(SourceLocation place, int quote)
    {
        buffer.Clear();
        int quotes = 0;
        while (quotes < 3)
        {
            if (characters.Current == CompactCharacters.End)
            {
                throw Problem(place, "the text in three quotation marks does not end; close it with three more");
            }

            quotes = characters.Current == quote ? quotes + 1 : 0;
            Append();
        }

        return new CompactToken(CompactTokenKind.Literal, buffer.ToString(0, buffer.Length - 3), "", place);
    }

    private void Append()
    {
        if (characters.Current is CompactCharacters.NewLine)
        {
            buffer.Append('\n');
        }
        else if (characters.Current <= char.MaxValue)
        {
            buffer.Append((char)characters.Current);
        }
        else
        {
            buffer.Append(char.ConvertFromUtf32(characters.Current));
        }

        characters.Advance();
    }

    private static string Show(int character) => character is > ' ' and < 0x7F ? $"\"{(char)character}\"" : $"the character U+{character:X4}";

    private static InvalidSchemaException Problem(SourceLocation place, string message) =>
        SchemaErrors.Fatal(RelaxNGDiagnostics.SchemaSyntax, place, message + " (RELAX NG Compact Syntax, 3)");
}
