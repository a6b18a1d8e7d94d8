using Tei.Languages;

namespace Tei.Recognition.Names;

/// <summary>A title with the name behind it.</summary>
/// <param name="Title">One title or several, with the white space before the name.</param>
/// <param name="Name">The name.</param>
/// <param name="IsOffice">Whether nothing but offices makes the title.</param>
internal readonly record struct TitledName(TextSpan Title, TextSpan Name, bool IsOffice);

/// <summary>Reads the titles that the words of some language packs make. One title is an honorific, or an office with the words that may stand before it; the longest counts that lets the rest follow.</summary>
/// <remarks>Immutable; threads may share it. The words are looked up: a regular expression of all of them would cost each process seconds before it matched anything.</remarks>
/// <param name="packs">The packs.</param>
/// <param name="language">The language whose honorifics of one letter count, if any.</param>
internal sealed class TitleReader(IReadOnlyList<LanguagePack> packs, string? language = null)
{
    private readonly record struct Title(int End, bool IsOffice);

    private static readonly List<Title> None = [];

    private readonly WrittenForms honorifics = new(TitleForms.Honorifics(packs, language));
    private readonly WrittenForms prefixes = new(TitleForms.OfficePrefixes(packs));
    private readonly WrittenForms offices = new(TitleForms.Offices(packs));
    private readonly WrittenForms objects = new(TitleForms.OfficeObjects(packs));
    private readonly WrittenForms more = new(TitleForms.MoreObjects(packs));
    private readonly string[] plurals = [.. TitleForms.Plurals(packs)];

    /// <summary>One or more titles at the beginning of a span, with the name behind them.</summary>
    public TitledName? Titled(string text, TextSpan span)
    {
        HashSet<int>? dead = null;
        return Titled(text.AsSpan(0, span.End), span.Start, span.Start, isOffice: true, ref dead);
    }

    /// <summary>Whether an office or an honorific stands somewhere in a phrase.</summary>
    public bool OccursIn(ReadOnlySpan<char> phrase) => EndOfLast(phrase) >= 0;

    /// <summary>Where the last office or honorific of a phrase ends; -1 where it has none.</summary>
    public int EndOfLast(ReadOnlySpan<char> phrase)
    {
        for (int i = phrase.Length - 1; i >= 0; i--)
        {
            foreach (Title title in BeginsWord(phrase, i) ? TitlesAt(phrase, i) : [])
            {
                if (title.End == phrase.Length || !char.IsLetter(phrase[title.End]))
                {
                    return title.End;
                }
            }
        }

        return -1;
    }

