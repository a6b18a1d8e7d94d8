using System.Text.RegularExpressions;
using Tei.Languages;
using Tei.Recognition.Structure;

namespace Tei.Recognition.Names;

/// <content>Finds those who sign, alone or many below one another, without the office in which they do.</content>
internal sealed partial class NameRecogniser
{
    /// <summary>Who signs is a person.</summary>
    private void FindSignatures()
    {
        foreach (Annotation signed in structure.Annotations.Where(a => a.Markup.Element == TeiNames.Signed))
        {
            int offset = OfficeForms.SignedWordLength(source[signed.Span]);
            offset += OfficeInSignature(source[signed.Span][offset..]);
            offset += Lexicon.ClosingPossessives.LengthAt(source[signed.Span].AsSpan(offset)) is > 0 and var yours && offset + yours + 1 < signed.Span.Length && source[signed.Span][offset + yours] == ' ' ? yours + 1 : 0;
            Match match = SignatureName().Match(LineForms.WithoutPenStrokes(source[signed.Span][offset..]));
            string whole = match.Groups["name"].Value;
            string name = whole[..WithoutOfficeBehind(whole)];
            if (name.Length < 3 || name.Split(' ') is var parts && (EndsName(parts[0]) || EndsName(parts[^1])) || (IsBodyWord(name) && Candidates(name).Count == 0) || NamesBody(whole.Split(' ')))
            {
                continue;
            }

            int start = signed.Span.Start + offset + match.Groups["name"].Index;
            AddPerson(new TextSpan(start, start + name.Length), "stands in the place of a signature", "name.signature");
        }
    }

    /// <summary>Those who sign a petition, each in a line or many in one, and whoever signs with a mark: the mark between the names cuts none.</summary>
    private void FindSignatories()
    {
        foreach (ClassifiedLine line in structure.Classified.Where(line => line.Kind == LineKind.Signed))
        {
            TextSpan span = line.Line.Span;
            string written = source[span];
            if (LineForms.IsSignedWithMark(written) && written.AsSpan().IndexOfAny(",\t") < 0 && MarkedName().Match(written) is { Success: true } marked)
            {
                AddPerson(new TextSpan(span.Start + marked.Index, span.Start + marked.Index + marked.Length), "signs with a mark", "name.signature");
                continue;
            }

            List<Range> cells = line.IsSignatory ? RowsOfNames.Cells(written) : [];
            foreach (Range cell in cells)
            {
                // "J. Dunn, Clerk": behind a comma stands what the signer is.
                (int start, int length) = cell.GetOffsetAndLength(written.Length);
                length = LineForms.WithoutSeal(written.Substring(start, length)).Length;
                int comma = written.AsSpan(start, length).IndexOf(',');
                AddSigners(new TextSpan(span.Start + start, span.Start + start + (comma < 0 ? length : comma)));
            }
        }
    }

    /// <summary>Who signs in a stretch of a line. What is nothing but one full name is left to the other rules, which know the names of the text; an apostrophe in it ("Sam'l") would cut it there.</summary>
    private void AddSigners(TextSpan line)
    {
        List<TextSpan> row = Row(line);
        bool isLeft = row is [var one] && (one.Length < 2 || text[one.Start + 1] != '.') && !text.AsSpan(one.Start, one.Length).ContainsAny('\'', '’') && text.AsSpan(one.End, line.End - one.End).Trim(". ").IsEmpty;
        foreach (TextSpan name in isLeft ? [] : row)
        {
            AddPerson(name, "stands in the place of a signature", "name.signature");
        }
    }

    /// <summary>"John his X mark Dunn": from the first word of the name to the last, the mark among them.</summary>
    [GeneratedRegex(@"\p{Lu}[\p{L}.’'-]+\s(?:.*\s)?(?!(?:X|mark)\b)\p{Lu}[\p{L}’'-]+", RegexOptions.CultureInvariant)]
    private static partial Regex MarkedName();

