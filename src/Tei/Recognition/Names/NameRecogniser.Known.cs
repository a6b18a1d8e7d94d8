using System.Text.RegularExpressions;
using Tei.Authorities;
using Tei.Languages;

namespace Tei.Recognition.Names;

/// <content>Places and organisations that everybody knows.</content>
internal sealed partial class NameRecogniser
{
    private const int LongestAcronym = 4;
    private const int MostGreekLetters = 3;
    private const int LongestBeforeShip = 24;
    private const int ShortestOfGenitive = 5;
    private const int LengthOfTimes = 5;

    private readonly Dictionary<string, (AuthorityEntry Entry, string Because)> everybodys = new(StringComparer.Ordinal);

    /// <summary>Countries, great cities, rivers; the great organisations.</summary>
    private void FindKnown()
    {
        foreach (int i in capitals)
        {
            if (!Has(i, WordTraits.BeginsOrganisation | WordTraits.BeginsPlace))
            {
                FindGenitive(i);
                continue;
            }

            if (Has(i, WordTraits.BeginsOrganisation) && WordLists.Organisations.Find(text, words, i, out TextSpan body) is { } organisation && mentions.IsFree(body) && !IsExplained(body) && (!organisation.IsAmbiguous || words[i].IsAllCapitals) && !IsWordInCapitals(body) && !IsOfficeOfPerson(body) && !IsPartOfBase(body) && !IsWordOfPaper(i, body))
            {
                AddKnown(body, EntityKind.Organisation, organisation, null);
            }
            else if (Has(i, WordTraits.BeginsPlace) && WordLists.Places.Find(text, words, i, out TextSpan span) is { } place && mentions.IsFree(span) && !IsPartOfName(span) && !IsShip(i) && (!place.IsAmbiguous || PlacePreposition().IsMatch(text.AsSpan(Math.Max(0, span.Start - 12)..span.Start))))
            {
                AddKnown(WithSuffix(span, place.Group), EntityKind.Place, place, MentionShape.IsNatural(place.Group) ? place.Group : null);
            }
        }
    }

    /// <summary>"Frankreichs Haltung", "die Sitzung des Bundesrates": the genitive of a place or, behind its article, of a body, in a language that forms it without an apostrophe; not what is a noun, too ("des Essens").</summary>
    private void FindGenitive(int i)
    {
        if (nouns is null || words[i].Text.Length < ShortestOfGenitive || words[i].Text[^1] != 's' || !mentions.IsFree(words[i].Span))
        {
            return;
        }

        string written = source.Normalised(words[i].Span);
        if (i > 0 && words[i - 1].Text == "des" && (WordLists.Organisations.Named(BodyNames.Stem(words[i].Text).ToString()) ?? WordLists.Organisations.Named(words[i].Text[..^1])) is { IsAmbiguous: false } body && !IsOfficeOfPerson(words[i].Span))
        {
            AddKnown(words[i].Span, EntityKind.Organisation, body, null);
        }
        else if (WordLists.Places.Named(words[i].Text[..^1]) is { IsAmbiguous: false } place && !nouns.IsListed(written) && !IsPartOfName(words[i].Span))
        {
            AddKnown(words[i].Span, EntityKind.Place, place, MentionShape.IsNatural(place.Group) ? place.Group : null);
        }
    }

    /// <summary>"Times is hard": what a newspaper is called by is one behind an article only, or behind the town where it is printed.</summary>
    private bool IsWordOfPaper(int i, TextSpan body) => body.Length == LengthOfTimes && words[i].Text == "Times" && (i == 0 || Has(i - 1, WordTraits.Capitalised) || !Has(i - 1, WordTraits.Determiner | WordTraits.Article));

    /// <summary>"Merrow Air Force Base": the force is a part of the name of a place.</summary>
    private bool IsPartOfBase(TextSpan body) => FirstWordFrom(body.End) is var i && i < words.Count && words[i].Text is "Base" or "Station" && IsSpace(body.End, words[i].Span.Start);

    /// <summary>"Phi Delta Theta": a society of students has two or three Greek letters for a name.</summary>
    private void FindGreekSocieties()
    {
        foreach (int i in capitals)
        {
            int last = i;
            while (last - i < MostGreekLetters && last < words.Count && CueWords.GreekLetters.Contains(words[last].Text) && (last == i || IsSpace(words[last - 1].Span.End, words[last].Span.Start)))
            {
                last++;
            }

            var span = new TextSpan(words[i].Span.Start, words[Math.Max(i, last - 1)].Span.End);
            if (last - i > 1 && mentions.IsFree(span))
            {
                mentions.Add(new Mention(span, EntityKind.Organisation, LocalEntry(EntityKind.Organisation, source.Normalised(span)), Certainty.Medium, Evidence.Internal, "name.greek-letters", "named by Greek letters, as societies of students are"));
            }
        }
    }

