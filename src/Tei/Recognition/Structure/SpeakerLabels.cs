using System.Buffers;
using System.Text.RegularExpressions;
using Tei.Languages;

namespace Tei.Recognition.Structure;

/// <summary>Finds speaker labels by their form, and decides by the whole document whether they are labels at all (encoding manual, section 2).</summary>
internal static partial class SpeakerLabels
{
    private const int FewestTurns = 3;
    private const int FewestAmong = 6;
    private const int LongestArticle = 3;
    private const int LongestWithOffice = 120;
    private const int HighestTitle = 5;
    private const int ShortestStatement = 60;

    private static readonly SearchValues<char> NotInLabels = SearchValues.Create(",;!?\"“”„«»/—–");

    /// <summary>As many as can speak once each in a short exchange.</summary>
    private const int MostHeardOnce = 4;

    /// <summary>The length of the label with its colon at the start of each line; 0 for lines without one, and for all where the document has no turns.</summary>
    public static int[] Find(IReadOnlyList<LogicalLine> lines)
    {
        HashSet<string> roles = [.. RecurringRoles(lines), .. RecurringNumerals(lines)];
        int[] lengths = new int[lines.Count];
        for (int i = 0; i < lengths.Length; i++)
        {
            lengths[i] = LabelLength(lines[i], roles);
        }

        foreach (int[] layout in (int[][])[SpeakerLayouts.Stopped(lines), SpeakerLayouts.Blocks(lines), SpeakerLayouts.Numbered(lines), SpeakerLayouts.Titled(lines), TimedLabels.Stamped(lines), InitialLabels.Find(lines)])
        {
            TakeLonger(lengths, layout);
        }

        TakeLonger(lengths, BesideCapitals(lines, lengths));
        TakeLonger(lengths, Dashed(lines));
        lengths = [.. lengths.Select((length, i) => length > 0 && ReportedSpeech.LengthOfName(lines[i].Text[..length]) is > 0 and var name ? name : length)];
        TakeLonger(lengths, ReportedSpeech.Labels(lines, lengths));
        lengths = [.. PartsOfLetters.Without(lines, WithoutOfficesOfSigners(lines, lengths)).Select((length, i) => length > 0 && NamesWhoTalks(lines, i) ? 0 : length)];
        lengths = NamedParticipants.WithoutLists(lines, lengths);
        int[] exchange = Examination.Labels(lines, lengths);
        if (IsRecordOfCouncil(lines, lengths))
        {
            return lengths;
        }

        if (lengths.Count(length => length > 0) + exchange.Count(length => length > 0) < FewestTurns)
        {
            return new int[lengths.Length];
        }

        lengths = [.. OneLayout(lines, Numbered(lines, WithoutHeadsOfLists(lines, WithoutHeads(lines, lengths)))).Zip(exchange, Math.Max)];
        TakeLonger(lengths, AmongLabels(lines, lengths));
        bool areDashed = lengths.Where((length, i) => length > 0 && IsStoppedByDash(lines[i].Text.AsSpan(0, length))).Count() * 2 > lengths.Count(length => length > 0);
        string[] labels = [.. lines.Where((_, i) => lengths[i] > 0).Zip(lengths.Where(length => length > 0), (line, length) => Key(line.Text[..length])).Where(key => key.Length > 0)];
        return (areDashed || IsTranscript(labels) || NamedParticipants.Speak(lines, lengths)) && !TellsOfEach(lines, lengths, labels) ? lengths : new int[lengths.Length];
    }

    /// <summary>"Für die Gemeinde: / Der Präsident: / Hans Kern / Der Schreiber: / Paul Lutz", and perhaps a date, at the end: in what office somebody signs, above the name.</summary>
    private static int[] WithoutOfficesOfSigners(IReadOnlyList<LogicalLine> lines, int[] lengths)
    {
        int last = lines.Count - 1;
        last -= last > 0 && lengths[last] == 0 && LineForms.IsDateline(lines[last].Text) ? 1 : 0;
        int first = last + 1;
        while (first - 2 > 0 && lengths[first - 1] == 0 && IsWhole(lines, first - 2, lengths[first - 2]) && IsOfficeOfSigner(lines, first - 2) && lines[first - 1].Chunk == lines[first - 2].Chunk && LetterForms.IsSignature(lines[first - 1].Text))
        {
            first -= 2;
        }

        if (first > last)
        {
            return lengths;
        }

        first -= IsWhole(lines, first - 1, lengths[first - 1]) && OfficeForms.IsByOrder(lines[first - 1].Text) ? 1 : 0;
        return [.. lengths.Select((length, i) => i >= first ? 0 : length)];
    }

