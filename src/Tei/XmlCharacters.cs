namespace Tei;

/// <summary>The characters that XML 1.0, section 2.2, allows.</summary>
internal static class XmlCharacters
{
    /// <summary>The offset of the first forbidden character or lone surrogate; -1 where there is none.</summary>
    public static int FindForbidden(ReadOnlySpan<char> text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
            }
            else if (!IsAllowed(c))
            {
                return i;
            }
        }

        return -1;
    }

    private static bool IsAllowed(char c) =>
        c is '\t' or '\n' or '\r' || (c >= ' ' && !char.IsSurrogate(c) && c is not '\uFFFE' and not '\uFFFF');
}
