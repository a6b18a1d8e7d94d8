using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Tei.Recognition.Structure;

namespace Tei.Recognition.Names;

/// <summary>Marks offices that stand for a person ("the Secretary said") as <c>rs</c>, where it is known who holds them (TEI P5, 3.6.1).</summary>
internal static partial class OfficeRecogniser
{
    public static ImmutableArray<Annotation> Recognise(SourceText source, StructureResult structure, NameResult names, OfficeHolders holders)
    {
        var named = new SpanIndex<Mention>(names.Mentions, m => m.Whole);
        return
        [
            .. structure.InZone(Zone.Text).SelectMany(line => Office().Matches(source[line]).Select(m => new TextSpan(line.Start + m.Groups["words"].Index, line.Start + m.Groups["words"].Index + m.Groups["words"].Length)))
                .Where(span => named.Overlapping(span).Count == 0)
                .Select(span => (Span: span, Holder: holders.Of(source.Normalised(span)))).Where(found => found.Holder is not null)
                .Select(found => new Annotation(
                    found.Span, Markup.Around(TeiNames.Rs, ("type", "person"), ("ref", "#" + names.Register.IdOf(found.Holder!.Person))), Rank.Name, "name.office", Certainty.Medium, found.Holder.Evidence, found.Holder.Because)),
        ];
    }

    /// <summary>An office behind the article that no name follows.</summary>
    [GeneratedRegex(@"\b(?<words>[Tt]he\s+(?:(?:Foreign|Prime|Vice|Deputy|Under|Assistant|Acting)\s+)?(?:President|Secretary(?:\s+of\s+(?:State|Defense))?|Minister|Ambassador|Chairman|Chancellor|Premier|Governor|King|Queen|Consul(?:\s+General)?|Director))\b(?!\s+(?:\p{Lu}|of\b)|[’']s\s+\p{Lu}|-)", RegexOptions.CultureInvariant)]
    private static partial Regex Office();
}
