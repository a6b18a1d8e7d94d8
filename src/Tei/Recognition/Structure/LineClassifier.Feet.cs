using System.Text.RegularExpressions;
using Tei.Languages;
using Tei.Recognition.Insertions;

namespace Tei.Recognition.Structure;

/// <content>What stands below the signature of a letter or a petition: notes of enclosures, the address, those who sign with others.</content>
internal sealed partial class LineClassifier
{
    private const int LongestFootLine = 70;
    private const int LongestFoot = 6;
    private const int LongestProvenance = 200;
    private const int FewestSignatories = 3;
    private const int FewestInChunk = 2;
    private const int FewestWordsOfRow = 6;
    private const int MostBelowSignatories = 8;
    private const int ShortestDecision = 20;

    /// <summary>As long is the word with which an address begins where the name stands in the line below: "Des", "An das".</summary>
    private const int LongestAddressWord = 8;

    /// <summary>What stands below the close, from the last line up: notes about enclosures and copies, the address, the words of the editors. Where it begins.</summary>
    private int ClassifyFoot(int body, int end)
    {
        int before;
        do
        {
            before = end;
            end = ClassifyProvenance(body, end);
            end = ClassifyFootBracket(body, end);
            end = ClassifyClosingNotes(body, end);
            end = ClassifyFootAddress(body, end);
        }
        while (end < before);

        return end;
    }

    private LogicalLine FirstOfChunk(int i)
    {
        while (i > 0 && lines[i - 1].Chunk == lines[i].Chunk)
        {
            i--;
        }

        return lines[i];
    }

    /// <summary>"ALS, Hale Papers; copy in the Mint.": editions of letters say below the text what the manuscript is, and where.</summary>
    private int ClassifyProvenance(int body, int end)
    {
        if (end - 1 <= body + 1 || classified[end - 1] is not null || lines[end - 1].Length > LongestProvenance || lines[end - 1].Chunk == lines[end - 2].Chunk || !IsProvenance(lines[end - 1].Text))
        {
            return end;
        }

        Set(end - 1, LineKind.SourceNote);
        return end - 1;
    }

    /// <summary>"[Translation.]", "[For this inclosure see No. 4.]", "[Annexe manque]", "[Stempel:] Kanzlei": below a signature, a line of the editors, which is no signature.</summary>
    private int ClassifyFootBracket(int body, int end)
    {
        int last = end - 1;
        LineKind? kind = last - 1 > body && classified[last] is null && labels[last] == 0 && lines[last].Text is ['[', ..] ? KindOfFootBracket(lines[last].Text) : null;
        if (kind is null || !StandsBelowSignature(last, body))
        {
            return end;
        }

        Set(last, kind.Value);
        return last;
    }

    private LineKind? KindOfFootBracket(string line)
    {
        if (!IsInBrackets(line))
        {
            int colon = line.IndexOf(":]", StringComparison.Ordinal);
            return !IsTranscript && colon > 1 && line.Length <= LongestFootLine && Lexicon.EditorLabels.Contains(line.AsSpan(1, colon - 1)) ? LineKind.Postscript : null;
        }

        bool isOther = IsSignatureFact(line) || OfficeForms.IsReceived(line);
        return !isOther && (OfficeForms.IsTransmission(line) || InsertionPhrases.IsAboutDocument(line) || (!IsTranscript && InsertionPhrases.IsAboutSheet(line))) ? LineKind.CloserNote : null;
    }

    /// <summary>Whether the lines of editors above a line, few at most, stand below who signs, or below what they say of the signature.</summary>
    private bool StandsBelowSignature(int line, int body)
    {
        int above = line - 1;
        while (above > body && line - above < LongestFoot && lines[above].Text is ['[', ..] && KindOfFootBracket(lines[above].Text) is not null)
        {
            above--;
        }

        return above > body && (CloserKind(above, body) is LineKind.Signed || IsSignatureFact(lines[above].Text)) && (lines[above].Text is not ['[', ..] || IsSignatureFact(lines[above].Text) || OfficeForms.SignedWordLength(lines[above].Text) > 0);
    }

