using System.Xml.Linq;
using Tei.Differential.Schemas;

namespace Tei.Differential.Documents;

/// <summary>Makes documents from a schema by walking its patterns at random; nearly all are valid. The same seed gives the same document.</summary>
internal sealed class DocumentGenerator(SchemaSource schema)
{
    private readonly PatternDepths depths = new(schema);

    /// <param name="seed">What the choices depend on.</param>
    /// <param name="size">About how many elements the document shall have.</param>
    /// <returns>The document, or null where the schema has no element to begin with.</returns>
    public string? Generate(int seed, int size)
    {
        var walk = new Walk(schema, depths, new Random(seed), size);
        return walk.Root()?.Serialize();
    }

    /// <summary>One document in the making.</summary>
    private sealed class Walk(SchemaSource schema, PatternDepths depths, Random random, int size)
    {
        private const int Deepest = 14;
        private readonly RandomValues values = new(random);
        private int left = size;

        public RandomElement? Root()
        {
            var holder = new RandomElement("", "");
            Reference("", holder, 0);
            RandomElement? root = holder.Content.OfType<RandomElement>().FirstOrDefault();
            if (root is not null)
            {
                Resolve(root);
            }

            return root;
        }

        /// <summary>Writes what a pattern allows into an element.</summary>
        private void Add(XElement pattern, RandomElement into, int depth)
        {
            switch (pattern.Name.LocalName)
            {
                case "element":
                    AddElement(pattern, into, depth);
                    break;
                case "attribute":
                    AddAttribute(pattern, into);
                    break;
                case "ref":
                    Reference((string)pattern.Attribute("name")!, into, depth);
                    break;
                case "choice":
                    AddChoice(pattern, into, depth);
                    break;
                case "optional" or "zeroOrMore":
                    AddRepeated(pattern, into, depth, least: 0);
                    break;
                case "oneOrMore":
                    AddRepeated(pattern, into, depth, least: 1);
                    break;
                case "interleave" or "mixed":
                    AddMixed(pattern, into, depth);
                    break;
                case "text":
                    into.Content.Add(random.Next(4) == 0 ? " " : Words());
                    break;
                case "data" or "value" or "list":
                    into.Content.Add(Value(pattern));
                    break;
                case "group" or "define" or "start":
                    AddAll(SchemaSource.Patterns(pattern), into, depth);
                    break;
            }
        }

        private void AddAll(IEnumerable<XElement> patterns, RandomElement into, int depth)
        {
            foreach (XElement pattern in patterns)
            {
                Add(pattern, into, depth);
            }
        }

        private void Reference(string name, RandomElement into, int depth)
        {
            List<XElement> all = schema.Defines[name];
            if (all.Exists(d => (string?)d.Attribute("combine") == "choice"))
            {
                XElement[] possible = [.. all.Where(d => Least(SchemaSource.Patterns(d)) < PatternDepths.Impossible)];
                Add(possible[random.Next(possible.Length)], into, depth);
            }
            else
            {
                AddAll(all, into, depth);
            }
        }

        private int Least(IEnumerable<XElement> patterns) => patterns.Select(depths.Of).DefaultIfEmpty(0).Max();

        private void AddElement(XElement pattern, RandomElement into, int depth)
        {
            (string ns, string name) = Name(pattern);
            var child = new RandomElement(ns, name);
            into.Content.Add(child);
            left--;
            XElement[] content = [.. Content(pattern)];
            AddAll(content, child, depth + 1);
        }

        private void AddAttribute(XElement pattern, RandomElement into)
        {
            var holder = new RandomElement("", "");
            AddAll(Content(pattern), holder, Deepest);
            into.Attributes[Name(pattern)] = string.Concat(holder.Content.OfType<string>());
            if (!Content(pattern).Any())
            {
                into.Attributes[Name(pattern)] = Words();
            }
        }

        private void AddChoice(XElement pattern, RandomElement into, int depth)
        {
            XElement[] possible = [.. SchemaSource.Patterns(pattern).Where(p => depths.Of(p) < PatternDepths.Impossible)];
            if (MustEnd(depth))
            {
                int least = possible.Min(depths.Of);
                possible = [.. possible.Where(p => depths.Of(p) == least)];
            }

            if (possible.Length > 0)
            {
                Add(possible[random.Next(possible.Length)], into, depth);
            }
        }

