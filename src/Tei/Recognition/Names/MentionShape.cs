using Tei.Authorities;

namespace Tei.Recognition.Names;

/// <summary>Makes annotations of mentions, so that they nest with what editors inserted.</summary>
internal static class MentionShape
{
    /// <summary>A name that holds a part of a choice holds the whole of it: "Beiping [Beijing]" is one name.</summary>
    public static Mention Fit(Mention mention, SpanIndex<Annotation> insertions, SourceLines lines)
    {
        List<Annotation> near = insertions.Overlapping(mention.Span);
        return near.Count == 0 ? mention : Fit(mention, near, insertions, lines);
    }

    private static Mention Fit(Mention mention, List<Annotation> near, SpanIndex<Annotation> insertions, SourceLines lines)
    {
        TextSpan span = mention.Span;
        foreach (Annotation insertion in near.Where(i => !i.Markup.CanBeSplit))
        {
            bool crosses = !insertion.Span.Contains(span) && !span.Contains(insertion.Span);
            bool isFirstOfChoice = insertion.Markup.Element == TeiNames.Choice && insertion.Span.Contains(span) && insertion.Span.Start == span.Start && HasOther(insertions, insertion, TeiNames.Reg, TeiNames.Expan, TeiNames.Corr);
            bool isExpansion = insertion.Markup.Element == TeiNames.Choice && near.Exists(i => i.Markup.Element == TeiNames.Expan && insertion.Span.Contains(i.Span) && i.Span.Start + 1 == mention.Span.Start && i.Span.End - 1 == mention.Span.End);
            bool cutsTitle = insertion.Markup.Element is TeiNames.Sic or TeiNames.Choice && !mention.Title.IsEmpty && insertion.Span.Contains(span) && insertion.Span.Start > mention.Title.Start;
            if (crosses || isFirstOfChoice || isExpansion || cutsTitle)
            {
                span = new TextSpan(Math.Min(span.Start, insertion.Span.Start), Math.Max(span.End, insertion.Span.End));
            }
        }

        return lines.LineOf(span.Start) is { } line && line.Contains(span) ? mention with { Span = span, Title = mention.Title.IsEmpty ? default : new TextSpan(mention.Title.Start, span.Start) } : mention;
    }

    public static void AddAnnotations(Mention mention, string text, EntityRegister register, List<Annotation> annotations)
    {
        string element = mention.Kind switch
        {
            EntityKind.Person => TeiNames.PersName,
            EntityKind.Organisation => TeiNames.OrgName,
            _ => IsNatural(mention.Entry?.Type) ? TeiNames.GeogName : TeiNames.PlaceName,
        };
        string? reference = mention.Entry is null ? null : register.ReferenceTo(mention.Entry);
        annotations.Add(new Annotation(mention.Whole, Markup.Around(element, ("ref", reference)), Rank.Name, mention.Rule, mention.Certainty, mention.Evidence, mention.Because));
        if (!mention.Title.IsEmpty)
        {
            annotations.Add(new Annotation(WhiteSpace.Trim(text, mention.Title), Markup.Around(TeiNames.RoleName), Rank.NamePart, "name.title"));
        }
    }

    /// <summary>Rivers, seas and mountains are <c>geogName</c>.</summary>
    public static bool IsNatural(string? type) => type is "river" or "sea" or "mountain" or "strait" or "bay" or "lake" or "ocean" or "desert";

    private static bool HasOther(SpanIndex<Annotation> insertions, Annotation choice, params ReadOnlySpan<string> elements)
    {
        foreach (Annotation other in insertions.Overlapping(choice.Span))
        {
            if (choice.Span.Contains(other.Span) && elements.Contains(other.Markup.Element))
            {
                return true;
            }
        }

        return false;
    }
}
