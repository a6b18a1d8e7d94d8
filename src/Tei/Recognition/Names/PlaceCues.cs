using System.Text.RegularExpressions;
using Tei.Languages;

namespace Tei.Recognition.Names;

/// <summary>Names behind words that tell of a place: "the city of Harbin".</summary>
internal static partial class PlaceCues
{
    private static readonly WrittenForms Cues = new(Lexicon.Packs.SelectMany(p => p["placeCues"]).SelectMany(cue => new[] { char.ToUpperInvariant(cue[0]) + cue[1..], char.ToLowerInvariant(cue[0]) + cue[1..] }));

    /// <summary>The names in a line, from left to right, each with the words before it.</summary>
    public static IEnumerable<(TextSpan Name, string Cue)> Find(string line)
    {
        int i = 0;
        while (i < line.Length)
        {
            if (!char.IsLetter(line[i]))
            {
                i++;
            }
            else if ((i == 0 || !JoinsWords(line[i - 1])) && Behind(line, i) is { } found)
            {
                yield return found;
                i = found.Name.End;
            }
            else
            {
                i = EndOfLetters(line, i);
            }
        }
    }

    private static int EndOfLetters(string line, int start)
    {
        int i = start;
        while (i < line.Length && char.IsLetter(line[i]))
        {
            i++;
        }

        return i;
    }

    private static (TextSpan Name, string Cue)? Behind(string line, int start)
    {
        for (int length = Cues.LengthAt(line.AsSpan(start)); length > 0; length = Cues.LengthAt(line.AsSpan(start), length))
        {
            if (Name().Match(line, start + length) is { Success: true } match)
            {
                Group name = match.Groups["name"];
                return (new TextSpan(name.Index, name.Index + name.Length), line.Substring(start, length));
            }
        }

        return null;
    }

    /// <summary>What stands inside words (Unicode Technical Standard 18, <c>\w</c>).</summary>
    private static bool JoinsWords(char c) => char.IsAsciiLetterOrDigit(c) || c == '_' || (!char.IsAscii(c) && WordSign().IsMatch([c]));

    [GeneratedRegex(@"\G\s+(?<name>\p{Lu}[\p{Ll}\p{M}’']+(?:[- ]\p{Lu}[\p{Ll}\p{M}’']+){0,2})", RegexOptions.CultureInvariant)]
    private static partial Regex Name();

    [GeneratedRegex(@"[\w\u200C\u200D]", RegexOptions.CultureInvariant)]
    private static partial Regex WordSign();
}
