using System.Text.RegularExpressions;
using Tei.Languages;

namespace Tei.Recognition.Structure;

/// <summary>Finds the speakers of a play: words before a full stop or colon that come back again and again at the start of speeches.</summary>
/// <remarks>A full stop alone makes no label; that the same few words open most of the paragraphs does. So the whole document decides, and only then the single line.</remarks>
internal sealed partial class PlayLabels
{
    private const int FewestTurns = 5;

    /// <summary>Where the heading of an act or a scene says that this is a play, two who speak are enough.</summary>
    private const int FewestUnderHeading = 2;
    private const int FewestManners = 3;
    private const int LongestCastItem = 100;
    private const int MostRoles = 60;
    private const int ShortestCharacter = 3;
    private const int LongestNameWithComma = 42;

    /// <summary>A single entrance in brackets may be told of elsewhere, too.</summary>
    private const int FewestEntrances = 2;

    private static readonly PhraseSet Articles = new(Lexicon.Packs.SelectMany(p => p["articles"].Concat(p["speakerArticles"])));

    private readonly IReadOnlyList<LogicalLine> lines;
    private readonly Match[] forms;
    private readonly string?[] keys;
    private readonly bool[] special;
    private readonly Dictionary<string, int> counts;
    private readonly int firstHeading;
    private readonly Range castLines;
    private readonly HashSet<string> cast;
    private readonly Dictionary<string, bool> ofCast = new(StringComparer.Ordinal);
    private readonly string[][] roles;
    private readonly bool setInCapitals;
    private readonly HashSet<string> capitals;
    private readonly HashSet<string> named;

    /// <summary>With what the labels that come back begin: "Har." is short for "Harr."</summary>
    private readonly HashSet<string> labelBeginnings;
    private readonly bool haveColons;
    private readonly bool areTight;
    private readonly bool haveOwnLines;
    private readonly bool mostOnOwnLines;
    private readonly bool standWithSpeech;
    private readonly bool isTitlePage;
    private readonly bool opensWithLabels;

    private PlayLabels(IReadOnlyList<LogicalLine> lines, Match[] labels)
    {
        this.lines = lines;
        forms = labels;
        special = [.. lines.Select(IsSpecial)];
        castLines = CastLines();
        forms = [.. labels.Select((form, i) => IsInCast(i) ? Match.Empty : form)];
        keys = Keys(forms);
        cast = Cast();
        roles = [.. lines.Take(castLines).Select(l => l.Text.Split(',')[0].ToUpperInvariant().Split([' ', '.'], StringSplitOptions.RemoveEmptyEntries))];
        firstHeading = lines.TakeWhile((l, i) => !special[i] || PlayForms.IsBracketed(l.Text)).Count();
        firstHeading = firstHeading < lines.Count ? firstHeading : PlayForms.BelowKind(lines) is > 0 and var belowKind ? belowKind : -1;

        counts = Count(keys);
        forms = WithoutSpeech();
        keys = OfForms(keys);
        counts = Count(keys);
        if (Enumerable.Range(0, forms.Length).Where(Recurs).ToArray() is var turns && turns.Count(BeginsChunk) * 5 >= turns.Length * 4)
        {
            // Where speeches are set apart by blank lines, a verse that comes back inside one is no label; but a verse may be divided between two, the name in capitals above each part.
            HashSet<string> own = [.. Enumerable.Range(0, forms.Length).Where(i => BeginsChunk(i) && IsOwnLine(i)).Select(i => keys[i]!)];
            forms = [.. forms.Select((f, i) => BeginsChunk(i) || (IsOwnLine(i) && own.Contains(keys[i]!) && !f.ValueSpan.ContainsAnyInRange('a', 'z')) ? f : Match.Empty)];
            keys = OfForms(keys);
            counts = Count(keys);
        }

        string[] names = [.. Enumerable.Range(0, forms.Length).Where(Recurs).Select(i => Name(forms[i]))];
        setInCapitals = names.Length >= FewestTurns ? names.Count(IsInCapitals) * 5 >= names.Length * 4 : names.All(IsInCapitals) && Enumerable.Range(0, forms.Length).Any(IsEvident);
        capitals = [.. Enumerable.Range(0, forms.Length).Where(i => forms[i].Success && IsInCapitals(Name(forms[i]))).Select(i => keys[i]!)];
        int[] recurring = [.. Enumerable.Range(0, forms.Length).Where(Recurs)];
        haveColons = recurring.Count(i => forms[i].Groups["end"].ValueSpan is ":") * 5 > recurring.Length * 4;
        areTight = recurring.Count(BeginsChunk) * 2 < recurring.Length;
        int onOwnLines = recurring.Count(i => PlayForms.IsLabelOnly(lines[i].Text, forms[i].Length));
        haveOwnLines = onOwnLines * 5 >= recurring.Length * 4;
        mostOnOwnLines = onOwnLines * 2 > recurring.Length;
        standWithSpeech = haveOwnLines && recurring.Length >= FewestTurns && recurring.Count(i => i + 1 < lines.Count && !BeginsChunk(i + 1)) * 5 >= recurring.Length * 4;
        labelBeginnings = [.. counts.Where(label => label.Value > 1).SelectMany(label => Enumerable.Range(ShortestCharacter, Math.Max(0, label.Key.Length - ShortestCharacter)).Select(length => label.Key[..length]))];
        named = NamedInDirections();
        int[] opening = [.. Enumerable.Range(0, lines.Count).Where(i => i > firstHeading && BeginsChunk(i) && !IsBesideSpeech(i))];
        opensWithLabels = opening.Count(i => forms[i].Success) * 4 >= opening.Length * 3;
        isTitlePage = IsTitlePage();
    }