    /// <summary>Whether a text ends with a title and white space, so that a name may begin behind it.</summary>
    public bool Ends(ReadOnlySpan<char> text)
    {
        int end = TrimmedEnd(text);
        for (int i = 0; i < end && end < text.Length; i++)
        {
            if (BeginsWord(text, i) && IsEndOfOne(TitlesAt(text, i), end))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsEndOfOne(List<Title> titles, int end)
    {
        foreach (Title title in titles)
        {
            if (title.End == end)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The length of the longest office at the beginning of a text ("Foreign Minister", "Secretary of State"); 0 where none stands there.</summary>
    public int OfficeLength(ReadOnlySpan<char> text)
    {
        List<Title>? found = null;
        AddOffices(text, 0, ref found);
        int longest = 0;
        foreach (Title title in found ?? None)
        {
            longest = title.End == text.Length || !IsOfWord(text[title.End]) ? Math.Max(longest, title.End) : longest;
        }

        return longest;
    }

    /// <summary>The office with which a text ends, white space behind it; empty where it ends with none.</summary>
    public ReadOnlySpan<char> OfficeAtEnd(ReadOnlySpan<char> text)
    {
        int end = TrimmedEnd(text);
        for (int i = 0; i < end && end < text.Length; i++)
        {
            if (BeginsWord(text, i) && OfficeLength(text[i..end]) == end - i)
            {
                return text[i..end];
            }
        }

        return [];
    }

    /// <summary>Where the honorifics begin with which a text ends, white space behind each; the length of the text where there are none.</summary>
    public int HonorificsBefore(ReadOnlySpan<char> text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (BeginsWord(text, i) && OnlyHonorificsFrom(text, i))
            {
                return i;
            }
        }

        return text.Length;
    }

    /// <summary>Whether a title, with the white space behind it, is in the plural and may have several names behind it.</summary>
    public bool IsPlural(ReadOnlySpan<char> title)
    {
        ReadOnlySpan<char> words = title.TrimEnd();
        foreach (string plural in words.Length < title.Length ? plurals : [])
        {
            if (words.EndsWith(plural, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>As many titles as a name follows, from a place on; <paramref name="dead"/> are places behind titles from which none does, so that none is tried twice.</summary>
    private TitledName? Titled(ReadOnlySpan<char> text, int start, int next, bool isOffice, ref HashSet<int>? dead)
    {
        foreach (Title title in TitlesAt(text, next))
        {
            int after = title.End;
            while (after < text.Length && char.IsWhiteSpace(text[after]))
            {
                after++;
            }

            if (after == title.End || dead?.Contains(after) == true)
            {
                continue;
            }

            bool onlyOffices = isOffice && title.IsOffice;
            if (Titled(text, start, after, onlyOffices, ref dead) is { } more)
            {
                return more;
            }

            if (NameWords.LengthAt(text[after..]) is > 0 and int length)
            {
                return new TitledName(new TextSpan(start, after), new TextSpan(after, after + length), onlyOffices);
            }

            (dead ??= []).Add(after);
        }

        return null;
    }

    private bool OnlyHonorificsFrom(ReadOnlySpan<char> text, int start)
    {
        for (int length = honorifics.LengthAt(text[start..]); length > 0; length = honorifics.LengthAt(text[start..], length))
        {
            int after = start + length;
            while (after < text.Length && WhiteSpace.Is(text[after]))
            {
                after++;
            }

            if (after > start + length && (after == text.Length || OnlyHonorificsFrom(text, after)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The titles at a place: honorifics before offices, the longer before the shorter.</summary>
    private List<Title> TitlesAt(ReadOnlySpan<char> text, int start)
    {
        List<Title>? found = null;
        foreach (string form in honorifics.FormsAt(text[start..]))
        {
            if (text[start..].StartsWith(form, StringComparison.Ordinal))
            {
                (found ??= []).Add(new Title(start + form.Length, IsOffice: false));
            }
        }

        AddOffices(text, start, ref found);
        return found ?? None;
    }

    private void AddOffices(ReadOnlySpan<char> text, int start, ref List<Title>? found)
    {
        ReadOnlySpan<char> rest = text[start..];
        foreach (string form in prefixes.FormsAt(rest))
        {
            if (form.Length < rest.Length && WhiteSpace.Is(rest[form.Length]) && rest.StartsWith(form, StringComparison.Ordinal))
            {
                AddOffices(text, start + form.Length + 1, ref found);
            }
        }

        foreach (string form in offices.FormsAt(rest))
        {
            if (!rest.StartsWith(form, StringComparison.Ordinal))
            {
                continue;
            }

            int end = start + form.Length;
            if (WithObject(text, end) is var whole && whole > end)
            {
                (found ??= []).Add(new Title(whole, IsOffice: true));
            }

            (found ??= []).Add(new Title(end, IsOffice: true));
        }
    }

    /// <summary>"Secretary of Commerce", "Minister for Trade and Industry": where what an office is an office of ends.</summary>
    private int WithObject(ReadOnlySpan<char> text, int end)
    {
        WrittenForms next = objects;
        while (end < text.Length && text[end] == ' ' && next.LengthAt(text[(end + 1)..]) is var length and > 0 && EndsWord(text, end + 1 + length))
        {
            end += 1 + length;
            next = more;
        }

        return end;
    }

    private static bool EndsWord(ReadOnlySpan<char> text, int end) => end == text.Length || !IsOfWord(text[end]);

    private static int TrimmedEnd(ReadOnlySpan<char> text)
    {
        int end = text.Length;
        while (end > 0 && WhiteSpace.Is(text[end - 1]))
        {
            end--;
        }

        return end;
    }

    private static bool BeginsWord(ReadOnlySpan<char> text, int i) => char.IsLetter(text[i]) && (i == 0 || !IsOfWord(text[i - 1]));

    private static bool IsOfWord(char c) => char.IsLetter(c) || char.IsAsciiDigit(c) || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark or System.Globalization.UnicodeCategory.EnclosingMark;
}