    /// <summary>"Handschrift: Stadtarchiv", "Aut. Bibl. de Genève": the words for the manuscript in other languages.</summary>
    private static bool IsProvenance(string line) =>
        Provenance().IsMatch(line) || (Lexicon.ProvenanceWords.LengthAt(line) is > 0 and var word && ProvenanceSign().IsMatch(line, word));

    [GeneratedRegex(@"\G[.:] ?[\p{Lu}„«“]", RegexOptions.CultureInvariant)]
    private static partial Regex ProvenanceSign();

    [GeneratedRegex(@"^(?:A(?:L|D|N)S?|ALsS|LS|DS|DfS|TLS|Df|LB|RC|PrC|SC|FC|MS|AMS)(?: \([^()]*\))?[,:] \p{Lu}", RegexOptions.CultureInvariant)]
    private static partial Regex Provenance();

    /// <summary>Below the signature stands what lies with the document and who got it, each with its list; where these notes begin.</summary>
    private int ClassifyClosingNotes(int body, int end)
    {
        int first = Enumerable.Range(Math.Max(body + 1, end - LongestCloser), Math.Max(0, Math.Min(LongestCloser, end - body - 1)))
            .FirstOrDefault(i => labels[i] == 0 && OfficeForms.ClosingNote(lines[i].Text) is not null && (CloserKind(i - 1, body) is LineKind.Signed or LineKind.CloserLine or LineKind.Dateline || OfficeForms.BeginsAddress(FirstOfChunk(i - 1).Text)));
        bool isShort = first > 0 && Enumerable.Range(first, end - first).All(i => lines[i].Length <= LongestListLine && labels[i] == 0 && classified[i] is null);
        for (int i = first; isShort && i < end; i++)
        {
            Set(i, LineKind.CloserNote);
        }

        return isShort ? first : end;
    }

    /// <summary>Letters of the 19th century have the address at the foot: a chunk of short lines that begins as addresses do, below a signature; where it begins.</summary>
    private int ClassifyFootAddress(int body, int end)
    {
        if (AddressInClose(body, end) is > 0 and var inClose)
        {
            SetAll(inClose, end - inClose, LineKind.FootAddress);
            return inClose;
        }

        int first = end;
        while (first > body && end - first < LongestFoot && lines[first - 1].Chunk == lines[end - 1].Chunk && lines[first - 1].Length <= LongestFootLine && labels[first - 1] == 0)
        {
            first--;
        }

        bool whole = first < end && first > body + 1 && lines[first - 1].Chunk != lines[first].Chunk;
        if (!whole || !(BeginsFootAddress(first, end) || Esquire().IsMatch(lines[first].Text) || lines.GetRange(first, end - first).Exists(line => Street().IsMatch(line.Text))) || !IsBelowSignature(first, body))
        {
            return end;
        }

        for (int i = first; i < end; i++)
        {
            Set(i, LineKind.FootAddress);
        }

        return first;
    }

    /// <summary>"Peter Hale, / Minister Resident. / Hon. John Berg, / Secretary of State": right below who signs, and what he is, without a blank line, the title of who is written to begins the address; 0 where none stands.</summary>
    private int AddressInClose(int body, int end)
    {
        for (int i = end - 1; i - 1 > body && end - i <= LongestFoot && lines[i].Chunk == lines[i - 1].Chunk && lines[i].Length <= LongestFootLine && labels[i] == 0 && classified[i] is null; i--)
        {
            if (Lexicon.AddressTitles.LengthAt(lines[i].Text) is > 0 and var title && title + 1 < lines[i].Length && lines[i].Text[title..].TrimStart('.', ' ') is [var initial, ..] && char.IsUpper(initial)
                && (IsBelowNameWithComma(i - 1) || (LetterForms.IsSignature(lines[i - 1].Text) && IsFarewellAt(i - 2, i - 1))))
            {
                return i;
            }
        }

        return 0;
    }