    /// <summary>The length of the label at the start of each line, 0 where there is none; <see langword="null"/> where the document is no play.</summary>
    public static int[]? Find(IReadOnlyList<LogicalLine> lines)
    {
        bool hasCast = lines.Any(l => PlayForms.IsCastHeading(l.Text));
        bool hasHeadings = lines.Any(l => PlayForms.IsActHeading(l.Text) || PlayForms.IsSceneHeading(l));
        bool isKind = PlayForms.BelowKind(lines) > 0;
        var read = new Match?[lines.Count];
        bool isTold = hasCast || hasHeadings || isKind;
        bool hasEntrances = !isTold && HasEntrances(lines);
        bool runIn = isTold ? hasHeadings : RunInComeBack(lines);
        HashSet<string> names = isTold || TellsOfStage(lines) ? OwnLineNames.Find(lines) : [];
        if (!isTold && !runIn && !hasEntrances && names.Count == 0 && !MayComeBack(lines, read))
        {
            return null;
        }

        HashSet<string> characters = hasCast ? RolesOf(lines) : new(StringComparer.OrdinalIgnoreCase);
        characters.UnionWith(names);
        Match[] found = [.. lines.Select((line, i) => (read[i] ?? LabelAt(lines, i, runIn)) is { Success: true } label ? label : IsSpecial(line) ? Match.Empty : OfRole(line.Text, characters))];
        found = hasCast || runIn ? WithoutManners(lines, found, characters) : found;
        if (!ComeBack(found, hasCast, isKind || hasEntrances || lines.Any(l => PlayForms.IsHeadingOfPlay(l.Text))))
        {
            return null;
        }

        var labels = new PlayLabels(lines, found);
        return labels.IsPlay() ? [.. lines.Select((_, i) => labels.Length(i))] : null;
    }

    private static Match LabelAt(IReadOnlyList<LogicalLine> lines, int i, bool mayRunIn = false) =>
        Form(lines[i].Text, mayRunIn) is { Success: true } form && !IsSpecial(lines[i]) ? form : AboveDirection(lines, i);

    /// <summary>"CLÉON," on a line of its own, and "[aside.] I go." on the next: the comma of the label stands before the direction.</summary>
    private static Match AboveDirection(IReadOnlyList<LogicalLine> lines, int i) =>
        lines[i].Text is [.., ','] and { Length: <= LongestNameWithComma } && i + 1 < lines.Count && lines[i + 1].Text is ['[' or '(', ..] ? NameWithComma().Match(lines[i].Text) : Match.Empty;

