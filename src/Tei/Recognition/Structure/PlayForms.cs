using System.Buffers;
using System.Text.RegularExpressions;
using Tei.Languages;

namespace Tei.Recognition.Structure;

/// <summary>What single lines look like in plays: headings of acts and scenes, stage directions, verse.</summary>
internal static partial class PlayForms
{
    private const int LongestHeading = 80;
    private const int LongestBareHeading = 30;
    private const int LongestVerse = 80;
    private const int LongestExit = 90;
    private const int LongestDirection = 600;
    private const int LongestEnd = 50;
    private const int LongestCastHeading = 60;
    private const int LongestNumeral = 6;

    /// <summary>As many lines a title page has at most.</summary>
    public const int LongestTitlePage = 12;


    private static readonly SearchValues<char> NumberSigns = SearchValues.Create(" .IVXLC0123456789");

    /// <summary>"Erster Akt", "ACT II.", "Acte premier", "Prolog": a heading that opens an act.</summary>
    public static bool IsActHeading(string line) => (IsHeading(line, Lexicon.Acts) && !IsStageWord(line) && !IsSceneOfAct(line)) || IsPrelude(line);

    /// <summary>"Prologue", "Epilog": a part that one speaks to the house.</summary>
    public static bool IsPrelude(string line) => line.Length <= LongestHeading && Lexicon.Preludes.Contains(line.AsSpan().TrimEnd(".:"));

    /// <summary>"1. Scene.", "Vierter Auftritt", "SCENE III. A wood.", "Act I, Scene 2": a heading that opens a scene.</summary>
    public static bool IsSceneHeading(string line) => IsHeading(line, Lexicon.Scenes) || IsSceneOfAct(line) || IsSceneOfDraft(line);

    /// <summary>"[H1, Szene 2]": the heading that the editors of a draft give a scene, behind the sign of the draft.</summary>
    private static bool IsSceneOfDraft(string line) =>
        line is ['[', .., ']'] && line.LastIndexOf(", ", StringComparison.Ordinal) is > 0 and var comma && line[(comma + 2)..^1] is var scene && BareHeading().IsMatch(scene) && IsHeading(scene, Lexicon.Scenes);

    /// <summary>The same of a line that may be a number alone.</summary>
    public static bool IsSceneHeading(LogicalLine line) => line.NumbersScene || IsSceneHeading(line.Text);

    /// <summary>The lines of a play with a list of characters, in which numbers that stand alone and count from I on open scenes; as they are where there are none.</summary>
    public static List<LogicalLine> WithNumberedScenes(List<LogicalLine> lines)
    {
        int cast = lines.FindIndex(l => IsCastHeading(l.Text));
        HashSet<int> numbered = [.. Enumerable.Range(0, lines.Count).Where(i => i > cast && cast >= 0 && lines[i].Length <= LongestNumeral && Numeral().IsMatch(lines[i].Text) && (i == 0 || lines[i - 1].Chunk != lines[i].Chunk))];
        bool count = numbered.Select(i => lines[i].Text.TrimEnd('.')).Take(2).SequenceEqual(["I", "II"]);
        return count ? [.. lines.Select((line, i) => numbered.Contains(i) ? line with { NumbersScene = true } : line)] : lines;
    }

    /// <summary>The same of what is known to be a play without headings: numbers that stand alone and count up, whatever the first is, open scenes.</summary>
    public static List<LogicalLine> WithCountedScenes(List<LogicalLine> lines)
    {
        if (lines.Exists(l => IsActHeading(l.Text) || IsSceneHeading(l)))
        {
            return lines;
        }

        int[] alone = [.. Enumerable.Range(0, lines.Count).Where(i => lines[i].Length <= LongestNumeral && Numeral().IsMatch(lines[i].Text) && (i == 0 || lines[i - 1].Chunk != lines[i].Chunk || lines[i - 1].EndsSentence))];
        int[] numbers = [.. alone.Select(i => LabelReader.Read(lines[i].Text.TrimEnd('.') + ".")[0].Number)];
        bool count = numbers.Length > 1 && numbers.Skip(1).Zip(numbers, (next, number) => next - number).All(step => step == 1);
        return count ? [.. lines.Select((line, i) => Array.BinarySearch(alone, i) >= 0 ? line with { NumbersScene = true } : line)] : lines;
    }

