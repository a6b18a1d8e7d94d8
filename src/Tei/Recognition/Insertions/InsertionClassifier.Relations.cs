using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Tei.Authorities;
using Tei.Languages;
using Tei.Recognition.Names;
using Tei.Recognition.Structure;

namespace Tei.Recognition.Insertions;

/// <content>What a bracket is to the words before it: a correction, a written-out acronym, another name, an identification.</content>
internal sealed partial class InsertionClassifier
{
    private const int LongestName = 5;

    private ImmutableArray<Annotation>? Relation(Bracket b)
    {
        TextSpan word = b.DoubtedWord is { IsEmpty: false } doubted ? doubted : b.WordsBefore(1);
        string before = DoubtMark().Replace(b.Source.Normalised(word), "");
        string content = b.Content.TrimEnd('?').TrimEnd(',', '.', ' ');
        bool uncertain = b.Content.EndsWith('?');
        if (b.LetterBefore || content.Length == 0 || IsRestOfYear(b, before, content))
        {
            return null;
        }

        if (isPlay && b.Kind is LineKind.Turn or LineKind.SpeakerLabel && PlayForms.IsOtherName(b.Source.Content.AsSpan(b.Span.Start, b.Span.Length)) && !b.Source[b.Before].Any(char.IsLower))
        {
            return Alternatives(b, WhiteSpace.Trim(b.Source.Content, b.Before), TeiNames.Orig, TeiNames.Reg, "insertion.other-name", Certainty.Medium, "as whom the edition knows the character");
        }

        if (IsNumber(before) && IsNumber(content))
        {
            return Alternatives(b, word, TeiNames.Sic, TeiNames.Corr, "insertion.correction", uncertain ? Certainty.Low : Certainty.High, "a number in the place of a number");
        }

        if (SameDateForm(b, content) is { } date)
        {
            return Alternatives(b, date, TeiNames.Sic, TeiNames.Corr, "insertion.correction", uncertain ? Certainty.Low : Certainty.High, "a date in the place of a date");
        }

        TextSpan acronym = DottedAcronym(b) ?? word;
        (word, before) = word.IsEmpty ? (acronym, b.Source.Normalised(acronym)) : (word, before);
        if (IsAcronymOf(acronym == word ? before : b.Source.Normalised(acronym), content))
        {
            return Alternatives(b, acronym, TeiNames.Abbr, TeiNames.Expan, "insertion.acronym", Certainty.High, "the first letters of the words make the acronym");
        }

        if (ShortFormOf(b, content) is { } shortened)
        {
            return Alternatives(b, shortened, TeiNames.Abbr, TeiNames.Expan, "insertion.acronym", uncertain ? Certainty.Low : Certainty.High, "each word begins one of those in the bracket");
        }

        if (!uncertain && SameEntity(b, content) is { } same)
        {
            return same;
        }

        if (IsCitedPlace(b, before, content))
        {
            return Alternatives(b, word, TeiNames.Sic, TeiNames.Corr, "insertion.correction", Certainty.Medium, "a message is cited by place and number, and the bracket stands between them");
        }

        if (b.IsItalic && IsWordFor(before, content))
        {
            return Alternatives(b, word, TeiNames.Sic, TeiNames.Corr, "insertion.correction", uncertain ? Certainty.Low : Certainty.Medium, "editions set a correction in italic type, and an addition in roman");
        }

        if (WordLikeness.Resemble(before, content) && !(char.IsUpper(content[0]) && !char.IsUpper(before[0])))
        {
            return Alternatives(b, word, TeiNames.Sic, TeiNames.Corr, "insertion.correction", uncertain ? Certainty.Low : Certainty.Medium, $"“{content}” resembles “{before}”");
        }

        return uncertain ? null : Identification(b, before, content);
    }

    /// <summary>One word in the place of one word: both begin alike, with a capital or without.</summary>
    private static bool IsWordFor(string before, string content) =>
        before.Any(char.IsLetter) && !content.Contains(' ', StringComparison.Ordinal) && content.All(c => char.IsLetter(c) || c is '-' or '’' or '\'') && char.IsUpper(before[0]) == char.IsUpper(content[0]);

    /// <summary>The name before the bracket and the name in it belong to one entry, or both are names by their form.</summary>
    private ImmutableArray<Annotation>? SameEntity(Bracket b, string content)
    {
        IReadOnlyList<AuthorityEntry> inside = names.Lookup(content);
        for (int count = LongestName; count >= 1 && inside.Count > 0; count--)
        {
            TextSpan before = b.WordsBefore(count);
            AuthorityEntry? shared = before.IsEmpty ? null : names.Lookup(b.Source.Normalised(before)).FirstOrDefault(inside.Contains);
            if (shared is not null)
            {
                return shared.Kind == EntityKind.Person
                    ? [Note(b, "identification", Certainty.High, "both are names of " + shared.Names[0]) with { Evidence = Evidence.External }]
                    : Alternatives(b, before, TeiNames.Orig, TeiNames.Reg, "insertion.other-name", Certainty.High, "both are names of " + shared.Names[0], Evidence.External);
            }
        }

        return null;
    }