    /// <summary>Whether enough of the lines come back that begin with the same words as another, as lines with the same label do where a sign ends it: of most documents no other label need be read.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="read">Takes the labels that are read, so that none is read twice.</param>
    private static bool MayComeBack(IReadOnlyList<LogicalLine> lines, Match?[] read)
    {
        int?[] beginnings = new int?[lines.Count];
        HashSet<int> once = [], again = [];
        for (int i = 0; i < beginnings.Length; i++)
        {
            beginnings[i] = Beginning(lines[i].Text);
            if (beginnings[i] is { } hash && !once.Add(hash))
            {
                again.Add(hash);
            }
        }

        int[] alike = again.Count == 0 ? [] : [.. Enumerable.Range(0, lines.Count).Where(i => beginnings[i] is { } hash && again.Contains(hash))];
        return alike.Length >= FewestTurns && ComeBack([.. alike.Select(i => read[i] = LabelAt(lines, i))], hasCast: false, isHeaded: false);
    }

    /// <summary>A hash of what stands before the first sign of a line that may have a label, or before the second where the first is behind a number; none where no label can be.</summary>
    private static int? Beginning(string line)
    {
        if (!MayBeLabel(line) && !(line is [var first, var second, ..] && char.IsUpper(first) && char.IsUpper(second)))
        {
            return null;
        }

        int end = FirstSign(line, 0);
        bool isNumber = end is 1 or 2 && end < line.Length && line[end] == '.' && char.IsAsciiDigit(line[0]) && char.IsAsciiDigit(line[end - 1]);
        int whole = isNumber ? FirstSign(line, end + 1) : end;
        bool isLong = isNumber && line.AsSpan(0, whole).Count(' ') > MostBlanks + 1;
        return isLong ? null : string.GetHashCode(line.AsSpan(0, whole).Trim(), StringComparison.OrdinalIgnoreCase);
    }

    private static int FirstSign(string line, int start) => line.AsSpan(start).IndexOfAny(".:([,") is >= 0 and var sign ? start + sign : line.Length;

    /// <summary>Whether enough labels come back for a play, or a list of characters may tell them: most documents need not be looked at any further.</summary>
    private static bool ComeBack(Match[] found, bool hasCast, bool isHeaded)
    {
        if (hasCast || isHeaded)
        {
            return found.Count(form => form.Success) >= FewestUnderHeading;
        }

        if (found.Count(form => form.Success) < FewestTurns)
        {
            return false;
        }

        string?[] labels = Keys(found);
        Dictionary<string, int> times = Count(labels);
        return labels.Count(label => label is not null && times[label] > 1) >= FewestTurns;
    }

    /// <summary>Whether a direction in brackets, alone on its line, tells who comes or goes: no other text has one.</summary>
    private static bool TellsOfStage(IReadOnlyList<LogicalLine> lines) =>
        lines.Any(l => PlayForms.IsBracketed(l.Text) && (PlayForms.IsExit(l.Text[1..^1]) || PlayForms.IsEntrance(l.Text[1..^1])));

    /// <summary>Whether names in capitals before words that are not come back ("ANNA Who goes?"), where no heading tells of a play but a direction does.</summary>
    private static bool RunInComeBack(IReadOnlyList<LogicalLine> lines)
    {
        var times = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (LogicalLine line in lines)
        {
            if (line.Text is [var first, var second, ..] && char.IsUpper(first) && char.IsUpper(second) && RunInCapitals().Match(line.Text) is { Success: true } name)
            {
                times[name.Value] = times.GetValueOrDefault(name.Value) + 1;
            }
        }

        int[] again = [.. times.Values.Where(count => count > 1)];
        return again.Length >= FewestUnderHeading && again.Sum() >= FewestTurns && TellsOfStage(lines);
    }

    private static bool IsSpecial(LogicalLine line) =>
        PlayForms.IsBracketed(line.Text) || PlayForms.IsActHeading(line.Text) || PlayForms.IsSceneHeading(line) || PlayForms.IsCastHeading(line.Text);

    /// <summary>The list of the characters: what stands below its heading, up to the first act or a long line.</summary>
    private Range CastLines()
    {
        int first = lines.TakeWhile(l => !PlayForms.IsCastHeading(l.Text)).Count() + 1;
        return first > lines.Count ? ..0 : first..(first + lines.Skip(first).TakeWhile((l, k) => !PlayForms.IsActHeading(l.Text) && !PlayForms.IsSceneHeading(l) && l.Length <= LongestCastItem && !SpeaksOfCast(first, first + k)).Count());
    }

