using System.Globalization;
using System.Text;

namespace Tei.Editions.Exports;

/// <summary>A citation as an entry of BibTeX.</summary>
internal static class BibTeX
{
    public static string Entry(CitedDocument cited)
    {
        var entry = new StringBuilder($"@misc{{{cited.Id},\n");
        Append(entry, "author", string.Join(" and ", cited.Senders.Select(Literal)));
        Append(entry, "title", Escape(cited.Title));
        Append(entry, "howpublished", Escape(Described(cited)));
        Append(entry, "year", cited.Date.Count > 0 ? cited.Date[0].ToString("D4", CultureInfo.InvariantCulture) : "");
        Append(entry, "month", cited.Date.Count > 1 ? cited.Date[1].ToString(CultureInfo.InvariantCulture) : "");
        Append(entry, "date", string.Join('-', cited.Date.Select((part, i) => part.ToString(i == 0 ? "D4" : "D2", CultureInfo.InvariantCulture))));
        Append(entry, "location", Escape(cited.Place));
        Append(entry, "library", Escape(cited.Archive));
        Append(entry, "note", Escape(cited.Edition));
        Append(entry, "url", ExternalAddress.Web(cited.Address) is { } address ? address.Replace("%", "\\%", StringComparison.Ordinal).Replace("#", "\\#", StringComparison.Ordinal) : "");
        return entry.Append("}\n").ToString();
    }

    /// <summary>Letter to Ivo Lenz.</summary>
    private static string Described(CitedDocument cited)
    {
        string kind = cited.Kind.Length > 0 ? char.ToUpperInvariant(cited.Kind[0]) + cited.Kind[1..] : cited.IsLetter ? "Letter" : "";
        return cited.Recipients.Count > 0 ? $"{kind} to {string.Join(" and ", cited.Recipients)}" : kind;
    }

    /// <summary>A second pair of braces keeps BibTeX from taking a name apart.</summary>
    private static string Literal(string name) => $"{{{Escape(name)}}}";

    /// <summary>What TeX would read as a command; braces become commands, because BibTeX counts even those behind a backslash.</summary>
    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            escaped.Append(c switch
            {
                '\\' => "\\textbackslash{}",
                '{' => "\\textbraceleft{}",
                '}' => "\\textbraceright{}",
                '~' => "\\textasciitilde{}",
                '^' => "\\textasciicircum{}",
                '"' => "\\textquotedbl{}",
                '$' or '&' or '#' or '%' or '_' => "\\" + c,
                _ => c.ToString(),
            });
        }

        return escaped.ToString();
    }

    private static void Append(StringBuilder entry, string field, string value)
    {
        if (value.Length > 0)
        {
            entry.Append("  ").Append(field).Append(" = {").Append(value).Append("},\n");
        }
    }
}