    private ImmutableArray<Annotation>? Identification(Bracket b, string before, string content)
    {
        if (PersonalNames.Generations.Contains(content))
        {
            // "Stevenson [II]": a part of the name that nobody said.
            return null;
        }

        if (char.IsLower(content[0]) && Lexicon.Conjunctions.Contains(content.Split(' ')[0]))
        {
            // "Paris [and Praha]": one more, and no other name of the same.
            return null;
        }

        bool nameInside = IsNameByForm(content) || IsNameAndMore(content, before) || names.Lookup(content).Count > 0 || names.Lookup(LastWords(content, 2)).Count > 0;
        if (InsertionPhrases.Office().IsMatch(content) && NextWordIsCapitalised(b) && !(before.Length > 0 && char.IsLower(before[0]) && char.IsLower(content[0])))
        {
            return [Note(b, "identification", Certainty.Medium, "an office before a name")];
        }

        if (before.Length > 0 && char.IsUpper(before[0]) && EditorialWords.TellsOffice(content) && !NextWordContinuesName(b) && names.Lookup(before).All(e => e.Kind == EntityKind.Person))
        {
            return [Note(b, "identification", Certainty.Medium, "an office behind a name")];
        }

        if (!nameInside || before.Length == 0)
        {
            return null;
        }

        if (char.IsLower(before[0]) && IsFullPerson(content) && IsBehindDeterminer(b))
        {
            // "Le grand homme [Victor Hugo]".
            return [Note(b, "identification", Certainty.Medium, "a full name behind a noun with its article")];
        }

        if (InsertionPhrases.Pronoun().IsMatch(before))
        {
            return [Note(b, "identification", Certainty.High, $"a name after “{before}”")];
        }

        bool nameBefore = char.IsUpper(before[0]) && !(b.WordsBefore(1).Start == b.Line.Start && names.Lookup(before).Count == 0);
        if (!nameBefore || NextWordContinuesName(b))
        {
            return null;
        }

        bool place = (WordLists.IsPlace(Words.Fold(before)) && WordLists.IsPlace(Words.Fold(content))) || names.Lookup(content).Concat(names.Lookup(before)).Any(e => e.Kind == EntityKind.Place);
        return place && b.WordsBefore(1).IsEmpty ? null
            : place
            ? Alternatives(b, b.WordsBefore(1), TeiNames.Orig, TeiNames.Reg, "insertion.other-name", Certainty.Medium, "one is the name of a place, and both are names by their form")
            : [Note(b, "identification", Certainty.Medium, "a name after a name")];
    }

    /// <summary>"18[91]", "189[1?]": with the digits before it, and no blank between, the bracket makes a year.</summary>
    private static bool IsRestOfYear(Bracket b, string before, string content) =>
        b.Span.Start > b.Line.Start && char.IsAsciiDigit(b.Source.Content[b.Span.Start - 1]) && before.Length + content.Length == 4 && before[0] is '1' or '2' && IsNumber(content) && IsNumber(before);

    private static bool IsNumber(string text) => text.Length > 0 && text.All(c => char.IsAsciiDigit(c) || c is '.' or ',' or ':' or '–' or '-') && text.Any(char.IsAsciiDigit);

    /// <summary>"April 31 [September 30]", "3. Mai [5. Mai]": a bracket that is a month and a day replaces a month and a day.</summary>
    private static TextSpan? SameDateForm(Bracket b, string content)
    {
        TextSpan two = b.TokensBefore(2);
        return IsMonthAndDay(content) && IsMonthAndDay(b.Source.Normalised(two)) ? two : null;
    }

    /// <summary>"Ref: Ankara [Athens] 417": the place in the bracket takes the place of the one before it.</summary>
    private static bool IsCitedPlace(Bracket b, string before, string content) =>
        before.Length > 0 && char.IsUpper(before[0]) && CapitalisedWord().IsMatch(content) && NextNumber().Match(b.Source.Content, b.After.Start, b.After.Length).Success;

    /// <summary>"S.D.S. [Students for …]": capitals with full stops right before the bracket.</summary>
    private static TextSpan? DottedAcronym(Bracket b) =>
        CapitalsWithStops().Match(b.Source.Content, b.Before.Start, b.Before.Length) is { Success: true } match ? new TextSpan(match.Index, match.Index + match.Groups["acronym"].Length) : null;

    private static bool IsAcronymOf(string acronym, string content)
    {
        string letters = new([.. acronym.Where(char.IsLetter)]);
        if (letters.Length is < 2 or > 8 || !letters.All(char.IsUpper))
        {
            return false;
        }

        // "Farmers’ Union, the so-called Blue Band": the words before the comma are the name, the others say more of it.
        return AreInitials(letters, content.Split(',')[0]) || AreInitials(letters, content);
    }

