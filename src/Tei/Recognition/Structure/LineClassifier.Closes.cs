using System.Text.RegularExpressions;
using Tei.Languages;
using Tei.Recognition.Insertions;
using Tei.Recognition.Names;

namespace Tei.Recognition.Structure;

/// <content>The close of a document: farewells, signatures, witnesses, postscripts.</content>
internal sealed partial class LineClassifier
{
    private const int MostWordsOfLeave = 4;

    /// <summary>
    /// "Signed, sealed and published in the presence of", and the names of the witnesses to the end: with the signature above, the close of a will or a deed.
    /// Below who swears stands where and when it was done, and who took the oath.
    /// </summary>
    private int ClassifyWitnesses(int body, int end)
    {
        int clause = end - 1;
        while (clause > body && end - clause <= LongestCloser && !LineForms.IsWitnessClause(lines[clause].Text) && CanSign(clause))
        {
            clause--;
        }

        if (clause <= body || clause == end - 1 || !LineForms.IsWitnessClause(lines[clause].Text) || labels[clause] > 0)
        {
            return end;
        }

        int top = clause - 1 > body && LineForms.IsVenue(lines[clause - 1].Text) ? clause - 1 : clause;
        int first = top;
        while (first - 1 > body && CanSign(first - 1))
        {
            first--;
        }

        if (first == top && !Lexicon.WitnessWords.Begins(lines[clause].Text))
        {
            return end;
        }

        for (int i = first; i < end; i++)
        {
            classified[i] = new ClassifiedLine(lines[i], i >= top && i <= clause ? LineKind.CloserNote : LineKind.Signed) { IsSignatory = !IsBelowNameWithComma(i) };
        }

        // "Also geschehen in Basel, den 20. Mai 1811.": the day stands above who signs.
        return first < top ? FrameAbove(first, body) : first;
    }

    private bool CanSign(int i) => labels[i] == 0 && classified[i] is null && (LineForms.CanBeSignature(lines[i].Unmarked) || OfficeForms.IsNameWithOffice(lines[i].Unmarked) || IsBelowNameWithComma(i)) && !IsDateline(i);

    private int ClassifyClose(int body, int end)
    {
        int close = end;
        for (int i = body; i < end; i++)
        {
            if (i > body && LineForms.IsPostscript(lines[i].Text) && end - i <= LongestCloser)
            {
                for (int k = i; k < end; k++)
                {
                    Set(k, LineKind.Postscript);
                }

                close = i;
                break;
            }
        }

        int first = close;
        while (first - 1 > body && close - first < LongestCloser && CloserKind(first - 1, body) is not null)
        {
            first--;
        }

        // A signature stands below a text: without one the lines are something else. A text may end with what it quotes.
        bool belowText = first < close && first > body && (lines[first - 1].EndsSentence || lines[first - 1].Length > 60 || Proceedings.IsRecord(lines[first - 1].Text) || lines[first - 1].Text is [.., '”' or '"' or '»'] || (lines[first - 1].Text is [.., ','] && lines[first - 1].Chunk != lines[first].Chunk && lines[first - 1].Length >= ShortestLineOfText) || LineForms.IsClosingSalute(lines[first].Unmarked));
        if (!belowText)
        {
            return close;
        }

        for (int i = first; i < close; i++)
        {
            Set(i, CloserKind(i, body)!.Value);
        }

        return first;
    }

    private LineKind? CloserKind(int index, int body)
    {
        string text = lines[index].Unmarked;
        if (index < body || labels[index] > 0 || classified[index]?.Kind is LineKind.ListHead or LineKind.ListItem)
        {
            return null;
        }

        if (Proceedings.IsRecord(text))
        {
            return null;
        }

        if (IsTranscript && (IsOfficeOfRecorder(index) || (index > body && IsOfficeOfRecorder(index - 1))))
        {
            return text is [.., ':'] ? LineKind.Office : LineKind.Signed;
        }

        if (LineForms.IsClosingSalute(text))
        {
            return LineKind.ClosingSalute;
        }

        if (IsDateline(index))
        {
            return LineKind.Dateline;
        }

        if (OfficeForms.IsByOrder(text) && !IsTranscript)
        {
            return LineKind.Office;
        }

        if (!IsTranscript && index > body && text is [var initial, ..] && char.IsLower(initial) && lines[index].Length <= LongestFootLine && lines[index - 1].Chunk == lines[index].Chunk && OfficeForms.IsByOrder(lines[index - 1].Unmarked))
        {
            // "Im Namen des Vereins / der Freunde der Häfen": for whom somebody signs goes on.
            return LineKind.Office;
        }

        if (CloserWithDate().IsMatch(text) || IsSignatureFact(text))
        {
            return LineKind.CloserLine;
        }

        if (!IsTranscript && IsOfficeAbove(index) && LineForms.CanBeSignature(lines[index + 1].Unmarked))
        {
            return LineKind.Office;
        }

        if (!IsTranscript && (IsBelowNameWithComma(index) || InsertionPhrases.IsWithheldName(text)))
        {
            return LineKind.Signed;
        }

        if (!IsTranscript && (OfficeForms.IsOfficeAndName(text) || OfficeForms.IsNameWithOffice(text)))
        {
            return LineKind.Signed;
        }

        bool signs = LineForms.CanBeSignature(text) && (!IsTranscript || SignsTranscript(index));
        return signs ? LineKind.Signed : null;
    }

