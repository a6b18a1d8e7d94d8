using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Tei.Differential.Schemas;

namespace Tei.Differential.Documents;

/// <summary>Values of datatypes, most of them right.</summary>
internal sealed class RandomValues(Random random)
{
    /// <summary>What stands for a reference until the IDs of the document are known.</summary>
    public const string ReferenceMark = "\u0001";

    private static readonly string[] Tokens =
    [
        "a", "letter", "x1", "1", "0", "0.5", "1.5", "12", "2020", "1949-03-01", "1949-03", "--03-01", "en", "#a", "a:b", "high", "12cm", "10%", "1,2", "1 2", "yes",
        "http://example.org/a", "P1D", "true", "urn:x:y", "n1.2", "3.4.5", "P3Y", "[1] 12:30", "2024-01-01T10:00:00", "12:30:00", "Größe", "A.1", "0,1 2,3 4,5",
    ];

    private int ids;

    public List<string> Ids { get; } = [];

    public string Of(XElement data)
    {
        string[] candidates = OfType((string)data.Attribute("type")!);
        string[] right = [.. candidates.Where(c => FitsFacets(data, c))];
        string[] wide = right.Length > 0 ? right : [.. Tokens.Where(c => FitsFacets(data, c))];
        return wide.Length > 0 ? Pick(wide) : Pick(candidates);
    }

    private string Pick(string[] items) => items[random.Next(items.Length)];

    private string[] OfType(string type) => type switch
    {
        "ID" => [NextId()],
        "IDREF" or "IDREFS" => [ReferenceMark],
        "NCName" or "Name" or "NMTOKEN" or "ENTITY" or "QName" => ["a", "name", "x-1", "b.c", "_d"],
        "NMTOKENS" => ["a b", "x", "1 2 3"],
        "anyURI" => ["http://example.org/", "#a", "a/b.xml", "", "urn:a:b", "mailto:a@example.org"],
        "boolean" => ["true", "false", "0", "1"],
        "date" => ["1949-03-01", "2000-02-29", "-0044-03-15", "2020-01-01Z"],
        "dateTime" => ["1949-03-01T10:00:00", "2000-02-29T23:59:59.5Z", "1949-03-01T23:00:00+01:00"],
        "time" => ["10:00:00", "23:59:59Z", "00:00:00-05:00"],
        "gYear" => ["1949", "2000Z", "-0044"],
        "gYearMonth" => ["1949-03", "2000-12Z"],
        "gMonth" => ["--03", "--12"],
        "gMonthDay" => ["--03-01", "--02-29"],
        "gDay" => ["---01", "---31"],
        "duration" => ["P1D", "PT3H", "-P1Y2M", "P1Y2M3DT4H5M6.7S"],
        "decimal" => ["0", "1.5", "-2", "+.5", "0.25"],
        "double" or "float" => ["0", "1e3", "-2.5", "INF", "NaN", "0.5", "1"],
        "integer" => ["0", "-3", "+12", "007"],
        "nonNegativeInteger" => ["0", "3", "12"],
        "positiveInteger" => ["1", "12"],
        "language" => ["en", "de-AT", "grc-Latn"],
        "string" => ["a", "some text", "", " x ", "Größe"],
        _ => Tokens,
    };

    private string NextId()
    {
        string id = "id" + (++ids).ToString(CultureInfo.InvariantCulture);
        Ids.Add(id);
        return id;
    }

    private static bool FitsFacets(XElement data, string value) => data.Elements(SchemaSource.Rng + "param").All(p => Fits((string)p.Attribute("name")!, p.Value, value));

    private static bool Fits(string facet, string limit, string value) => facet switch
    {
        "pattern" => Matches(limit, value),
        "minInclusive" => double.TryParse(value, CultureInfo.InvariantCulture, out double v) && v >= double.Parse(limit, CultureInfo.InvariantCulture),
        "maxInclusive" => double.TryParse(value, CultureInfo.InvariantCulture, out double v) && v <= double.Parse(limit, CultureInfo.InvariantCulture),
        "minLength" => value.Length >= int.Parse(limit, CultureInfo.InvariantCulture),
        "maxLength" => value.Length <= int.Parse(limit, CultureInfo.InvariantCulture),
        "length" => value.Length == int.Parse(limit, CultureInfo.InvariantCulture),
        _ => true,
    };

    /// <summary>Nearly what the expression means in XML Schema: good enough to choose a value.</summary>
    private static bool Matches(string pattern, string value)
    {
        string expression = pattern.Replace(@"\i", "[_:A-Za-z]").Replace(@"\c", @"[-._:A-Za-z0-9]");
        try
        {
            return Regex.IsMatch(value, $"^(?:{expression})$", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
        }
        catch (ArgumentException)
        {
            return true;
        }
    }
}
