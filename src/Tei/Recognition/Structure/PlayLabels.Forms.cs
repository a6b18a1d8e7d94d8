using System.Text.RegularExpressions;
using Tei.Languages;

namespace Tei.Recognition.Structure;

/// <content>What a single label looks like, in any layout.</content>
internal sealed partial class PlayLabels
{
    /// <summary>Those between eight words, and those before an aside and before the sign at the end.</summary>
    private const int MostBlanks = 9;

    /// <summary>A name, and how its bearer speaks.</summary>
    private const int LongestDashed = 130;

    private static string Key(Match form) => Name(form).ToUpperInvariant();

    /// <summary>What stands before the first comma of a label.</summary>
    private static string Name(Match form)
    {
        ReadOnlySpan<char> label = form.Groups["label"].ValueSpan;
        return (label.IndexOf(',') is >= 0 and var comma ? label[..comma] : label).Trim(" .:").ToString();
    }

    private static bool IsInCapitals(string name)
    {
        int letters = 0;
        foreach (char c in name)
        {
            if (char.IsLower(c))
            {
                return false;
            }

            letters += char.IsLetter(c) ? 1 : 0;
        }

        return letters > 1;
    }

    /// <param name="line">The line.</param>
    /// <param name="mayRunIn">Whether capitals alone tell a name from what is said ("FIRST SAILOR Who goes?"): only in a document with acts or scenes.</param>
    private static Match Form(string line, bool mayRunIn = false)
    {
        bool inCapitals = line is [var first, var second, ..] && char.IsUpper(first) && (char.IsUpper(second) || line is [_, ' ', var third, var fourth, ..] && char.IsUpper(third) && char.IsUpper(fourth));
        Match runIn = inCapitals && mayRunIn ? RunInCapitals().Match(line) : Match.Empty;
        Match match = MayBeLabel(line) ? Label().Match(line) : Match.Empty;
        bool isLabel = match.Success && !NamesSpeakerBehind(line, match) && !Numeral().IsMatch(match.Value) && !IsFalse(match.Groups["label"].ValueSpan);
        if (isLabel && !(runIn.Success && runIn.Length < match.Groups["label"].Length && char.IsUpper(line[runIn.Length + 1])))
        {
            return match;
        }

        if (mayRunIn && !inCapitals && MayBeDashed(line) && NameAndDash().Match(line) is { Success: true } dashed && !IsFalse(dashed.Groups["label"].ValueSpan))
        {
            return dashed;
        }

        Match own = inCapitals && (!runIn.Success || line[^1] == ']') ? OwnLineInCapitals().Match(line) : Match.Empty;
        match = runIn.Success && !PlayForms.IsOtherName(own.Groups["aside"].ValueSpan) ? runIn : own;
        return match.Success && !Numeral().IsMatch(line) && !IsFalse(match.Groups["label"].ValueSpan) ? match : Match.Empty;
    }

    /// <summary>"Präsidentin Mag. Rosa Kern: …": the full stop of a title ends no label, where a name and a colon follow.</summary>
    private static bool NamesSpeakerBehind(string line, Match label) =>
        label.Groups["end"].ValueSpan is "." && label.Groups["label"].ValueSpan is var words && Lexicon.Honorifics.Contains(words[(words.LastIndexOf(' ') + 1)..]) && words.ContainsAnyInRange('a', 'z') && NameWithColon().IsMatch(line.AsSpan(label.Length));

    [GeneratedRegex(@"^\s(?:\p{Lu}[\p{L}’'.-]*\s?){1,5}(?:\([^()]{1,60}\))?\s?:\s", RegexOptions.CultureInvariant)]
    private static partial Regex NameWithColon();

    /// <summary>
    /// "KARL steps in. Hush!": of a name in capitals with small letters up to the full stop the name alone is the label, where another label or a character of the list is just that name.
    /// "ANNA and PAUL", "FIRST of the WATCH", "LADY in black" stay whole.
    /// </summary>
    private static Match[] WithoutManners(IReadOnlyList<LogicalLine> lines, Match[] found, HashSet<string> characters)
    {
        HashSet<string> plain = [.. found.Where(form => form.Success).Select(form => form.Groups["label"].Value).Where(IsInCapitals), .. characters.Select(c => c.ToUpperInvariant())];
        return [.. found.Select((form, i) => WithoutManner(lines[i].Text, form, plain))];
    }

    private static Match WithoutManner(string line, Match form, HashSet<string> plain)
    {
        ReadOnlySpan<char> label = form.Success ? form.Groups["label"].ValueSpan : default;
        if (label is not [var first, var second, ..] || !char.IsUpper(first) || !char.IsUpper(second) || RunInCapitals().Match(line) is not { Success: true } name || name.Length + 1 >= label.Length || !char.IsLower(line[name.Length + 1]) || !plain.Contains(name.Value))
        {
            return form;
        }

        string[] manner = label[(name.Length + 1)..].ToString().Split(' ');
        return Lexicon.Conjunctions.Contains(manner[0]) || Array.Exists(manner, word => word.Length > 1 && !word.Any(char.IsLower)) ? form : name;
    }

    /// <summary>A line that is nothing but a character of the list, in capitals or not, without a sign behind.</summary>
    private static Match OfRole(string line, HashSet<string> roles) =>
        roles.Contains(line) ? WholeLine().Match(line) : Match.Empty;