    [GeneratedRegex(@"^[IVX]+\.?$", RegexOptions.CultureInvariant)]
    private static partial Regex Numeral();

    /// <summary>Whether a heading of an act or a scene is nothing but its word and a number, so that no blank line need stand above it.</summary>
    public static bool IsBareHeading(string line) => line.Length <= LongestBareHeading && BareHeading().IsMatch(WithoutBrackets(line)) && (IsActHeading(line) || IsSceneHeading(line));

    /// <summary>Whether a heading has a word that only plays have: other texts have pictures and tables with a number, too.</summary>
    public static bool IsHeadingOfPlay(string line) =>
        (IsActHeading(line) || IsSceneHeading(line)) && !Lexicon.SharedParts.OccursIn(line) && !Lexicon.Preludes.Contains(line.AsSpan().TrimEnd(".:"));

    /// <summary>"Act I, Scene 1": both in one line, as every scene of such an edition has them.</summary>
    private static bool IsSceneOfAct(string line) =>
        line.IndexOf(',', StringComparison.Ordinal) is > 0 and var comma && IsHeading(line.AsSpan(0, comma), Lexicon.Acts) && IsHeading(line.AsSpan(comma + 1).TrimStart(), Lexicon.Scenes);

    /// <summary>"Personen", "Dramatis personae": what stands over the list of characters.</summary>
    public static bool IsCastHeading(string line) => line.Length <= LongestCastHeading && Lexicon.CastHeadings.Contains(line.AsSpan().TrimEnd(".: "));

    /// <summary>The line below the one that says what kind of play it is, on the title page; 0 where none does.</summary>
    public static int BelowKind(IReadOnlyList<LogicalLine> lines)
    {
        int last = Math.Min(LongestTitlePage, lines.Count), kind = 0;
        while (kind < last && !IsKind(lines[kind].Text))
        {
            kind++;
        }

        return kind < last ? kind + 1 : 0;
    }

    /// <summary>"Comédie en un acte", "A farce": what kind of play it is.</summary>
    private static bool IsKind(string line) => line.Length <= LongestHeading && Lexicon.PlayKinds.Begins(line) && line is not [.., ':' or ',' or ';' or '?' or '!'];

    /// <summary>A line that is in brackets from its first sign to its last.</summary>
    public static bool IsBracketed(string line) => line is ['[' or '(', ..] && (WholeBracket().IsMatch(line) || IsOpenBracket(line));

    /// <summary>What stands in brackets, with the full stop or colon of the label behind it or without, and nothing else.</summary>
    public static bool IsDirectionAlone(string words) => (words is ['(', _, .., ')', '.' or ':'] && words.IndexOf(')', StringComparison.Ordinal) == words.Length - 2) || IsBracketed(words);

    /// <summary>The length of what stands in small letters between a label without an end of its own and the sign that ends it: how somebody speaks ("LISETTE, softly."); 0 where nothing does.</summary>
    public static int LengthOfManner(ReadOnlySpan<char> label, string behind) =>
        label is not [.., not ('.' or ':')] || behind is not [var first, ..] || !char.IsLower(first) ? 0 : behind.IndexOfAny(['.', ':']) is >= 0 and var end ? end + 1 : label is [.., ','] ? behind.Length : 0;

    /// <summary>Whether behind a label stands at most how somebody speaks, and what is said is on the next line.</summary>
    public static bool IsLabelOnly(string line, int label) =>
        line[label..].TrimStart() is var behind && (behind.Length == 0 || IsDirectionAlone(behind) || LengthOfManner(line.AsSpan(0, label), behind) == behind.Length);

    /// <summary>"[Exeunt.", "[Sits down.": old prints leave the bracket of a direction open.</summary>
    private static bool IsOpenBracket(string line) =>
        line is ['[', var first, ..] && char.IsLetter(first) && !line.Contains(']', StringComparison.Ordinal) && line.Length <= LongestExit && (Lexicon.StageWords.Begins(line.AsSpan(1)) || !IsSpoken(line));

    /// <summary>Whether somebody speaks of oneself or to another.</summary>
    public static bool IsSpoken(string words) => SpeechPersons.OccurIn(words);

