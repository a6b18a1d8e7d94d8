using System.Text.RegularExpressions;
using Tei.Languages;
using Tei.Recognition.Insertions;
using Tei.Recognition.Names;

namespace Tei.Recognition.Structure;

/// <content>The opening of a document: headings, what stands above the salute, and the salute.</content>
internal sealed partial class LineClassifier
{
    /// <summary>As many lines stand above place and date: "Headquarters of the Volunteers, / Adjutant General's Office,".</summary>
    private const int MostAboveDateline = 2;

    private int ClassifyOpening(int start, int end, bool hasTitle)
    {
        int i = start;
        bool isBelowHouse = false;
        while (i < end)
        {
            string text = lines[i].Unmarked;
            if (labels[i] > 0 || IsAgendaHead(i, end) || (hasTitle && IsHeadOfDay(i)) || (IsTranscript && SpeakerLayouts.NamesChair(text)))
            {
                break;
            }
            else if (SaluteBelowAddress(i, start, end) is > 0 and var salute)
            {
                i = ClassifyOfficeHead(i, salute);
            }
            else if (i == start && !hasTitle && !IsTitle(i, start, end) && LinesOfHouse(i, end) is > 0 and var house)
            {
                i = SetAll(i, house, LineKind.AddressLine);
                isBelowHouse = true;
            }
            else if (isBelowHouse && !hasTitle && OfficeForms.NamesDocument(text) && !lines[i].EndsSentence && !IsDateline(i))
            {
                Set(i++, LineKind.Title);
                hasTitle = true;
            }
            else if (IsTranscript && i == start && LinesOfLetterhead(i, end) is > 1 and var heads)
            {
                i = SetAll(i, heads, LineKind.Title);
                hasTitle = true;
            }
            else if (IsMasthead(i, start, end))
            {
                Set(i++, LineKind.Title);
                hasTitle = true;
            }
            else if (!hasTitle && IsNumberOfLetter(i, end))
            {
                i = SetAll(i, 2, LineKind.Title);
                hasTitle = true;
            }
            else if (!hasTitle && (IsHeadingOfOne(i, end) || (i == start && enclosures.Contains(i) && !IsDateline(i))))
            {
                Set(i++, LineKind.Title);
                hasTitle = true;
            }
            else if (((hasTitle || IsAboveHeading(i, end)) && OfficeForms.IsTransmission(text)) || (i + 1 < end && IsWordOfEditors(text) && !OfficeForms.IsReceived(text) && !LineForms.IsDateline(text) && LineForms.IsSalute(lines[i + 1].Text)))
            {
                Set(i++, LineKind.Transmission);
            }
            else if (OfficeForms.IsClassification(text) && !LineForms.IsNumber(text))
            {
                Set(i++, LineKind.Classification);
            }
            else if (OfficeForms.IsReceived(text))
            {
                Set(i++, LineKind.Received);
            }
            else if (LineForms.IsNumber(text))
            {
                Set(i++, LineKind.Number);
            }
            else if (i + 1 < end && (LineForms.IsDictationSign(text) || (hasTitle && LineForms.IsSignOfOffice(text)) || (isBelowHouse && LineForms.IsFileNumber(text))) && IsOpeningLine(i + 1))
            {
                Set(i++, LineKind.Number);
            }
            else if (FieldLabels.IsHead(text) && i + 1 < end)
            {
                i = ClassifyField(i, end);
            }
            else if (FieldLabels.LengthIn(text) is > 0 and int length)
            {
                SetField(i, length);
                i++;
            }
            else if (FieldOfForm(i, start, end) is > 0 and int ofForm)
            {
                SetField(i, ofForm);
                i++;
            }
            else if (!hasTitle && i + 1 < end && PersonHeadings.Read(text) is not null)
            {
                // "From Ann Berg to John Hale, 3 May 1792" is more than a place and a date.
                Set(i++, LineKind.Title);
                hasTitle = true;
            }
            else if (hasTitle && OnTitlePage(i, end) is { } ofTitlePage)
            {
                Set(i++, ofTitlePage);
            }
            else if (hasTitle && IsBylineOfPress(i))
            {
                Set(i++, LineKind.Byline);
            }
            else if (IsDateline(i) || IsAboveDateline(i, end) || (hasTitle && i + 1 < end && LineForms.IsVenue(text)))
            {
                // "State of Oregon, County of Berg, ss:" stands where a letter has its place and date.
                Set(i++, LineKind.Dateline);
            }
            else if (ContinuesField(i, start))
            {
                Set(i++, LineKind.ListItem);
            }
            else if (hasTitle && i + 1 < end && OfficeForms.NamesDocument(text) && (!lines[i].EndsSentence || LineForms.EndsWithTime(text)) && GoesOnWithDocument(i))
            {
                Set(i++, LineKind.Title);
            }
            else if (hasTitle && (isBelowHouse && IsSubjectBelowDocument(i, end) || IsBusinessOfMinutes(i, end)))
            {
                Set(i++, LineKind.Title);
            }
            else if (hasTitle && (IsSubjectAboveSalute(i, end) || IsSubjectInOpening(i, end)))
            {
                Set(i++, LineKind.Title);
            }
            else if (hasTitle && ContinuesTitle(i))
            {
                Set(i++, LineKind.Title);
            }
            else if (LineForms.IsSalute(text) || IsVocativeAboveDate(i, end) || IsOfPetition(i, start, end) || GoesOnWithAddressee(i, start))
            {
                Set(i++, LineKind.Salute);
            }
            else if (IsAddressAboveSalute(i, end) || (hasTitle && i + 1 < end && lines[i].Length <= LongestFootLine && (OfficeForms.BeginsAddress(text) || PersonHeadings.NamesOne(text)) && IsOpeningLine(i + 1)))
            {
                // "To Paul Stone", "From John Hale", "A MAURICE DUVAL, A LYON": between the editors' heading and the place and date.
                Set(i++, LineKind.AddressLine);
            }
            else if (i + 1 < end && ((!hasTitle && LineForms.IsCollection(text) && LineForms.NamesDocument(lines[i + 1].Unmarked)) || LineForms.IsWebAddress(text) || (LineForms.IsFileReference(text) && !LineForms.NamesDocument(text) && (!hasTitle || IsOpeningLine(i + 1)))))
            {
                Set(i++, LineKind.SourceNote);
            }
            else if (hasTitle && IsAddressOfWriter(i, start, end))
            {
                Set(i++, LineKind.AddressLine);
            }
            else if (hasTitle && IsRemarkOfEditors(i, end))
            {
                Set(i++, LineKind.SourceNote);
            }
            else if (LetterAddress(i, end) is > 0 and int count)
            {
                i = SetAll(i, count, LineKind.AddressLine);
            }
            else if (!hasTitle && IsTitle(i, start, end))
            {
                Set(i++, LineKind.Title);
                hasTitle = true;
            }
            else
            {
                break;
            }
        }

        return i;
    }

