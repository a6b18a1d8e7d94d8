using System.Collections.Immutable;

namespace Tei.Editions.Exports;

/// <summary>An entity over all documents of an edition.</summary>
/// <param name="Entity">What the documents say of it together.</param>
/// <param name="Documents">The documents that list it, in their order.</param>
/// <param name="Mentions">How often their texts name it.</param>
internal sealed record RegisteredEntity(EditionEntity Entity, ImmutableArray<EditionDocument> Documents, int Mentions);

/// <summary>The entities of an edition, each once.</summary>
internal static class EditionRegister
{
    /// <summary>The entities by kind, name and key.</summary>
    public static ImmutableArray<RegisteredEntity> Of(IEnumerable<EditionDocument> documents) =>
    [
        .. documents.SelectMany(Listings)
            .GroupBy(l => (l.Entity.Kind, l.Entity.Key))
            .Select(listings => new RegisteredEntity(
                listings.Select(l => l.Entity).Aggregate(Merge), [.. listings.Select(l => l.Document).Distinct(ReferenceEqualityComparer.Instance).Cast<EditionDocument>()], listings.Sum(l => l.Mentions)))
            .OrderBy(e => e.Entity.Kind).ThenBy(e => e.Entity.Name, StringComparer.Ordinal).ThenBy(e => e.Entity.Key, StringComparer.Ordinal),
    ];

    private static IEnumerable<(EditionEntity Entity, EditionDocument Document, int Mentions)> Listings(EditionDocument document)
    {
        Dictionary<string, int> mentions = document.Mentions.CountBy(m => m.Key).ToDictionary();
        return document.Entities.DistinctBy(e => (e.Kind, e.Key)).Select(entity => (entity, document, mentions.GetValueOrDefault(entity.Key)));
    }

    private static EditionEntity Merge(EditionEntity first, EditionEntity other) => first with
    {
        Aliases = [.. first.Aliases.Append(other.Name).Concat(other.Aliases).Where(a => a != first.Name).Distinct()],
        Identifiers = [.. first.Identifiers.Union(other.Identifiers)],
        Coordinates = first.Coordinates ?? other.Coordinates,
        Descriptions = [.. first.Descriptions.Union(other.Descriptions)],
        Life = (first.Life.Birth ?? other.Life.Birth, first.Life.Death ?? other.Life.Death),
    };
}
