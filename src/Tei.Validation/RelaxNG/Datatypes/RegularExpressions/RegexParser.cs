using System.Globalization;

namespace Tei.Validation.RelaxNG.Datatypes.RegularExpressions;

/// <summary>Reads the regular expressions of XML Schema, which have no anchors, no look-around and no back-references (XML Schema 2, appendix F).</summary>
internal sealed class RegexParser
{
    private const int DeepestGroup = 200;
    private readonly int[] codePoints;
    private int position;
    private int depth;

    private RegexParser(string expression) => codePoints = [.. expression.EnumerateRunes().Select(r => r.Value)];

    private int Current => position < codePoints.Length ? codePoints[position] : -1;

    /// <exception cref="FormatException">The expression is not one of XML Schema.</exception>
    public static RegexSyntax Parse(string expression)
    {
        var parser = new RegexParser(expression);
        RegexSyntax result = parser.ReadAlternatives();
        return parser.Current == -1 ? result : throw parser.Error("an unexpected closing parenthesis");
    }

    private RegexSyntax ReadAlternatives()
    {
        List<RegexSyntax> items = [ReadSequence()];
        while (Accept('|'))
        {
            items.Add(ReadSequence());
        }

        return items.Count == 1 ? items[0] : new RegexAlternatives(items);
    }

    private RegexSyntax ReadSequence()
    {
        List<RegexSyntax> items = [];
        while (Current is not (-1 or '|' or ')'))
        {
            items.Add(ReadQuantifier(ReadAtom()));
        }

        return items.Count == 1 ? items[0] : new RegexSequence(items);
    }

    private RegexSyntax ReadAtom()
    {
        int c = codePoints[position++];
        switch (c)
        {
            case '(':
                if (++depth > DeepestGroup)
                {
                    throw Error($"more than {DeepestGroup} groups inside each other");
                }

                RegexSyntax group = ReadAlternatives();
                Expect(')');
                depth--;
                return group;
            case '[':
                return new RegexCharacters(ReadClass());
            case '.':
                return new RegexCharacters(UnicodeSets.Dot);
            case '\\':
                return new RegexCharacters(ReadEscape(out _));
            case '?' or '*' or '+' or '{' or '}' or ']':
                throw Error($"\"{(char)c}\" must be escaped");
            default:
                return new RegexCharacters(CodePointSet.Of((c, c)));
        }
    }

    private RegexSyntax ReadQuantifier(RegexSyntax atom)
    {
        switch (Current)
        {
            case '?':
                position++;
                return new RegexRepetition(atom, 0, 1);
            case '*':
                position++;
                return new RegexRepetition(atom, 0, null);
            case '+':
                position++;
                return new RegexRepetition(atom, 1, null);
            case '{':
                position++;
                return ReadCounts(atom);
            default:
                return atom;
        }
    }

    private RegexRepetition ReadCounts(RegexSyntax atom)
    {
        int minimum = ReadNumber();
        int? maximum = minimum;
        if (Accept(','))
        {
            maximum = Current == '}' ? null : ReadNumber();
        }

        Expect('}');
        return maximum < minimum ? throw Error("a maximum below the minimum") : new RegexRepetition(atom, minimum, maximum);
    }

    private int ReadNumber()
    {
        int start = position;
        while (Current is >= '0' and <= '9')
        {
            position++;
        }

        string digits = string.Concat(codePoints[start..position].Select(c => (char)c));
        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : throw Error("a number is wanted");
    }

    private CodePointSet ReadClass()
    {
        if (++depth > DeepestGroup)
        {
            throw Error($"more than {DeepestGroup} groups inside each other");
        }

        bool negative = Accept('^');
        CodePointSet set = CodePointSet.Empty;
        CodePointSet? subtracted = null;
        bool isFirst = true;
        while (subtracted is null && (isFirst || Current != ']'))
        {
            if (!isFirst && Current == '-' && Peek(1) == '[')
            {
                position += 2;
                subtracted = ReadClass();
            }
            else
            {
                set = set.Union(ReadClassItem(isFirst));
            }

            isFirst = false;
        }

        Expect(']');
        depth--;
        set = negative ? set.Complement() : set;
        return subtracted is null ? set : set.Except(subtracted);
    }

    private CodePointSet ReadClassItem(bool isFirst)
    {
        CodePointSet first = ReadClassCharacter(isFirst, out int? from);
        if (from is null || Current != '-' || Peek(1) is '[' or ']' or -1)
        {
            return first;
        }

        position++;
        ReadClassCharacter(isFirst: false, out int? to);
        return to is null || to < from ? throw Error("a range that does not run upwards") : CodePointSet.Of((from.Value, to.Value));
    }

    private CodePointSet ReadClassCharacter(bool isFirst, out int? single)
    {
        int c = Current;
        position++;
        switch (c)
        {
            case -1:
                throw Error("a character class without its end");
            case '[' or ']':
                throw Error($"\"{(char)c}\" must be escaped in a character class");
            case '-' when !isFirst && Current != ']':
                throw Error("\"-\" must be escaped in a character class");
            case '\\':
                return ReadEscape(out single);
            default:
                single = c;
                return CodePointSet.Of((c, c));
        }
    }

    private CodePointSet ReadEscape(out int? single)
    {
        int c = Current;
        position++;
        single = c switch
        {
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            '\\' or '|' or '.' or '-' or '^' or '?' or '*' or '+' or '{' or '}' or '(' or ')' or '[' or ']' => c,
            _ => null,
        };
        if (single is int character)
        {
            return CodePointSet.Of((character, character));
        }

        return c switch
        {
            's' => UnicodeSets.Space,
            'S' => UnicodeSets.Space.Complement(),
            'd' => UnicodeSets.Digit,
            'D' => UnicodeSets.Digit.Complement(),
            'w' => UnicodeSets.Word,
            'W' => UnicodeSets.Word.Complement(),
            'i' => UnicodeSets.NameStart,
            'I' => UnicodeSets.NameStart.Complement(),
            'c' => UnicodeSets.NameCharacter,
            'C' => UnicodeSets.NameCharacter.Complement(),
            'p' => ReadProperty(),
            'P' => ReadProperty().Complement(),
            _ => throw Error(c == -1 ? "a backslash at the end" : $"\"\\{char.ConvertFromUtf32(c)}\" is not an escape"),
        };
    }

    private CodePointSet ReadProperty()
    {
        Expect('{');
        int end = Array.IndexOf(codePoints, '}', position);
        if (end < 0)
        {
            throw Error("a property without its end");
        }

        string name = string.Concat(codePoints[position..end].Select(char.ConvertFromUtf32));
        position = end + 1;
        CodePointSet? set = name.StartsWith("Is", StringComparison.Ordinal) ? UnicodeBlocks.Find(name[2..]) : UnicodeSets.Category(name);
        return set ?? throw Error($"\"{name}\" is neither a category nor a block of Unicode");
    }

    private int Peek(int distance) => position + distance < codePoints.Length ? codePoints[position + distance] : -1;

    private bool Accept(char c)
    {
        if (Current != c)
        {
            return false;
        }

        position++;
        return true;
    }

    private void Expect(char c)
    {
        if (!Accept(c))
        {
            throw Error($"\"{c}\" is missing");
        }
    }

    private FormatException Error(string what) => new($"{what} (at character {position})");
}
