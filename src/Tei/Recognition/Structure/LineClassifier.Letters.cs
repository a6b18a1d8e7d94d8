using System.Text.RegularExpressions;
using Tei.Languages;
using Tei.Recognition.Dates;

namespace Tei.Recognition.Structure;

/// <content>Private letters: what stands above the salute, and what stands below the text.</content>
internal sealed partial class LineClassifier
{
    private const int LongestLetterHead = 9;
    private const int LongestOfficeHead = 16;
    private const int LongestAddressLine = 110;
    private const int LongestLetterClose = 10;
    private const int LongestFarewellSentence = 300;
    private const int LongestFarewellLine = 60;
    private const int LongestPlace = 40;

    /// <summary>Where the salute of a letter without a heading stands: all before it is short, and no line announces a document of an office.</summary>
    private int SaluteOfLetter(int start, int end)
    {
        for (int i = start; i < end && i < start + LongestLetterHead; i++)
        {
            string text = lines[i].Text;
            if (labels[i] > 0 || LineForms.NamesDocument(text) || (i == start && (BeginsWithPersons(i, end) || (lines[i].EndsSentence && IsTitleOfEnclosure(i)) || OfficeForms.IsPetitionAddress(text) || LineForms.IsFileReference(text))) || FieldLabels.IsHead(text) || FieldLabels.LengthIn(text) > 0 || OfficeForms.IsClassification(text) || OfficeForms.IsReceived(text) || LineForms.IsNumber(text))
            {
                return -1;
            }

            if (LineForms.IsSalute(text) || IsBareVocative(i, end))
            {
                return i;
            }

            if (!IsAboveSalute(i, end))
            {
                return -1;
            }
        }

        return -1;
    }

    /// <summary>"Monsieur", "Eccellenza": an address without a name and without a sign behind it, alone above a text.</summary>
    private bool IsBareVocative(int i, int end) =>
        i + 1 < end && lines[i].Length <= LongestPlace && lines[i + 1].Length > LongestListLine && Lexicon.Vocatives.Contains(lines[i].Text);

    /// <summary>"Sir          Boston 4th. Octr. 1791": an address without a sign behind it, and the place and the date beside it.</summary>
    private bool IsVocativeAboveDate(int i, int end) =>
        i + 1 < end && lines[i].Length <= LongestPlace && lines[i + 1].Chunk == lines[i].Chunk && Lexicon.Vocatives.Contains(lines[i].Text) && IsDateline(i + 1);

    /// <summary>A letterhead may be long where it shares the chunk of the salute; other lines above are short.</summary>
    private bool IsAboveSalute(int i, int end) =>
        LetterForms.CanBeHead(lines[i].Text) || (Enumerable.Range(i + 1, Math.Max(0, Math.Min(4, end - i - 1))).Any(k => lines[k].Chunk == lines[i].Chunk && LineForms.IsSalute(lines[k].Text)) && !lines[i].Text.Contains("; ", StringComparison.Ordinal));

    /// <summary>"[Written in pencil]": a line in brackets is of the editors, and no line of an address.</summary>
    private static bool IsWordOfEditors(string line) => IsInBrackets(line) && line.Any(char.IsLetter);

    /// <summary>"Camp near Millbrook Va / March the 3rd 63": above a date that has no place before it stands where the writer is, alone at the head of the letter. A name there is that of the writer.</summary>
    private bool IsPlaceAboveDate(int i, int salute) =>
        i + 1 < salute && lines[i].Length <= LongestPlace && (i == 0 || lines[i - 1].Chunk != lines[i].Chunk) && lines[i + 1].Chunk == lines[i].Chunk && IsDateline(i + 1) && BeginsWithDate(lines[i + 1].Text)
        && PlaceOfWriter().IsMatch(lines[i].Text) && !OfficeForms.BeginsAddress(lines[i].Text) && !Names.WordLists.IsGivenName(Words.Fold(lines[i].Text.Split([' ', '.', ','])[0]));

    private static bool BeginsWithDate(string line) =>
        DateFinder.Find(line, new TextSpan(0, line.Length), bareNumbers: true) is [var date] && (date.Span.Start == 0 || LetterForms.IsWeekday(line.AsSpan(0, date.Span.Start).TrimEnd(" .,")));

