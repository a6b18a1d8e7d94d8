using System.Collections.Immutable;
using Tei.Recognition.Names;
using Tei.Validation;

namespace Tei.Authorities;

/// <summary>Persons, places and organisations with their names (encoding manual, section 3).</summary>
/// <remarks>Immutable; threads may share it. The names are compiled once.</remarks>
public sealed class Authority
{
    private readonly Lazy<NameIndex> index;
    private readonly Lazy<PersonLookup> persons;
    private readonly Lazy<OfficeIndex> offices;
    private readonly Lazy<HashSet<AuthorityEntry>> known;

    /// <summary>Makes an authority of entries.</summary>
    /// <param name="entries">The entries; of two with one id and kind the first counts.</param>
    public Authority(IEnumerable<AuthorityEntry> entries)
    {
        Entries = [.. entries.DistinctBy(e => (e.Kind, e.Id))];
        index = new Lazy<NameIndex>(() => new NameIndex(Entries));
        persons = new Lazy<PersonLookup>(() => PersonLookup.Of(Entries.Where(e => e.Kind == EntityKind.Person)));
        offices = new Lazy<OfficeIndex>(() => new OfficeIndex(Entries));
        known = new Lazy<HashSet<AuthorityEntry>>(() => new HashSet<AuthorityEntry>(Entries, EntryComparer.Instance));
    }

    /// <summary>An authority that knows nobody.</summary>
    public static Authority Empty { get; } = new([]);

    /// <summary>The entries.</summary>
    public ImmutableArray<AuthorityEntry> Entries { get; }

    internal NameIndex Index => index.Value;

    /// <summary>The persons by surname; made once, and read only.</summary>
    internal PersonLookup Persons => persons.Value;

    /// <summary>The offices of the persons; made once.</summary>
    internal OfficeIndex Offices => offices.Value;

    /// <summary>Whether an entry is of this authority.</summary>
    internal bool Holds(AuthorityEntry entry) => known.Value.Contains(entry);

    /// <summary>Reads a file by its ending: <c>.xml</c> (TEI), <c>.csv</c>, <c>.json</c>.</summary>
    /// <exception cref="InvalidAuthorityException">The file cannot be read, or is none of these; the diagnostic names the place.</exception>
    public static Authority Load(string path)
    {
        string content;
        try
        {
            content = File.ReadAllText(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new InvalidAuthorityException(new Diagnostic(EncoderDiagnostics.InvalidAuthority, new SourceLocation(path), "the authority file cannot be read: " + e.Message));
        }

        return Path.GetExtension(path).ToLowerInvariant() switch
        {
            ".xml" => new Authority(TeiAuthorityReader.Read(content, path)),
            ".csv" => new Authority(CsvAuthorityReader.Read(content, path)),
            ".json" => new Authority(JsonAuthorityReader.Read(content, path)),
            _ => throw new InvalidAuthorityException(new Diagnostic(EncoderDiagnostics.InvalidAuthority, new SourceLocation(path), "the ending says no known format; use .xml (TEI), .csv or .json")),
        };
    }

    /// <summary>Reads a file, or all authority files of a folder in the order of their names.</summary>
    /// <exception cref="InvalidAuthorityException">A file cannot be used.</exception>
    public static Authority LoadAll(string path) =>
        Directory.Exists(path)
            ? Merge(Directory.EnumerateFiles(path).Where(IsAuthorityFile).Order(StringComparer.Ordinal).Select(Load))
            : Load(path);

    /// <summary>All entries of several authorities; the earlier wins where two have one id.</summary>
    public static Authority Merge(IEnumerable<Authority> authorities) => new(authorities.SelectMany(a => a.Entries));

    private static bool IsAuthorityFile(string path) => Path.GetExtension(path).ToLowerInvariant() is ".xml" or ".csv" or ".json";
}

/// <summary>An authority file cannot be used.</summary>
public sealed class InvalidAuthorityException : Exception
{
    /// <summary>Tells why.</summary>
    public InvalidAuthorityException(Diagnostic diagnostic)
        : base(diagnostic.ToString()) => Diagnostic = diagnostic;

    /// <summary>Where and why.</summary>
    public Diagnostic Diagnostic { get; }
}