    /// <summary>"An die Abteilung für Auswärtiges des … Departements, Bern": an address of one line, however long, alone above the salute.</summary>
    private bool IsAddressAboveSalute(int i, int end) =>
        i + 1 < end && OfficeForms.BeginsAddress(lines[i].Unmarked) && lines[i].Length <= LongestListLine && IsAlone(i) && !lines[i].EndsSentence && LineForms.IsSalute(lines[i + 1].Unmarked);

    /// <summary>"Débarquement en Afrique": below place and date, or below what the paper is ("Politischer Bericht Nr. 46"), an office says what its report is about, above the salute.</summary>
    private bool IsSubjectAboveSalute(int i, int end) =>
        i + 2 < end && (classified[i - 1] is { Kind: LineKind.Dateline } || (classified[i - 1] is { Kind: LineKind.Title } && OfficeForms.NamesDocument(lines[i - 1].Unmarked) && !PersonHeadings.NamesOne(lines[i].Unmarked))) && IsAlone(i) && lines[i].Length <= LongestFootLine && LineForms.CanBeHeading(lines[i].Unmarked) && !lines[i].EndsSentence && !OfficeForms.BeginsAddress(lines[i].Text) && LineForms.IsSalute(lines[i + 1].Text) && !LineForms.IsSalute(lines[i].Text);

