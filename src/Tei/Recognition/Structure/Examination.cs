using System.Buffers;
using Tei.Languages;
using Tei.Recognition.Names;

namespace Tei.Recognition.Structure;

/// <summary>Questions and answers as courts and commissions take them down: "Q." and "A.", "Q1." and "A1.", "Question." and "Answer." before each, the one who asks named above ("By Mr. Berg:").</summary>
internal static class Examination
{
    private const int FewestExchanges = 2;
    private const int LongestHead = 60;
    private const int LongestOath = 220;
    private const int LongestNumber = 5;
    private const int MostDigits = 3;

    /// <summary>What stands between a question and its answer on one line; a hyphen has blanks around it there.</summary>
    private static readonly SearchValues<char> Dashes = SearchValues.Create("—–-");

    /// <summary>The length of the mark with its full stop at the start of each line; 0 for lines without one, and for all where questions are not followed by answers, marked or with a label in capitals ("THE PRESIDENT.").</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="labels">The length of the label of each line that has another.</param>
    public static int[] Labels(IReadOnlyList<LogicalLine> lines, int[] labels)
    {
        int[] questions = new int[lines.Count], answers = new int[lines.Count];
        int asked = 0, exchanges = 0;
        for (int i = 0; i < questions.Length; i++)
        {
            string text = lines[i].Text;
            questions[i] = Math.Max(MarkLength(text, Lexicon.QuestionMarks, Lexicon.QuestionLabels), LengthOfQuestioner(text));
            answers[i] = MarkLength(text, Lexicon.AnswerMarks, Lexicon.AnswerLabels);
            answers[i] = answers[i] == 0 && i > 0 && questions[i - 1] == 1 && IsBareAnswer(text) ? 1 : answers[i];
            asked += questions[i] > 0 ? 1 : 0;
            bool isAnswered = i > 0 && questions[i - 1] > 0 && (answers[i] > 0 || (labels[i] > 0 && !lines[i].Text.AsSpan(0, labels[i]).ContainsAnyInRange('a', 'z')));
            exchanges += isAnswered ? 1 : 0;
        }

        return exchanges >= FewestExchanges && exchanges * 2 >= asked ? [.. questions.Zip(answers, Math.Max)] : new int[lines.Count];
    }

    /// <summary>"DIRECT EXAMINATION", "Cross-examination by Mr. Berg": the heading of a part.</summary>
    public static bool IsHead(string line) => line.Length <= LongestHead && Lexicon.Examinations.Begins(line) && !line.EndsWith('.');

    /// <summary>"BY MR. BERG:" tells who asks from here on.</summary>
    public static bool NamesExaminer(string line) => line is [.., ':'] && line.Length <= LongestHead && Lexicon.ExaminedBy.Begins(line);

    /// <summary>"JOSEPH PETROFF, called as a witness, having been duly sworn, testified as follows:", "MARY BRIGHT sworn.": the length of the name of who is sworn; 0 for other lines.</summary>
    public static int LengthOfSworn(string line) =>
        line.Length <= LongestOath && NameWords.LengthAt(line) is > 0 and var name && name < line.Length && line.AsSpan(0, name).Contains(' ')
        && (line[name] is ',' ? Lexicon.SwornWords.OccursIn(line.AsSpan(name)) : Lexicon.SwornAlone.Contains(line.AsSpan(name).Trim(" .()"))) ? name : 0;

    /// <summary>Whether a line may be a question with its answer behind a dash: few lines have one.</summary>
    public static bool MayRunOn(string line) => line.Length > 1 && (line[1] is '.' || Lexicon.QuestionLabels.Begins(line)) && line.AsSpan().ContainsAny(Dashes);

    /// <summary>"Q. What did he say?—A. Nothing.—Q. Did he go?—A. He did.": where the questions and answers behind the first begin; none where a line does not begin with a question or an answer.</summary>
    public static IEnumerable<int> BeginningsBehindDash(string line)
    {
        if (!MayRunOn(line) || !BeginsMarked(line))
        {
            yield break;
        }

        for (int dash = line.AsSpan().IndexOfAny(Dashes); dash > 0 && dash + 1 < line.Length; dash = NextDash(line, dash + 1))
        {
            bool isDash = line[dash] is not '-' || (line[dash - 1] is ' ' && line[dash + 1] is ' ');
            if (isDash && line[dash - 1] is '?' or '.' or '!' or ' ' && BeginsMarked(line.Substring(dash + 1, Math.Min(LongestHead, line.Length - dash - 1)).TrimStart()))
            {
                yield return dash + 1;
            }
        }
    }

    private static int NextDash(string line, int from) => line.AsSpan(from).IndexOfAny(Dashes) is >= 0 and var next ? from + next : -1;

    private static bool BeginsMarked(string line) => MarkLength(line, Lexicon.QuestionMarks, Lexicon.QuestionLabels) > 1 || MarkLength(line, Lexicon.AnswerMarks, Lexicon.AnswerLabels) > 1;

    private static int MarkLength(string line, PhraseSet marks, PhraseSet labels)
    {
        int start = Numbered(line);
        ReadOnlySpan<char> rest = line.AsSpan(start);
        int word = rest is [_, '.' or '—' or (>= '0' and <= '9'), ..] && marks.Contains(rest[..1]) ? 1 : labels.LengthAt(rest);
        int end = word;
        while (end > 0 && end < rest.Length && end < word + MostDigits && char.IsAsciiDigit(rest[end]))
        {
            end++;
        }

        bool isMark = end > 0 && end + 1 < rest.Length && (rest[end] == '.' || (end > word && rest[end] == ':')) && (rest[end + 1] is ' ' or '—' or '–' || rest[(end + 1)..] is ['-', ' ', ..]);
        // "Q—You knew him?": the dash alone, right before a capital.
        isMark |= end > 0 && end + 1 < rest.Length && rest[end] == '—' && char.IsUpper(rest[end + 1]);
        return isMark ? start + end + 1 + LengthOfDash(rest[(end + 1)..]) : IsBareMark(rest, marks) ? start + 1 : 0;
    }

    /// <summary>"D. — Where were you?": the dash behind the full stop is a part of the label.</summary>
    private static int LengthOfDash(ReadOnlySpan<char> behind) => behind is [' ', '—' or '–', ' ', ..] ? 2 : 0;

    /// <summary>"Q John, has he signed it?": in briefings to the press nothing stands behind the letter; no other letter is no word.</summary>
    private static bool IsBareMark(ReadOnlySpan<char> line, PhraseSet marks) => line is ['Q', ' ', _, ..] && marks.Contains(line[..1]);

    /// <summary>"A At home.", right below a question without a full stop behind its letter: the article has no capital behind it.</summary>
    private static bool IsBareAnswer(string line) => line is ['A', ' ', var first, ..] && (char.IsUpper(first) || char.IsAsciiDigit(first)) && Lexicon.AnswerMarks.Contains(line.AsSpan(0, 1));

    /// <summary>"By a Juror: What o'clock was it?": the length of who asks, where the question is on the same line; 0 for other lines.</summary>
    private static int LengthOfQuestioner(string line) =>
        line is [.., '?'] && line.AsSpan(0, Math.Min(line.Length, LongestHead)).IndexOf(": ") is > 0 and var colon && Lexicon.ExaminedBy.Begins(line) ? colon + 1 : 0;

    /// <summary>"[2.] Q.": the length of the number that an editor puts before a question.</summary>
    private static int Numbered(string line) => line is ['[', >= '0' and <= '9', ..] && line.IndexOf("] ", StringComparison.Ordinal) is > 1 and <= LongestNumber and var close ? close + 2 : 0;
}
