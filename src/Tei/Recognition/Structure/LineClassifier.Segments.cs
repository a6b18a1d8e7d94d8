using Tei.Languages;

namespace Tei.Recognition.Structure;

/// <content>The parts of a document: a letter, another behind it, what lies with them.</content>
internal sealed partial class LineClassifier
{
    private void ClassifySegments()
    {
        int start = 0;
        for (int i = 0; i <= lines.Count; i++)
        {
            bool begins = i < lines.Count && classified[i] is null && !OfficeForms.IsEnclosureHead(lines[i].Text) && (BeginsEnclosure(i, start) || BeginsDatedEnclosure(i, start));
            bool ends = begins || i == lines.Count || classified[i] is not null || OfficeForms.IsEnclosureHead(lines[i].Text) || BeginsLetter(i, start);
            if (!ends)
            {
                continue;
            }

            if (begins)
            {
                enclosures.Add(i);
            }

            ClassifySegment(start, i);
            while (i < lines.Count && classified[i] is not null)
            {
                i++;
            }

            if (i < lines.Count && OfficeForms.IsEnclosureHead(lines[i].Text))
            {
                Set(i, LineKind.EnclosureHead);
            }
            else if (i < lines.Count)
            {
                i--;
            }

            start = i + 1;
        }
    }

    /// <summary>"House of Lords, Tuesday, April 9." below the close of a letter that has its own day: what lies with it begins with place and date.</summary>
    private bool BeginsDatedEnclosure(int i, int start) =>
        !IsTranscript && i > start + 2 && i + 1 < lines.Count && IsAlone(i) && IsDateline(i) && IsDatedLetter(start) && AboveFootAddress(i - 1, start) is var close && close < i - 1 && EndsClose(close, start);

    /// <summary>Behind a letter another may begin: a date with a salute below it.</summary>
    private bool BeginsLetter(int i, int start) =>
        i > start + 2 && i > 0 && i + 1 < lines.Count && lines[i - 1].Chunk != lines[i].Chunk && LineForms.IsDateline(lines[i].Text) && LineForms.IsSalute(lines[i + 1].Text)
        && HasLetterIn(start, i);

    /// <summary>
    /// Behind the close of a despatch stands what went with it, with a heading of its own and no word that says so: who writes to whom, with place and date below, or what the paper is.
    /// </summary>
    private bool BeginsEnclosure(int i, int start)
    {
        if (IsTranscript || i < start + 2 || i + 1 >= lines.Count || lines[i].Length > LongestEnclosureTitle || !IsAlone(i) || IsDateline(i) || IsCourtesyOfNote(i) || (i == start + 2 && OfficeForms.IsTransmission(lines[i - 1].Text)))
        {
            return false;
        }

        string text = lines[i].Unmarked;
        int close = AboveFootAddress(i - 1, start);
        return (IsLetterOfEnclosure(i, lines.Count) && HasLetterIn(start, i)) || ((IsDateline(i + 1) || IsAboveDateline(i + 1, lines.Count)) && (PersonHeadings.ReadNames(text) ?? PersonHeadings.Read(text) ?? OfficeForms.Correspondence(text.TrimEnd('.'))) is not null)
            || (EndsClose(close, start) && (OfficeForms.NamesDocument(text) || (IsDatedLetter(start) && IsHeadingOfEnclosure(i, isBelowAddress: close < i - 1 || (text is [.., '.'] && IsSender(close, start))))) && !LetterForms.HasClauseWord(text) && text is not [.., ':' or ';' or ',']);
    }

    /// <summary>"[Untitled]" above a part: the editors say that it has no title.</summary>
    private bool IsBelowMissingTitle(int start) => start > 0 && classified[start - 1]?.Kind == LineKind.EnclosureHead && Lexicon.MissingTitles.Contains(lines[start - 1].Text.AsSpan().Trim("[]. "));

    /// <summary>"L’Ambassade saisit cette occasion pour renouveler au Ministère les assurances de sa haute considération.": the last sentence of a note from one office to another names both, too.</summary>
    private bool IsCourtesyOfNote(int i) => lines[i].EndsSentence && Lexicon.Greetings.OccursIn(lines[i].Text);