    /// <summary>Whether a line is a word of directions and nothing else: "Aside", "Exeunt."</summary>
    public static bool IsStageWord(string line) => Lexicon.StageWords.Contains(line.AsSpan().TrimEnd(".!"));

    /// <summary>"Exeunt severally.": a line that begins with a word of directions.</summary>
    public static bool BeginsWithStageWord(string line) => Lexicon.StageWords.Begins(line);

    /// <summary>"Mariane geht ab.", "Exeunt.": a direction without brackets, short and with a word that only directions have at its beginning or end.</summary>
    public static bool IsExit(string line)
    {
        ReadOnlySpan<char> bare = line.AsSpan().TrimEnd(".)]");
        return line.Length <= LongestExit && (Lexicon.StageWords.Contains(bare[(bare.LastIndexOf(' ') + 1)..]) || Lexicon.StageWords.Contains(bare) || AnyBeginsAsExit(bare))
            && !IsSpoken(line);
    }

    private static bool AnyBeginsAsExit(ReadOnlySpan<char> sentences)
    {
        foreach (Range sentence in sentences.Split(". "))
        {
            if (BeginsAsExit(sentences[sentence]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Enter BETTY, with a letter", "Exit Tom": a word of directions with a capital; who comes or goes is in capitals, or no comma divides the words.</summary>
    private static bool BeginsAsExit(ReadOnlySpan<char> part) =>
        part.Length > 0 && char.IsUpper(part[0]) && Lexicon.StageWords.LengthAt(part) is > 0 and int length && (!part.Contains(',') || part[length..].TrimStart() is [var first, var second, ..] && char.IsUpper(first) && char.IsUpper(second));

    /// <summary>"Enter Tom, with a letter.": a paragraph of its own that begins as entrances do, with a name behind.</summary>
    public static bool IsEntrance(string line) =>
        line.Length <= LongestExit && Math.Max(Lexicon.StageWords.LengthAt(line), Lexicon.Entrances.LengthAt(line)) is > 0 and var length && char.IsUpper(line[0]) && line.AsSpan(length).TrimStart() is [var next, ..] && char.IsUpper(next) && !IsSpoken(line);

    /// <summary>"Enter Tom in great haste. He carries a lamp in his hand.": an entrance or an exit, and in more sentences what they do.</summary>
    public static bool IsLongDirection(string line) =>
        line.Length is > LongestExit and <= LongestDirection && line.IndexOf(". ", StringComparison.Ordinal) is > 0 and var stop && line[..(stop + 1)] is var sentence && (IsEntrance(sentence) || IsExit(sentence))
        && !line.AsSpan().ContainsAny('?', '!') && !IsSpoken(line);

    /// <summary>"LIED", "Song.": what is sung from here on, above its words.</summary>
    public static bool IsSong(string line) => Lexicon.Songs.Contains(line.AsSpan().TrimEnd(".:"));

    /// <summary>"Sir BARNABY discovered, counting.": a sentence that has a word of directions in small letters.</summary>
    public static bool TellsOfStage(string line) =>
        line.Length <= LongestExit && line.Split(' ').Skip(1).Any(word => char.IsLower(word[0]) && Lexicon.StageWords.Contains(word.AsSpan().TrimEnd(".,"))) && !IsSpoken(line);

    /// <summary>"DOLLY discovered at the window. Enter HARRY.", "Rudolf geht ab. Verwandlung.": what seems a label without an end of its own tells of one who comes or goes, and so does what stands behind the full stop.</summary>
    /// <param name="line">The line.</param>
    /// <param name="label">The length of what seems its label.</param>
    public static bool IsDirectionWithName(string line, int label)
    {
        ReadOnlySpan<char> name = line.AsSpan(0, label);
        bool tells = name is [.., '.'] && name.Contains(' ') ? EndsAsExit(name) : name is [.., not ('.' or ':' or ',')] && BeginsSmall(line.AsSpan(label).TrimStart());
        return tells && line.IndexOf(". ", StringComparison.Ordinal) is > 0 and var stop && IsExit(line[(stop + 2)..]) && !IsSpoken(line);
    }

    /// <summary>"Rudolf geht ab.": the last word is one of directions, in small letters.</summary>
    private static bool EndsAsExit(ReadOnlySpan<char> name) =>
        name.TrimEnd('.') is var bare && bare[(bare.LastIndexOf(' ') + 1)..] is [var first, ..] word && char.IsLower(first) && Lexicon.StageWords.Contains(word);

    private static bool BeginsSmall(ReadOnlySpan<char> words) => words is [var first, ..] && char.IsLower(first) && Lexicon.StageWords.LengthAt(words) > 0;

    /// <summary>"END OF ACT II.", "Finis", "Ende des zweiten Aufzugs": what tells that a part is over; a number may stand behind, or the part's ordinal and its word.</summary>
    public static bool IsEnd(string line) =>
        (Lexicon.StageWords.LengthAt(line) is > 0 and var length && !line.AsSpan(length).ContainsAnyExcept(NumberSigns))
        || (line.Length <= LongestEnd && Lexicon.StageEnds.LengthAt(WithApostrophesApart(line)) is > 0 and var end && NamesPart(WithApostrophesApart(line).AsSpan(end)));

    /// <summary>"Fine dell'atto": what an apostrophe shortens is a word of its own.</summary>
    private static string WithApostrophesApart(string line) => line.Replace("'", "' ", StringComparison.Ordinal).Replace("’", "’ ", StringComparison.Ordinal);

    /// <summary>"ATTO PRIMO", "zweiten Aufzugs": one of the words is that of a part.</summary>
    private static bool NamesPart(ReadOnlySpan<char> words)
    {
        foreach (Range word in words.Split(' '))
        {
            ReadOnlySpan<char> bare = words[word].Trim(".:’'");
            if (IsPart(bare) || IsPart(bare.TrimEnd("es")))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a word is that of an act or a scene; the genitive of German adds letters ("Aktes").</summary>
    private static bool IsPart(ReadOnlySpan<char> word) => Lexicon.Acts.Contains(word) || Lexicon.Scenes.Contains(word);

    /// <summary>"Scene. — A parlour at Lisbon", "Ort: Wien": below the characters stands where they are.</summary>
    public static bool IsSetting(string line)
    {
        int word = Lexicon.Settings.LengthAt(line);
        return word == line.Length || Lexicon.SettingSentences.Begins(line) || (word > 0 && line.AsSpan(word).TrimStart() is ['.' or ':' or '—' or '–' or ',', ..]);
    }

    /// <summary>"SONG.—JEROME.": what is sung, and by whom, above the words of a song.</summary>
    public static bool NamesSinger(string line) => line.Length <= LongestBareHeading && Lexicon.Songs.LengthAt(line) is > 0 and var song && SignBeforeSinger().IsMatch(line.AsSpan(song));

    /// <summary>"Il jette son chapeau.": a short sentence that tells what somebody does, in words that nobody says of himself.</summary>
    public static bool TellsOfAct(string line) =>
        line.Length <= LongestExit && line[^1] == '.' && Lexicon.ActingPersons.LengthAt(line) is > 0 and var length && line.AsSpan(length).TrimStart() is [var verb, ..] && char.IsLower(verb) && char.IsUpper(line[0])
        && !line.AsSpan(0, line.Length - 1).ContainsAny(".!?:") && !IsSpoken(line);

    /// <summary>A line short enough for a verse: verses are set as lines of their own, prose fills the page.</summary>
    public static bool CanBeVerse(string line) => line.Length <= LongestVerse;

    /// <summary>
    /// Whether what stands in brackets inside a speech is a direction: square brackets are the printer's sign for it; round ones hold one where they open the speech, end with
    /// a full stop of their own, stand between sentences, or have a word of directions. An aside that speaks of me and you is speech, and so is what asks or calls.
    /// </summary>
    /// <param name="inside">What stands between the brackets.</param>
    /// <param name="square">Whether they are square.</param>
    /// <param name="opens">Whether they open the speech.</param>
    /// <param name="isBetween">Whether they stand behind the end of a sentence, or nothing but a stop follows them: a remark in brackets stands within its sentence.</param>
    public static bool IsDirection(string inside, bool square, bool opens, bool isBetween = false) =>
        inside.Any(char.IsLetter) && !inside.EndsWith('?') && inside is not "sic"
        && (square || (!IsSpoken(inside) && (Lexicon.StageWords.Begins(inside) || (!Calls(inside) && (opens || isBetween || inside is [.., '.' or ':'])) || (char.IsLower(inside[0]) && !inside.Contains(',', StringComparison.Ordinal) && inside.Length < 30))));

    /// <summary>"Does he not know? Poor fool! He is lost": a capital at the beginning, and a question or a call.</summary>
    private static bool Calls(string inside) => char.IsUpper(inside[0]) && inside.AsSpan().ContainsAny('?', '!');

    /// <summary>"[MARIE]", behind "MARGRETH": in square brackets and in capitals, as whom an edition knows the character.</summary>
    public static bool IsOtherName(ReadOnlySpan<char> aside) => aside.TrimStart() is ['[', var first, .., ']'] name && char.IsUpper(first) && !name.ContainsAnyInRange('a', 'z');

    /// <summary>"(He knows it! All is lost!).": with its full stop behind the bracket and no word of directions at its beginning, what is the whole of a speech is said.</summary>
    public static bool IsAside(string line) => line is ['(', var first, .., ')', '.'] && char.IsUpper(first) && !Lexicon.StageWords.Begins(line.AsSpan(1)) && !IsExit(line[1..^2]);

    /// <summary>"[ESCENA II]": the heading that an editor gives a scene is in brackets.</summary>
    private static ReadOnlySpan<char> WithoutBrackets(ReadOnlySpan<char> line) => line is ['[', .. var inner, ']'] ? inner.Trim() : line;

    private static bool IsHeading(ReadOnlySpan<char> line, PhraseSet words)
    {
        line = WithoutBrackets(line);
        if (line.Length > LongestHeading || line is not [_, _, ..] || line[^1] is ',' or ';' or '!' or '?')
        {
            return false;
        }

        return (words.Contains(LastWord(line)) && NumberBefore().IsMatch(line)) || (words.Contains(FirstWord(line)) && NumberBehind().IsMatch(line));
    }

    private static ReadOnlySpan<char> FirstWord(ReadOnlySpan<char> line)
    {
        int end = 0;
        while (end < line.Length && char.IsLetter(line[end]))
        {
            end++;
        }

        return line[..end];
    }

    /// <summary>The letters at the end, before a full stop or colon.</summary>
    private static ReadOnlySpan<char> LastWord(ReadOnlySpan<char> line)
    {
        int end = line.Length - (line[^1] is '.' or ':' ? 1 : 0);
        int start = end;
        while (start > 0 && char.IsLetter(line[start - 1]))
        {
            start--;
        }

        return line[start..end];
    }

    /// <summary>A number or an ordinal before the word.</summary>
    [GeneratedRegex(@"^(?:[0-9]{1,2}\.?|[IVX]{1,5}\.?|(?:(?:Der|Die|Das|The|Het|De|Le|Il|El)\s)?\p{L}{3,14}(?:te[rs]?|st|nd|rd|th|e|er|s|re|ère|ième|o|a|ое|ая|ый|ой|ий|ő|ik|en|i|η|á|í|ý))\s+\p{L}+[.:]?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex NumberBefore();

    /// <summary>A number or an ordinal behind the word; a place or names may follow.</summary>
    [GeneratedRegex(@"^\p{L}+\.?\s+(?:the\s)?(?:[0-9]{1,2}|[IVXivx]{1,5}|[Α-Ω]{1,2}[΄´’'ʹ]|\p{L}{3,12}\b)[.:]?(?:\s?(?:[—–]|--).*|\s.*)?$", RegexOptions.CultureInvariant)]
    private static partial Regex NumberBehind();

    [GeneratedRegex(@"^(?:\p{L}+\.?\s(?:[IVX]{1,5}|[0-9]{1,2})|(?:[IVX]{1,5}|[0-9]{1,2})\.?\s\p{L}+|\p{Lu}\p{L}+\s\p{Lu}\p{L}+)[.:]?$", RegexOptions.CultureInvariant)]
    private static partial Regex BareHeading();

    [GeneratedRegex(@"^[.,]?\s?[—–-]+\s?\p{Lu}[^.,;:!?]+\.?$", RegexOptions.CultureInvariant)]
    private static partial Regex SignBeforeSinger();

    [GeneratedRegex(@"^(?:\[[^\[\]]+\]|\([^()]+\))[.]?$", RegexOptions.CultureInvariant)]
    private static partial Regex WholeBracket();
}