    /// <summary>The characters in the lines below the heading of the list, one of which each line names.</summary>
    private static HashSet<string> RolesOf(IReadOnlyList<LogicalLine> lines) =>
        new(lines.SkipWhile(l => !PlayForms.IsCastHeading(l.Text)).Skip(1).TakeWhile(l => !PlayForms.IsActHeading(l.Text) && !PlayForms.IsSceneHeading(l) && l.Length <= LongestCastItem).Take(MostRoles).Select(l => Role(l.Text)).Where(role => role.Length >= ShortestCharacter), StringComparer.OrdinalIgnoreCase);

    /// <summary>Where a character who stands in the list stands again, at the start of a chunk, it speaks; of a name and a surname the first words are enough.</summary>
    private bool SpeaksOfCast(int first, int i) =>
        i > first && BeginsChunk(i) && forms[i].Success && Name(forms[i]) is var name && lines.Skip(first).Take(i - first).Any(l => Role(l.Text) is var role
            && (role.Equals(name, StringComparison.OrdinalIgnoreCase) || (forms[i].Length < lines[i].Length && role.StartsWith(name + " ", StringComparison.OrdinalIgnoreCase))));

    /// <summary>The character in a line of the list: what stands before the comma.</summary>
    private static string Role(string line) => line.Split(',')[0].Trim(' ', '.', ':');

    private bool IsInCast(int i) => i >= castLines.Start.Value && i < castLines.End.Value;

    /// <summary>The words of the characters in the list of them, without what it says of them in small letters.</summary>
    private HashSet<string> Cast() =>
    [
        .. lines.Take(castLines)
            .SelectMany(l => l.Text.Split(',', StringSplitOptions.TrimEntries).Where((part, n) => n == 0 || (part.Length > 0 && char.IsUpper(part[0])))).SelectMany(part => part.ToUpperInvariant().Split([' ', '.'], StringSplitOptions.RemoveEmptyEntries)).Where(word => word.Length >= ShortestCharacter),
    ];

    /// <summary>Whether the words of a label begin those of a character ("Lady W."), or the last is a character's, shortened or in the singular: sought once, for labels come back.</summary>
    private bool IsOfCast(string key)
    {
        if (!ofCast.TryGetValue(key, out bool isOfCast))
        {
            ofCast[key] = isOfCast = BeginsCharacter(key);
        }

        return isOfCast;
    }

    private bool BeginsCharacter(string key)
    {
        string[] written = key.Split([' ', '.'], StringSplitOptions.RemoveEmptyEntries);
        if (written.Length > 1 && roles.Any(role => role.Length >= written.Length && written.Zip(role).All(w => w.Second.StartsWith(w.First, StringComparison.Ordinal))))
        {
            return true;
        }

        string word = key[(key.LastIndexOf(' ') + 1)..];
        return word.Length >= ShortestCharacter && (cast.Contains(word) || cast.Contains(word + "S") || cast.Any(c => c.Length > word.Length && c.StartsWith(word, StringComparison.Ordinal)));
    }

    /// <summary>The keys of the labels that are left.</summary>
    private string?[] OfForms(string?[] all) => [.. all.Select((key, i) => forms[i].Success ? key : null)];

    private static string?[] Keys(Match[] forms) => Array.ConvertAll(forms, form => form.Success ? Key(form) : null);

    private static Dictionary<string, int> Count(string?[] keys)
    {
        Dictionary<string, int> found = new(StringComparer.Ordinal);
        foreach (string key in keys.OfType<string>())
        {
            found[key] = found.GetValueOrDefault(key) + 1;
        }

        return found;
    }

    private bool Recurs(int i) => keys[i] is { } key && counts[key] > 1;

    /// <summary>A label in capitals with words behind it or below it: under the heading of a scene it needs not come back.</summary>
    private bool IsEvident(int i) =>
        forms[i].Success && i > firstHeading && (BeginsChunk(i) || special[i - 1]) && !IsBesideSpeech(i) && IsInCapitals(Name(forms[i]))
        && (!PlayForms.IsLabelOnly(lines[i].Text, forms[i].Length) || (i + 1 < lines.Count && !special[i + 1] && lines[i + 1].Chunk == lines[i].Chunk));

