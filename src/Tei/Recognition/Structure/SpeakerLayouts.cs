using System.Globalization;
using System.Text.RegularExpressions;
using Tei.Languages;
using Tei.Recognition.Names;

namespace Tei.Recognition.Structure;

/// <summary>Labels of speakers in the layouts of printed hearings and of parliaments' pages, where only the whole document tells a label from the beginning of a sentence or from a heading.</summary>
internal static partial class SpeakerLayouts
{
    private const int LongestName = 70;
    private const int ShortestStatement = 40;
    private const int LongestLabel = 90;

    /// <summary>An office with the department, who holds it and the party.</summary>
    private const int LongestOffice = 130;

    private static readonly PhraseSet Articles = new(Lexicon.Packs.SelectMany(p => p["articles"].Concat(p["speakerArticles"])));

    /// <summary>The titles of the languages whose records have the layout of hearings; an article stands there before an office only.</summary>
    private static readonly PhraseSet StoppedTitles = new(Lexicon.Packs.Where(p => p.Tag is "en" or "de" or "fr").SelectMany(p => p["speakerTitles"]));

    /// <summary>"Mr. Dunn. Did you see the ship?", "Senator Hale.—I did.", "The Chairman. State it.": a title, a name in small letters and a full stop, which come back.</summary>
    /// <returns>The length of the label of each line, 0 where there is none; nothing where nobody speaks twice.</returns>
    public static int[] Stopped(IReadOnlyList<LogicalLine> lines) => ThatComeBack(lines, LengthOfStopped);

    /// <summary>"Mr. Dunn", "Anna Hale (Leeds)", "Dunn, Henry", "Q" on lines of their own, each above what is said, which come back; with them those who speak once and have a title ("Abgeordneter Dr. Kern").</summary>
    public static int[] Blocks(IReadOnlyList<LogicalLine> lines)
    {
        string?[] names = new string?[lines.Count];
        int named = 0;
        for (int i = 0; i + 1 < names.Length; i++)
        {
            names[i] = BeginsChunk(lines, i) ? NameOfBlock(lines[i].Text) : null;
            named += names[i] is null ? 0 : 1;
        }

        if (named < Exchange.FewestTurns)
        {
            return AboveAddresses(lines);
        }

        HashSet<string> again = [.. names.OfType<string>().GroupBy(name => name, StringComparer.Ordinal).Where(same => same.Skip(1).Any()).Select(same => same.Key)];
        bool[] speaks = [.. names.Select((name, i) => name is not null && names[i + 1] is null && (lines[i + 1].EndsSentence || lines[i + 1].Length >= ShortestStatement))];
        bool surnamesFirst = again.Any(name => name.Contains(',', StringComparison.Ordinal));
        bool[] turns = [.. speaks.Select((speak, i) => speak && (again.Contains(names[i]!) || IsTitled(lines[i].Text) || NamesOfficeAndHolder(lines[i].Text) || (surnamesFirst && SurnameFirst().IsMatch(lines[i].Text.Split(" (")[0])) || char.IsAsciiDigit(lines[i].Text[0])))];

        // Of a name that has come back, every line must stand above a statement: headings and signatures stand above other lines.
        bool areTurns = again.Count > 0 && turns.Count(turn => turn) >= Exchange.FewestTurns && names.Where((_, i) => turns[i]).Distinct(StringComparer.Ordinal).Skip(Exchange.FewestSpeakers - 1).Any()
            && Enumerable.Range(0, lines.Count).All(i => names[i] is not { } name || !again.Contains(name) || speaks[i]);
        return areTurns ? [.. lines.Select((line, i) => turns[i] ? line.Length : 0)] : AboveAddresses(lines);
    }