    /// <summary>"Traktanden", "SUBJECTS", and the items right below it: the text begins.</summary>
    private bool IsAgendaHead(int i, int end) => i + 1 < end && FieldLabels.Type(lines[i].Text) is FieldLabels.Agenda or FieldLabels.Subject && LabelReader.StartsWithLabel(lines[i + 1].Text);

    /// <summary>"Notiz für den Chef / Gespräch mit dem Botschafter / VERTRAULICH", "NIE 36–58 / Washington, June 5 / The Outlook for Lavra / Conclusions": what a paper is about, alone between its heading and the rest of the opening, or below that above another heading.</summary>
    private bool IsSubjectInOpening(int i, int end) =>
        i + 2 < end && IsAlone(i) && LineForms.CanBeHeading(lines[i].Unmarked) && !lines[i].EndsSentence && !LetterForms.HasClauseWord(lines[i].Text) && !OfficeForms.BeginsAddress(lines[i].Text)
        && classified[i - 1]!.Kind switch
        {
            LineKind.Title => lines[i + 1].Unmarked is var below && (IsDateline(i + 1) || (OfficeForms.IsClassification(below) && !LineForms.IsNumber(below))) && OfficeForms.NamesDocument(lines[i - 1].Unmarked),
            LineKind.Dateline => i > 1 && classified[i - 2]?.Kind == LineKind.Number && IsAlone(i + 1) && lines[i + 1].Length <= LongestFootLine && LineForms.CanBeHeading(lines[i + 1].Unmarked) && !lines[i + 1].EndsSentence && lines[i + 2].EndsSentence && lines[i + 2].Length > lines[i + 1].Length,
            _ => false,
        };

    /// <summary>"[Telegram.]", and right below it "Mr. Hale to Mr. Stone.": how a paper came may stand above its heading, too.</summary>
    private bool IsAboveHeading(int i, int end) =>
        i + 2 < end && (i == 0 || (i == 1 && classified[0]?.Kind is LineKind.Number or LineKind.SourceNote)) && lines[i].Text is ['[' or '(', ..] && (PersonHeadings.ReadNames(lines[i + 1].Unmarked) is not null || LineForms.NamesDocument(lines[i + 1].Unmarked) || LineForms.SaysWhoWrites(lines[i + 1].Unmarked)) && IsOpeningLine(i + 2);

    /// <summary>"To his Excellency John Venn / Governor of the State": below whom a petition goes to stands what he is.</summary>
    private bool GoesOnWithAddressee(int i, int start) =>
        i > start && classified[i - 1]?.Kind == LineKind.Salute && lines[i].Chunk == lines[i - 1].Chunk && lines[i].Length <= LongestFootLine && OfficeForms.IsPetitionAddress(lines[i - 1].Text) && OfficeForms.IsOffice(lines[i].Text) && !LetterForms.HasClauseWord(lines[i].Text);

    /// <summary>To whom a petition goes, and the words with which it begins: parts of its opening, where a line near it calls it a petition.</summary>
    private bool IsOfPetition(int i, int start, int end) =>
        i + 1 < end && i - start < HighestTitleLine && (OfficeForms.IsPetitionShews(lines[i].Text) || (OfficeForms.IsPetitionAddress(lines[i].Text) && lines.Skip(i + 1).Take(HighestTitleLine).Any(line => OfficeForms.IsPetition(line.Text))));

    /// <summary>"COUNTRY: Albania / DATE ACQUIRED: 3 May": the length of the label where lines below one another have labels in capitals, as a printed form has; 0 elsewhere.</summary>
    private int FieldOfForm(int i, int start, int end)
    {
        if (!IsOfForm(i))
        {
            return 0;
        }

        // No more lines are asked than decide, so that a long form costs no more for each of its lines.
        int first = i, last = i;
        while (first > start && i - first + 1 < FewestFieldsOfForm && IsOfForm(first - 1))
        {
            first--;
        }

        while (last + 1 < end && last - i + 1 < FewestFieldsOfForm && IsOfForm(last + 1))
        {
            last++;
        }

        return last - first + 1 >= FewestFieldsOfForm ? lines[i].Text.IndexOf(':', StringComparison.Ordinal) + 1 : 0;
    }

