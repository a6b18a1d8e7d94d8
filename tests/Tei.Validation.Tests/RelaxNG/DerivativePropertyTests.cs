using System.Xml.Linq;
using CsCheck;
using Tei.Validation.RelaxNG;

namespace Tei.Validation.Tests.RelaxNG;

/// <summary>The automaton and the derivatives as the paper writes them give one verdict on random patterns and random documents.</summary>
public class DerivativePropertyTests
{
    private const int Cases = 10_000;
    private static readonly XNamespace Rng = "http://relaxng.org/ns/structure/1.0";

    private static readonly Gen<string> Name = Gen.OneOf<string>(["a", "b", "c"]);

    private static readonly Gen<Naive> Pattern = Gen.Recursive<Naive>((depth, inner) =>
    {
        Gen<Naive> leaf = Gen.OneOf<Naive>(
            Gen.Const<Naive>(new Naive.Empty()),
            Gen.Const<Naive>(new Naive.Text()),
            Gen.Const<Naive>(new Naive.NotAllowed()),
            Gen.OneOf<string>(["x", "y", ""]).Select(Naive (word) => new Naive.Value(word)),
            Name.Select(Naive (name) => new Naive.Element(name, new Naive.Empty())),
            Name.Select(Naive (name) => new Naive.Element(name, new Naive.Text())),
            Gen.Select(Name, Gen.OneOf<string>(["x", "y"])).Select(Naive (p) => new Naive.Attribute(p.Item1, new Naive.Value(p.Item2))),
            Name.Select(Naive (name) => new Naive.Attribute(name, new Naive.Text())));
        return depth > 4 ? leaf : Gen.Frequency(
            (2, leaf),
            (3, Gen.Select(inner, inner).Select(Naive (p) => new Naive.Choice(p.Item1, p.Item2))),
            (3, Gen.Select(inner, inner).Select(Naive (p) => new Naive.Group(p.Item1, p.Item2))),
            (2, Gen.Select(inner, inner).Select(Naive (p) => new Naive.Interleave(p.Item1, p.Item2))),
            (2, inner.Select(Naive (p) => new Naive.OneOrMore(p))),
            (3, Gen.Select(Gen.OneOf<string?>(["a", "b", "c", null]), inner).Select(Naive (p) => new Naive.Element(p.Item1, p.Item2))));
    });

    private static readonly Gen<XElement> Document = Gen.Recursive<XElement>((depth, inner) =>
    {
        Gen<XNode> text = Gen.OneOf<string>(["x", "y", " ", "z"]).Select(XNode (t) => new XText(t));
        Gen<XNode[]> content = depth > 2 ? text.Array[0, 1] : Gen.OneOf(inner.Select(XNode (e) => e), inner.Select(XNode (e) => e), text).Array[0, 4];
        Gen<XAttribute[]> attributes = Gen.Select(Name, Gen.OneOf<string>(["x", "y"])).Select(p => new XAttribute(p.Item1, p.Item2)).Array[0, 2];
        return Gen.Select(Name, attributes, content).Select(p =>
            XElement.Parse(new XElement(p.Item1, p.Item2.DistinctBy(a => a.Name), p.Item3).ToString(SaveOptions.DisableFormatting), LoadOptions.PreserveWhitespace));
    });

    [Test]
    public void The_automaton_agrees_with_the_derivatives_of_the_paper()
    {
        int loaded = 0;
        int valid = 0;
        Gen.Select(Name, Pattern, Document.Array[6]).Sample(
            sample =>
            {
                (string name, Naive content, XElement[] documents) = sample;
                var pattern = new Naive.Element(name, content);
                if (Load(pattern) is not RelaxNGSchema schema)
                {
                    return true;
                }

                Interlocked.Increment(ref loaded);
                return documents.All(document =>
                {
                    document.Name = name;
                    bool expected = Naive.Matches(pattern, document);
                    Interlocked.Add(ref valid, expected ? 1 : 0);
                    return schema.Validate(document).IsValid == expected;
                });
            },
            iter: Cases,
            print: s => $"{ToXml(new Naive.Element(s.Item1, s.Item2))}\n{string.Join<XElement>('\n', s.Item3)}");
        TestContext.Out.WriteLine($"{loaded} schemas, {valid} valid documents");
        Assert.That(valid, Is.GreaterThan(100));
    }

    /// <summary>The schema; null where the random pattern breaks a restriction of section 7.</summary>
    private static RelaxNGSchema? Load(Naive pattern)
    {
        try
        {
            return RelaxNGSchema.Load(new StringReader(ToXml(pattern).ToString()), "schema.rng");
        }
        catch (InvalidSchemaException)
        {
            return null;
        }
    }

    private static XElement ToXml(Naive pattern) => pattern switch
    {
        Naive.Empty => new XElement(Rng + "empty"),
        Naive.NotAllowed => new XElement(Rng + "notAllowed"),
        Naive.Text => new XElement(Rng + "text"),
        Naive.Value(var word) => new XElement(Rng + "value", word),
        Naive.Choice(var l, var r) => new XElement(Rng + "choice", ToXml(l), ToXml(r)),
        Naive.Group(var l, var r) => new XElement(Rng + "group", ToXml(l), ToXml(r)),
        Naive.Interleave(var l, var r) => new XElement(Rng + "interleave", ToXml(l), ToXml(r)),
        Naive.OneOrMore(var p) => new XElement(Rng + "oneOrMore", ToXml(p)),
        Naive.Attribute(var name, var content) => new XElement(Rng + "attribute", new XAttribute("name", name), ToXml(content)),
        Naive.Element(null, var content) => new XElement(Rng + "element", new XElement(Rng + "anyName"), ToXml(content)),
        Naive.Element(var name, var content) => new XElement(Rng + "element", new XAttribute("name", name), ToXml(content)),
        _ => throw new InvalidOperationException(),
    };
}