    /// <summary>Whether letters are the first of all words, of those with a capital, or of those that are no articles and prepositions; the last word may give more than one ("ARVN").</summary>
    private static bool AreInitials(string letters, string content)
    {
        string[] words = FirstLetters.WordsOf(content);
        string capitals = FirstLetters.OfCapitals(words);
        return words.Length > 1 && (capitals == letters || FirstLetters.OfAll(words) == letters || FirstLetters.WithoutTies(words) == letters || (capitals.Length > 1 && letters.StartsWith(capitals, StringComparison.Ordinal) && HasInOrder(words[^1], letters[(capitals.Length - 1)..])));
    }

    /// <summary>Whether a word has letters in their order, whatever stands between them.</summary>
    private static bool HasInOrder(string word, string letters)
    {
        int found = 0;
        foreach (char c in word)
        {
            found += found < letters.Length && char.ToUpperInvariant(c) == letters[found] ? 1 : 0;
        }

        return found == letters.Length;
    }

    /// <summary>"1st Cav [1st Cavalry Division]": two or three words before the bracket that begin its words, the last of them shortened.</summary>
    private static TextSpan? ShortFormOf(Bracket b, string content)
    {
        string[] whole = content.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (int count = Math.Min(3, whole.Length); count > 1; count--)
        {
            TextSpan span = b.WordsBefore(count);
            string[] written = b.Source.Normalised(span).Split(' ');
            bool begins = written.Length == count && written.Zip(whole).All(w => w.First.TrimEnd('.') is { Length: > 0 } word && char.IsLetterOrDigit(word[0]) && w.Second.StartsWith(word, StringComparison.Ordinal));
            if (begins && written[^1].TrimEnd('.').Length is > 1 and var length && length < whole[count - 1].Length && char.IsUpper(written[^1][0]))
            {
                return span;
            }
        }

        return null;
    }

    private static bool IsNameByForm(string content)
    {
        string[] words = content.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length is >= 1 and <= 8 && !content.Any(char.IsAsciiDigit) && char.IsLetter(words[^1][0]) && char.IsUpper(words[^1][0]) && words.Count(w => char.IsUpper(w[0])) * 2 >= words.Length;
    }

    /// <summary>"Aldo Ferri, the Prefect" behind "Ferri": the name that stands before the bracket in full, and behind a comma what its bearer is.</summary>
    private static bool IsNameAndMore(string content, string before) =>
        before.Length > 2 && content.Split(',', 2) is [var name, _] && name.Contains(' ', StringComparison.Ordinal) && IsNameByForm(name) && name.EndsWith(before, StringComparison.Ordinal);

    /// <summary>A given name, and a surname behind it.</summary>
    private static bool IsFullPerson(string content) =>
        content.Split(' ') is { Length: >= 2 and <= 4 } words && words[^1].Length > 2 && Array.TrueForAll(words, w => w.Length > 0 && char.IsUpper(w[0])) && WordLists.IsGivenName(Words.Fold(words[0]));

    /// <summary>"the old man [": of the three words before the bracket one is an article or a possessive, and a noun stands behind it.</summary>
    private static bool IsBehindDeterminer(Bracket b)
    {
        string[] words = b.Source.Normalised(b.WordsBefore(3)).Split(' ');
        return !Lexicon.FunctionWords.Contains(words[^1]) && words[..^1].Any(w => Lexicon.Determiners.Contains(w));
    }

    private static string LastWords(string content, int count) => string.Join(' ', content.Split(' ', StringSplitOptions.RemoveEmptyEntries).TakeLast(count));

    private static bool NextWordIsCapitalised(Bracket b) => NextWord().Match(b.Source.Content, b.After.Start, b.After.Length) is { Success: true } m && char.IsUpper(m.Groups["word"].Value[0]);

    /// <summary>"Rauner [Special Collections] Library": the bracket stands inside a name.</summary>
    private static bool NextWordContinuesName(Bracket b) => NextWordIsCapitalised(b);

    private static bool IsMonthAndDay(string text) => MonthAndDay().Match(text) is { Success: true } match && Dates.Months.IsMonth(match.Groups["month"].ValueSpan);

    [GeneratedRegex("^(?:(?<month>" + Dates.Months.Shape + @")\.? [0-9]{1,2}|[0-9]{1,2}\.? (?<month>" + Dates.Months.Shape + "))$", RegexOptions.CultureInvariant)]
    private static partial Regex MonthAndDay();

    [GeneratedRegex(@"(?<acronym>(?<![\p{L}.])(?:\p{Lu}\.){2,6})\s$", RegexOptions.CultureInvariant | RegexOptions.RightToLeft)]
    private static partial Regex CapitalsWithStops();

    [GeneratedRegex(@"\s?\((?:\?|sic)\)$", RegexOptions.CultureInvariant)]
    private static partial Regex DoubtMark();

    [GeneratedRegex(@"^\p{Lu}[\p{L}’'-]+$", RegexOptions.CultureInvariant)]
    private static partial Regex CapitalisedWord();

    [GeneratedRegex(@"^\s+[0-9]{1,5}\b(?![.:,][0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex NextNumber();

    [GeneratedRegex(@"^\s+(?<word>\p{L}+)", RegexOptions.CultureInvariant)]
    private static partial Regex NextWord();
}
