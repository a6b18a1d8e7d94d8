using Tei.Recognition.Structure;

namespace Tei.Recognition.Insertions;

/// <summary>A pair of brackets with its surroundings.</summary>
internal sealed class Bracket(SourceText source, TextSpan line, LineKind? kind, TextSpan span)
{
    private const int LongestDoubt = 64;

    private readonly string text = source.Content;

    public SourceText Source { get; } = source;

    /// <summary>The line in which it stands.</summary>
    public TextSpan Line { get; } = line;

    /// <summary>What the line is; <see langword="null"/> in the header's lines.</summary>
    public LineKind? Kind { get; } = kind;

    /// <summary>The brackets and what is between them.</summary>
    public TextSpan Span { get; } = span;

    /// <summary>What is between the brackets.</summary>
    public TextSpan Inner => new(Span.Start + 1, Span.End - 1);

    /// <summary>What is between the brackets, white space collapsed.</summary>
    public string Content { get; } = source.Normalised(new TextSpan(span.Start + 1, span.End - 1));

    public bool IsWholeLine => Span == Line || (Span.Start == Line.Start && text.AsSpan(Span.End, Line.End - Span.End).Trim(" .,").IsEmpty);

    /// <summary>Whether the source sets what is between the brackets in italic type.</summary>
    public bool IsItalic => !Inner.IsEmpty && Source.Has(TextLook.Italic, WhiteSpace.Trim(text, Inner));

    public bool LetterBefore => Span.Start > Line.Start && char.IsLetter(text[Span.Start - 1]);

    public bool LetterAfter => Span.End < Line.End && char.IsLetter(text[Span.End]);

    /// <summary>What stands before it in the line.</summary>
    public TextSpan Before => new(Line.Start, Span.Start);

    /// <summary>What stands after it in the line.</summary>
    public TextSpan After => new(Span.End, Line.End);

    /// <summary>Whether a sentence begins at the bracket.</summary>
    public bool BeginsSentence => WhiteSpace.Trim(text, Before) is var before && (before.IsEmpty || text[before.End - 1] is '.' or '!' or '?' or ':' or ']' or '”' or '"');

    /// <summary>The last words before the bracket: <paramref name="count"/> at most, not across punctuation; empty where there is none.</summary>
    public TextSpan WordsBefore(int count)
    {
        int end = Span.Start;
        while (end > Line.Start && WhiteSpace.Is(text[end - 1]))
        {
            end--;
        }

        int start = end;
        for (int i = 0; i < count; i++)
        {
            int word = start;
            while (word > Line.Start && IsWordCharacter(text[word - 1]))
            {
                word--;
            }

            if (word == start)
            {
                break;
            }

            start = word;
            if (i + 1 == count || word == Line.Start || !WhiteSpace.Is(text[word - 1]))
            {
                break;
            }

            int gap = word;
            while (gap > Line.Start && WhiteSpace.Is(text[gap - 1]))
            {
                gap--;
            }

            if (gap == Line.Start || !IsWordCharacter(text[gap - 1]))
            {
                break;
            }

            start = gap;
        }

        while (start < end && WhiteSpace.Is(text[start]))
        {
            start++;
        }

        return new TextSpan(start, end);
    }

    /// <summary>As many stretches between blanks as are asked for, right before it: "3. Mai". Empty where there are fewer, or punctuation ends one of them; the full stop of a number ends nothing.</summary>
    public TextSpan TokensBefore(int count)
    {
        int end = WhiteSpace.Trim(text, Before).End;
        int start = end;
        for (int found = 0; found < count; found++)
        {
            int last = start;
            while (found > 0 && last > Line.Start && WhiteSpace.Is(text[last - 1]))
            {
                last--;
            }

            start = last;
            while (start > Line.Start && !WhiteSpace.Is(text[start - 1]))
            {
                start--;
            }

            bool isNumber = last - start > 1 && text[last - 1] == '.' && char.IsAsciiDigit(text[last - 2]);
            if (start == last || (!isNumber && !IsWordCharacter(text[last - 1])))
            {
                return default;
            }
        }

        return new TextSpan(start, end);
    }

    /// <summary>What <c>[sic]</c> is said of: the word before it; behind a number or an initial with its full stop, that; behind other punctuation, the sign.</summary>
    public TextSpan MarkedBefore
    {
        get
        {
            TextSpan word = WordsBefore(1);
            TextSpan before = WhiteSpace.Trim(text, Before);
            if (!word.IsEmpty || before.IsEmpty || text[before.End - 1] is '[' or ']')
            {
                // The bracket of another insertion is not of the text that is marked.
                return word;
            }

            int start = before.End - 1;
            start -= char.IsLowSurrogate(text[start]) && start > before.Start ? 1 : 0;
            bool stop = text[start] == '.';
            while (stop && start > before.Start && IsWordCharacter(text[start - 1]))
            {
                start--;
            }

            var marked = new TextSpan(start, before.End);
            bool isShort = marked.Length == 2 || (marked.Length > 2 && char.IsAsciiDigit(text[start]));
            int sign = char.IsLowSurrogate(text[before.End - 1]) && before.Length > 1 ? 2 : 1;
            return isShort ? marked : new TextSpan(before.End - sign, before.End);
        }
    }

    /// <summary>"Halman (?) [Halmen]": the word with the doubt that the source itself has of it; empty where there is none.</summary>
    public TextSpan DoubtedWord
    {
        get
        {
            TextSpan before = WhiteSpace.Trim(text, Before);
            int open = before.IsEmpty || text[before.End - 1] != ')' ? -1 : text.LastIndexOf('(', before.End - 1, Math.Min(before.Length, LongestDoubt));
            bool doubt = open >= 0 && text[(open + 1)..(before.End - 1)].Trim() is "?" or "sic";
            TextSpan word = doubt ? new Bracket(Source, Line, Kind, new TextSpan(open, before.End)).WordsBefore(1) : default;
            return word.IsEmpty ? default : new TextSpan(word.Start, before.End);
        }
    }

    private static bool IsWordCharacter(char c) => char.IsLetterOrDigit(c) || c is '\'' or '’' or '-' or '‑' || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.NonSpacingMark;
}