    /// <summary>An office without a name, which stands nowhere else: one who speaks comes back.</summary>
    private static bool IsOfficeOfSigner(IReadOnlyList<LogicalLine> lines, int i) =>
        LineForms.NamesOffice(lines[i].Text) && !Lexicon.Honorifics.Begins(lines[i].Text) && !lines.Take(i).Any(line => line.Text.StartsWith(lines[i].Text, StringComparison.Ordinal));

    /// <summary>Of each line the longer label; a layout that a document does not have has none.</summary>
    private static void TakeLonger(int[] lengths, int[] others)
    {
        for (int i = 0; i < others.Length; i++)
        {
            lengths[i] = Math.Max(lengths[i], others[i]);
        }
    }

    /// <summary>"NAGY ANNA, of the left:", "ROSSI, ministro dei porti.": a name in capitals and what its bearer is, with the sign that others in capitals have.</summary>
    private static int[] BesideCapitals(IReadOnlyList<LogicalLine> lines, int[] lengths)
    {
        char[] signs = [.. lengths.Select((length, i) => length > 2 && !lines[i].Text.AsSpan(0, Math.Min(length, 3)).ContainsAnyInRange('a', 'z') ? lines[i].Text[length - 1] : default).Where(sign => sign != default)];
        bool areStopped = signs.Count(sign => sign == '.') * 2 > signs.Length;
        Regex withOffice = areStopped ? CapitalsAndOfficeStopped() : CapitalsAndOffice();
        return signs.Length < FewestTurns ? [] : [.. lines.Select(line => withOffice.Match(line.Text) is { Success: true } match && IsOfficeBehind(match.Groups["office"].Value) ? match.Groups["label"].Length : 0)];
    }

    /// <summary>What stands in small letters behind a name, or is an office: "Ministro dei porti".</summary>
    private static bool IsOfficeBehind(string words) => words.Length == 0 || char.IsLower(words[0]) || (OfficeForms.IsOffice(words) && !LetterForms.HasClauseWord(words));

    /// <summary>"SPEAKER —", "HALE (Leeds) –": names in capitals and a dash, which come back, one of whom is said to be a speaker: reports from towns begin so, too.</summary>
    private static int[] Dashed(IReadOnlyList<LogicalLine> lines)
    {
        int[] lengths = new int[lines.Count];
        List<string> labels = [];
        for (int i = 0; i < lengths.Length; i++)
        {
            if (lines[i].Text is [var first, var second, ..] && char.IsUpper(first) && char.IsUpper(second) && CapitalsAndDash().Match(lines[i].Text) is { Success: true } match)
            {
                lengths[i] = match.Groups["label"].Length;
                labels.Add(match.Groups["label"].Value.TrimEnd(' ', '–', '—', '-'));
            }
        }

        bool speak = Exchange.Is(labels) && labels.Exists(label => Lexicon.SpeakerRoles.Contains(label) || Lexicon.SpeakerTitles.Begins(label));
        return speak ? lengths : [];
    }

    /// <summary>In the records that number their paragraphs, speeches are numbered, too.</summary>
    private static int[] Numbered(IReadOnlyList<LogicalLine> lines, int[] lengths) =>
        lengths.Where((length, i) => length > 0 && IsNumbered(lines[i].Text)).Count() < FewestTurns ? lengths : [.. lengths.Select((length, i) => length > 0 && char.IsAsciiDigit(lines[i].Text[0]) ? length : 0)];

    /// <summary>"12. Herr Berg:"; "01.12 Anna Berg (PVB):" has the number of the question, and who presides has none.</summary>
    private static bool IsNumbered(string line) => char.IsAsciiDigit(line[0]) && LengthOfQuestionNumber(line) == 0;

