using System.Collections.Frozen;
using Tei.Languages;

namespace Tei.Recognition.Structure;

/// <summary>Labels of what stands above minutes, memoranda and interviews: SUBJECT, Anwesend, Objet. The words are those of the language packs.</summary>
internal static class FieldLabels
{
    /// <summary>The type of the field that says who was there.</summary>
    public const string Participants = "participants";

    /// <summary>Who is not there.</summary>
    public const string Absent = "absent";

    /// <summary>The type of the field that says what will be talked about.</summary>
    public const string Agenda = "agenda";

    /// <summary>The type of the field that says what a paper is about.</summary>
    public const string Subject = "subject";

    private const int Longest = 48;
    private const int LongestShort = 6;

    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Types = Lexicon.Fields
        .SelectMany(field => field.Value.All.Select(label => (Label: label, Type: field.Key)))
        .DistinctBy(pair => pair.Label, StringComparer.OrdinalIgnoreCase)
        .ToFrozenDictionary(pair => pair.Label, pair => pair.Type, StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>What a field is about (a value of <c>note/@type</c>), by its label: "SUBJECT", "(C) Participants:", "U.S. Participants (partial list)"; none where no pack has the label.</summary>
    public static string? Type(ReadOnlySpan<char> label)
    {
        ReadOnlySpan<char> words = Bare(label);
        if (words.IsEmpty || words.Length > Longest || !(char.IsUpper(words[0]) || words is "cc"))
        {
            return null;
        }

        return Types.TryGetValue(words, out string? type) ? type : IsOfOneSide(words) ? Participants : null;
    }

    /// <summary>A label on a line of its own, with its colon or without.</summary>
    public static bool IsHead(ReadOnlySpan<char> line) => Type(line) is not null;

    /// <summary>Whether one line says what is asked for, however long: the subject, a date.</summary>
    public static bool HasOneLine(ReadOnlySpan<char> label) => Type(label) is "subject" or "place" or "date" or "time" or "reference";

    /// <summary>The length of the label with its colon, where what it names stands on the same line; else 0.</summary>
    public static int LengthIn(ReadOnlySpan<char> line)
    {
        int colon = line.IndexOf(':');
        if (colon > 0 && colon + 1 < line.Length && WhiteSpace.Is(line[colon + 1]) && Type(line[..colon]) is not null)
        {
            return colon + 1;
        }

        // "Betr. Besuch": a shortened label needs no colon.
        int stop = line[..Math.Min(line.Length, LongestShort + 2)].IndexOf(". ");
        return stop > 1 && Type(line[..stop]) is "subject" or "reference" ? stop + 1 : 0;
    }

    /// <summary>"Interviewer: John Tarn", "Narrator: Ann Hale": the length of the label that says who asks or who is asked; 0 where a line has none.</summary>
    public static int LengthOfTalker(ReadOnlySpan<char> line) => LengthIn(line) is > 0 and var label && Type(line[..label]) is "interviewer" or "interviewee" ? label : 0;

    /// <summary>A label without its colon, the classification before it and what stands in brackets behind it.</summary>
    private static ReadOnlySpan<char> Bare(ReadOnlySpan<char> label)
    {
        ReadOnlySpan<char> words = label.TrimEnd(" :.");
        if (words is ['(', _, ..] && words.IndexOf(") ") is > 0 and <= 4 and int mark)
        {
            words = words[(mark + 2)..];
        }

        return words is [.., ')'] && words.LastIndexOf(" (") is > 0 and int open ? words[..open] : words;
    }

    /// <summary>"U.S. Participants", "CHINESE SIDE PARTICIPANTS": one word with a capital before the usual label.</summary>
    private static bool IsOfOneSide(ReadOnlySpan<char> words)
    {
        int space = words.IndexOf(' ');
        if (space <= 0)
        {
            return false;
        }

        ReadOnlySpan<char> rest = words[(space + 1)..];
        rest = rest.StartsWith("side ", StringComparison.OrdinalIgnoreCase) ? rest["side ".Length..] : rest;
        return char.IsUpper(rest[0]) && Types.TryGetValue(rest, out string? type) && type == Participants;
    }
}
