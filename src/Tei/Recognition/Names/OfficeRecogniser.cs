using System.Collections.Immutable;
using Tei.Recognition.Structure;

namespace Tei.Recognition.Names;

/// <summary>Marks offices that stand for a person ("the Secretary said") as <c>rs</c>, where it is known who holds them (TEI P5, 3.6.1).</summary>
internal static class OfficeRecogniser
{
    /// <param name="structure">The structure of the text.</param>
    /// <param name="names">Its names.</param>
    /// <param name="offices">The offices in it, as <see cref="OfficeMentions"/> finds them.</param>
    public static ImmutableArray<Annotation> Recognise(StructureResult structure, NameResult names, IReadOnlyList<Mention> offices)
    {
        var named = new SpanIndex<Mention>(names.Mentions, m => m.Whole);
        var lines = new SpanIndex<TextSpan>(structure.InZone(Zone.Text), line => line);
        return
        [
            .. from office in offices
               where office.Entry is not null && named.Overlapping(office.Span).Count == 0 && lines.Overlapping(office.Span).Exists(line => line.Contains(office.Span))
               select new Annotation(
                   office.Span, Markup.Around(TeiNames.Rs, ("type", "person"), ("ref", "#" + names.Register.IdOf(office.Entry!))), Rank.Name, "name.office", Certainty.Medium, office.Evidence, office.Because),
        ];
    }
}
