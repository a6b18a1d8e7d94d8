using System.Globalization;
using Tei.Languages;

namespace Tei.Recognition.Names;

/// <summary>Reads the words that can make a name: with a capital, initials ("J. R."), shortened given names ("Wm."), particles between them ("von der").</summary>
internal static class NameWords
{
    private const int Most = 5;

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Particles = new HashSet<string>(Lexicon.NameParticles, StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Shortened = new HashSet<string>(Lexicon.ShortenedNames, StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The length of a name of one to five words, each with a particle before it or without, at the beginning of a text; 0 where none stands there.</summary>
    public static int LengthAt(ReadOnlySpan<char> text)
    {
        int end = WithParticle(text);
        for (int count = 1; end > 0 && count < Most; count++)
        {
            int next = SkipSpace(text, end);
            int length = next > end && !IsWide(text[end..next]) ? WithParticle(text[next..]) : 0;
            if (length == 0)
            {
                break;
            }

            end = next + length;
        }

        return end;
    }

    /// <summary>Where one more name stands behind a title in the plural: ", A B and C D"; empty where none does.</summary>
    /// <param name="text">What follows the name before.</param>
    public static TextSpan NextAt(ReadOnlySpan<char> text)
    {
        int start = SkipSpace(text, text is [',', ..] ? 1 : 0);
        int word = LetterRun(text[start..]);
        bool isJoined = start > 0 && Lexicon.IsConjunction(text.Slice(start, word)) && SkipSpace(text, start + word) > start + word;
        start = isJoined ? SkipSpace(text, start + word) : start;
        int length = isJoined || text is [',', _, ..] ? LengthAt(text[start..]) : 0;
        return length == 0 ? default : new TextSpan(start, start + length);
    }

    private static int WithParticle(ReadOnlySpan<char> text)
    {
        int particle = text.IsEmpty || !char.IsLower(text[0]) ? 0 : LetterRun(text);
        particle += particle is 1 && text is [_, '.', ' ', ..] ? 1 : 0;
        int start = particle > 0 && Particles.Contains(text[..particle]) ? SkipSpace(text, particle) : 0;
        int word = start > particle ? WordAt(text[start..]) : 0;
        return word > 0 ? start + word : WordAt(text);
    }

    /// <summary>The length of one word of a name.</summary>
    private static int WordAt(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || !char.IsLetter(text[0]))
        {
            return 0;
        }

        int run = LetterRun(text);
        bool hasStop = run + 1 < text.Length && text[run] == '.' && char.IsWhiteSpace(text[run + 1]);
        return hasStop && Shortened.Contains(text[..run]) ? run + 1 : Initials(text) is > 0 and int initials ? initials : Written(text);
    }

    /// <summary>"J.", "J.R.", "Th." with white space behind; no state's initials ("U.S.").</summary>
    private static int Initials(ReadOnlySpan<char> text)
    {
        int i = 0;
        while (i + 1 < text.Length && char.IsUpper(text[i]))
        {
            int stop = text[i + 1] == '.' ? i + 1 : char.IsLower(text[i + 1]) && i + 2 < text.Length && text[i + 2] == '.' ? i + 2 : 0;
            if (stop == 0)
            {
                break;
            }

            i = stop + 1;
        }

        return i > 0 && i < text.Length && char.IsWhiteSpace(text[i]) && !IsOfState(text) ? i : 0;
    }

    private static bool IsOfState(ReadOnlySpan<char> text) =>
        text is ['U', '.', ..] && text[SkipSpace(text, 2)..] is ['S' or 'K' or 'N', '.', ..];

    /// <summary>"McBride", "d’Alembert", "Joliot-Curie".</summary>
    private static int Written(ReadOnlySpan<char> text)
    {
        bool isElided = text is ['d', '’', var next, ..] && char.IsUpper(next);
        if (!char.IsUpper(text[0]) && !isElided)
        {
            return 0;
        }

        int i = isElided ? 3 : 1;
        while (i < text.Length && (IsLetterOrMark(text[i]) || text[i] is '’' or '\'' or '[' or ']'))
        {
            i++;
        }

        while (i + 1 < text.Length && text[i] is '-' or '‑' && IsLetterOrMark(text[i + 1]))
        {
            i++;
            int part = i;
            while (i < text.Length && IsLetterOrMark(text[i]))
            {
                i++;
            }

            // "Jean-M. Roux", "Marie-Et. Roux"
            i += i - part is 1 or 2 && char.IsUpper(text[part]) && i + 2 < text.Length && text[i] == '.' && text[i + 1] == ' ' && char.IsUpper(text[i + 2]) ? 1 : 0;
        }

        return i;
    }

    private static bool IsLetterOrMark(char c) =>
        char.IsLetter(c) || (!char.IsAscii(c) && char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark);

    /// <summary>Three blanks or a tab on one line divide columns, and no words of a name.</summary>
    public static bool IsWide(ReadOnlySpan<char> space) => (space.Length > 2 || space.Contains('\t')) && !space.ContainsAny('\r', '\n');

    private static int LetterRun(ReadOnlySpan<char> text)
    {
        int i = 0;
        while (i < text.Length && char.IsLetter(text[i]))
        {
            i++;
        }

        return i;
    }

    private static int SkipSpace(ReadOnlySpan<char> text, int i)
    {
        while (i < text.Length && char.IsWhiteSpace(text[i]))
        {
            i++;
        }

        return i;
    }
}