    private bool IsOfForm(int i) => labels[i] == 0 && FieldOfFormLabel().IsMatch(lines[i].Text);

    [GeneratedRegex(@"^\p{Lu}{2}[\p{Lu}. /&-]{0,28}:\s\S", RegexOptions.CultureInvariant)]
    private static partial Regex FieldOfFormLabel();

    /// <summary>A heading of two lines, or the office's own above the date: "Politisches Departement / Bern, 3. Mai / Notiz für den Chef".</summary>
    private bool GoesOnWithDocument(int i) =>
        classified[i - 1]!.Kind == LineKind.Title || (classified[i - 1]!.Kind is LineKind.Dateline or LineKind.Classification && Lexicon.DocumentWords.Begins(lines[i].Text));

    /// <summary>In a file of several letters each begins with a heading and, below it, a dateline.</summary>
    private void ClassifyInnerOpenings(int body, int close)
    {
        for (int i = body; i + 2 < close; i++)
        {
            bool alone = i > 0 && lines[i - 1].Chunk != lines[i].Chunk && lines[i + 1].Chunk != lines[i].Chunk && lines[i + 2].Chunk != lines[i + 1].Chunk;
            if (!alone)
            {
                continue;
            }

            bool heading = labels[i] == 0 && LineForms.CanBeHeading(lines[i].Unmarked) && !lines[i].EndsSentence && !IsDateline(i);
            if (heading && labels[i + 1] == 0 && IsDateline(i + 1))
            {
                Set(i, LineKind.SectionHead);
                Set(++i, LineKind.Dateline);
            }
        }
    }

    /// <summary>The address above a letter: a chunk of short lines with a salute after it.</summary>
    private int LetterAddress(int index, int end)
    {
        int last = index;
        while (last < end && lines[last].Chunk == lines[index].Chunk && lines[last].Length <= 60)
        {
            if (OfficeForms.NamesDocument(lines[last].Unmarked) && !OfficeForms.BeginsAddress(lines[index].Text))
            {
                // "Rapporto politico / Riservato": what the paper is stands there, too.
                return 0;
            }

            if (IsAboveText(last))
            {
                // "Kopie / Bern, 3. Mai 1941 / Vertraulich": what an office puts above a letter is no address.
                return last > index && lines[last..end].FindIndex(l => LineForms.IsSalute(l.Text)) is >= 0 and < LongestFoot ? last - index : 0;
            }

            last++;
        }

        bool wholeChunk = last < end && lines[last].Chunk != lines[index].Chunk;
        bool beforeText = wholeChunk && last - index <= LongestFoot && OfficeForms.BeginsAddress(lines[index].Text) && (lines[last].Length > LongestListLine || IsStreet(index + 1, last) || (last - index == 1 && IsNameAndPlace(lines[index].Text) && lines[last].EndsSentence)) && index > 0 && classified[index - 1]?.Kind == LineKind.Dateline;
        return wholeChunk && ((last - index >= 2 && LineForms.IsSalute(lines[last].Text)) || beforeText) ? last - index : 0;
    }

    /// <summary>"14 Elm Street, Norwood": the second line of a name's chunk has the number of a house before its street, and a longer text follows.</summary>
    private bool IsStreet(int i, int last) => i < last && lines[last].Length > lines[i].Length && lines[i].Text.Split(' ', 3) is [var number, var street, ..] && number.All(char.IsAsciiDigit) && char.IsUpper(street[0]);

    /// <summary>"Monsieur A. Roux, Genève": in one line to whom and where a letter goes.</summary>
    private static bool IsNameAndPlace(string line) => line.LastIndexOf(", ", StringComparison.Ordinal) is > 0 and var comma && WordLists.IsPlace(Words.Fold(line[(comma + 2)..].TrimEnd('.')));

    private bool IsAboveText(int i) =>
        lines[i].Unmarked is var text && (OfficeForms.IsClassification(text) || OfficeForms.IsReceived(text) || LineForms.IsNumber(text) || IsDateline(i));