    /// <summary>"B.", and the place and date right below: what lies with a despatch may have a letter for its heading.</summary>
    private bool IsLetterOfEnclosure(int i, int end) =>
        lines[i].Text is [>= 'A' and <= 'Z'] or [>= 'A' and <= 'Z', '.'] && i + 2 < end && IsAlone(i) && (lines[i + 2].Length > LongestFootLine || LineForms.IsSalute(lines[i + 2].Text)) && (IsDateline(i + 1) || IsAboveDateline(i + 1, end) || PersonHeadings.ReadNames(lines[i + 1].Unmarked) is not null);

    /// <summary>Whether a line is the last of a close: a signature with the date below it, or a farewell above, or that of the one who is said to write.</summary>
    private bool EndsClose(int i, int start)
    {
        int signature = i > start && IsDateline(i) ? i - 1 : i;
        return signature > start && lines[signature].Length <= LongestPlace && LetterForms.IsSignature(lines[signature].Text)
            && ((signature < i && lines[signature - 1].EndsSentence) || IsFarewellAt(signature - 1, signature) || (IsAlone(signature) && lines[signature - 1].EndsSentence && IsSender(signature, start)));
    }

    /// <summary>"Mr. Hale to Mr. Stone." above, and "R. B. HALE." below the text: whoever the heading of a part says to write has signed.</summary>
    private bool IsSender(int signature, int start)
    {
        for (int i = start; i < Math.Min(signature, start + HighestTitleLine); i++)
        {
            if (PersonHeadings.ReadNames(lines[i].Unmarked) is { } persons)
            {
                return PartsOfLetters.Surname(persons.From).Equals(PartsOfLetters.Surname(lines[signature].Text), StringComparison.OrdinalIgnoreCase);
            }
        }

        return false;
    }

    /// <summary>Whether whoever the heading above a text says to write has signed in a line.</summary>
    private bool IsSenderAbove(int signature, int body)
    {
        int start = body;
        while (start > 0 && body - start < LongestOfficeHead && classified[start - 1] is { Kind: not (LineKind.EnclosureHead or LineKind.Signed or LineKind.Postscript) })
        {
            start--;
        }

        return IsSender(signature, start);
    }

    /// <summary>Whether place and date stand near the top of a part, so that another day below its close is that of another paper.</summary>
    private bool IsDatedLetter(int start) => Enumerable.Range(start, Math.Min(HighestTitleLine, lines.Count - start)).Any(IsDateline);

    /// <summary>"Parliamentary notices." below the close and the address of a letter: words that are no name and no sentence, with the opening of a paper below them or a longer line.</summary>
    private bool IsHeadingOfEnclosure(int i, bool isBelowAddress) =>
        lines[i].Length <= LongestFootLine && LineForms.CanBeHeading(lines[i].Unmarked.TrimEnd('.')) && !LetterForms.IsSignature(lines[i].Text) && !OfficeForms.BeginsAddress(lines[i].Text) && OfficeForms.ClosingNote(lines[i].Text) is null
        && (IsDateline(i + 1) || (isBelowAddress && lines[i + 1].Length > lines[i].Length));

    /// <summary>The line above the address at the foot of a letter, where one ends with a line; else that line.</summary>
    private int AboveFootAddress(int i, int start)
    {
        int first = i;
        while (first - 1 > start && i - first < LongestFoot && lines[first - 1].Chunk == lines[i].Chunk)
        {
            first--;
        }

        bool isAddress = first - 1 > start && lines[first - 1].Chunk != lines[i].Chunk && lines.GetRange(first, i - first + 1).TrueForAll(line => line.Length <= LongestFootLine) && (OfficeForms.BeginsAddress(lines[first].Text) || Esquire().IsMatch(lines[first].Text));
        return isAddress ? first - 1 : i;
    }

    /// <summary>Whether a salute or a farewell stands in a segment; what was looked through is not looked through again.</summary>
    private bool HasLetterIn(int start, int end)
    {
        if (letterSought < start)
        {
            (letterSought, letterFound) = (start, false);
        }

        for (; letterSought < end && !letterFound; letterSought++)
        {
            letterFound = LineForms.IsSalute(lines[letterSought].Text) || LetterForms.IsFarewell(lines[letterSought].Text);
        }

        return letterFound;
    }
}
