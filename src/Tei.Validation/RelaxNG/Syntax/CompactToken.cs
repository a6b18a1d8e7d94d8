namespace Tei.Validation.RelaxNG.Syntax;

/// <summary>The kinds of tokens of the compact syntax (RELAX NG Compact Syntax, 3).</summary>
internal enum CompactTokenKind
{
    End,
    Identifier,
    Keyword,
    PrefixedName,
    NamespaceName,
    Literal,
    Documentation,
    Equal,
    ChoiceEqual,
    InterleaveEqual,
    Comma,
    Ampersand,
    Bar,
    Question,
    Star,
    Plus,
    Minus,
    Tilde,
    Following,
    OpenParenthesis,
    CloseParenthesis,
    OpenBrace,
    CloseBrace,
    OpenBracket,
    CloseBracket,
}

/// <summary>A token with its place.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">The name, the local part of a prefixed name, the content of a literal or of a documentation line, or the sign itself.</param>
/// <param name="Prefix">The prefix of a prefixed name and of <c>prefix:*</c>; empty otherwise.</param>
/// <param name="Location">Where it begins.</param>
internal readonly record struct CompactToken(CompactTokenKind Kind, string Text, string Prefix, SourceLocation Location)
{
    private const int LongestShown = 60;

    /// <summary>The token as messages show it.</summary>
    public override string ToString() => Kind switch
    {
        CompactTokenKind.End => "the end of the file",
        CompactTokenKind.Literal => "a quoted text",
        CompactTokenKind.Documentation => "a documentation comment",
        CompactTokenKind.PrefixedName => $"\"{Shorten(Prefix)}:{Shorten(Text)}\"",
        CompactTokenKind.NamespaceName => $"\"{Shorten(Prefix)}:*\"",
        _ => $"\"{Shorten(Text)}\"",
    };

    private static string Shorten(string text) => text.Length <= LongestShown ? text : text[..LongestShown] + "…";
}
