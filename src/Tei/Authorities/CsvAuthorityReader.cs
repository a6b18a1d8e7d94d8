using System.Collections.Immutable;
using System.Text;
using Tei.Validation;

namespace Tei.Authorities;

/// <summary>Reads <c>id,type,name,alias…,wikidata,geonames,lat,long,from,to</c>: a header line names the columns; several may be called <c>alias</c>, and one may hold several names separated by semicolons.</summary>
internal static class CsvAuthorityReader
{
    public static IEnumerable<AuthorityEntry> Read(string content, string file)
    {
        List<(int Line, List<string> Fields)> rows = Rows(content.TrimStart('\uFEFF'), file);
        if (rows.Count == 0 || !rows[0].Fields.Contains("id") || !rows[0].Fields.Contains("name"))
        {
            throw Invalid(file, 1, "the first line must name the columns, among them id and name");
        }

        return [.. rows.Skip(1).Select(row => Entry(rows[0].Fields, row.Fields, file, row.Line).Checked(new SourceLocation(file, row.Line, 1)))];
    }

    private static AuthorityEntry Entry(List<string> header, List<string> fields, string file, int line)
    {
        if (fields.Count != header.Count)
        {
            throw Invalid(file, line, $"the line has {fields.Count} fields, but the first line names {header.Count} columns");
        }

        string? Field(string column) => header.IndexOf(column) is >= 0 and int i && fields[i].Length > 0 ? fields[i] : null;
        string type = Field("type") ?? "person";
        IEnumerable<string> aliases = header.Zip(fields).Where(p => p.First.StartsWith("alias", StringComparison.Ordinal)).SelectMany(p => p.Second.Split(';')).Select(a => a.Trim()).Where(a => a.Length > 0);
        return new AuthorityEntry
        {
            Id = Field("id") is { } id && XmlIds.IsNCName(id) ? id : throw Invalid(file, line, "the id is empty or no XML name; use letters, digits and hyphens, a letter first"),
            Kind = AuthorityKinds.Parse(type),
            Type = AuthorityKinds.Finer(type),
            Names = [Field("name") ?? throw Invalid(file, line, "the name is empty"), .. aliases],
            Birth = AuthorityKinds.Parse(type) == EntityKind.Person ? Field("from") : null,
            Death = AuthorityKinds.Parse(type) == EntityKind.Person ? Field("to") : null,
            Coordinates = Field("lat") is { } lat && Field("long") is { } longitude ? $"{lat} {longitude}" : null,
            Identifiers = [.. new[] { ("wikidata", Field("wikidata")), ("GeoNames", Field("geonames")), ("VIAF", Field("viaf")) }.Where(p => p.Item2 is not null).Select(p => new ExternalIdentifier(p.Item1, p.Item2!))],
        };
    }

    private static List<(int Line, List<string> Fields)> Rows(string content, string file)
    {
        var rows = new List<(int, List<string>)>();
        var fields = new List<string>();
        var field = new StringBuilder();
        bool quoted = false;
        int line = 1;
        int rowLine = 1;
        for (int i = 0; i <= content.Length; i++)
        {
            char c = i < content.Length ? content[i] : '\n';
            line += c == '\n' ? 1 : 0;
            if (quoted)
            {
                if (i == content.Length)
                {
                    throw Invalid(file, rowLine, "a quotation mark is not closed");
                }

                if (c != '"')
                {
                    field.Append(c);
                }
                else if (i + 1 < content.Length && content[i + 1] == '"')
                {
                    field.Append('"');
                    i++;
                }
                else
                {
                    quoted = false;
                }
            }
            else if (c == '"')
            {
                quoted = true;
            }
            else if (c is ',' or '\n')
            {
                fields.Add(field.ToString().Trim());
                field.Clear();
                if (c == '\n')
                {
                    if (fields.Exists(f => f.Length > 0))
                    {
                        rows.Add((rowLine, fields));
                    }

                    fields = [];
                    rowLine = line;
                }
            }
            else
            {
                field.Append(c);
            }
        }

        return rows;
    }

    private static InvalidAuthorityException Invalid(string file, int line, string message) =>
        new(new Diagnostic(EncoderDiagnostics.InvalidAuthority, new SourceLocation(file, line, 1), message));
}

/// <summary>The kinds as spreadsheets and JSON name them.</summary>
internal static class AuthorityKinds
{
    public static EntityKind Parse(string type) => type.ToLowerInvariant() switch
    {
        "person" or "persons" => EntityKind.Person,
        "org" or "organisation" or "organization" or "party" or "army" or "government" or "international" or "bank" or "company" or "press" or "archive" => EntityKind.Organisation,
        _ => EntityKind.Place,
    };

    public static string? Finer(string type) => type is "person" or "persons" or "place" or "org" or "organisation" or "organization" ? null : type;
}