    /// <summary>"Lord Hale (Lab)", "The Lord Bishop of Tarn", each above "My Lords, …": where nobody speaks twice, that those who speak address the house tells who they are; so does a title between them.</summary>
    private static int[] AboveAddresses(IReadOnlyList<LogicalLine> lines)
    {
        bool[] address = [.. lines.Select((line, i) => i > 0 && Lexicon.HouseAddresses.LengthAt(line.Text) is > 0 and var length && length < line.Length && line.Text[length] is ',' or '!' or ':' or '.' && CanNameMember(lines[i - 1]))];
        if (address.Count(isAddress => isAddress) < Exchange.FewestTurns)
        {
            return [];
        }

        return [.. lines.Select((line, i) => i + 1 < lines.Count && (address[i + 1] || (CanNameMember(line) && IsTitled(line.Text) && lines[i + 1].EndsSentence && !CanNameMember(lines[i + 1]))) ? line.Length : 0)];
    }

    /// <summary>A line that begins with a capital and has no sign at its end but that of a bracket.</summary>
    private static bool CanNameMember(LogicalLine line) => line.Length <= LongestOffice && char.IsUpper(line.Text[0]) && (char.IsLetter(line.Text[^1]) || line.Text[^1] == ')');

    /// <summary>"1. Dunn: Did you see it?", "2. Hale: I did.": turns that are numbered from one on, of few who speak again and again. The items of a list have each another head.</summary>
    public static int[] Numbered(IReadOnlyList<LogicalLine> lines)
    {
        int[] lengths = new int[lines.Count];
        int turns = 0;
        HashSet<string> speakers = new(StringComparer.Ordinal);
        for (int i = 0; i < lines.Count; i++)
        {
            if (lines[i].Text is not [>= '0' and <= '9', ..] || NumberedName().Match(lines[i].Text) is not { Success: true } match || Lexicon.FalseLabels.Contains(match.Groups["name"].ValueSpan))
            {
                continue;
            }

            if (int.Parse(match.Groups["number"].ValueSpan, CultureInfo.InvariantCulture) != ++turns)
            {
                return [];
            }

            lengths[i] = match.Groups["label"].Length;
            speakers.Add(match.Groups["name"].Value);
        }

        return turns >= Exchange.FewestTurns && speakers.Count >= Exchange.FewestSpeakers && speakers.Count * 2 <= turns ? lengths : [];
    }

    /// <summary>"El señor Vidal: No.", "De voorzitter: Het woord is aan …", "La señora PRESIDENTA. — Gracias.": a title and a name, or an office of those who speak, up to a colon or a dash behind a full stop, which come back.</summary>
    public static int[] Titled(IReadOnlyList<LogicalLine> lines) => ThatComeBack(lines, LengthOfTitled);

    /// <summary>The lengths of the labels of a layout at the start of chunks and behind the ends of sentences; none where nobody speaks twice, or all say the same.</summary>
    private static int[] ThatComeBack(IReadOnlyList<LogicalLine> lines, Func<string, int> lengthOfLabel)
    {
        int[] lengths = new int[lines.Count];
        int turns = 0;
        for (int i = 0; i < lengths.Length; i++)
        {
            // Few lines have a label; where one stands is asked of them only.
            int length = lengthOfLabel(lines[i].Text);
            lengths[i] = length > 0 && BeginsChunk(lines, i) ? length : 0;
            turns += lengths[i] > 0 ? 1 : 0;
        }

        return turns >= Exchange.FewestTurns && Exchange.Is([.. lengths.Select((length, i) => lines[i].Text[..length]).Where(label => label.Length > 0)]) ? lengths : [];
    }

    private static int LengthOfTitled(string line)
    {
        int end = line is [var first, ..] && char.IsUpper(first) ? line.AsSpan(0, Math.Min(line.Length, LongestLabel)).IndexOfAny(':', '—', '–') : -1;
        if (end <= 0)
        {
            return 0;
        }

        string name = line[..end].TrimEnd();
        bool isDash = line[end] != ':';
        int length = end + 1;
        if (line[end] == '—' && length < line.Length && char.IsUpper(line[length]) && name.Length == end && !name.EndsWith('.') && (Lexicon.Honorifics.Begins(name) || (name.Any(char.IsLower) && Lexicon.SpeakerRoles.Contains(name))) && IsTitled(name))
        {
            // "Mr HALE (Grey)—It is", "The Court—Call him": nothing but the dash, right behind the name.
            return length;
        }

        bool isApart = length == line.Length ? !isDash : line[length] == ' ' || (isDash && char.IsUpper(line[length]));
        return isApart && isDash == name.EndsWith('.') && (IsTitled(WithoutOffice(name.TrimEnd('.'))) || IsCompoundOffice(name) || IsMember(name.TrimEnd('.'), isDash)) ? length : 0;
    }