    [GeneratedRegex(@"^(?<label>\p{Lu}[\p{L}\p{M}'’. -]{1,40})(?<end>)$", RegexOptions.CultureInvariant)]
    private static partial Regex WholeLine();

    /// <summary>Whether no more words stand before the first sign that can end a label, or an abbreviated title, than a label has; letters set apart may be as many as they are.</summary>
    private static bool MayBeLabel(string line)
    {
        int end = line is [var first, ..] && (char.IsUpper(first) || char.IsAsciiDigit(first)) ? line.AsSpan().IndexOfAny(".:([") : -1;
        return end >= 0 && (line is [_, ' ', ..] || line.AsSpan(0, end).Count(' ') <= MostBlanks);
    }

    /// <summary>Whether a dash stands between blanks where a label, and how somebody speaks, may end.</summary>
    private static bool MayBeDashed(string line) =>
        line is [var first, ..] && char.IsUpper(first) && line.AsSpan(0, Math.Min(line.Length, LongestDashed)).IndexOfAny('—', '–') is > 2 and var dash && line[dash - 1] == ' ';

    /// <summary>"Rosa — Who goes?", "Rosa (softly) — Who goes?": in a document with acts or scenes a dash may end the label.</summary>
    [GeneratedRegex(@"^(?<label>\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'.-]*){0,3})(?<aside>\s[(\[][^)\]]{1,90}[)\]])?\s(?<end>[—–])(?=\s\S)", RegexOptions.CultureInvariant)]
    private static partial Regex NameAndDash();

    /// <summary>"Enter", "Exit" begin directions; words that stand before a colon in papers begin no label but in capitals and with another ("FIRST SAILOR").</summary>
    private static bool IsFalse(ReadOnlySpan<char> label) =>
        Lexicon.StageWords.LengthAt(label) is > 0 and var stage && (stage == label.Length || char.IsUpper(label[0]) && label[stage] == ' ')
        || (Lexicon.FalseLabels.Begins(label) && !(label.Contains(' ') && !label.ContainsAnyInRange('a', 'z')));

    [GeneratedRegex(@"^(?<label>(?:[0-9]{1,2}(?:st|nd|rd|d|th|\.)?\s)?(?:(?:\p{Lu} ){2,}\p{Lu}|(?:(?:Mrs?|MRS?|Dr|DR|Hr|Frl|Mme|Mlle|M|Sir|St|Capt|CAPT|Lieut|LIEUT|Col|COL|Gen|GEN|Maj|MAJ|Serg|SERG|Rev|REV|Prof|PROF)\.\s|\p{Lu}\p{Ll}{1,5}\.\s(?=\p{Lu}\.\s)|\p{Lu}\.\s(?=\p{Lu}{2}))?\p{Lu}[\p{L}\p{M}'’-]*)(?:,?\s(?:[vV]\.(?=\s\p{Lu})|\p{L}[\p{L}\p{M}'’-]*)){0,7}(?:,(?=\s[(\[]))?)(?<aside>\s?[(\[][^)\]]{1,90}[)\]])?\s?(?:(?<end>[.:])(?:[-–—]{1,2}(?=\s|[""“«¿¡(\[]?\p{Lu}|$)|(?=\s|$))|(?<=[)\]])(?<end>[-–—]{1,2})(?=\s))", RegexOptions.CultureInvariant)]
    private static partial Regex Label();

    [GeneratedRegex(@"^(?<label>(?:\p{Lu}\s)?\p{Lu}{2}[\p{Lu}'’ -]{0,40}(?:\s[0-9]{1,2}(?:\.?[ºª°]|\.)?)?(?:,\s\p{Ll}[\p{L}\s'’,;-]{0,200}[.:]?|,(?=\s[(\[]))?)(?<aside>\s?[(\[][^)\]]{1,90}[)\]])?(?<end>)$", RegexOptions.CultureInvariant)]
    private static partial Regex OwnLineInCapitals();

    [GeneratedRegex(@"^(?<label>\p{Lu}[\p{L}\p{M}'’. -]{1,40}),(?<end>)$", RegexOptions.CultureInvariant)]
    private static partial Regex NameWithComma();

    /// <summary>Words in capitals before one that is not: "FIRST SAILOR Who goes?", "ANNA, [aside] Who goes?"</summary>
    [GeneratedRegex(@"^(?<label>(?:\p{Lu}\s)?\p{Lu}{2}[\p{Lu}'’-]*(?:\s\p{Lu}{2}[\p{Lu}'’-]*){0,3}(?:,(?=\s\[))?)(?<end>)(?!\s[0-9]{1,2}\.?[ºª°]?$)(?=\s(?:(?:I|O|A)\b|[^\p{Lu}\s]|\p{Lu}[\p{Ll}’']))", RegexOptions.CultureInvariant)]
    private static partial Regex RunInCapitals();

    [GeneratedRegex(@"^(?:[IVXLC]+[.:]?|\p{Lu}[.:])$", RegexOptions.CultureInvariant)]
    private static partial Regex Numeral();

    [GeneratedRegex(@"^(?:Senator|SENATOR|The|THE)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Title();

    [GeneratedRegex(@"^(?:Der|Die|Das|Ein|Eine|DER|DIE|DAS|EIN|EINE|The|THE|A|First|Second|Third|Le|La|Les|Un|Une|LE|LA|LES|Erster|Erste|Zweiter|Zweite|Dritter|Dritte|ERSTER|ZWEITER|DRITTER)\s", RegexOptions.CultureInvariant)]
    private static partial Regex Article();
}