    /// <summary>A label that stands once, but a character has it.</summary>
    private bool IsOfCharacter(int i) => keys[i] is { } key && BeginsChunk(i) && !IsBesideSpeech(i) && IsOfCast(key);

    /// <summary>Headings, the characters, and directions that the words of directions tell.</summary>
    private bool IsBesideSpeech(int i) => special[i] || IsInCast(i) || PlayForms.IsExit(lines[i].Text) || PlayForms.IsEntrance(lines[i].Text) || PlayForms.TellsOfAct(lines[i].Text);

    private bool BeginsChunk(int i) => i == 0 || lines[i - 1].Chunk != lines[i].Chunk;

    private bool IsOwnLine(int i) => Recurs(i) && forms[i].Length == lines[i].Length;

    private int Length(int i)
    {
        if ((setInCapitals && (IsBelowHeading(i) || IsBelowPlace(i)) && (TellsWhoIsThere(i, Name(forms[i])) || IsBesideName(i))) || TellsOfAct(i))
        {
            return 0;
        }

        if (!PlayForms.NamesSinger(lines[i].Text) && (!IsSpeaker(i) || !(Recurs(i) || (i > firstHeading && IsLabelOnce(i)))))
        {
            return 0;
        }

        if (PlayForms.NamesSinger(lines[i].Text))
        {
            return lines[i].Length;
        }

        if (IsWithoutSpeech(i))
        {
            return 0;
        }

        // A direction behind the name belongs to the speech, not to the label; another name that the editors put there does.
        Group aside = forms[i].Groups["aside"];
        return aside.Success && PlayForms.IsOtherName(aside.ValueSpan) ? forms[i].Length : aside.Success ? forms[i].Groups["label"].Length : LengthOfName(i) is > 0 and var name ? name : Extended(i);
    }

    /// <summary>"LISETTE, softly, to the countess.", "WERNER angrily.": behind the character stands in small letters how it speaks; 0 where nothing of the kind does.</summary>
    private int LengthOfName(int i)
    {
        string label = forms[i].Groups["label"].Value;
        for (int blank = label.IndexOf(' ', StringComparison.Ordinal); blank > 0; blank = label.IndexOf(' ', blank + 1))
        {
            if (char.IsLower(label[blank + 1]) && !Lexicon.Conjunctions.Contains(label[(blank + 1)..].Split(' ')[0]))
            {
                bool comma = label[blank - 1] == ',';
                string name = label[..(comma ? blank - 1 : blank)];
                bool recurs = counts.GetValueOrDefault(name.ToUpperInvariant()) > 1;
                return (comma && (recurs || IsInCapitals(WithoutConjunctions(name)) || IsOfCast(name.ToUpperInvariant()))) || (recurs && IsInCapitals(name) && !Articles.Begins(label.AsSpan(blank + 1))) ? blank : 0;
            }
        }

        return 0;
    }

    /// <summary>"ANNA and PAUL" is in capitals.</summary>
    private static string WithoutConjunctions(string name) => string.Join(' ', name.Split(' ').Where(word => !Lexicon.Conjunctions.Contains(word)));

    /// <summary>"Jun. Pal. Both. Tremble …": several labels that speak together.</summary>
    private int Extended(int i)
    {
        int length = forms[i].Length;
        string text = lines[i].Text;
        while (length + 1 < text.Length && Form(text[(length + 1)..]) is { Success: true } next && SpeaksToo(i, next, text.Length - length - 1))
        {
            length += 1 + next.Length;
        }

        return length;
    }

    /// <summary>Whether a second label speaks with that of a line: it ends with the same sign, names one who speaks elsewhere, and words follow it, or both are in capitals. "Max: Anna, come!", "Max. Anna." call her.</summary>
    private bool SpeaksToo(int i, Match next, int rest) =>
        next.Groups["end"].ValueSpan.SequenceEqual(forms[i].Groups["end"].ValueSpan) && !next.Groups["label"].ValueSpan.Contains(',') && (counts.GetValueOrDefault(Key(next)) > 1 || Lexicon.StageSpeakers.Contains(Key(next)))
        && (next.Length < rest || IsInCapitals(Name(next)));
}