    /// <summary>The length of "01.12 ", the number of a question and of the speech in it; 0 where a line has none.</summary>
    public static int LengthOfQuestionNumber(string line) => line is [>= '0' and <= '9', ..] ? QuestionNumber().Match(line).Length : 0;

    /// <summary>Whether a label is all that stands in its line.</summary>
    public static bool IsWhole(IReadOnlyList<LogicalLine> lines, int i, int length) => length > 0 && length == lines[i].Length;

    /// <summary>A first item, or two lines one below the other with the same sign: one dash alone may break into a speech.</summary>
    private static bool BeginsList(IReadOnlyList<LogicalLine> lines, int i) =>
        i < lines.Count && (LabelReader.Read(lines[i].Text).Exists(label => label.Number == 1) || (lines[i].Text is ['—' or '–' or '-' or '•' or '*', ..] && i + 1 < lines.Count && lines[i + 1].Text.StartsWith(lines[i].Text[0])));

    /// <summary>The label without the number before it or behind the one letter of a question, asides, colon and case.</summary>
    public static string Key(string label) =>
        Aside().Replace(NumberOfSpeech().Replace(label, ""), "").AsSpan().TrimStart("0123456789.").Trim(" :.)—-,*_") is var key && key.TrimEnd("0123456789") is [_] mark ? mark.ToString() : key.ToString().ToUpperInvariant();

    /// <summary>Where many are named, nobody twice, and what follows begins with what they did ("Sen. Berg: Listened with care"), it is a list of what each of them thinks.</summary>
    private static bool TellsOfEach(IReadOnlyList<LogicalLine> lines, int[] lengths, string[] labels) =>
        labels.Length > MostHeardOnce && labels.Distinct().Count() == labels.Length
        && lengths.Where((length, i) => length > 0 && ThirdPerson().IsMatch(lines[i].Text[length..])).Count() * 2 >= labels.Length;

    /// <summary>In a transcript, labels come back: a colon after a capital alone makes no speaker.</summary>
    private static bool IsTranscript(string[] labels)
    {
        int distinct = labels.Distinct().Count();
        int titled = labels.Count(label => Lexicon.SpeakerTitles.Begins(label));
        return labels.Length >= FewestTurns && (distinct * 5 <= labels.Length * 4 || titled * 2 >= labels.Length);
    }

    /// <summary>"Interviewer:" stands once above an interview, with a name behind it; where it comes back, it is a label.</summary>
    private static HashSet<string> RecurringRoles(IReadOnlyList<LogicalLine> lines)
    {
        HashSet<string> seen = new(StringComparer.OrdinalIgnoreCase), again = [];
        foreach (LogicalLine line in lines)
        {
            string label = line.Text[..FieldLabels.LengthOfTalker(line.Text)];
            if (label.Length > 0 && !seen.Add(label))
            {
                again.Add(label.ToUpperInvariant());
            }
        }

        return again;
    }

    /// <summary>"Voorzitter: de heer Berg", "Interviewer: Ruth Vos" among the fields above an interview says who it is, and is no speech.</summary>
    private static bool NamesWhoTalks(IReadOnlyList<LogicalLine> lines, int i) =>
        (i < HighestTitle && SpeakerLayouts.NamesChair(lines[i].Text))
        || (FieldLabels.LengthIn(lines[i].Text) is > 0 and var label && WholeName().IsMatch(lines[i].Text[label..])
            && ((i < HighestTitle && lines.Take(i).Skip(1).All(line => FieldLabels.LengthIn(line.Text) > 0)) || (i > 0 && FieldLabels.LengthOfTalker(lines[i].Text) > 0 && FieldLabels.LengthIn(lines[i - 1].Text) > 0)));

    [GeneratedRegex(@"^\s\p{Lu}[\p{L}.’'-]*(?:\s\p{Lu}[\p{L}.’'-]*){0,2}\s\p{Lu}[\p{L}’'-]+$", RegexOptions.CultureInvariant)]
    private static partial Regex WholeName();

    /// <summary>In the minutes of a council one member may speak alone: "Herr Bundesrat Kern:", and what he says at length.</summary>
    private static bool IsRecordOfCouncil(IReadOnlyList<LogicalLine> lines, int[] lengths) =>
        lengths.Any(length => length > 0) && lines.Take(HighestTitle).Any(l => Lexicon.MinutesWords.Begins(l.Text))
        && lengths.Select((length, i) => length == 0 || (Lexicon.SpeakerTitles.Begins(lines[i].Text) && lines[i].Length - length >= ShortestStatement)).All(speaks => speaks);

