namespace Tei.Validation.RelaxNG.Datatypes;

/// <summary>References to resources: nearly every text, as in practice everywhere (XML Schema 2, 3.2.17).</summary>
/// <remarks>Refused are broken escapes, two fragments, a malformed scheme, nothing after a scheme, and square brackets outside an address.</remarks>
internal sealed class AnyUriDatatype() : XsdDatatype("anyURI", WhiteSpaceMode.Collapse)
{
    public override bool HasLength => true;

    public override string Description => "a URI";

    public override object? ParseNormalised(string text, IValueContext context) => IsUri(text) ? text : null;

    public override bool AllowsNormalised(string text, IValueContext context) => IsUri(text);

    public override int Length(object value) => CodePoints.Count((string)value);

    private static bool IsUri(string text)
    {
        if (!HasGoodEscapes(text))
        {
            return false;
        }

        ReadOnlySpan<char> rest = text;
        int hash = rest.IndexOf('#');
        if (hash >= 0 && rest[(hash + 1)..].Contains('#'))
        {
            return false;
        }

        ReadOnlySpan<char> main = hash >= 0 ? rest[..hash] : rest;
        int colon = main.IndexOfAny(":/?");
        if (colon < 0 || main[colon] != ':')
        {
            return IsHierarchical(main, hasFragment: hash >= 0);
        }

        if (!IsScheme(main[..colon]) || colon + 1 == main.Length)
        {
            return false;
        }

        ReadOnlySpan<char> specific = main[(colon + 1)..];
        return specific[0] != '/' || IsHierarchical(specific, hasFragment: hash >= 0);
    }

    private static bool HasGoodEscapes(string text)
    {
        for (int i = text.IndexOf('%'); i >= 0; i = text.IndexOf('%', i + 1))
        {
            if (i + 2 >= text.Length || !char.IsAsciiHexDigit(text[i + 1]) || !char.IsAsciiHexDigit(text[i + 2]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsScheme(ReadOnlySpan<char> scheme)
    {
        if (scheme.IsEmpty || !char.IsAsciiLetter(scheme[0]))
        {
            return false;
        }

        foreach (char c in scheme)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('+' or '-' or '.'))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsHierarchical(ReadOnlySpan<char> text, bool hasFragment)
    {
        int query = text.IndexOf('?');
        ReadOnlySpan<char> path = query >= 0 ? text[..query] : text;
        if (path.StartsWith("//"))
        {
            int end = path[2..].IndexOf('/');
            ReadOnlySpan<char> authority = end < 0 ? path[2..] : path.Slice(2, end);
            path = end < 0 ? [] : path[(end + 2)..];
            bool isAlone = authority.IsEmpty && end < 0 && query < 0 && !hasFragment;
            if (isAlone || !IsAuthority(authority))
            {
                return false;
            }
        }

        return path.IndexOfAny('[', ']') < 0;
    }

    private static bool IsAuthority(ReadOnlySpan<char> authority)
    {
        int open = authority.IndexOf('[');
        int close = authority.IndexOf(']');
        if (open < 0 && close < 0)
        {
            return true;
        }

        return open >= 0 && close > open && System.Net.IPAddress.TryParse(authority[(open + 1)..close], out _)
            && (open == 0 || authority[open - 1] == '@') && (close + 1 == authority.Length || authority[close + 1] == ':');
    }
}