    [GeneratedRegex(@"^\p{Lu}[\p{L}’'-]+(?:,? (?:near|of|at|in|on|the|bei|am|an der|zu|de|la|le|sur|\p{Lu}[\p{L}’'-]*\.?)){0,5}[.,]?$", RegexOptions.CultureInvariant)]
    private static partial Regex PlaceOfWriter();

    /// <summary>
    /// Letters of offices have their house, the day, their sign, how secret they are and the address above the salute, in any order, and none of these lines is a sentence.
    /// Where the salute stands, with an address between it and a line; 0 where none does.
    /// </summary>
    private int SaluteBelowAddress(int first, int start, int end)
    {
        // Right below a heading, or where there is none, all that stands above the salute is looked at once.
        bool mayBegin = first == start || classified[first - 1]?.Kind == LineKind.Title;
        if (!mayBegin || IsTranscript || (first == start && (LineForms.NamesDocument(lines[first].Text) || BeginsWithPersons(first, end) || OfficeForms.IsPetitionAddress(lines[first].Text))))
        {
            return 0;
        }

        bool hasAddress = false, hasDate = false;
        for (int i = first; i < end && i < first + LongestOfficeHead; i++)
        {
            string text = lines[i].Unmarked;
            if (labels[i] > 0 || lines[i].Length > LongestAddressLine || LetterForms.HasClauseWord(text))
            {
                return 0;
            }

            bool isDateline = IsDateline(i);
            if (!isDateline && PersonHeadings.Read(text) is not null)
            {
                return 0;
            }

            bool beginsAddress = OfficeForms.BeginsAddress(text) && !Lexicon.AddressTitles.Begins(text);
            if (i > first && (hasAddress || !beginsAddress) && LineForms.IsSalute(text))
            {
                return hasAddress && hasDate ? i : 0;
            }

            hasAddress |= beginsAddress;
            hasDate |= isDateline;
        }

        return 0;
    }

    private int ClassifyOfficeHead(int first, int salute)
    {
        for (int i = first; i < salute; i++)
        {
            string text = lines[i].Unmarked;
            if (FieldLabels.LengthIn(text) is > 0 and int length)
            {
                SetField(i, length);
                continue;
            }

            Set(i, OfficeForms.IsClassification(text) ? LineKind.Classification
                : OfficeForms.IsReceived(text) ? LineKind.Received
                : OfficeForms.IsTransmission(text) ? LineKind.Transmission
                : IsDateline(i) || IsAboveDateline(i, salute) ? LineKind.Dateline
                : LineForms.IsNumber(text) || LineForms.IsFileNumber(text) ? LineKind.Number
                : OfficeForms.NamesDocument(text) ? LineKind.Title
                : LineKind.AddressLine);
        }

        return salute;
    }

    private int ClassifyLetterHead(int start, int salute, int end)
    {
        for (int i = start; i < salute; i++)
        {
            Set(i, LineForms.IsDateline(lines[i].Text) || IsAboveDateline(i, salute) || IsPlaceAboveDate(i, salute) ? LineKind.Dateline : IsWordOfEditors(lines[i].Text) ? LineKind.Transmission : LineForms.IsFileNumber(lines[i].Text) ? LineKind.Number : LineKind.AddressLine);
        }

        Set(salute, LineKind.Salute);
        while (salute + 2 < end && lines[salute + 1].Chunk == lines[salute].Chunk && lines[salute + 1].Text is [.., '!' or ',' or '.'] && LineForms.IsSalute(lines[salute + 1].Text))
        {
            // "Hochgeborener Graf, / Hochverehrter Herr Minister!": two salutes below one another.
            Set(++salute, LineKind.Salute);
        }

        if (salute + 1 < end && salute + 2 < lines.Count && IsDateline(salute + 1) && lines[salute + 1].Chunk == lines[salute].Chunk | lines[salute + 2].Chunk != lines[salute + 1].Chunk)
        {
            // "Sir, / Boston May 3d 1792": letters of the 18th century have the place and the date below the salute.
            Set(salute + 1, LineKind.Dateline);
            return salute + 2;
        }

        return salute + 1;
    }