    /// <summary>"Anna Hale (PSE), rapporteur. –", "Hale Anna (RL, ZH), für die Kommission:": a whole name and behind it the party, or before a dash, which few sentences have there, what its bearer is.</summary>
    private static bool IsMember(string name, bool isDash) => NameAndParty().Match(name) is { Success: true } member && (member.Groups["party"].Success || (isDash && member.Groups["office"].Success));

    /// <summary>"Voorzitter: de heer Berg", above a sitting: who presides, and nothing that is said.</summary>
    public static bool NamesChair(string line) =>
        line.IndexOf(": ", StringComparison.Ordinal) is > 0 and var colon && Lexicon.SpeakerRoles.Contains(line.AsSpan(0, colon).TrimEnd()) && line[(colon + 2)..].TrimStart() is [var first, ..] name && !name.Contains(',', StringComparison.Ordinal) && IsTitled(char.ToUpperInvariant(first) + name[1..]);

    /// <summary>"(El señor Vidal: ¡No!)", "(Abg. Kern: Sehr richtig!)": what another says while somebody speaks; an article alone before a name is no title.</summary>
    public static bool IsInterruption(string bracket) =>
        bracket.IndexOf(": ", StringComparison.Ordinal) is > 0 and <= LongestName and var colon && IsTitled(bracket[..colon]) && bracket[^1] is '.' or '!' or '?' or '…';

    /// <summary>"Königlich sächsischer Staatsminister von Tarn": an office whose end tells it, in a language that makes compounds, and the name of who holds it.</summary>
    private static bool IsCompoundOffice(string label) => TitledBlock().IsMatch(label) && !LetterForms.HasClauseWord(label) && label.Split(' ') is [.., _, _] words && words.SkipLast(1).Any(OfficeForms.EndsAsOffice);

    /// <summary>"De heer Berg, Minister van Havens": the title and the name before the comma, where an office stands behind it.</summary>
    private static string WithoutOffice(string name) =>
        name.IndexOf(", ", StringComparison.Ordinal) is > 0 and var comma && OfficeForms.IsOffice(name[(comma + 2)..]) ? name[..comma] : name;

    private static bool BeginsChunk(IReadOnlyList<LogicalLine> lines, int i) => i == 0 || lines[i - 1].Chunk != lines[i].Chunk || lines[i - 1].EndsSentence;

    private static int LengthOfStopped(string line)
    {
        int title = StoppedTitles.LengthAt(line);
        if (title == 0 || TitledName().Match(line) is not { Success: true } match)
        {
            return 0;
        }

        ReadOnlySpan<char> name = match.Groups["name"].ValueSpan;
        bool isOffice = Lexicon.SpeakerRoles.Contains(name) || (title < name.Length && Lexicon.SpeakerRoles.Contains(name[title..].TrimStart()));
        return isOffice || !Articles.Contains(name[..Math.Min(title, name.Length)]) ? match.Groups["label"].Length : 0;
    }

    /// <summary>The name without what stands in brackets behind it; none where a line has no title and no given name.</summary>
    private static string? NameOfBlock(string line)
    {
        if (line.Length == 1)
        {
            return Lexicon.QuestionMarks.Contains(line) || Lexicon.AnswerMarks.Contains(line) ? line : null;
        }

        if (SpeakerLabels.LengthOfQuestionNumber(line) is > 0 and var number && WholeName().IsMatch(line[number..]))
        {
            return line[number..].Split(" (")[0];
        }

        if (NamesOfficeAndHolder(line))
        {
            // "The Minister of State, Department for Ports (Lady Hale) (Con)"
            return line.Split(" (")[0];
        }

        if (line.Length > LongestName || line is not [var first, ..] || !char.IsUpper(first) || line[^1] is '.' or ',' or ';' or ':' or '?' or '!')
        {
            return null;
        }

        bool isNamed = IsTitled(line) || (WholeName().IsMatch(line) && WordLists.IsGivenNameOnly(line.Split(' ')[0])) || SurnameFirst().IsMatch(line.Split(" (")[0]);
        return isNamed ? line.Split(" (")[0] : null;
    }