        private void AddRepeated(XElement pattern, RandomElement into, int depth, int least)
        {
            XElement[] items = [.. SchemaSource.Patterns(pattern)];
            int most = pattern.Name.LocalName == "optional" ? 1 : 4;
            int times = MustEnd(depth) && Least(items) > 0 ? least : Math.Max(least, random.Next(most + 1));
            bool isRare = pattern.Name.LocalName == "optional" && Holds(items, "attribute") && random.Next(5) > 0;
            if (Least(items) >= PatternDepths.Impossible || isRare)
            {
                return;
            }

            for (int i = 0; i < times; i++)
            {
                AddAll(items, into, depth);
            }
        }

        private static bool Holds(XElement[] items, string kind) => Array.Exists(items, i => i.Name.LocalName is "ref" or "attribute" && i.DescendantsAndSelf(SchemaSource.Rng + kind).Any());

        /// <summary>The parts in any order; where they are text and elements, mixed.</summary>
        private void AddMixed(XElement pattern, RandomElement into, int depth)
        {
            List<object>[] parts = [.. SchemaSource.Patterns(pattern).Select(p => Part(p, into, depth))];
            if (pattern.Name.LocalName == "mixed")
            {
                parts = [.. parts, [Words()]];
            }

            while (parts.Any(p => p.Count > 0))
            {
                List<object>[] open = [.. parts.Where(p => p.Count > 0)];
                List<object> next = open[random.Next(open.Length)];
                into.Content.Add(next[0]);
                next.RemoveAt(0);
            }
        }

        private List<object> Part(XElement pattern, RandomElement into, int depth)
        {
            var holder = new RandomElement("", "");
            Add(pattern, holder, depth);
            foreach (((string, string) name, string value) in holder.Attributes)
            {
                into.Attributes[name] = value;
            }

            return holder.Content;
        }

        private bool MustEnd(int depth) => left <= 0 || depth >= Deepest;

        private string Value(XElement pattern)
        {
            if (pattern.Name.LocalName == "data")
            {
                return values.Of(pattern);
            }

            if (pattern.Name.LocalName == "value")
            {
                return pattern.Value;
            }

            var holder = new RandomElement("", "");
            AddAll(SchemaSource.Patterns(pattern), holder, 0);
            return string.Join(' ', holder.Content.OfType<string>());
        }

        private static IEnumerable<XElement> Content(XElement pattern) =>
            pattern.Attribute("name") is null ? SchemaSource.Patterns(pattern).Skip(1) : SchemaSource.Patterns(pattern);

        private (string NamespaceUri, string Name) Name(XElement pattern)
        {
            if (pattern.Attribute("name") is not XAttribute name)
            {
                return NameOf(SchemaSource.Patterns(pattern).First());
            }

            bool isOfAttribute = pattern.Name.LocalName == "attribute";
            return Expand(pattern, name.Value.Trim(), isOfAttribute ? (string?)pattern.Attribute("ns") ?? "" : SchemaSource.NamespaceAt(pattern));
        }

        private (string NamespaceUri, string Name) NameOf(XElement nameClass)
        {
            switch (nameClass.Name.LocalName)
            {
                case "name":
                    return Expand(nameClass, nameClass.Value.Trim(), SchemaSource.NamespaceAt(nameClass));
                case "choice":
                    XElement[] choices = [.. SchemaSource.Patterns(nameClass)];
                    return NameOf(choices[random.Next(choices.Length)]);
                case "nsName":
                    return (SchemaSource.NamespaceAt(nameClass), "any");
                default:
                    return (random.Next(2) == 0 ? "urn:any" : "urn:other", "any" + (char)('a' + random.Next(4)));
            }
        }

        private static (string NamespaceUri, string Name) Expand(XElement at, string name, string ns)
        {
            int colon = name.IndexOf(':');
            return colon < 0 ? (ns, name) : (at.GetNamespaceOfPrefix(name[..colon])?.NamespaceName ?? "", name[(colon + 1)..]);
        }

        private string Words() => random.Next(3) switch { 0 => "text", 1 => "more text,\nin two lines", _ => "Ärger & <Streit>" };

        /// <summary>References lead to IDs of the document, where it has any.</summary>
        private void Resolve(RandomElement element)
        {
            foreach ((string, string) name in element.Attributes.Keys.ToArray())
            {
                element.Attributes[name] = element.Attributes[name].Replace(RandomValues.ReferenceMark, values.Ids.Count > 0 ? values.Ids[random.Next(values.Ids.Count)] : "none");
            }

            foreach (RandomElement child in element.Content.OfType<RandomElement>())
            {
                Resolve(child);
            }
        }
    }
}