    /// <summary>"Herrn A. Berg", "An das / Departement": how an address begins, in one line or in two.</summary>
    private bool BeginsFootAddress(int first, int end) =>
        OfficeForms.BeginsAddress(WithoutAddressLabel(lines[first].Text))
        || (first + 1 < end && lines[first].Text is { Length: <= LongestAddressWord } word && char.IsUpper(lines[first + 1].Text[0]) && (OfficeForms.BeginsAddress(word + " " + lines[first + 1].Text) || OfficeForms.IsAddressWord(word)));

    /// <summary>The line behind "[Address:]", which editors put there.</summary>
    private static string WithoutAddressLabel(string line)
    {
        int open = line is ['[', ..] ? 1 : 0;
        int label = Lexicon.AddressLabels.LengthAt(line.AsSpan(open));
        return label == 0 ? line : line[(open + label)..].TrimStart(':', ']', ' ');
    }

    /// <summary>"John Hale, Esq.", "John Hale Esq., &amp;c., &amp;c.", "Mr. Hale, etc., etc.": a name with what else could be said of its rank.</summary>
    [GeneratedRegex(@"^\p{Lu}.*?(?:,? Esqr?\.?,?|(?:,? (?:&c|etc)\.?)+,?)$|^\p{Lu}.* Esqr?\.?,(?: (?:&c|etc)\.?,?)+$", RegexOptions.CultureInvariant)]
    private static partial Regex Esquire();

