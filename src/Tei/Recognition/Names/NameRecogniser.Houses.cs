using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Tei.Authorities;
using Tei.Languages;
using Tei.Recognition.Structure;

namespace Tei.Recognition.Names;

/// <content>Bodies of states where offices put them: in capitals above their papers, and as one compound in a text.</content>
internal sealed partial class NameRecogniser
{
    private const int MostWordsOfHouse = 6;

    /// <summary>As many letters has at least what a compound adds to its last part.</summary>
    private const int ShortestOfCompound = 4;

    private const int LongestTied = 30;

    private static readonly FrozenSet<string> HousesFirst = Lexicon.Packs.Where(p => !p["joinedArticles"].IsEmpty).SelectMany(p => p["organisationCues"]).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly string[] Compounds = [.. Lexicon.Packs.SelectMany(p => p["bodyCompounds"])];

    /// <summary>"AMBASSADE DE SUISSE", "EIDGENÖSSISCHES POLITISCHES DEPARTEMENT": a line of capitals above a paper that begins or ends with the word for a body, as its language has it.</summary>
    private void FindHouses()
    {
        foreach (ClassifiedLine line in structure.Classified.TakeWhile(c => c.Kind is not LineKind.Paragraph).Where(c => c.Kind is LineKind.AddressLine or LineKind.Title))
        {
            TextSpan span = line.Line.Span;
            string written = source[span].TrimEnd(',', '.');
            if (IsHouse(written) && mentions.In(span).TrueForAll(m => m.Kind != EntityKind.Person && span.Contains(m.Span)))
            {
                var house = new TextSpan(span.Start, span.Start + written.Length);
                mentions.Replace(new Mention(house, EntityKind.Organisation, LocalEntry(EntityKind.Organisation, written), Certainty.Medium, Evidence.Internal, "name.house", "a body in capitals above its paper"));
            }
        }
    }

    private static bool IsHouse(string line) =>
        line.Split(' ') is { Length: > 1 and <= MostWordsOfHouse } words && !line.Any(c => char.IsLower(c) || char.IsAsciiDigit(c) || c is ':' or ',' or '\n') && (HousesFirst.Contains(words[0]) || BodyNames.EndsAsBody(words[^1])) && !OfficeForms.NamesDocument(line);

    /// <summary>"Volkswirtschaftsdepartement", "Finanz- und Zolldepartement": the one body of a state of which a compound tells what it is for.</summary>
    private void FindCompoundBodies()
    {
        foreach (int i in nouns is null ? [] : capitals)
        {
            TextSpan word = words[i].Span;
            if (IsCompoundBody(text.AsSpan(word.Start, word.Length)))
            {
                int before = TiedCompound().Match(text[Math.Max(0, word.Start - LongestTied)..word.Start]).Length;
                var span = new TextSpan(word.Start - before, word.End);
                if (mentions.IsFree(span))
                {
                    mentions.Add(new Mention(span, EntityKind.Organisation, LocalEntry(EntityKind.Organisation, source.Normalised(span)), Certainty.Medium, Evidence.Internal, "name.compound-body", "a compound for a body of a state"));
                }
            }
        }
    }

    private static bool IsCompoundBody(ReadOnlySpan<char> word) =>
        BodyNames.Ending(word, Compounds, StringComparison.Ordinal) is { } ending && BodyNames.Stem(word).Length >= ending.Length + ShortestOfCompound;

    /// <summary>"Finanz- und ", before the compound that it shares a part with.</summary>
    [GeneratedRegex(@"(?<![\p{L}])\p{Lu}\p{Ll}+- (?:und|u\.) $", RegexOptions.CultureInvariant)]
    private static partial Regex TiedCompound();
}