    /// <summary>"[signed]", "[Unterschrift unleserlich]": a line that says something of the signature.</summary>
    private static bool IsSignatureFact(string line) =>
        SignatureFact().IsMatch(line) || (line is ['[', .., ']'] && IsInBrackets(line) && EditorialWords.Says(line[1..^1], "signature"));

    /// <summary>"Paul Ruiz, / Intendant General of the Coast.": below a name with a comma stands what the one who signs is.</summary>
    private bool IsBelowNameWithComma(int i) =>
        i > 0 && lines[i - 1].Chunk == lines[i].Chunk && lines[i - 1].Text is [.., ','] && lines[i].Length <= LongestFootLine && char.IsUpper(lines[i].Text[0]) && !lines[i].Text.Any(char.IsAsciiDigit)
        && LetterForms.IsSignature(lines[i - 1].Text) && (OfficeForms.IsOffice(lines[i].Text) || LineForms.NamesOffice(lines[i].Text) || !LetterForms.IsSignature(lines[i].Text)) && !LetterForms.HasClauseWord(lines[i].Text);

    /// <summary>"Der Protokollführer:", and the name right below it, with which a record ends: whose office nobody speaks in.</summary>
    private bool IsOfficeOfRecorder(int i) =>
        lines[i].Text is [.., ':'] && labels[i] == 0 && lines[i].Length <= LongestPlace && i + 1 < lines.Count && lines[i + 1].Chunk == lines[i].Chunk && (i + 2 == lines.Count || lines[i + 2].Chunk != lines[i + 1].Chunk) && LineForms.NamesOffice(lines[i].Text) && LineForms.CanBeSignature(lines[i + 1].Unmarked);

    /// <summary>Below the last turn of a record stands who wrote it, apart from the talk: initials or a full name, and an office below it.</summary>
    private bool SignsTranscript(int index)
    {
        bool apart = index == 0 || lines[index - 1].Chunk != lines[index].Chunk;
        return apart ? Recorder().IsMatch(lines[index].Unmarked) : SignsTranscript(index - 1);
    }

    [GeneratedRegex(@"^(?:\p{Lu}{2,4}|(?:\p{Lu}\.\s?){2,4}|\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]*){1,4}(?:, [JS]r\.)?)$", RegexOptions.CultureInvariant)]
    private static partial Regex Recorder();

    [GeneratedRegex(@"^(?:(?:No\.?|Nr\.?|№) ?[\w/–-]+\s*[–—,-]?\s*)?[\p{Lu}\[][\p{L}.’'\[\] -]{1,50},?\s+(?:[0-9]{1,2}\.\s?[0-9]{1,2}(?:\.\s?[0-9]{2,4})?|[0-9]{1,2} \p{Lu}\p{L}+(?: [0-9]{4})?|\p{Lu}\p{L}+ [0-9]{1,2},? [0-9]{4})\.?$|^(?:No\.?|Nr\.?|№) ?[\w/–-]+\s*[–—,-]\s*\p{Lu}[\p{L}. -]{1,40}$", RegexOptions.CultureInvariant)]
    private static partial Regex CloserWithDate();

    [GeneratedRegex(@"^(?:\p{Lu}[\p{L}.’' -]{0,50} )?\[(?:signed|.{0,30}initial(?:l)?ed|.{0,30}not signed|.{0,20}signature.{0,20}|sgd\.?|no signature.{0,40})\](?: \p{Lu}[\p{L}.’', -]{0,60})?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SignatureFact();

    /// <summary>"un ami qui ne vous oublie pas, / A. Roux": apart from the text, a line in lower case that ends with a comma, and the name below it that ends the letter.</summary>
    private bool IsLeaveOfWriter(int i, int signature) =>
        i > 0 && i + 1 == signature && signature + 1 == lines.Count && lines[i].Length <= LongestFarewellLine && (lines[i].StartsLowerCase || CallsWriter(lines[i].Text)) && lines[i].Text is [.., ','] && lines[i - 1].Chunk != lines[i].Chunk && lines[i - 1].EndsSentence;

    /// <summary>"Your scholar,", "Your old shipmate,": a possessive or an article, and what the writer is in a few words.</summary>
    private static bool CallsWriter(string line) =>
        line.IndexOf(' ', StringComparison.Ordinal) is > 0 and var space && Lexicon.Determiners.Contains(line[..space].ToLowerInvariant()) && line.AsSpan().Count(' ') <= MostWordsOfLeave && !LetterForms.HasClauseWord(line[space..]);
}