    /// <summary>The signature of a letter with the farewell above it; what stands below is a date, or an afterthought.</summary>
    private int ClassifyLetterClose(int body, int end)
    {
        if (ClassifyFirstClose(body, end) is >= 0 and int close)
        {
            return close;
        }

        int signature = Signature(body, end);
        int first = signature < 0 ? -1 : Farewell(TopOfSignature(signature, body), body);
        if (first <= body)
        {
            return ClassifyClose(body, end);
        }

        while (first - 1 > body && LineForms.IsDateline(lines[first - 1].Text))
        {
            // The place and the date stand between the text and the signature.
            first--;
        }

        int office = TopOfSignature(signature, body);
        for (int i = first; i < signature; i++)
        {
            Set(i, i >= office ? LineKind.Office : LineForms.IsDateline(lines[i].Text) ? LineKind.Dateline : LineKind.ClosingSalute);
        }

        int last = signature;
        Set(signature, LineKind.Signed);
        while (last + 1 < end && lines[last + 1].Chunk == lines[signature].Chunk && (LetterForms.IsSignature(lines[last + 1].Text) || LineForms.CanBeSignature(lines[last + 1].Unmarked) || OfficeForms.IsNameWithOffice(lines[last + 1].Text)))
        {
            Set(++last, LineKind.Signed);
        }

        while (last + 1 < end && lines[last + 1].Chunk == lines[signature].Chunk && (IsOfficeBelow(last + 1) || IsBelowNameWithComma(last + 1)))
        {
            Set(++last, LineKind.Office);
        }

        int address = last + 1;
        while (address < end && lines[address].Chunk == lines[signature].Chunk && IsOfAddress(lines[address].Text))
        {
            address++;
        }

        for (bool isAddress = address - last > 2; isAddress && last + 1 < address;)
        {
            Set(++last, LineKind.FootAddress);
        }

        if (last + 3 == end && IsAlone(last + 1) && IsDateline(last + 2) && NamesOfficeBelow(last + 1))
        {
            // "Sekretär der Akademie / Bern, 3. Mai": with blank lines between, and the date at the end.
            Set(++last, LineKind.Office);
        }

        if (last + 1 < end && lines[last + 1].Chunk == lines[signature].Chunk && IsPlaceBelow(lines[last + 1].Text))
        {
            Set(++last, LineKind.Dateline);
        }

        if (last + 2 < end && lines[last + 1].Length <= LongestPlace && PlaceName().IsMatch(lines[last + 1].Text.TrimEnd('.', ',')) && lines[last + 2].Chunk == lines[last + 1].Chunk && LineForms.IsDateline(lines[last + 2].Text))
        {
            // "Belvoir / 28. Dezember 1849": the place and the date on two lines.
            Set(++last, LineKind.Dateline);
        }

        for (int i = last + 1; i < end; i++)
        {
            Set(i, LineForms.IsDateline(lines[i].Text) && i == last + 1 ? LineKind.Dateline : LineKind.Postscript);
        }

        return first;
    }

    /// <summary>A letter may end twice: below the first signature stands a postscript with a farewell and a signature of its own. Where the first close begins; −1 where there is one only.</summary>
    private int ClassifyFirstClose(int body, int end)
    {
        int postscript = Enumerable.Range(Math.Max(body + 1, end - LongestLetterClose), Math.Max(0, Math.Min(LongestLetterClose, end - body - 1))).FirstOrDefault(i => LineForms.IsPostscript(lines[i].Text), end);
        if (postscript == end || Signature(body, postscript) is not (>= 0 and var first) || Signature(postscript, end) < 0)
        {
            return -1;
        }

        int close = first == postscript - 1 ? ClassifyLetterClose(body, postscript) : -1;
        int second = Signature(postscript, end) is var signature && Farewell(signature, postscript + 1) is var farewell && farewell < signature ? ClassifyLetterClose(postscript, end) : end;
        for (int i = postscript; close >= 0 && i < second; i++)
        {
            Set(i, LineKind.Postscript);
        }

        return close;
    }

