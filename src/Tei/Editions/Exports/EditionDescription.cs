namespace Tei.Editions.Exports;

/// <summary>What exports say of an edition as a whole: its title, who made it, and where it is.</summary>
/// <remarks>Immutable; threads may share it. What is not known is left out of an export, never made up.</remarks>
public sealed record EditionDescription
{
    /// <summary>The title.</summary>
    public string Title { get; init; } = "Edition";

    /// <summary>Who edited it.</summary>
    public string? Editor { get; init; }

    /// <summary>An address to write to.</summary>
    public string? Email { get; init; }

    /// <summary>Who published it; <see langword="null"/> for the editor or, without one, the edition itself.</summary>
    public string? Publisher { get; init; }

    /// <summary>The day of publication, ISO 8601; no export asks the clock.</summary>
    public string? Date { get; init; }

    /// <summary>The licence, in words or as an address; <see langword="null"/> for that of the documents where they agree.</summary>
    public string? Licence { get; init; }

    /// <summary>Where the edition is, as http or https; <see langword="null"/> for addresses that are relative to it.</summary>
    /// <exception cref="ArgumentException">It is no such address.</exception>
    public Uri? BaseAddress
    {
        get;
        init => field = value is null or { IsAbsoluteUri: true, Scheme: "http" or "https" } ? value : throw new ArgumentException($"'{value}' is no address with http or https.", nameof(value));
    }

    /// <summary>The address of a document's page.</summary>
    internal string PageOf(EditionDocument document) => AddressOf(document.Name + ".html");

    /// <summary>The address of a file of the edition.</summary>
    /// <param name="path">Its path, with <c>/</c> between names.</param>
    internal string AddressOf(string path)
    {
        string escaped = string.Join('/', path.Split('/').Where(part => part is not ("" or "." or "..")).Select(Uri.EscapeDataString));
        string start = BaseAddress?.GetLeftPart(UriPartial.Path) ?? "";
        return (start.Length == 0 || start.EndsWith('/') ? start : start + "/") + escaped;
    }

    /// <summary>The licence of the whole; <see langword="null"/> where none is given and the documents have none or several.</summary>
    internal string? LicenceOf(IEnumerable<EditionDocument> documents) =>
        Licence ?? (documents.Select(d => d.Licence).Distinct().Take(2).ToArray() is [var one] ? one : null);
}
