using System.Globalization;
using System.Text;

namespace Tei.Editions.Exports;

/// <summary>A citation as a record of RIS: a tag of two characters and a value a line, ended by CR LF.</summary>
internal static class Ris
{
    public static void Append(StringBuilder records, CitedDocument cited)
    {
        (string Tag, string Value)[] fields =
        [
            ("TY", cited.IsLetter ? "PCOMM" : "MANSCPT"),
            ("ID", cited.Id),
            .. cited.Senders.Select(name => ("AU", name)),
            .. cited.Recipients.Select(name => ("A2", name)),
            ("TI", cited.Title),
            ("T2", cited.Edition),
            ("M3", cited.Kind),
            ("PY", cited.Date.Count > 0 ? cited.Date[0].ToString("D4", CultureInfo.InvariantCulture) : ""),
            ("DA", Day(cited.Date)),
            ("CY", cited.Place),
            ("AV", cited.Archive),
            ("LA", cited.Language),
            ("UR", ExternalAddress.Web(cited.Address) ?? ""),
        ];
        foreach ((string tag, string value) in fields.Where(f => f.Value.Length > 0))
        {
            records.Append(tag).Append("  - ").Append(value).Append("\r\n");
        }

        records.Append("ER  - \r\n\r\n");
    }

    /// <summary>1911/03/02/, where missing parts leave their slashes.</summary>
    private static string Day(IReadOnlyList<int> date)
    {
        string Part(int i) => i < date.Count ? date[i].ToString(i == 0 ? "D4" : "D2", CultureInfo.InvariantCulture) : "";
        return date.Count == 0 ? "" : $"{Part(0)}/{Part(1)}/{Part(2)}/";
    }
}
