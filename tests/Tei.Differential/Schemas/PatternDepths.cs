using System.Runtime.CompilerServices;
using System.Xml.Linq;

namespace Tei.Differential.Schemas;

/// <summary>How deep the shallowest content is that a pattern allows; so a document that is made at random comes to an end.</summary>
internal sealed class PatternDepths
{
    public const int Impossible = 1_000_000;

    private readonly SchemaSource schema;
    private readonly Dictionary<string, int> definitions;
    private readonly ConditionalWeakTable<XElement, StrongBox<int>> known = [];
    private readonly bool isSettled;

    public PatternDepths(SchemaSource schema)
    {
        this.schema = schema;
        definitions = schema.Defines.Keys.ToDictionary(name => name, _ => Impossible);
        while (Improve())
        {
        }

        isSettled = true;
    }

    public int Of(XElement pattern)
    {
        if (!isSettled)
        {
            return Compute(pattern);
        }

        if (!known.TryGetValue(pattern, out StrongBox<int>? depth))
        {
            known.Add(pattern, depth = new StrongBox<int>(Compute(pattern)));
        }

        return depth.Value;
    }

    public int OfDefinition(string name) => definitions.GetValueOrDefault(name, Impossible);

    private bool Improve()
    {
        bool hasChanged = false;
        foreach ((string name, List<XElement> all) in schema.Defines)
        {
            int depth = IsChoice(all) ? all.Min(Group) : all.Max(Group);
            hasChanged |= depth < definitions[name];
            definitions[name] = depth;
        }

        return hasChanged;
    }

    private static bool IsChoice(List<XElement> all) => all.Exists(d => (string?)d.Attribute("combine") == "choice");

    private int Compute(XElement pattern) => pattern.Name.LocalName switch
    {
        "notAllowed" => Impossible,
        "ref" => definitions.GetValueOrDefault((string)pattern.Attribute("name")!, Impossible),
        "choice" => SchemaSource.Patterns(pattern).Min(Of),
        "optional" or "zeroOrMore" or "data" or "value" or "text" or "empty" or "list" => 0,
        "element" => Math.Min(Impossible, 1 + Group(pattern)),
        _ => Group(pattern),
    };

    private int Group(XElement pattern)
    {
        int depth = 0;
        foreach (XElement item in SchemaSource.Patterns(pattern))
        {
            depth = Math.Max(depth, item.Name.LocalName is "name" or "anyName" or "nsName" ? 0 : Of(item));
        }

        return depth;
    }
}
