using Tei.Authorities;
using Tei.Recognition.Structure;

namespace Tei.Recognition.Names;

/// <content>Places of letters: addresses, the head of the letter paper, towns in adjectives.</content>
internal sealed partial class NameRecogniser
{
    /// <summary>Streets with a number, hotels, towns with a district: whole, with the known place inside them.</summary>
    private void FindAddresses()
    {
        if (nouns is null)
        {
            return;
        }

        foreach (TextSpan line in lines.All)
        {
            foreach ((TextSpan found, string because) in Addresses.Find(source[line]))
            {
                AddWhole(new TextSpan(line.Start + found.Start, line.Start + found.End), "name.address", because);
            }
        }

        foreach (TextSpan line in structure.Spans(LineKind.AddressLine).Concat(structure.Spans(LineKind.Dateline)).OrderBy(l => l.Start))
        {
            if (Addresses.Qualified(source[line]) is { } name)
            {
                AddWhole(new TextSpan(line.Start + name.Start, line.Start + name.End), "name.letterhead-place", "a place at the head of a letter, told from others of its name");
            }

            FindGluedPlaces(line);
        }
    }

    /// <summary>A place that covers what was found inside it before, and crosses nothing.</summary>
    private void AddWhole(TextSpan span, string rule, string because)
    {
        var mention = new Mention(span, EntityKind.Place, LocalEntry(EntityKind.Place, source.Normalised(span)), Certainty.Medium, Evidence.Internal, rule, because);
        List<Mention> covered = mentions.In(span);
        if (covered.Count == 0)
        {
            mentions.Add(mention);
        }
        else if (covered.TrueForAll(m => m.Kind == EntityKind.Place && m.Evidence != Evidence.External && span.Contains(m.Span) && m.Span != span))
        {
            mentions.Replace(mention);
        }
    }

    /// <summary>Where a line break was lost in the head of a letter ("ZeitungParis, 3. Mai"), a known place is told from what stands before it by its capital.</summary>
    private void FindGluedPlaces(TextSpan line)
    {
        for (int i = Words.FirstFrom(words, line.Start); i < words.Count && words[i].Span.Start < line.End; i++)
        {
            Word word = words[i];
            if (!line.Contains(word.Span) || word.Text.Length <= 4)
            {
                continue;
            }

            string written = source[word.Span];
            int cut = LastInnerCapital(written);
            if (cut > 0 && WordLists.IsPlace(written[cut..]) && WordLists.IsUnambiguousPlace(written[cut..]))
            {
                AddWhole(new TextSpan(word.Span.Start + cut, word.Span.End), "name.glued-place", "a known place behind a line break that was lost");
            }
        }
    }

    private static int LastInnerCapital(string word)
    {
        for (int i = word.Length - 2; i > 0; i--)
        {
            if (char.IsUpper(word[i]) && char.IsLower(word[i + 1]))
            {
                return i;
            }
        }

        return 0;
    }

    /// <summary>"Wiener Blätter", "die Pariser Ausstellung": the unchanging adjective of a town names the town.</summary>
    private void FindPlaceAdjectives()
    {
        for (int i = 0; nouns is not null && i + 1 < words.Count; i++)
        {
            ReadOnlySpan<char> word = text.AsSpan(words[i].Span.Start, words[i].Span.Length);
            if (word.Length > 4 && word.EndsWith("er", StringComparison.Ordinal) && words[i + 1].IsCapitalised && IsSpace(words[i].Span.End, words[i + 1].Span.Start) && !IsNewspaper(words[i + 1].Text) && Town(word.ToString()) is { } town && mentions.IsFree(words[i].Span))
            {
                mentions.Add(new Mention(words[i].Span, EntityKind.Place, LocalEntry(EntityKind.Place, town), Certainty.Medium, Evidence.External, "name.place-adjective", $"the adjective of a known place: {town}"));
            }
        }
    }

    private static bool IsNewspaper(string word) => word.StartsWith("Zeitung", StringComparison.Ordinal) || word is "Tagblatt" or "Tageblatt" or "Nachrichten" or "Anzeiger" or "Rundschau";

    /// <summary>The town of an adjective in -er: "Wiener", "Münchner", "Züricher".</summary>
    private static string? Town(string adjective)
    {
        string stem = adjective[..^2];
        return new[] { stem, stem + "en", stem[..^1] + "en" }.FirstOrDefault(town => stem.Length > 2 && WordLists.IsUnambiguousPlace(town));
    }

    /// <summary>A town with its river or district: "Frankfurt a. M.", "Wien IX"; or with its region: "Frankfort, Kentucky".</summary>
    private TextSpan WithSuffix(TextSpan town, string group)
    {
        if (townWords is not null && group == "settlement")
        {
            return WithRegion(town, townWords);
        }

        if (nouns is null || group != "settlement" || lines.LineOf(town.Start) is not { } line)
        {
            return town;
        }

        System.Text.RegularExpressions.Match match = Addresses.TownSuffix().Match(text, town.End);
        var whole = new TextSpan(town.Start, town.End + match.Length);
        return match.Success && line.Contains(whole) && mentions.IsFree(whole) ? whole : town;
    }
}