    /// <summary>"35 rue Pasteur", "Lyon": where the writer lives, below the name.</summary>
    private static bool IsOfAddress(string line) => line.Length <= LongestPlace && (Street().IsMatch(line) || Names.WordLists.IsPlace(Words.Fold(line.TrimEnd('.', ','))));

    [GeneratedRegex(@"^[0-9]{1,4}(?:bis|ter|[a-z])?,? \p{L}[\p{L}.’'-]+(?: [\p{L}.’'-]+){1,4},?\.?$|^\p{Lu}[\p{L}.’'-]+(?: [\p{L}.’'-]+){0,3} [0-9]{1,4}[a-z]?,?\.?$", RegexOptions.CultureInvariant)]
    private static partial Regex Street();

    /// <summary>"Col. Comdg 14th Ky. Vols.", "Président du Conseil": in what office somebody signs, right below the name.</summary>
    private bool IsOfficeBelow(int i) => lines[i].Length <= LongestFootLine && NamesOfficeBelow(i);

    private bool NamesOfficeBelow(int i) =>
        labels[i] == 0 && (char.IsUpper(lines[i].Text[0]) || lines[i - 1].Text is [.., ',']) && LineForms.NamesOffice(lines[i].Text) && !LetterForms.HasClauseWord(lines[i].Text) && !LineForms.IsDateline(lines[i].Text);

    /// <summary>"Le Consul général", "(For the Secretary of State)": in what office somebody signs, right above the name; what stands below another name is that one's office.</summary>
    private bool IsOfficeAbove(int i) =>
        NamesOfficeAbove(i) && (lines[i].Text is [.., ':'] || (!OfficeForms.IsOffice(lines[i + 1].Text) && !LineForms.NamesOffice(lines[i + 1].Text)))
        && !(i > 0 && lines[i].Text is not [.., ':'] && lines[i - 1].Chunk == lines[i].Chunk && LineForms.CanBeSignature(lines[i - 1].Unmarked) && !LineForms.IsClosingSalute(lines[i - 1].Text));

    private bool NamesOfficeAbove(int i) =>
        i + 1 < lines.Count && lines[i].Chunk == lines[i + 1].Chunk && !IsDateline(i + 1) && lines[i].Length <= LongestFootLine && labels[i] == 0 && char.IsUpper(lines[i].Text.TrimStart('(').FirstOrDefault()) && !OfficeForms.IsInitialledTitle(lines[i].Text) && (OfficeForms.IsOffice(lines[i].Text) || (lines[i].Text is [.., ':'] && LineForms.NamesOffice(lines[i].Text)))
        && lines[i].Text is not [.., '.' or ';'] && lines[i].Text is ['(', ..] == lines[i].Text is [.., ')'] && !LetterForms.HasClauseWord(lines[i].Text) && !LineForms.IsDateline(lines[i].Text) && !LineForms.IsClosingSalute(lines[i].Text);

    /// <summary>Whether nothing stands below the signature but, right below it, the place and the day.</summary>
    private bool IsSignedLast(int body, int end) =>
        Signature(body, end) is var signed && (signed == end - 1 || (signed == end - 2 && lines[signed].Chunk == lines[end - 1].Chunk && IsDateline(end - 1)));

    /// <summary>The first line of a signature with the office above it.</summary>
    private int TopOfSignature(int signature, int body) => signature - 1 > body && IsOfficeAbove(signature - 1) ? signature - 1 : signature;