    /// <summary>"IV:" (interviewer), "V:" are no numbers where each comes back, and they do not count from the first on.</summary>
    private static string[] RecurringNumerals(IReadOnlyList<LogicalLine> lines)
    {
        IGrouping<string, string>[] numerals = [.. lines.Where(l => l.Text is ['I' or 'V' or 'X' or 'L' or 'C', ..]).Select(l => NumeralWithColon().Match(l.Text)).Where(m => m.Success).Select(m => m.Value).GroupBy(numeral => numeral, StringComparer.Ordinal)];
        bool count = numerals.Any(n => n.Key == "I:") && numerals.Any(n => n.Key == "II:");
        return count || !numerals.All(n => n.Skip(1).Any()) ? [] : [.. numerals.Select(n => n.Key)];
    }

    /// <summary>A name in capitals and a full stop; what goes on in capitals behind an initial or a shortened name ("ANNA B. HALE, JR.", "WM. HENRY HALE.") is a name on a title page or below a letter.</summary>
    private static Match InCapitals(string line) =>
        Capitals().Match(line) is { Success: true } match && !(IsCutName(match.Groups["label"].Value) && !line.AsSpan(match.Groups["label"].Length).ContainsAnyInRange('a', 'z') && line.Length > match.Groups["label"].Length) ? match : Match.Empty;

    /// <summary>"ANNA B.", "WM.", "GEO.": a name whose full stop is that of a short form.</summary>
    private static bool IsCutName(string label) =>
        label is [.., ' ', _, '.'] || (label is [var first, .. var rest, '.'] && Lexicon.ShortenedNames.Contains(first + rest.ToLowerInvariant()));

    private static bool MayNameOffice(string line) => line.IndexOf(',', StringComparison.Ordinal) is > 0 and var comma && line.IndexOf(':', StringComparison.Ordinal) is var colon && colon > comma && colon <= LongestWithOffice;

    /// <summary>"Dr. Kern, Bundesminister des Innern:": a name, and behind a comma the office.</summary>
    private static Match WithOffice(string line) =>
        NameAndOffice().Match(line) is { Success: true } match && (OfficeForms.IsOffice(match.Groups["office"].Value) || Lexicon.SpeakerRoles.Contains(match.Groups["office"].ValueSpan)) ? match : Match.Empty;

    private static int LabelLength(LogicalLine line, HashSet<string> roles)
    {
        Match match = MayRunIn(line.Text) ? RunIn().Match(line.Text) : Match.Empty;
        match = match.Success || !MayNameOffice(line.Text) ? match : WithOffice(line.Text);
        match = match.Success || line.Text is not [.., ':'] ? match : OwnLine().Match(line.Text);
        match = match.Success || line.Text is not [.., ':'] || !Lexicon.SpeakerRoles.Contains(line.Text.AsSpan().TrimEnd(" :")) ? match : Whole().Match(line.Text);
        match = match.Success ? match : RoleRunIn(line.Text);
        match = match.Success ? match : TitledCapitals(line.Text);
        match = match.Success || line.Text is not ['M', ..] || LengthOfFrenchMember(line.Text) == 0 ? match : FrenchMember().Match(line.Text);
        match = match.Success || line.Text is not [var first, var second, ..] || !char.IsUpper(first) || !char.IsUpper(second) ? match : InCapitals(line.Text);
        match = match.Success || line.Text is not [var initial, var next, ..] || !char.IsUpper(initial) || !char.IsUpper(next) ? match : SurnameAndInitials().Match(line.Text);
        match = match.Success || !char.IsUpper(line.Text[0]) || !line.Text.Contains(':', StringComparison.Ordinal) || NumberedRole().Match(line.Text) is not { Success: true } numbered || !Lexicon.SpeakerRoles.Contains(numbered.Groups["role"].ValueSpan) ? match : numbered;
        match = match.Success || !char.IsUpper(line.Text[0]) || !line.Text.Contains(':', StringComparison.Ordinal) ? match : NumberedCapitals().Match(line.Text);
        return match.Success && !FieldLabels.IsHead(line.Text) && (FieldLabels.LengthIn(line.Text) is var field && (field == 0 || roles.Contains(line.Text[..field].ToUpperInvariant()))) && !LineForms.IsSalute(line.Text) && !IsFalse(match.Value) && !Proceedings.IsSound(line.Text) && !Years().IsMatch(line.Text.AsSpan(match.Groups["label"].Length)) && !Examination.NamesExaminer(line.Text) && (!Roman().IsMatch(match.Groups["label"].Value) || roles.Contains(match.Groups["label"].Value)) && !Signed().IsMatch(line.Text) && !Deciding().IsMatch(match.Groups["label"].Value) ? match.Groups["label"].Length : 0;
    }