    /// <summary>"Herr Bundesrat", "Bundesrat Kern": what is a body elsewhere is an office behind a title, or right before a person.</summary>
    private bool IsOfficeOfPerson(TextSpan body) =>
        source.Normalised(body) is var written && (Lexicon.Offices.Contains(written) || (nouns is not null && Lexicon.Offices.Contains(BodyNames.Stem(written))))
        && (HasTitle(body) || (body.End + 1 < text.Length && text[body.End] == ' ' && mentions.In(new TextSpan(body.End + 1, body.End + 2)).Exists(m => m.Kind == EntityKind.Person && m.Span.Start == body.End + 1)));

    /// <summary>"the steamer Lexington", "on board the Geneva", "U.S.S. Boston": ships bear the names of places.</summary>
    private bool IsShip(int i)
    {
        int from = Math.Max(0, words[i].Span.Start - LongestBeforeShip);
        ReadOnlySpan<char> before = text.AsSpan(from, words[i].Span.Start - from).TrimEnd(" “\"‘'");
        before = before.EndsWith(" the") && !Lexicon.ShipWords.Contains(LastWords(before, 2)) && Lexicon.ShipWords.Contains(LastWords(before[..^4], 1)) ? before[..^4] : before;
        return !before.IsEmpty && (Lexicon.ShipWords.Contains(LastWords(before, 1)) || Lexicon.ShipWords.Contains(LastWords(before, 2)) || Lexicon.ShipWords.Contains(LastWords(before, 3)));
    }

    /// <summary>The last words of a text, as many as are asked for, or all.</summary>
    private static ReadOnlySpan<char> LastWords(ReadOnlySpan<char> words, int count)
    {
        int start = words.Length;
        while (count-- > 0 && start > 0)
        {
            start = words[..start].TrimEnd().LastIndexOf(' ') + 1;
        }

        return words[start..];
    }

    /// <summary>"UN MARIAGE", "WHO ASKS": in a line of capitals a common word of the language is no acronym.</summary>
    private bool IsWordInCapitals(TextSpan span) =>
        span.Length <= LongestAcronym && functionWords.Contains(source[span].ToLowerInvariant()) && lines.LineOf(span.Start) is { } line && line.Length > span.Length && !source[line].Any(char.IsLower);

    /// <summary>An acronym that an editor writes out is named by that.</summary>
    private bool IsExplained(TextSpan span) => insertionsAt.Overlapping(span).Exists(i => i.Markup.Element == TeiNames.Choice && i.Span.Contains(span));

    private void AddKnown(TextSpan span, EntityKind kind, Gazetteer.Entry name, string? type)
    {
        if (!everybodys.TryGetValue(name.Main, out (AuthorityEntry Entry, string Because) known))
        {
            string written = source.Normalised(span);
            AuthorityEntry entry = local.Find(kind, written) ?? new AuthorityEntry { Id = XmlIds.From(written), Kind = kind, Names = [written], Type = type };
            known = (entry, $"a {(kind == EntityKind.Place ? "place" : "organisation")} that everybody knows: {name.Main}");
            everybodys.Add(name.Main, known);
        }

        Certainty certainty = name.IsAmbiguous || (kind == EntityKind.Organisation && name.Group.Length > 0) ? Certainty.Medium : Certainty.High;
        mentions.Add(new Mention(span, kind, known.Entry, certainty, Evidence.External, kind == EntityKind.Place ? "name.known-place" : "name.known-organisation", known.Because));
    }

    /// <summary>Whether a hyphen ties the name to a word: "Paris-based" still names Paris, "Wien-Fahrt" does not.</summary>
    private bool IsPartOfName(TextSpan span) =>
        (span.Start > 0 && text[span.Start - 1] is '-' or '‑') || (span.End + 1 < text.Length && text[span.End] is '-' or '‑' && char.IsUpper(text[span.End + 1]) && !char.IsUpper(text[span.End - 1]));

    [GeneratedRegex(@"(?<![\p{L}])(?:[Ii]n|[Aa]t|to|[Ff]rom|[Nn]ear|of|[Vv]ia|nach|[Aa]us|[Ii]m|[Aa]m|bei|von|über|à|en|vers|de)\s+$", RegexOptions.CultureInvariant)]
    private static partial Regex PlacePreposition();
}