    /// <summary>A signature with its farewell stands above, right before the line or before a postscript, or the day that ends a note without one.</summary>
    private bool IsBelowSignature(int first, int body)
    {
        if (first - 1 > body && IsDateline(first - 1) && lines[first - 2].EndsSentence)
        {
            // A note from one office to another has no signature: the day stands in its place.
            return true;
        }

        for (int i = first - 1; i > body && i >= first - LongestLetterClose; i--)
        {
            if ((IsFarewellAt(i - 1, i) || (IsAlone(i) && lines[i - 1].EndsSentence && IsSenderAbove(i, body))) && (LetterForms.IsSignature(lines[i].Text) || LineForms.CanBeSignature(lines[i].Unmarked)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Who signs a petition: three names or more below one another, with a date above them; what stands below them is added to the petition. Where the close begins.</summary>
    private int ClassifyPetitionClose(int body, int end)
    {
        if (IsTranscript)
        {
            return end;
        }

        // The names are sought before the words that call it a petition, because few texts have names below one another.
        int first = Enumerable.Range(body, end - body).FirstOrDefault(i => i > body && CanFollowText(i) && NamesFrom(i, end) is var names && (names >= FewestSignatories || (names == FewestInChunk && IsChunkOfNames(i, end))) && (lines[i - 1].Chunk != lines[i].Chunk || IsAboveNames(i - 1, body)), end);
        int last = first + (first < end ? Signatories(first, end) : 0);
        if (first == end && end - 1 > body && IsRowOfNames(end - 1) && Enumerable.Range(body, end - body).Any(i => OfficeForms.IsPetition(lines[i].Text)))
        {
            (first, last) = (end - 1, end);
        }

        if (first == end && Petitioner(body, end) is > 0 and int alone && (lines[alone + 1] is { EndsSentence: true, Length: >= ShortestDecision } || IsDateline(alone + 1)) && Enumerable.Range(body, end - body).Any(i => OfficeForms.IsPetition(lines[i].Text)))
        {
            // "Referred to the Treasurer.": below the one who asks stands what was decided.
            return CloseAbove(alone, end, body);
        }

        if (first == end || end - last > MostBelowSignatories || !Enumerable.Range(body, end - body).Any(i => OfficeForms.IsPetition(lines[i].Text)))
        {
            return end;
        }

        for (int i = first; i < end; i++)
        {
            Set(i, i < last && (IsPlaceOnPage(lines[i].Text) || (lines[i].Text[0] == '[' && IsOthers(lines[i].Text))) ? LineKind.CloserNote : i < last ? LineKind.Signed : i == last && IsDateline(i) ? LineKind.Dateline : LineKind.Postscript);
            classified[i] = classified[i]! with { IsSignatory = i < last };
        }

        int close = FrameAbove(first, body);
        return close == first && Petitioner(body, first) is > 0 and int petitioner ? CloseAbove(petitioner, first, body) : close;
    }

    /// <summary>Whether the names of those who sign can begin with a line: a chunk begins there, or the day or the farewell stands right above, which no name is.</summary>
    private bool CanFollowText(int i) => lines[i - 1].Chunk != lines[i].Chunk || !IsSignatories(lines[i - 1]);

    /// <summary>Two who sign stand below a text with a blank line, and nothing else stands with them.</summary>
    private bool IsChunkOfNames(int i, int end) =>
        (lines[i - 1].Chunk != lines[i].Chunk || OfficeForms.IsByOrder(lines[i - 1].Text)) && i + Signatories(i, end) is var last && (last == end || lines[last].Chunk != lines[i].Chunk);

    /// <summary>The day, the farewell, or for whom somebody signs: "Namens der Versammlung:".</summary>
    private bool IsAboveNames(int i, int body) =>
        CloserKind(i, body) is LineKind.Dateline or LineKind.ClosingSalute || (CloserKind(i, body) is LineKind.Office && OfficeForms.IsByOrder(lines[i].Text));

    /// <summary>Takes the day and the farewell right above a line into the close; where it begins then.</summary>
    private int FrameAbove(int first, int body)
    {
        while (first - 1 > body && IsAboveNames(first - 1, body))
        {
            first--;
            Set(first, CloserKind(first, body)!.Value);
        }

        return first;
    }

    /// <summary>The line in which who asks has signed, where others add some words and sign below: a name that the petition tells, one below the day, or one above the words of others who ask, on a line of its own; 0 where nobody has.</summary>
    private int Petitioner(int body, int signatories)
    {
        for (int i = signatories - 2; i > body && i >= signatories - MostBelowSignatories; i--)
        {
            string name = lines[i].Unmarked;
            bool alone = labels[i] == 0 && lines[i + 1].Chunk != lines[i].Chunk && (name.Contains(' ', StringComparison.Ordinal) || (lines[i - 1].Chunk == lines[i].Chunk && IsDateline(i - 1))) && LineForms.CanBeSignature(name);
            if (alone && (CloserKind(i - 1, body) is LineKind.Dateline or LineKind.ClosingSalute || (lines[i - 1].Chunk != lines[i].Chunk && lines.Skip(body).Take(i - body).Any(line => line.Text.Contains(name, StringComparison.Ordinal))) || (lines[i - 1].Chunk != lines[i].Chunk && lines[i - 1].EndsSentence && (OfficeForms.IsPetition(lines[i + 1].Text) || Lexicon.PetitionPrayers.OccursIn(lines[i - 1].Text)))))
            {
                return i;
            }
        }

        return 0;
    }

    private int CloseAbove(int petitioner, int signatories, int body)
    {
        Set(petitioner, LineKind.Signed);
        for (int i = petitioner + 1; i < signatories; i++)
        {
            Set(i, LineKind.Postscript);
        }

        return FrameAbove(petitioner, body);
    }

    /// <summary>The names of many who sign, one behind the other in one line: words with capitals and nothing else.</summary>
    private bool IsRowOfNames(int i)
    {
        string[] parts = lines[i].Text.Split(' ');
        return labels[i] == 0 && parts.Length >= FewestWordsOfRow && parts.All(part => char.IsUpper(part[0]) || part is "&" or "and" or "his" or "her" or "mark" or "x") && !lines[i].Text.Any(char.IsAsciiDigit) && !lines[i].Text.Contains(':', StringComparison.Ordinal);
    }

    /// <summary>How many lines from one on can be signatures, in the chunks that have nothing else.</summary>
    private int Signatories(int first, int end)
    {
        int last = first;
        while (last < end && labels[last] == 0 && (IsSignatories(lines[last]) || (last > first && IsOthers(lines[last].Text)) || (IsPlaceOnPage(lines[last].Text) && (last == first || last + 1 < end))))
        {
            last++;
        }

        return last - first;
    }

    /// <summary>How many names stand in the lines from one on that can be signatures: in columns, or divided by commas, a line has several.</summary>
    private int NamesFrom(int first, int end) =>
        lines.GetRange(first, Signatories(first, end)).Sum(line => IsPlaceOnPage(line.Text) ? 1 : Cells(line).Length);

    /// <summary>"[left column]", "[reverse]": where on the sheet the names stand.</summary>
    private static bool IsPlaceOnPage(string line) => line is ['[', .., ']'] && Lexicon.PlacesOnPage.Contains(line.AsSpan(1, line.Length - 2));

    /// <summary>"[and 2,314 others]": how many more signed.</summary>
    private static bool IsOthers(string line) => line.Length <= LongestFootLine && Others().IsMatch(line);

    private const string SoManyOthers = @"(?:and|&|et|und) (?:[0-9][0-9.,’]*|several|many) (?:others|autres|andere)\.?";

    [GeneratedRegex(@"^\[?" + SoManyOthers + @"\]?$", RegexOptions.CultureInvariant)]
    private static partial Regex Others();

    /// <summary>A full name, or several in columns, each with the mark of who could not write or without. A line that is no row is one name, and no longer than one.</summary>
    private bool IsSignatories(LogicalLine line) =>
        Cells(line).Select(AsRead).All(cell => cell.Length <= LongestFootLine && LineForms.CanBeSignature(WithoutSmallOffice(AndOthers().Replace(LineForms.WithoutMark(cell), "").Trim())) && cell.Contains(' ', StringComparison.Ordinal));

    /// <summary>"Saml. [Brown?]", "Peter [illegible]": a name with what an editor could read of it, and an initial for what nobody can.</summary>
    private static string AsRead(string name)
    {
        int open = name is [.., ']'] ? name.LastIndexOf('[') : -1;
        return open <= 0 ? name
            : InsertionPhrases.IsEditorial(name[open..]) ? name[..open] + "X."
            : name[open..] is ['[', var initial, .., '?', ']'] && char.IsUpper(initial) ? name[..open] + name[(open + 1)..^2] : name;
    }

    /// <summary>The names of a line: several where it is a row, else one, without the marks of notes.</summary>
    private string[] Cells(LogicalLine line) =>
        source[line.Span] is var written && RowsOfNames.Cells(written) is { Count: > 1 } cells ? [.. cells.Select(cell => written[cell])] : [line.Unmarked];

    /// <summary>"John Carr foreman": what a signer is, in small letters.</summary>
    private static string WithoutSmallOffice(string name) =>
        name.LastIndexOf(' ') is > 0 and var last && char.IsLower(name[last + 1]) && Lexicon.OfficeWords.Contains(name.AsSpan(last + 1)) ? name[..last] : name;

    /// <summary>"Stephen Burgess, and 46 others", "Nicolas Hébert, adjoint", "Jakob Vogt, Müller", "Mary Crane (widow)".</summary>
    [GeneratedRegex(@",? " + SoManyOthers + @"$|\s\(\p{Ll}[\p{L} ]{2,25}\)$|,\s\p{L}[\p{L} ]{2,25}\.?$", RegexOptions.CultureInvariant)]
    private static partial Regex AndOthers();
}
