using System.Text.RegularExpressions;
using Tei.Languages;
using Tei.Recognition.Structure;

namespace Tei.Recognition.Names;

/// <content>Names in brackets behind an office: "the Ambassador in Kalinov (Marsh)".</content>
internal sealed partial class NameRecogniser
{
    /// <summary>As much of a line as is looked at for the office.</summary>
    private const int LongestOffice = 160;
    private const int LongestHeldOffice = 60;

    private const WordTraits NoHolder = WordTraits.EndsName | WordTraits.Place | WordTraits.Organisation | WordTraits.OfAPeople;

    /// <summary>Who holds an office stands in brackets behind it, by surname or in full.</summary>
    private void FindHoldersInBrackets()
    {
        for (int bracket = text.IndexOf('('); bracket >= 0; bracket = text.IndexOf('(', bracket + 1))
        {
            int i = FirstWordFrom(bracket + 1);
            Word word = i < words.Count ? words[i] : default;
            if (word.Span.Start != bracket + 1 || !Has(i, WordTraits.Capitalised) || lines.LineOf(word.Span.Start) is not { } line
                || BracketedName().Match(text, word.Span.Start, Math.Max(0, line.End - word.Span.Start)) is not { Success: true } match || !CanBeHolder(i, match.Index + match.Length))
            {
                continue;
            }

            int from = Math.Max(line.Start, word.Span.Start - 1 - LongestOffice);
            if (!WordLists.IsPlace(source.Normalised(new TextSpan(match.Index, match.Index + match.Length))) && OfficeBefore(text[from..(word.Span.Start - 1)]))
            {
                AddPerson(new TextSpan(match.Index, match.Index + match.Length), "stands in brackets behind an office", "name.office-holder");
            }
        }
    }

    /// <summary>"Razmara (Chief of Staff)": who has the office that stands in brackets behind a name which nothing else introduces.</summary>
    private void FindHeldInBrackets()
    {
        for (int bracket = text.IndexOf(" (", StringComparison.Ordinal); bracket > 0; bracket = text.IndexOf(" (", bracket + 2, StringComparison.Ordinal))
        {
            int length = text.AsSpan(bracket + 2, Math.Min(LongestHeldOffice, text.Length - bracket - 2)).IndexOf(')');
            int last = length > 0 && char.IsLetter(text[bracket - 1]) ? FirstWordFrom(bracket) - 1 : -1;
            if (last < 0 || words[last].Span.End != bracket || !CanHoldOffice(last) || !OfficeForms.IsOffice(text.Substring(bracket + 2, length)))
            {
                continue;
            }

            int first = last;
            while (first > 0 && last - first < MostActingWords - 1 && CanHoldOffice(first - 1) && IsSpace(words[first - 1].Span.End, words[first].Span.Start))
            {
                first--;
            }

            var span = new TextSpan(words[first].Span.Start, bracket);
            if (mentions.IsFree(span) && !WordLists.IsPlace(source.Normalised(span)))
            {
                AddPerson(WithInitials(span), "an office stands in brackets behind the name", "name.office-holder");
            }
        }
    }

    private bool CanHoldOffice(int i) => CanBeAddressed(i) && !Has(i, NoHolder | WordTraits.BeginsTitle) && !words[i].IsAllCapitals;

    /// <summary>"Der Gesandte in Rom, A. Berg, an …": in a heading, who holds an office stands behind it between commas. "Keller an Brunner": two names are two persons.</summary>
    private void FindHoldersInHeadings()
    {
        foreach (TextSpan line in structure.Spans(LineKind.Title))
        {
            bool isCorrespondence = OfficeForms.Correspondence(source.Normalised(line)) is not null;
            if (!isCorrespondence && !IsByHolder(source.Normalised(line)))
            {
                FindCorrespondents(line);
                continue;
            }

            foreach (Match match in NameBehindComma().Matches(source[line].TrimEnd()))
            {
                var span = new TextSpan(line.Start + match.Index, line.Start + match.Index + match.Length);
                if (!match.Value.Split(' ').Any(word => WordLists.IsPlace(word) || Lexicon.OrganisationCues.Contains(word)) && !IsRegion(span) && !NamesBody(span))
                {
                    AddPerson(span, "stands behind an office in the heading", "name.office-holder");
                }
            }
        }
    }

    /// <summary>"for Near Eastern, South Asian, and African Affairs": words of which one is of a people, without an initial or a given name, are no person.</summary>
    private bool IsRegion(TextSpan span)
    {
        int first = FirstWordFrom(span.Start);
        return !words[first].Has(WordTraits.GivenName | WordTraits.OneCharacter) && words.Skip(first).TakeWhile(word => word.Span.End <= span.End).Any(word => word.Has(WordTraits.OfAPeople));
    }

