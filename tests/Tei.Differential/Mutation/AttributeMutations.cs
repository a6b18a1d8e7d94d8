using Tei.Differential.Documents;

namespace Tei.Differential.Mutation;

/// <summary>Mistakes with attributes and their values.</summary>
internal static class AttributeMutations
{
    private static readonly string[] Values =
    [
        "", " ", "  a  b ", "x", "0", "-1", "1.5", "+7", "1e3", "INF", "NaN", "true", "TRUE", "maybe", "1949-02-30", "1949-02-29", "2000-02-29", "1949", "49", "1949-03-01T25:00:00",
        "1949-03-01T24:00:00", "10:30:00", "10:60:00", "--13", "--02-30", "---32", "P1Y", "P", "PT", "#", "#nowhere", "a b c", "http://example.org/a b", "http://[x", "%zz", "ä:ö",
        "urn:x", "//", "a:b:c", "xml:id", "en", "e", "de-AT-1901-xxxxxxxxxx", "99999999999999999999", "0000-01-01", "-0001", "12:00", "high", "low", "unknown", "none", "1 2 3", "id1",
        "\u00a0", "a\tb", "a&#10;b", "\u00e9\u0301", "\U0001F600", "[", "(.*", "1,2", "1,2 3,4 5,6",
    ];

    public static string? Delete(MutationContext document) =>
        document.Attribute() is (_, { } attribute) ? document.Replace(new TextRange(attribute.Whole.Start - 1, attribute.Whole.End), "") : null;

    public static string? Add(MutationContext document)
    {
        MarkupElement element = document.Element();
        return document.Pick(document.Names.Attributes) is string name && !Has(element, name)
            ? document.InsertAt(element.StartTag.Start + 1 + element.Name.Length, $" {name}=\"{Value(document)}\"")
            : null;
    }

    public static string? Rename(MutationContext document) =>
        document.Attribute() is ({ } element, { } attribute) && document.Pick(document.Names.Attributes) is string name ? Renamed(document, element, attribute, name) : null;

    public static string? Misspell(MutationContext document) =>
        document.Attribute() is ({ } element, { } attribute) ? Renamed(document, element, attribute, document.Misspelled(attribute.Name)) : null;

    public static string? Move(MutationContext document)
    {
        MarkupElement target = document.Element();
        if (document.Attribute() is not (_, { } attribute) || Has(target, attribute.Name))
        {
            return null;
        }

        return attribute.Name.Contains(':') && !attribute.Name.StartsWith("xml:", StringComparison.Ordinal)
            ? null
            : document.InsertAt(target.StartTag.Start + 1 + target.Name.Length, " " + attribute.Whole.Of(document.Text));
    }

    public static string? ChangeValue(MutationContext document) =>
        document.Attribute() is (_, { } attribute) ? document.Replace(attribute.Value, Value(document)) : null;

    /// <summary>One character more, less or other.</summary>
    public static string? EditValue(MutationContext document)
    {
        if (document.Attribute() is not (_, { } attribute) || attribute.Value.Length == 0)
        {
            return null;
        }

        string value = attribute.Value.Of(document.Text);
        int i = document.Next(value.Length);
        return value.Contains('&') ? null : document.Replace(attribute.Value, document.Next(3) switch
        {
            0 => value.Remove(i, 1),
            1 => value.Insert(i, " "),
            _ => value.Insert(i, "0"),
        });
    }

    public static string? ExchangeValues(MutationContext document) =>
        document.Attribute() is (_, { } attribute) && document.Attribute() is (_, { } other) ? document.Replace(attribute.Value, Quoted(document, attribute, other)) : null;

    /// <summary>An ID that is used already, or a reference that was one to an ID.</summary>
    public static string? RepeatId(MutationContext document)
    {
        MarkupElement element = document.Element();
        MarkupAttribute[] ids = [.. document.Markup.Elements.SelectMany(e => e.Attributes).Where(a => a.Name is "xml:id" or "id")];
        return document.Pick(ids) is MarkupAttribute id && !Has(element, id.Name)
            ? document.InsertAt(element.StartTag.Start + 1 + element.Name.Length, " " + id.Whole.Of(document.Text))
            : null;
    }

    private static bool Has(MarkupElement element, string name) => element.Attributes.Any(a => a.Name == name);

    private static string Value(MutationContext document)
    {
        if (document.Names.Values.Count == 0 || document.Next(3) > 0)
        {
            return document.Pick(Values)!;
        }

        return document.Pick(document.Names.Values)!.Replace("&", "&amp;").Replace("<", "&lt;").Replace("\"", "&quot;").Replace("'", "&apos;");
    }

    private static string Quoted(MutationContext document, MarkupAttribute target, MarkupAttribute source)
    {
        string value = source.Value.Of(document.Text);
        char quote = document.Text[target.Value.Start - 1];
        return value.Replace(quote.ToString(), quote == '"' ? "&quot;" : "&apos;");
    }

    private static string? Renamed(MutationContext document, MarkupElement element, MarkupAttribute attribute, string name)
    {
        bool hasPrefix = name.Contains(':') && !name.StartsWith("xml:", StringComparison.Ordinal) && name.Split(':')[0] != attribute.Name.Split(':')[0];
        return Has(element, name) || hasPrefix || name.StartsWith("xmlns", StringComparison.Ordinal)
            ? null
            : document.Replace(new TextRange(attribute.Whole.Start, attribute.Whole.Start + attribute.Name.Length), name);
    }
}
