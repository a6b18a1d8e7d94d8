using System.Collections.Immutable;

namespace Tei.Authorities;

/// <summary>What an authority entry is about.</summary>
public enum EntityKind
{
    /// <summary>A person.</summary>
    Person,

    /// <summary>A place.</summary>
    Place,

    /// <summary>A body: a party, an army, an office.</summary>
    Organisation,
}

/// <summary>An identifier of an entry in another authority.</summary>
/// <param name="Type">The authority, such as <c>wikidata</c>, <c>GeoNames</c>, <c>VIAF</c>.</param>
/// <param name="Value">The identifier there.</param>
public readonly record struct ExternalIdentifier(string Type, string Value);

/// <summary>An occupation or office with its time.</summary>
/// <param name="Text">What it is.</param>
/// <param name="From">Its beginning in ISO 8601, if known.</param>
/// <param name="To">Its end in ISO 8601, if known.</param>
public readonly record struct Occupation(string Text, string? From, string? To);

/// <summary>One person, place or organisation of an authority file.</summary>
/// <remarks>Immutable; threads may share it.</remarks>
public sealed record AuthorityEntry
{
    /// <summary>The identifier in its file: an NCName.</summary>
    public required string Id { get; init; }

    /// <summary>What it is about.</summary>
    public required EntityKind Kind { get; init; }

    /// <summary>The names, the main form first; a personal name may be inverted ("Acheson, Dean").</summary>
    public required ImmutableArray<string> Names { get; init; }

    /// <summary>A finer kind, such as <c>settlement</c>, <c>river</c>, <c>party</c>.</summary>
    public string? Type { get; init; }

    /// <summary>The sex as the file gives it.</summary>
    public string? Sex { get; init; }

    /// <summary>The day or year of birth, ISO 8601.</summary>
    public string? Birth { get; init; }

    /// <summary>The day or year of death, ISO 8601.</summary>
    public string? Death { get; init; }

    /// <summary>Occupations and offices.</summary>
    public ImmutableArray<Occupation> Occupations { get; init; } = [];

    /// <summary>Latitude and longitude in decimal degrees (WGS 84), separated by a space.</summary>
    public string? Coordinates { get; init; }

    /// <summary>Identifiers in other authorities.</summary>
    public ImmutableArray<ExternalIdentifier> Identifiers { get; init; } = [];
}