    private static bool NamesOfficeAndHolder(string line) => line is [var first, .., ')'] && line.Length <= LongestOffice && char.IsUpper(first) && Lexicon.SpeakerTitles.Begins(line) && NamesHolder().IsMatch(line);

    /// <summary>"Präsidentin Mag. Kern", "La señora PRESIDENTA", "De voorzitter": a title with a name behind it, or an office of those who speak; an article alone is no title.</summary>
    private static bool IsTitled(string line)
    {
        string name = line.Split(" (")[0];
        if (Lexicon.SpeakerRoles.Contains(name))
        {
            return true;
        }

        bool isOfFrance = name is ['M', ..] && SpeakerLabels.LengthOfFrenchMember(name + ".") == name.Length + 1;
        return isOfFrance || (Lexicon.SpeakerTitles.LengthAt(name) is > 0 and var title && title < name.Length && TitledBlock().IsMatch(name) && (!Articles.Contains(name.AsSpan(0, title)) || NamesHolder().IsMatch(line)));
    }

    [GeneratedRegex(@"^(?<label>(?<number>[0-9]{1,3})[.)]\s+(?<name>\p{Lu}[\p{L}’'.-]*(?:\s\p{Lu}[\p{L}’'.-]*){0,2}):)\s+\S", RegexOptions.CultureInvariant)]
    private static partial Regex NumberedName();

    [GeneratedRegex(@"^(?<label>(?<name>\p{Lu}\p{Ll}+\.?(?:\s\p{Lu}\p{Ll}+\.?)??\s\p{Lu}\p{Ll}[\p{L}’'-]*(?:\s(?:of\s)?\p{Lu}[\p{L}’'-]+){0,2})\.(?:[—–-]{1,2}(?=[""“(\[]?\p{Lu})|(?=\s+[""“(\[]?[\p{Lu}0-9])))", RegexOptions.CultureInvariant)]
    private static partial Regex TitledName();

    [GeneratedRegex(@"^\p{Lu}[\p{L}’'.-]*(?:\s(?:(?:of|de|von|van|du|la)\s)*\p{Lu}[\p{L}’'.-]*){1,4}(?:\s\([^()]{2,40}\)){0,2}(?<![.,;])$", RegexOptions.CultureInvariant)]
    private static partial Regex WholeName();

    /// <summary>Words of a title and a name, in small letters only before the last.</summary>
    [GeneratedRegex(@"^\p{Lu}[\p{L}\p{M}’'.ªº-]*(?:\s[\p{L}\p{M}’'.ªº-]+){0,8}\s\p{Lu}[\p{L}\p{M}’'-]+$", RegexOptions.CultureInvariant)]
    private static partial Regex TitledBlock();

    [GeneratedRegex(@"^\p{Lu}[\p{L}’'-]+(?:\s(?:(?:de|von|van|der|du|la)\s)*\p{Lu}[\p{L}.’'-]*){1,4}(?<party>\s\(\p{Lu}[^()0-9]{0,30}\))?(?<office>,\s\p{L}[^0-9.:;!?]{3,60})?$", RegexOptions.CultureInvariant)]
    private static partial Regex NameAndParty();

    [GeneratedRegex(@"^\p{Lu}[\p{L}\p{M}’'-]+(?:\s\p{Lu}[\p{L}\p{M}’'-]+)?,\s\p{Lu}[\p{L}\p{M}’'.-]+(?:\s\p{Lu}[\p{L}\p{M}’'.-]*)?$", RegexOptions.CultureInvariant)]
    private static partial Regex SurnameFirst();

    /// <summary>"The Minister for Ports (Anna Hale)": behind the office the one who holds it.</summary>
    [GeneratedRegex(@"\s\(\p{Lu}[\p{L}’'.-]*(?:\s(?:of\s)?\p{Lu}[\p{L}’'.-]*)+\)(?:\s\(\p{Lu}[\p{L}\s]{1,20}\))?$", RegexOptions.CultureInvariant)]
    private static partial Regex NamesHolder();
}
