using System.Text.RegularExpressions;
using Tei.Authorities;
using Tei.Languages;

namespace Tei.Recognition.Names;

/// <content>Bodies whose acronym an editor writes out: "HRI [Harbour Research Institute]", "le F.L.N. [Front …]".</content>
internal sealed partial class NameRecogniser
{
    private const int ShortestWrittenOut = 3;
    private const int LongestArticleBefore = 4;

    /// <summary>What an acronym of three letters or more stands for is a body, where one of its words says so, or where the acronym has the article that only bodies have.</summary>
    private void FindWrittenOut()
    {
        foreach (Annotation expansion in insertions.Where(a => a.Rule == "insertion.acronym" && a.Markup.Element == TeiNames.Expan))
        {
            var inner = new TextSpan(expansion.Span.Start + 1, expansion.Span.End - 1);
            Annotation? acronym = insertionsAt.Overlapping(new TextSpan(expansion.Span.Start - 1, expansion.Span.End)).Find(i => i.Markup.Element == TeiNames.Choice && i.Span.End == expansion.Span.End);
            if (acronym is null || lines.LineOf(inner.Start) is null)
            {
                continue;
            }

            string letters = text[acronym.Span.Start..expansion.Span.Start];
            string name = source.Normalised(inner);
            bool isAcronym = letters.Count(char.IsUpper) >= ShortestWrittenOut && !letters.Any(char.IsLower) && char.IsUpper(name[0]);
            if (isAcronym && (HasBodyWord(name) || DefiniteArticle().IsMatch(text[Math.Max(0, acronym.Span.Start - LongestArticleBefore)..acronym.Span.Start])) && mentions.In(inner).TrueForAll(m => inner.Contains(m.Span)) && mentions.In(new TextSpan(acronym.Span.Start, expansion.Span.Start)).TrueForAll(m => m.Kind != EntityKind.Person))
            {
                mentions.Replace(new Mention(inner, EntityKind.Organisation, LocalEntry(EntityKind.Organisation, name), Certainty.Medium, Evidence.Internal, "name.acronym", "an editor writes the acronym out"));
            }
        }
    }

    /// <summary>"Institute", "Bund": a word for a body, or one that ends as one.</summary>
    private static bool HasBodyWord(string name) => Array.Exists(name.Split(' ', '-', ','), word => Lexicon.OrganisationCues.Contains(word) || BodyNames.EndsAsBody(word));

    [GeneratedRegex(@"(?<![\p{L}])(?:[Tt]he |[Ll]e |[Ll]a |[Ll][’']|[Dd]er |[Dd]ie |[Dd]as )$", RegexOptions.CultureInvariant)]
    private static partial Regex DefiniteArticle();
}