    /// <summary>Whether a colon stands in a line, and before it no sign that no label has: only an aside in brackets may have any.</summary>
    private static bool MayRunIn(string line)
    {
        ReadOnlySpan<char> before = line.AsSpan(0, Math.Max(0, line.IndexOf(':', StringComparison.Ordinal)));
        return !before.IsEmpty && (!before.ContainsAny(NotInLabels) || before.ContainsAny('(', '['));
    }

    /// <summary>"Senator WYLIE.", "The CHAIRMAN.": in printed hearings a title in small letters stands before the name in capitals.</summary>
    public static Match TitledCapitals(string line) =>
        Lexicon.SpeakerTitles.LengthAt(line) is > 0 and var title && TitledName().Match(line) is { Success: true } match && match.Groups["title"].Length >= title ? match : Match.Empty;

    /// <summary>"Le président: Je lève la séance.", "Voci a sinistra. Bravo!": who speaks without a name, whatever case the words have; behind voices may stand where they come from.</summary>
    private static Match RoleRunIn(string line)
    {
        bool isRole = char.IsUpper(line[0]) && Lexicon.SpeakerRoles.LengthAt(line) is > 0 and var role && role < line.Length && line[role] == ':' && line.IndexOf(' ', StringComparison.Ordinal) < role;
        int voices = isRole ? 0 : Lexicon.Voices.LengthAt(line);
        if (voices > 0 && voices < line.Length && line[voices] == ':')
        {
            return UpToColon().Match(line);
        }

        return (isRole || voices > 0) && WithoutName().Match(line) is { Success: true } match && match.Length > voices ? match : Match.Empty;
    }

    /// <summary>A word that has a colon in the papers of offices: Background, Betreff, Annexe. "Question 5" is none, "Question" and "Answer" are; nor is "Director", but "Director Berg" is.</summary>
    private static bool IsFalse(string label) => Lexicon.FalseLabels.LengthAt(label) is > 0 and var length && !(Lexicon.SpeakerTitles.LengthAt(label) == length && label.AsSpan(length).TrimStart(" .") is [var next, ..] && char.IsUpper(next));

    [GeneratedRegex(@"^(?<label>(?:\*\*|__)?(?:[0-9]{1,3}\.[0-9]{2,3}\s)?(?:\[\p{Lu}[^\[\]]{0,30}\]\s(?=\p{Lu}{2})|\[[0-9]{1,2}:[0-9]{2}(?:[:.][0-9]{1,3}){0,2}\]\s)?(?:[0-9]{1,3}\.\s+(?=(?:Mr|Mrs|Miss|Sir|Dr|Lord|M|Mme|The|Herr|Frau)\b|\p{Lu}{2}))?(?:(?:Mr|Mrs|Ms|Miss|Dr|Gen|Adm|Amb|Sen|Col|Cde|MR|MRS|DR|The|THE|Der|Die|Le|La|Herr|Frau|M|Mme)\.?\s+|(?:of|the|von|de|van|der|den|du)\s)*\p{Lu}[\w'’.\-]*(?:\s+(?:(?:of|the|von|de|van|der|for|and)\s)*[\p{Lu}(][\w'’.\-)]*){0,5}(?:\s*[\(\[][^)\]]{1,110}[)\]]){0,2}(?:(?:\*\*|__)?\s?:|\s?:(?:\*\*|__)))\s+\S", RegexOptions.CultureInvariant)]
    private static partial Regex RunIn();