    /// <summary>"Washington D.C.": where somebody signs, below the name.</summary>
    private static bool IsPlaceBelow(string line) =>
        line.Length <= LongestPlace && line.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries) is [var first, ..] && char.IsUpper(first[0]) && Names.WordLists.IsPlace(first) && !line.Any(char.IsAsciiDigit);

    /// <summary>The line of the signature: below a farewell, else the last line of the letter; −1 where there is none.</summary>
    private int Signature(int body, int end)
    {
        int alone = -1;
        for (int i = end - 1; i >= Math.Max(body, end - LongestLetterClose); i--)
        {
            if (labels[i] > 0 || !LetterForms.IsSignature(lines[i].Text))
            {
                continue;
            }

            if (TopOfSignature(i, body) is var top && top < i && IsFarewellAt(top - 1, top))
            {
                return i;
            }

            if (i > body && (IsFarewellAt(i - 1, i) || (lines[i].Chunk == lines[i - 1].Chunk && EndsAsFarewell(lines[i - 1].Text))))
            {
                return i;
            }

            alone = alone < 0 && i > body && lines[i - 1].Chunk != lines[i].Chunk == (i == end - 1 || alone < 0) ? i : alone;
        }

        bool belowText = alone > body && (lines[alone - 1].EndsSentence || lines[alone - 1].Length > 60 || LetterForms.EndsWithPossessive(lines[alone - 1].Text) || IsLeaveOfWriter(alone - 1, alone));
        return belowText && (alone == end - 1 || Enumerable.Range(alone + 1, end - alone - 1).All(k => lines[k].Length < 200)) ? alone : -1;
    }

    /// <summary>"Kiss the children. I remain your loving husband": a paragraph whose last sentence is a farewell.</summary>
    private static bool EndsAsFarewell(string line)
    {
        int stop = line.AsSpan(0, Math.Max(0, line.Length - 1)).LastIndexOf(". ");
        return stop > 0 && LetterForms.IsFarewell(line[(stop + 2)..]) && LetterForms.BeginsFarewell(line[(stop + 2)..]);
    }

    private bool IsFarewellAt(int i, int signature) =>
        LetterForms.IsFarewell(lines[i].Text) || LineForms.IsClosingSalute(lines[i].Text) || EndsBehindBar(lines[i].Text)
        || (lines[i].Chunk == lines[signature].Chunk && ((lines[i].Length <= LongestFarewellSentence && LetterForms.EndsWithPossessive(lines[i].Text)) || IsVocativeInFarewell(i) || IsLeaveOfWriter(i, signature)));

    /// <summary>"My dear Hale | I thank you for the jar | Yours sincerely": editors put a bar for each line of a farewell.</summary>
    private static bool EndsBehindBar(string line) =>
        line.Length <= LongestFarewellSentence && line.LastIndexOf(LetterForms.Bar, StringComparison.Ordinal) is > 0 and var bar && line[(bar + LetterForms.Bar.Length)..].TrimEnd('|', ' ') is var last && (LetterForms.IsFarewell(last) || LineForms.IsClosingSalute(last));

    /// <summary>"J’ai l’honneur d’être, / Monsieur, / votre serviteur": within a farewell stands again to whom it goes.</summary>
    private bool IsVocativeInFarewell(int i) =>
        i > 1 && lines[i].Length <= LongestPlace && lines[i - 1].Chunk == lines[i].Chunk && lines[i - 1].Text is [.., ','] && Lexicon.Vocatives.Contains(lines[i].Text.AsSpan().TrimEnd(",.")) && Lexicon.Closings.Begins(lines[i - 1].Text);

    /// <summary>A letter without a salute shows itself by a farewell above a name.</summary>
    private bool EndsAsLetter(int body, int end) => !IsTranscript && Signature(body, end) is >= 0 and int signature && TopOfSignature(signature, body) is var top && Farewell(top, body) < top;

    /// <summary>"Give my love to the children.": a sentence above the farewell, and not a part of it.</summary>
    private static bool IsSentence(LogicalLine line) => line.EndsSentence && (!LetterForms.BeginsFarewell(line.Text) || LetterForms.GoesOnWithClause(line.Text));

    private int Farewell(int signature, int body)
    {
        int first = signature;
        while (first - 1 >= body && signature - first < 3 && !(first < signature && IsSentence(lines[first - 1])) && IsFarewellAt(first - 1, signature) && (lines[first - 1].Chunk == lines[signature].Chunk || (lines[first - 1].Length <= LongestFarewellLine && LetterForms.BeginsFarewell(lines[first - 1].Text)) || LetterForms.IsFormalFarewell(lines[first - 1].Text) || LineForms.IsClosingSalute(lines[first - 1].Text)))
        {
            first--;
        }

        return first;
    }
}
