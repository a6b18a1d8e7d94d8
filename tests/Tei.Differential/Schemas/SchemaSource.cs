using System.Xml.Linq;

namespace Tei.Differential.Schemas;

/// <summary>
/// A schema as its files say it, with includes merged and definitions combined. It is read by itself and not by the library, so that a fault of the
/// library's reading cannot hide in the documents that are made from it.
/// </summary>
/// <remarks>Nested grammars and external references are not known here; the schemas that we compare by have none.</remarks>
internal sealed class SchemaSource
{
    public static readonly XNamespace Rng = "http://relaxng.org/ns/structure/1.0";

    private readonly Dictionary<string, List<XElement>> defines = new(StringComparer.Ordinal);

    private SchemaSource()
    {
    }

    /// <summary>The definitions of each name, and of <c>start</c> under the empty name.</summary>
    public IReadOnlyDictionary<string, List<XElement>> Defines => defines;

    public static SchemaSource Load(string path)
    {
        var source = new SchemaSource();
        source.Add(Read(path, inheritedNamespace: ""), Path.GetFullPath(path), except: []);
        return source;
    }

    /// <summary>The patterns in an element of the schema: what is of another namespace is annotation.</summary>
    public static IEnumerable<XElement> Patterns(XElement element) => element.Elements().Where(e => e.Name.Namespace == Rng);

    /// <summary>The namespace that a name in the schema is in, where it does not say so itself.</summary>
    public static string NamespaceAt(XElement element) => element.AncestorsAndSelf().Select(a => (string?)a.Attribute("ns")).FirstOrDefault(ns => ns is not null) ?? "";

    private static XElement Read(string path, string inheritedNamespace)
    {
        XElement root = XDocument.Load(path).Root!;
        if (root.Attribute("ns") is null)
        {
            root.SetAttributeValue("ns", inheritedNamespace);
        }

        return root;
    }

    private void Add(XElement grammar, string path, HashSet<string> except)
    {
        foreach (XElement component in Patterns(grammar))
        {
            switch (component.Name.LocalName)
            {
                case "include":
                    Include(component, path, except);
                    break;
                case "div":
                    Add(component, path, except);
                    break;
                case "define" or "start" when !except.Contains(NameOf(component)):
                    AddDefinition(component);
                    break;
            }
        }
    }

    private void Include(XElement include, string path, HashSet<string> except)
    {
        string included = Path.Combine(Path.GetDirectoryName(path)!, (string)include.Attribute("href")!);
        Add(include, path, except);
        HashSet<string> replaced = [.. except, .. include.Descendants().Where(d => d.Name == Rng + "define" || d.Name == Rng + "start").Select(NameOf)];
        Add(Read(included, NamespaceAt(include)), included, replaced);
    }

    private void AddDefinition(XElement definition)
    {
        string name = NameOf(definition);
        if (!defines.TryGetValue(name, out List<XElement>? all))
        {
            defines.Add(name, all = []);
        }

        all.Add(definition);
    }

    private static string NameOf(XElement definition) => definition.Name == Rng + "start" ? "" : (string)definition.Attribute("name")!;
}