    /// <summary>"William Winter Sheriff": behind two words of a name stands what its bearer is.</summary>
    private static int WithoutOfficeBehind(string name)
    {
        // "Olaf Merrow Rear Admiral"
        int two = name.LastIndexOf(' ') is > 0 and var behind ? name.LastIndexOf(' ', behind - 1) : -1;
        if (two > 0 && name.LastIndexOf(' ', two - 1) > 0 && (Lexicon.Offices.Contains(name.AsSpan(two + 1)) || Lexicon.Honorifics.Contains(name.AsSpan(two + 1))))
        {
            return two;
        }

        // "Mary Ann Judge" may be a surname: what stands before an office is one.
        int last = name.LastIndexOf(' ');
        int before = last > 0 ? name.LastIndexOf(' ', last - 1) : -1;
        bool isOffice = before > 0 && !BeginsName(name[(before + 1)..last]) && (Lexicon.OfficeWords.Contains(name.AsSpan(last + 1)) || Lexicon.Offices.Contains(name.AsSpan(last + 1)));
        return isOffice ? last : name.Length;
    }

    /// <summary>"Hugh Rowe Gabriel Penn Saml. Mead": the names of many who sign in one line, each from a given name on; one name where no more than one begins.</summary>
    private List<TextSpan> Row(TextSpan line)
    {
        List<TextSpan> names = [];
        Match[] parts = [.. WordOfRow().Matches(source[line]).Cast<Match>()];
        int first = 0;
        for (int i = 1; i <= parts.Length; i++)
        {
            if (i < parts.Length && !(i - first > 1 && BeginsName(parts[i].Value) && parts[i - 1].Value is [_, not '.', ..]))
            {
                continue;
            }

            // "John Dunn J P", "R. T. Durham J.P.": letters behind a surname tell what its bearer is.
            int last = i - 1;
            while (last - first > 1 && parts[last].Value is [_] or [_, '.'])
            {
                last--;
            }

            string name = source[line][parts[first].Index..(parts[last].Index + parts[last].Length)];
            names.Add(new TextSpan(line.Start + parts[first].Index, line.Start + parts[first].Index + WithoutOfficeBehind(name)));
            first = i;
        }

        return names;
    }

    private static bool BeginsName(string word) => word.TrimEnd('.') is var bare && (WordLists.IsGivenName(Words.Fold(bare)) || Lexicon.ShortenedNames.Contains(bare));

    [GeneratedRegex(@"\p{Lu}[\p{L}\p{M}’'-]*\.?", RegexOptions.CultureInvariant)]
    private static partial Regex WordOfRow();

    /// <summary>"Le Secrétaire, Ch. Oser": the office in which somebody signs, with its article and the comma or the colon behind it.</summary>
    private int OfficeInSignature(string line)
    {
        if (OfficeForms.IsOfficeAndName(line))
        {
            return line.IndexOf(": ", StringComparison.Ordinal) + 2;
        }

        int article = line.Length > 0 && Articles.LengthAt(char.ToLowerInvariant(line[0]) + line[1..]) is > 0 and int length && length < line.Length && line[length] == ' ' ? length + 1 : 0;
        int office = titles.OfficeLength(line.AsSpan(article));
        int comma = office == 0 ? -1 : line.IndexOf(',', article + office);
        return comma > 0 && comma + 1 < line.Length && (article > 0 || office + article == comma) ? line.Length - line[(comma + 1)..].TrimStart().Length : 0;
    }

    [GeneratedRegex(@"^(?:\[[^\]]*\]\s*)?(?:/s/\s*)?(?<name>(?:\p{Lu}\.(?:[vd]\.)?){0,4}\p{Lu}[\p{L}\p{M}’'\[\]-]*\.?(?:(?:[ ](?:von|van|de|del|della|di|du|le|la|zu|zur|v\.|d’))*[ ]\p{Lu}[\p{L}\p{M}’'\[\]-]*\.?){0,3}(?:(?<![.])|(?<=^(?:\p{Lu}\.\s?){1,4})|(?<=^\p{Lu}\p{Ll}+ \p{Lu}\.)$))", RegexOptions.CultureInvariant)]
    private static partial Regex SignatureName();
}