    [GeneratedRegex(@"^\s*(?:He|She|They|Er|Il|Elle|\p{Lu}\p{Ll}+ed)\s", RegexOptions.CultureInvariant)]
    private static partial Regex ThirdPerson();

    /// <summary>How long the label of a member of a French house is, with its full stop; 0 where a line has none.</summary>
    public static int LengthOfFrenchMember(string line) => FrenchMember().Match(line).Groups["label"] is { Success: true } label && !LetterForms.HasClauseWord(label.Value) ? label.Length : 0;

    [GeneratedRegex(@"^[0-9]{1,3}\.[0-9]{2,3}\s", RegexOptions.CultureInvariant)]
    private static partial Regex QuestionNumber();

    [GeneratedRegex(@"^(?<label>(?:[0-9]{1,3}\.[0-9]{2,3}\s)?(?:[\p{L}.ªº]+\s+){0,3}\p{Lu}[\p{L}'’.\-]*(?:\s+[\p{Lu}(][\p{L}'’.\-)]*){0,5}(?:\s*[\(\[][^)\]]{1,60}[)\]])?\s?:)$", RegexOptions.CultureInvariant)]
    private static partial Regex OwnLine();

    [GeneratedRegex(@"^(?<label>(?:(?:MR|MRS|MS|DR|SIR|LADY|LORD)\.?\s)?\p{Lu}{2,}[\p{Lu}'’-]*(?:\s\p{Lu}[\p{Lu}'’-]*){0,3}(?:\s*[\(\[][^)\]]{1,60}[)\]])?\.)(?:\s|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Capitals();

    /// <summary>"Speaker 1:", "Interviewer 2 (00:12):": those whose names are not known are numbered.</summary>
    [GeneratedRegex(@"^(?<label>(?<role>\p{Lu}\p{L}+(?:\s\p{L}+)?)\s[0-9]{1,2}(?:\s?[\[(][0-9:.]{4,12}[\])])?\s?:)(?:\s|$)", RegexOptions.CultureInvariant)]
    private static partial Regex NumberedRole();

    /// <summary>"HALE J.B.": the initials behind the surname, as Slavic records have them.</summary>
    [GeneratedRegex(@"^(?<label>\p{Lu}{2,}[\p{Lu}'’-]*\s\p{Lu}\.\s?\p{Lu}\.)(?:\s|$)", RegexOptions.CultureInvariant)]
    private static partial Regex SurnameAndInitials();

    /// <summary>"Anf. 12 ANNA BERG (S):": the number of the speech before who gives it.</summary>
    [GeneratedRegex(@"^(?<label>\p{Lu}\p{Ll}{1,4}\.\s[0-9]{1,3}\s(?:\p{L}+\s){0,3}\p{Lu}{2}[\p{Lu}'’-]*(?:\s\p{Lu}[\p{Lu}'’-]*){0,3}(?:\s\([^()]{1,20}\))?:)(?:\s|$)", RegexOptions.CultureInvariant)]
    private static partial Regex NumberedCapitals();

    /// <summary>"Anf. 12 ", before who gives that speech.</summary>
    [GeneratedRegex(@"^\p{Lu}\p{Ll}{1,4}\.\s[0-9]{1,3}\s", RegexOptions.CultureInvariant)]
    private static partial Regex NumberOfSpeech();

    [GeneratedRegex(@"^(?<label>\p{Lu}[\p{Lu}.'’-]+(?:\s\p{Lu}[\p{Lu}.'’-]*){1,4},\s\p{Ll}[^.:!?;]{3,100}:)(?:\s|$)", RegexOptions.CultureInvariant)]
    private static partial Regex CapitalsAndOffice();

    [GeneratedRegex(@"^(?<label>\p{Lu}{2}[\p{Lu}.'’-]*(?:\s\p{Lu}[\p{Lu}.'’-]*){0,4},\s(?<office>\p{L}[^.:!?;]{3,100})\.)(?=\s\p{Lu})", RegexOptions.CultureInvariant)]
    private static partial Regex CapitalsAndOfficeStopped();

    [GeneratedRegex(@"^(?<label>\p{Lu}{2,}[\p{Lu}'’.-]*(?:\s\p{Lu}[\p{Lu}'’.-]*){0,4}(?:\s\([^()]{2,60}\))?\s[–—-])(?:\s|$)", RegexOptions.CultureInvariant)]
    private static partial Regex CapitalsAndDash();

    [GeneratedRegex(@"^(?<label>(?<title>\p{Lu}\p{Ll}+\.?(?:\s\p{Lu}\p{Ll}+\.?){0,2})(?:\sthe|(?:\s\p{Lu}\.){1,3})?\s\p{Lu}{2}[\p{Lu}'’-]*(?:\s\p{Lu}[\p{Lu}'’-]+){0,2}(?:,?\sof\s\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+)?|\spro\s\p{Ll}+)?(?:\s*[\(\[][^)\]]{1,60}[)\]])?\.[—–]?)(?:(?<=\.)(?:\s|$)|(?<=[—–])\s?(?=[\p{Lu}(“""]))", RegexOptions.CultureInvariant)]
    private static partial Regex TitledName();

    /// <summary>"M. le président.", "Mme Anne Berg, ministre des ports.": the labels of French parliaments.</summary>
    [GeneratedRegex(@"^(?<label>(?:M\.|MM\.|Mmes?|Mlle|Me)\s(?:(?:le|la|les)\s\p{Ll}+(?:[\s’'-]\p{L}+){0,7}|(?:(?:de|du|des|la|le)\s|d[’'])*\p{Lu}[\p{L}’'-]+(?:(?:\s(?:de|du|des|la|le))*\s(?:d[’'])?\p{Lu}[\p{L}’'-]+){0,4})(?:,\s\p{Ll}[^.]{0,140})?\.)(?:\s|$)", RegexOptions.CultureInvariant)]
    private static partial Regex FrenchMember();

    [GeneratedRegex(@"^(?<label>\p{Lu}[\p{L}’'-]*\.?(?:(?:\s(?:von|vom|zu|zum|zur|van|de|der|den|und))*\s\p{Lu}[\p{L}’'-]*\.?){0,4},\s(?<office>(?:[^.:!?;]|(?<=\b\p{Lu}\p{Ll}{2,4})\.(?=\s)){4,80}):)(?:\s|$)", RegexOptions.CultureInvariant)]
    private static partial Regex NameAndOffice();

    [GeneratedRegex(@"^(?<label>.+)$", RegexOptions.CultureInvariant)]
    private static partial Regex Whole();

    [GeneratedRegex(@"^(?<label>\p{Lu}\p{L}*\.?(?:\s[\p{L}’'-]+){0,6}[.:])(?:\s|$)", RegexOptions.CultureInvariant)]
    private static partial Regex WithoutName();

    [GeneratedRegex(@"^(?<label>[^:]+:)(?=\s)", RegexOptions.CultureInvariant)]
    private static partial Regex UpToColon();

    [GeneratedRegex(@"^[IVXLC]+:(?=\s)", RegexOptions.CultureInvariant)]
    private static partial Regex NumeralWithColon();

    /// <summary>A number or a bare title is no label.</summary>
    [GeneratedRegex(@"^(?:[IVXLC]+|MR|MRS|MS|DR|ST|NO|NOS|PROF|GEN|COL|REV|HON|MISS|SIR)[.:]$", RegexOptions.CultureInvariant)]
    private static partial Regex Roman();

    /// <summary>"Lisbon: 1947–1949": the heading of what is told of those years.</summary>
    [GeneratedRegex(@"^\s[12][0-9]{3}\s?[–—-]\s?(?:[12][0-9]{3}|[0-9]{2})?$", RegexOptions.CultureInvariant)]
    private static partial Regex Years();

    /// <summary>"The Commission decided:" introduces a decision.</summary>
    [GeneratedRegex(@"\b(?:decided|resolved|agreed|noted|recommend\w*|follow\w*|concluded|considered|ordered|orders|that|as)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Deciding();

    [GeneratedRegex(@"[\[(](?:signed|sgd\.?|signature|initial(?:l)?ed)[\])]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Signed();

    [GeneratedRegex(@"\s*[\(\[][^)\]]*[)\]]|[\s,–—-]+[0-9]{1,2}:[0-9][0-9:.]+$", RegexOptions.CultureInvariant)]
    private static partial Regex Aside();
}
