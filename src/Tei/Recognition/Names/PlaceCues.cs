using System.Text.RegularExpressions;
using Tei.Languages;

namespace Tei.Recognition.Names;

/// <summary>Names behind words that tell of a place: "the city of Harbin".</summary>
internal static partial class PlaceCues
{
    /// <summary>As many words has a cue at most: "au nord de".</summary>
    private const int LongestCue = 4;

    private static readonly WrittenForms Cues = new(Lexicon.Packs.SelectMany(p => p["placeCues"].Concat(p["placeHeads"])).SelectMany(cue => new[] { char.ToUpperInvariant(cue[0]) + cue[1..], char.ToLowerInvariant(cue[0]) + cue[1..] }));

    /// <summary>Words that begin the name of a place and belong to it: Fort, Lake.</summary>
    public static PhraseSet Heads { get; } = new(Lexicon.Packs.SelectMany(p => p["placeHeads"]));

    /// <summary>Whether one word alone tells of a place: "Gemeinde", "Kanton".</summary>
    public static bool IsCue(string word) => Cues.LengthAt(word) == word.Length;

    /// <summary>The names in a line, from left to right, each with the words before it.</summary>
    public static IEnumerable<(TextSpan Name, string Cue)> Find(string text, List<Word> words, SearchedLine line)
    {
        int behind = line.Span.Start;
        for (int i = line.FirstWord; i < line.EndOfWords; i++)
        {
            int start = words[i].Span.Start;
            bool mayBegin = (words[i].Traits & WordTraits.PlaceCue) != WordTraits.None && start >= behind && (start == line.Span.Start || !JoinsWords(text[start - 1]));
            if (mayBegin && Behind(text, new TextSpan(start, line.Span.End)) is { } found)
            {
                yield return found;
                behind = found.Name.End;
            }
        }
    }

    /// <summary>Whether a cue of several words ends right before a word: "the gentleman from Wayne". Of one word ("near"), persons can follow, too.</summary>
    public static bool StandBefore(string text, List<Word> words, int word)
    {
        for (int i = word - 1; i >= Math.Max(0, word - LongestCue); i--)
        {
            ReadOnlySpan<char> between = text.AsSpan(words[i].Span.Start, words[word].Span.Start - words[i].Span.Start).TrimEnd();
            if (words[i].Has(WordTraits.PlaceCue) && between.Contains(' ') && Cues.LengthAt(between) == between.Length)
            {
                return true;
            }
        }

        return false;
    }

    private static (TextSpan Name, string Cue)? Behind(string text, TextSpan rest)
    {
        ReadOnlySpan<char> words = text.AsSpan(rest.Start, rest.Length);
        for (int length = Cues.LengthAt(words); length > 0; length = Cues.LengthAt(words, length))
        {
            if (Name().Match(text, rest.Start + length, rest.Length - length) is { Success: true } match && !CueWords.Saints.Contains(match.Groups["name"].Value))
            {
                Group name = match.Groups["name"];
                string cue = text.Substring(rest.Start, length);
                return (new TextSpan(char.IsUpper(cue[0]) && Heads.Contains(cue) ? rest.Start : name.Index, name.Index + name.Length), cue);
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