    /// <summary>"The Director, Harbour Board, to the Minister": the words behind the office are the body that it is an office of.</summary>
    private bool NamesBody(TextSpan span) => words.Skip(FirstWordFrom(span.Start)).TakeWhile(word => word.Span.End <= span.End).Any(word => word.Has(WordTraits.BodyHead));

    /// <summary>"Notice du Chef de la Division, P. Roux": a paper, the office of the one who wrote it, and the name at the end, with initials.</summary>
    private static bool IsByHolder(string heading) =>
        heading.LastIndexOf(", ", StringComparison.Ordinal) is > 0 and var comma && OfficeForms.NamesDocument(heading) && InitialsAndSurname().IsMatch(heading[(comma + 2)..]) && OfficeForms.IsOffice(heading[..comma]);

    [GeneratedRegex(@"^(?:\p{Lu}\p{Ll}?\.[ -]?){1,3}(?:(?:von|de|du|van|zu|di)\s)?\p{Lu}[\p{L}’'-]+$", RegexOptions.CultureInvariant)]
    private static partial Regex InitialsAndSurname();

    private void FindCorrespondents(TextSpan line)
    {
        string heading = source[line];
        string?[] named = (PersonHeadings.Read(heading) ?? PersonHeadings.ReadNames(heading)) is { } two ? [two.From, two.To] : [PersonHeadings.ReadRecipient(heading)];
        foreach (string name in named.OfType<string>())
        {
            // The recipient stands behind the sender, who may have the same name.
            int start = line.Start + (name == named[0] ? heading.IndexOf(name, StringComparison.Ordinal) : heading.LastIndexOf(name, StringComparison.Ordinal));
            foreach (string one in PersonHeadings.OfSeveral(name))
            {
                start = line.Start + heading.IndexOf(one, start - line.Start, StringComparison.Ordinal);
                int bracket = one.IndexOf('[', StringComparison.Ordinal);
                AddPerson(WhiteSpace.Trim(text, new TextSpan(start, start + (bracket > 0 ? bracket : one.Length))), "writes or receives the letter, by its heading", "name.correspondent", Certainty.High);
                start += one.Length;
            }
        }
    }

    private bool CanBeHolder(int first, int end)
    {
        for (int i = first; i < words.Count && words[i].Span.End <= end; i++)
        {
            bool acronym = words[i].IsAllCapitals && words[i].Text.Length is > 1 and < 6;
            if (words[i].Has(NoHolder | WordTraits.BodyHead) || acronym)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether what stands before a bracket is an office with what it is an office of, and nothing after it.</summary>
    private static bool OfficeBefore(string before) => Titles.Reader.EndOfLast(before) is >= 0 and var end && OfficeOf().IsMatch(before[end..]) && !NamesHolder(before[end..].Split([' '], 3));

    /// <summary>"Mr. Berg (Norway)": a name stands behind the title already, and no country or body that the office belongs to.</summary>
    private static bool NamesHolder(string[] behind) =>
        behind is ["", [var first, ..] word, ..] && char.IsUpper(first) && !WordLists.IsPlace(Words.Fold(word.TrimEnd(','))) && !Titles.EndsName(word) && !Lexicon.OrganisationCues.Begins(word) && !WordLists.Organisations.IsName(word);

    /// <summary>Initials or a given name, and a surname, between a comma and the next comma, the next office, or the end.</summary>
    [GeneratedRegex(@"(?<=,\s)(?:(?:\p{Lu}\p{Ll}?\.[ -]?){1,3}|\p{Lu}\p{Ll}+\s)(?:(?:von|de|du|van|zu|di)\s)?\p{Lu}[\p{L}\p{M}’'-]+(?=,|$|\s(?:an|à|au|aux|a|al|alla)\s)|(?<=,\s)\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?(?=,\s(?:an|à|au|aux|a|al|alla)\s|$)", RegexOptions.CultureInvariant)]
    private static partial Regex NameBehindComma();

    [GeneratedRegex(@"\G\p{Lu}[\p{L}\p{M}’'.-]*(?:\s(?:(?:de|del|de la|di|da|du|van|von|y)\s)?\p{Lu}[\p{L}\p{M}’'.-]*){0,3}(?=\))", RegexOptions.CultureInvariant)]
    private static partial Regex BracketedName();

    [GeneratedRegex(@"^(?:[’']s)?(?:[\s,]+(?:of|for|in|at|to|on|the|and|de|des|du|für|der|die|im|von|près|en|\p{Lu}[\p{L}\p{M}’'-]*))*,?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex OfficeOf();
}