    private bool IsTitle(int index, int start, int end)
    {
        string text = lines[index].Unmarked;
        if (index - start >= HighestTitleLine || index + 1 >= end || IsTableRow(index, start, end) || LineForms.IsSalute(text) || (IsInBrackets(text) && !text.Any(char.IsLetter)))
        {
            return false;
        }

        if (index + 2 < end && lines[index].Length <= LongestFootLine && (lines[index + 1].Chunk == lines[index].Chunk || !text.Any(char.IsLower)) && OfficeForms.NamesDocument(lines[index + 1].Text) && (!lines[index + 1].EndsSentence || LineForms.EndsWithTime(lines[index + 1].Text)) && LineForms.CanBeHeading(text))
        {
            // The body stands above what it wrote: "Conseil fédéral / Procès-verbal de la séance …", in capitals with a blank line between.
            return true;
        }

        if (LineForms.NamesDocument(text) && (!lines[index].EndsSentence || IsTitleWithStop(index) || LineForms.EndsWithTime(text) || OfficeForms.IsPetitionHead(text) || PersonHeadings.Read(text) is not null))
        {
            return true;
        }

        if (PersonHeadings.ReadNames(text) is not null && (FollowsOpening(index, end) || (PersonHeadings.IsDated(text) && lines[index + 1].Chunk != lines[index].Chunk)))
        {
            return true;
        }

        if (index == 0 && (IsHeadInCapitals(0) || IsNameOfNewspaper(0)))
        {
            return true;
        }

        if (index + 2 < end && lines[index].Chunk != lines[index + 1].Chunk && IsBylineOfPress(index + 1) && (lines[index + 2].Length > text.Length || IsDateline(index + 2)) && LineForms.CanBeHeading(text.TrimEnd('.')))
        {
            // "THE BRIDGE FALLS / By Henry Lane", and the article.
            return true;
        }

        if (index == start && (IsTitleOfEnclosure(index) || IsTitleAboveDate(index) || IsTitleAboveParts(index)))
        {
            return true;
        }

        // A heading by its form is a title where the opening goes on after it, or a text follows that is longer than it.
        // A long sentence is none, with a full stop or, as old hands have it, without.
        return IsOpeningLine(index + 1) ? LineForms.CanBeLongHeading(text) && !(text.Length > LongestListLine && LetterForms.HasClauseWord(text)) : LineForms.CanBeHeading(text) && ((lines[index + 1].Chunk != lines[index].Chunk && lines[index + 1].Length > lines[index].Length));
    }

    /// <summary>"Decree.", "Instructions to the inspectors of the ports.": what lies with a despatch has its own title, with a full stop.</summary>
    private bool IsTitleOfEnclosure(int i) =>
        i > 0 && classified[i - 1]?.Kind == LineKind.EnclosureHead && i + 1 < lines.Count && lines[i].Unmarked is { Length: <= LongestEnclosureTitle } text && lines[i + 1].Chunk != lines[i].Chunk && !LetterForms.HasClauseWord(text) && !IsDateline(i) && !LineForms.IsSalute(text)
        && ((text.Length <= LongestFootLine && lines[i + 1].Length > text.Length) || IsOpeningLine(i + 1) || OfficeForms.NamesDocument(text));

    /// <summary>"THE STATE OF THE ROADS", and below it "I." or "I. Bridges": the head of the first part is shorter than the title.</summary>
    private bool IsTitleAboveParts(int i) =>
        i + 2 < lines.Count && IsAlone(i) && IsAlone(i + 1) && lines[i + 1].Length <= LongestFootLine && LineForms.CanBeHeading(lines[i].Unmarked) && !lines[i].EndsSentence
        && LabelReader.Read(lines[i + 1].Text).Exists(label => label is { Style: "I." or "I", Number: 1 }) && lines[i + 2].EndsSentence && lines[i + 2].Length > lines[i + 1].Length;

    /// <summary>"Decree on the import of salted meat.": alone above the text, the title of a paper may have a full stop; a sentence has a clause.</summary>
    private bool IsTitleWithStop(int i) =>
        i == 0 && lines.Count > 2 && lines[i].Text is [.., '.'] && lines[i].Length <= LongestListLine && IsAlone(i) && (lines[i + 1].Length > lines[i].Length || OfficeForms.IsReceived(lines[i + 1].Unmarked)) && OfficeForms.NamesDocument(lines[i].Text) && !LetterForms.HasClauseWord(lines[i].Text) && !LineForms.EndsSentenceInside(lines[i].Text);

