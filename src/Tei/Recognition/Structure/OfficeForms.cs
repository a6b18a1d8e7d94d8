using System.Text.RegularExpressions;
using Tei.Languages;
using Tei.Recognition.Names;

namespace Tei.Recognition.Structure;

/// <summary>What single lines look like in the papers of offices of any language whose pack has the words: headings, classifications, fields, signatures, what is noted below them.</summary>
internal static partial class OfficeForms
{
    private const int LongestHeading = 320;
    private const int LongestField = 40;
    private const int LongestClassification = 60;
    private static readonly char[] BetweenClassifications = ['.', ',', ';', '–', '—', '[', ']', '(', ')', '!'];

    /// <summary>"Vertraulich", "Très secret. Urgent", "Nr. 14. Vertraulich".</summary>
    public static bool IsClassification(string line)
    {
        if (line.Length > LongestClassification)
        {
            return false;
        }

        string[] parts = NumberBehind().Replace(NumberBefore().Replace(line, ""), "").Split(BetweenClassifications, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return parts.Length > 0 && Array.TrueForAll(parts, part => Lexicon.Classifications.Contains(part));
    }

    /// <summary>"Aktennotiz", "Procès-verbal de la séance …", "Der Gesandte in Rom an …": a heading that says what the document is.</summary>
    public static bool NamesDocument(string line) => line.Length <= LongestHeading && (Lexicon.DocumentWords.Begins(line) || Correspondence(line) is not null);

    /// <summary>"Der Gesandte in Rom, A. Berg, an das Departement": who writes to whom. The first must hold an office, or be one.</summary>
    public static (string From, string To)? Correspondence(string line)
    {
        if (line.Length > LongestHeading || line is [] or [.., '.' or ';' or ':' or '?' or '!'])
        {
            return null;
        }

        foreach (Match between in Preposition().Matches(line))
        {
            string from = NumberOfDocument().Replace(line[..between.Index], "");
            string to = line[(between.Index + between.Length)..];
            if (IsOffice(from) && IsOffice(to.Split(',')[0]) && !from.Contains(". ", StringComparison.Ordinal) | from.Contains(',', StringComparison.Ordinal))
            {
                // "à Londres, …, au Chef": the place of the first stands behind the same word, but is no office.
                return (from, to);
            }
        }

        return null;
    }

    /// <summary>A field with its colon: the length of the label, or 0.</summary>
    public static int FieldLabelLength(string line)
    {
        int colon = line.IndexOf(':', StringComparison.Ordinal);
        return colon is > 0 and <= LongestField && colon + 1 < line.Length && FieldType(line[..colon]) is not null ? colon + 1 : 0;
    }

    /// <summary>A field with its colon on a line of its own.</summary>
    public static bool IsFieldHead(string line) => line.Length <= LongestField && line.EndsWith(':') && FieldType(line) is not null;

    /// <summary>What a field is about, by its label: participants, place, date …; none where no pack has the label.</summary>
    public static string? FieldType(string label) => Lexicon.Fields.FirstOrDefault(field => field.Value.Contains(label.AsSpan().TrimEnd(" :"))).Key;

    /// <summary>Where the name begins behind "gez.", "(Signé)", "sgd."; 0 where nothing of the kind stands there.</summary>
    public static int SignedWordLength(string line)
    {
        int open = line is ['(' or '[', ..] ? 1 : 0;
        int word = Lexicon.SignedWords.LengthAt(line.AsSpan(open));
        int end = open + word;
        while (word > 0 && end < line.Length && line[end] is '.' or ':' or ')' or ']' or ' ')
        {
            end++;
        }

        bool marked = end > open + word && (open == 1 || line[open + word] is '.' or ':');
        return word > 0 && marked && end < line.Length ? end : 0;
    }

    /// <summary>"To His Excellency", "Hon. A. Berg", "Herrn", "À Monsieur": how an address begins.</summary>
    public static bool BeginsAddress(string line)
    {
        int word = Lexicon.AddressWords.LengthAt(line);
        ReadOnlySpan<char> rest = line.AsSpan(word).TrimStart(" .,");
        return (word > 0 && (rest.IsEmpty || char.IsUpper(rest[0])) && line[0] != 'A' | word > 1) || Lexicon.AddressTitles.Begins(line);
    }

    /// <summary>Whether a text calls itself a petition, or those who sign it the undersigned.</summary>
    public static bool IsPetition(string text) => Lexicon.PetitionWords.OccursIn(text);

    /// <summary>What a note below a signature is about: <c>enclosures</c> or <c>distribution</c>; none where the line is no such note.</summary>
    public static string? ClosingNote(string line)
    {
        int enclosures = Lexicon.EnclosureWords.LengthAt(line);
        int length = Math.Max(enclosures, Lexicon.DistributionWords.LengthAt(line));
        ReadOnlySpan<char> rest = line.AsSpan(length).TrimStart(" .");
        bool isNote = length > 0 && (rest.IsEmpty ? false : rest[0] is ':' || char.IsDigit(rest[0]));
        return !isNote ? null : length == enclosures ? "enclosures" : "distribution";
    }

    private static bool IsOffice(string words) =>
        Titles.Reader.OccursIn(words) || words.Split([' ', ',', '’', '\''], StringSplitOptions.RemoveEmptyEntries).Any(word => Lexicon.OrganisationCues.Contains(word) || BodyNames.EndsAsBody(word) || OfficeEndings.Any(e => word.Length > e.Length && word.EndsWith(e, StringComparison.OrdinalIgnoreCase)));

    /// <summary>Endings of offices in languages that make compounds: "Abteilungsleiter", "Vorsteher".</summary>
    private static readonly string[] OfficeEndings = [.. Lexicon.Packs.SelectMany(p => p["officeEndings"])];

    [GeneratedRegex(@"^(?:No|Nr|N°|№|N\.?º|\p{Lu})\.?\s?\d[\w/–-]*[.,;]?\s+", RegexOptions.CultureInvariant)]
    private static partial Regex NumberBefore();

    [GeneratedRegex(@"[.,;]?\s+(?:No|Nr|N°|№|N\.?º)\.?\s?\d[\w/–-]*\.?$", RegexOptions.CultureInvariant)]
    private static partial Regex NumberBehind();

    /// <summary>The word between the two, with the small or the capital letter of what must follow.</summary>
    [GeneratedRegex(@"(?<=\p{L}.{2,}),?\s(?:an\s(?=(?:de[nmr]|die|das)\s|\p{Lu})|à\s(?=la\s|l[’']|\p{Lu})|aux?\s(?=\p{Lu})|al\s(?=\p{Lu})|alla\s(?=\p{Lu})|a\s(?=la\s|los\s|\p{Lu}))", RegexOptions.CultureInvariant)]
    private static partial Regex Preposition();

    [GeneratedRegex(@"^\d{1,4}\.?\s", RegexOptions.CultureInvariant)]
    private static partial Regex NumberOfDocument();
}
