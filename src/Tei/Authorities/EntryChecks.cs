using Tei.Validation;

namespace Tei.Authorities;

/// <summary>Checks what an authority file says before it can make a TEI header invalid.</summary>
internal static class EntryChecks
{
    /// <summary>The entry as it is.</summary>
    /// <exception cref="InvalidAuthorityException">A value is not of the kind that TEI asks for.</exception>
    public static AuthorityEntry Checked(this AuthorityEntry entry, SourceLocation place)
    {
        string? problem = Problem(entry);
        return problem is null ? entry : throw new InvalidAuthorityException(new Diagnostic(EncoderDiagnostics.InvalidAuthority, place, $"in the entry {entry.Id}: {problem}"));
    }

    private static string? Problem(AuthorityEntry entry)
    {
        string?[] dates = [entry.Birth, entry.Death, .. entry.Occupations.SelectMany(o => new[] { o.From, o.To })];
        return dates.FirstOrDefault(d => d is not null && !TeiDataTypes.IsDate(d)) is { } date ? $"“{date}” is no date; write 1949, 1949-04 or 1949-04-13"
            : entry.Type is { } type && !TeiDataTypes.IsWord(type) ? $"“{type}” is no type; write one word without blanks"
            : entry.Sex is { } sex && !TeiDataTypes.IsWord(sex) ? $"“{sex}” is no value of sex; write one word without blanks"
            : entry.Coordinates is { } geo && !TeiDataTypes.IsCoordinates(geo) ? $"“{geo}” are no coordinates; write latitude and longitude in degrees, as in 39.9 116.4"
            : null;
    }
}
