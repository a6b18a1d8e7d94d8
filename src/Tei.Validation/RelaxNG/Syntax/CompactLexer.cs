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

    private readonly StringBuilder buffer = new();
    private CompactCharacters? started;

    /// <summary>Made at the first use, because the first character may be a wrong one.</summary>
    private CompactCharacters Characters => started ??= new CompactCharacters(text, file);

    /// <summary>Whether a comment ends here; an escaped line feed ends it, too.</summary>
    private bool IsEndOfLine => Characters.Current is CompactCharacters.NewLine or CompactCharacters.End or '\n';

    /// <exception cref="InvalidSchemaException">No token can begin here, or it does not end; the next call goes on behind the place.</exception>
    public CompactToken Next()
    {
        while (true)
        {
            switch (Characters.Current)
            {
                case ' ' or '\t' or '\n' or CompactCharacters.NewLine:
                    Characters.Advance();
                    break;
                case '#':
                    SourceLocation place = Characters.Location;
                    Characters.Advance();
                    if (Characters.Current == '#')
                    {
                        return Documentation(place);
                    }

                    SkipLine();
                    break;
                default:
                    return Token(Characters.Location);
            }
        }
    }

    private void SkipLine()
    {
        while (!IsEndOfLine)
        {
            Characters.Advance();
        }
    }

    /// <summary>One line of documentation, without its signs and the space behind them.</summary>
    private CompactToken Documentation(SourceLocation place)
    {
        while (Characters.Current == '#')
        {
            Characters.Advance();
        }

        if (Characters.Current == ' ')
        {
            Characters.Advance();
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
        int first = Characters.Current;
        if (first == CompactCharacters.End)
        {
            return new CompactToken(CompactTokenKind.End, "", "", place);
        }

        if (Characters.IsNameStart)
        {
            return Name(place);
        }

        if (first is '"' or '\'')
        {
            return Literal(place, first);
        }

        Characters.Advance();
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
        if (Characters.Current != second)
        {
            return false;
        }

        Characters.Advance();
        return true;
    }

    private CompactToken Name(SourceLocation place)
    {
        string name = NCName();
        if (Characters.Current != ':')
        {
            return new CompactToken(Keywords.Contains(name) ? CompactTokenKind.Keyword : CompactTokenKind.Identifier, name, "", place);
        }

        Characters.Advance();
        if (Follows('*'))
        {
            return new CompactToken(CompactTokenKind.NamespaceName, "*", name, place);
        }

        return Characters.IsNameStart
            ? new CompactToken(CompactTokenKind.PrefixedName, NCName(), name, place)
            : throw Problem(place, $"behind \"{name}:\" a name or * must stand");
    }

    private CompactToken QuotedName(SourceLocation place) => Characters.IsNameStart
        ? new CompactToken(CompactTokenKind.Identifier, NCName(), "", place)
        : throw Problem(place, "behind a backslash a name must stand");

    private string NCName()
    {
        buffer.Clear();
        while (Characters.IsNameCharacter)
        {
            Append();
        }

        return buffer.ToString();
    }

    /// <summary>A segment in one or three quotation marks.</summary>
    private CompactToken Literal(SourceLocation place, int quote)
    {
        Characters.Advance();
        if (Characters.Current == quote)
        {
            Characters.Advance();
            if (Characters.Current != quote)
            {
                return new CompactToken(CompactTokenKind.Literal, "", "", place);
            }

            Characters.Advance();
            return LongLiteral(place, quote);
        }

        buffer.Clear();
        while (Characters.Current != quote)
        {
            if (Characters.Current is CompactCharacters.NewLine or CompactCharacters.End)
            {
                throw Problem(place, "the quoted text does not end in its line; close it, or use three quotation marks");
            }

            Append();
        }

        Characters.Advance();
        return new CompactToken(CompactTokenKind.Literal, buffer.ToString(), "", place);
    }

    private CompactToken LongLiteral(SourceLocation place, int quote)
    {
        buffer.Clear();
        int quotes = 0;
        while (quotes < 3)
        {
            if (Characters.Current == CompactCharacters.End)
            {
                throw Problem(place, "the text in three quotation marks does not end; close it with three more");
            }

            quotes = Characters.Current == quote ? quotes + 1 : 0;
            Append();
        }

        return new CompactToken(CompactTokenKind.Literal, buffer.ToString(0, buffer.Length - 3), "", place);
    }

    private void Append()
    {
        if (Characters.Current is CompactCharacters.NewLine)
        {
            buffer.Append('\n');
        }
        else if (Characters.Current <= char.MaxValue)
        {
            buffer.Append((char)Characters.Current);
        }
        else
        {
            buffer.Append(char.ConvertFromUtf32(Characters.Current));
        }

        Characters.Advance();
    }

    private static string Show(int character) => character is > ' ' and < 0x7F ? $"\"{(char)character}\"" : $"the character U+{character:X4}";

    private static InvalidSchemaException Problem(SourceLocation place, string message) =>
        SchemaErrors.Fatal(RelaxNGDiagnostics.SchemaSyntax, place, message + " (RELAX NG Compact Syntax, 3)");
}
