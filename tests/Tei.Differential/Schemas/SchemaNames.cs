using System.Xml.Linq;

namespace Tei.Differential.Schemas;

/// <summary>The names and values that a schema mentions, as material for mutations.</summary>
internal sealed record SchemaNames(IReadOnlyList<string> Elements, IReadOnlyList<string> Attributes, IReadOnlyList<string> Values)
{
    public static SchemaNames Of(SchemaSource schema)
    {
        XElement[] all = [.. schema.Defines.Values.SelectMany(d => d).SelectMany(d => d.Descendants()).Where(e => e.Name.Namespace == SchemaSource.Rng)];
        return new SchemaNames(
            Names(all, "element"),
            Names(all, "attribute"),
            [.. all.Where(e => e.Name.LocalName == "value").Select(e => e.Value).Distinct().Order(StringComparer.Ordinal)]);
    }

    private static string[] Names(XElement[] all, string kind) =>
    [
        .. all.Where(e => e.Name.LocalName == kind)
            .SelectMany(e => e.Attribute("name") is XAttribute name ? [name.Value] : e.Elements(SchemaSource.Rng + "name").Select(n => n.Value))
            .Select(n => n.Trim())
            .Where(n => !n.Contains(':') || n.StartsWith("xml:", StringComparison.Ordinal))
            .Distinct()
            .Order(StringComparer.Ordinal),
    ];
}
