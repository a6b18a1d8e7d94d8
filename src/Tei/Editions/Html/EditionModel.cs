using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;

namespace Tei.Editions.Html;

/// <summary>A whole edition: its documents in the order of their dates, and every entity once with all its mentions.</summary>
internal sealed class EditionModel
{
    public EditionModel(string title, IEnumerable<EditionDocument> documents)
    {
        Title = title;
        Documents = [.. documents.OrderBy(d => d.Date ?? "~", StringComparer.Ordinal).ThenBy(d => d.Name, StringComparer.Ordinal)];
        Entities = [.. Documents.SelectMany((d, i) => d.Entities.Select(e => (Document: i, Entity: e))).GroupBy(e => (e.Entity.Kind, e.Entity.Key)).Select(Merged).OrderBy(e => e.SortName, StringComparer.OrdinalIgnoreCase).ThenBy(e => e.Key, StringComparer.Ordinal)];
        ByKey = Entities.GroupBy(e => e.Key, StringComparer.Ordinal).ToFrozenDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
        for (int i = 0; i < Documents.Length; i++)
        {
            foreach (EditionMention mention in Documents[i].Mentions)
            {
                if (ByKey.TryGetValue(mention.Key, out IndexedEntity? entity))
                {
                    entity.Mentions.Add((i, mention));
                }
            }
        }
    }

    public string Title { get; }

    public ImmutableArray<EditionDocument> Documents { get; }

    public ImmutableArray<IndexedEntity> Entities { get; }

    public FrozenDictionary<string, IndexedEntity> ByKey { get; }

    public IEnumerable<IndexedEntity> Of(EditionEntityKind kind) => Entities.Where(e => e.Kind == kind);

    private IndexedEntity Merged(IEnumerable<(int Document, EditionEntity Entity)> same)
    {
        string language = Documents[same.First().Document].Language;
        EditionEntity[] all = [.. same.Select(s => s.Entity)];
        string name = all[0].Name;
        return new IndexedEntity
        {
            Key = all[0].Key,
            Kind = all[0].Kind,
            Name = name,
            IndexName = all[0].Kind == EditionEntityKind.Person ? IndexName.Of(name, language) : name,
            Aliases = [.. all.SelectMany(e => e.Aliases.Prepend(e.Name)).Where(a => a != name).Distinct(StringComparer.Ordinal)],
            Identifiers = [.. all.SelectMany(e => e.Identifiers).Distinct()],
            Descriptions = [.. all.SelectMany(e => e.Descriptions).Distinct(StringComparer.Ordinal)],
            Coordinates = all.Select(e => e.Coordinates).FirstOrDefault(c => c is not null),
            Life = all.Select(e => e.Life).FirstOrDefault(l => l.Birth is not null || l.Death is not null),
        };
    }
}

/// <summary>An entity with all its mentions in the edition.</summary>
internal sealed record IndexedEntity
{
    public required string Key { get; init; }

    public required EditionEntityKind Kind { get; init; }

    public required string Name { get; init; }

    public ImmutableArray<string> Aliases { get; init; } = [];

    public ImmutableArray<(string Type, string Value)> Identifiers { get; init; } = [];

    public ImmutableArray<string> Descriptions { get; init; } = [];

    public (double Latitude, double Longitude)? Coordinates { get; init; }

    public (string? Birth, string? Death) Life { get; init; }

    /// <summary>Documents by number, with the mention.</summary>
    public List<(int Document, EditionMention Mention)> Mentions { get; } = [];

    /// <summary>The name as it stands in an index.</summary>
    public required string IndexName { get; init; }

    /// <summary>What its place in an index is found by.</summary>
    public string SortName => Html.IndexName.Order(IndexName);

    /// <summary>The address of its page below the folder of the edition: only letters, digits and hyphens, so that no name can lead elsewhere.</summary>
    public string Address => $"entities/{FileName.Of(Key)}.html";

    /// <summary>The id of its circle on the map.</summary>
    public string MapAnchor => $"place-{FileName.Of(Key)}";
}

/// <summary>Names of files that are safe on every system and stay the same.</summary>
internal static class FileName
{
    public static string Of(string key)
    {
        bool plain = key.Length is > 0 and <= 80 && key.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c is '-');
        return plain ? key : string.Concat(key.Where(char.IsAsciiLetterOrDigit).Take(40)).ToLowerInvariant() + "-" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)))[..10];
    }
}