    /// <summary>Whether the opening of a letter goes on right below a heading, or below the line of the place where the recipient is.</summary>
    private bool FollowsOpening(int index, int end) => IsOpeningLine(index + 1) || (index + 2 < end && lines[index + 1].Length <= LongestFootLine && IsOpeningLine(index + 2));

    /// <summary>"Executive Mansion, / Washington, May 4, 1862": the house or the office stands above the place, in the same chunk.</summary>
    private bool IsAboveDateline(int i, int end, int more = MostAboveDateline) =>
        i + 1 < end && lines[i].Text is { Length: <= LongestFootLine } text && (text.EndsWith(',') || LetterForms.EndsBeforeDay(text)) && char.IsUpper(text[0]) && lines[i + 1].Chunk == lines[i].Chunk && (IsDateline(i + 1) || (more > 1 && IsAboveDateline(i + 1, end, more - 1))) && !LineForms.IsSalute(text)
        && (text.Length <= LongestFootLine / 2 || !text.Any(char.IsLower) || (OfficeForms.IsOffice(text) && !LetterForms.HasClauseWord(text)));

    private bool IsOpeningLine(int index) =>
        lines[index].Unmarked is var text && (IsDateline(index) || OfficeForms.IsClassification(text) || OfficeForms.IsTransmission(text) || LineForms.IsNumber(text) || OfficeForms.IsReceived(text)
            || FieldLabels.IsHead(text) || FieldLabels.LengthIn(text) > 0 || LineForms.IsSalute(text) || IsAboveDateline(index, lines.Count));

    /// <summary>A second line of the heading: it goes on in lower case, or stands below it without a blank line.</summary>
    private bool ContinuesTitle(int i) =>
        classified[i - 1]!.Kind == LineKind.Title && lines[i].Length <= LongestListLine && !IsTableRow(i, 0, lines.Count) && !PersonHeadings.IsDated(lines[i - 1].Unmarked) && !PersonHeadings.IsToOne(lines[i - 1].Unmarked)
        && ((lines[i].StartsLowerCase && lines[i].Text.AsSpan().IndexOf("! ") < 0) || GoesOnInCapitals(i) || (lines[i].Chunk == lines[i - 1].Chunk && LineForms.CanBeHeading(lines[i].Unmarked) && !lines[i].EndsSentence));

    /// <summary>"MEMORANDUM ON THE HARBOUR / OF LAVRA": in capitals a line goes on where it begins with a small word.</summary>
    private bool GoesOnInCapitals(int i) =>
        !lines[i].Text.Any(char.IsLower) && !lines[i - 1].Text.Any(char.IsLower) && lines[i].Text.IndexOf(' ', StringComparison.Ordinal) is > 1 and var space && Lexicon.IsLeading(lines[i].Text[..space].ToLowerInvariant()) && LineForms.CanBeHeading(lines[i].Unmarked);

    /// <summary>"By Henry Lane": the line below the heading of an article that names who wrote it, and says nothing else.</summary>
    private bool IsBylineOfPress(int i) =>
        LineForms.Degrees().Replace(lines[i].Unmarked, "").TrimEnd('.') is var line && (LineForms.IsByline(lines[i].Unmarked) || LineForms.IsByline(line)) && line.AsSpan(Lexicon.Bylines.LengthAt(line)).TrimStart(": ") is var name && NameWords.LengthAt(name) == name.Length && name.Contains(' ');

    /// <summary>"A sermon preached at Riverton", between the title and who wrote it; "Minister of the church in Riverton", right below.</summary>
    private LineKind? OnTitlePage(int i, int end) =>
        classified[i - 1] is { Kind: LineKind.Title } && i + 1 < end && IsBylineOfPress(i + 1) && LineForms.CanBeHeading(lines[i].Unmarked) ? LineKind.Title
        : classified[i - 1] is { Kind: LineKind.Byline } above && above.Line.Chunk == lines[i].Chunk && LineForms.CanBeHeading(lines[i].Unmarked) && !IsDateline(i) ? LineKind.Byline : null;
}
