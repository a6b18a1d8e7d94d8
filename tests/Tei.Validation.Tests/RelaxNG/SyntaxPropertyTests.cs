using System.Xml.Linq;
using CsCheck;

namespace Tei.Validation.Tests.RelaxNG;

/// <summary>A random schema, written in both syntaxes, gives one tree.</summary>
public class SyntaxPropertyTests
{
    private const int Cases = 3_000;
    private static readonly XNamespace Rng = "http://relaxng.org/ns/structure/1.0";

    private static readonly Gen<string> Name = Gen.OneOf<string>(["a", "b", "x.y", "start", "text", "list", "inherit"]);
    private static readonly Gen<string> Text = Gen.OneOf<string>(["", "x", "a \"b\"", "it's", "\"'", "one\ntwo", "#", "\\x", "\U0001F600", "\\x{41}"]);

    /// <summary>A part of a schema in both syntaxes.</summary>
    private sealed record Pair(string Compact, XElement Xml);

    private static readonly Gen<Pair> SimpleName = Gen.OneOf(
        Name.Select(n => new Pair(n, new XElement(Rng + "name", new XAttribute("ns", "urn:d"), n))),
        Name.Select(n => new Pair($"p:{n}", new XElement(Rng + "name", new XAttribute("ns", "urn:p"), n))),
        Gen.Const(new Pair("*", new XElement(Rng + "anyName"))),
        Gen.Const(new Pair("p:*", new XElement(Rng + "nsName", new XAttribute("ns", "urn:p")))));

    private static readonly Gen<Pair> NameClass = Gen.Recursive<Pair>((depth, inner) => depth > 2 ? SimpleName : Gen.Frequency(
        (3, SimpleName),
        (1, Gen.Select(inner, inner).Select(p => new Pair($"(({p.Item1.Compact})|({p.Item2.Compact}))", new XElement(Rng + "choice", p.Item1.Xml, p.Item2.Xml)))),
        (1, inner.Select(p => new Pair($"(* - ({p.Compact}))", new XElement(Rng + "anyName", new XElement(Rng + "except", p.Xml))))),
        (1, inner.Select(p => new Pair($"(p:* - ({p.Compact}))", new XElement(Rng + "nsName", new XAttribute("ns", "urn:p"), new XElement(Rng + "except", p.Xml)))))));

    private static readonly Gen<Pair> Leaf = Gen.OneOf(
        Gen.OneOf<string>(["empty", "text", "notAllowed"]).Select(k => new Pair(k, new XElement(Rng + k))),
        Name.Select(n => new Pair($"\\{n}", new XElement(Rng + "ref", new XAttribute("name", n)))),
        Name.Select(n => new Pair($"parent \\{n}", new XElement(Rng + "parentRef", new XAttribute("name", n)))),
        Text.Select(t => new Pair(Literal(t), new XElement(Rng + "value", t))),
        Text.Select(t => new Pair($"string {Literal(t)}", new XElement(Rng + "value", new XAttribute("type", "string"), t))),
        Gen.Const(new Pair("token", new XElement(Rng + "data", new XAttribute("type", "token")))),
        Gen.Select(Name, Text).Select(p => new Pair(
            $"xsd:string {{ {p.Item1} = {Literal(p.Item2)} }}", Xsd("string", new XElement(Rng + "param", new XAttribute("name", p.Item1), p.Item2)))),
        Text.Select(t => new Pair($"(xsd:int - {Literal(t)})", Xsd("int", new XElement(Rng + "except", new XElement(Rng + "value", t))))));

    private static readonly Gen<Pair> Pattern = Gen.Recursive<Pair>((depth, inner) => depth > 4 ? Leaf : Gen.Frequency(
        (3, Leaf),
        (3, Gen.Select(Gen.OneOf<(string Sign, string Name)>([(",", "group"), ("|", "choice"), ("&", "interleave")]), inner.Array[2, 4]).Select(p =>
            new Pair($"({string.Join(p.Item1.Sign, p.Item2.Select(o => o.Compact))})", new XElement(Rng + p.Item1.Name, p.Item2.Select(o => o.Xml))))),
        (2, Gen.Select(Gen.OneOf<(string Sign, string Name)>([("?", "optional"), ("*", "zeroOrMore"), ("+", "oneOrMore")]), inner).Select(p =>
            new Pair($"({p.Item2.Compact}{p.Item1.Sign})", new XElement(Rng + p.Item1.Name, p.Item2.Xml)))),
        (1, Gen.Select(Gen.OneOf<string>(["list", "mixed"]), inner).Select(p => new Pair($"{p.Item1} {{ {p.Item2.Compact} }}", new XElement(Rng + p.Item1, p.Item2.Xml)))),
        (3, Gen.Select(NameClass, inner).Select(p => new Pair($"element {p.Item1.Compact} {{ {p.Item2.Compact} }}", new XElement(Rng + "element", p.Item1.Xml, p.Item2.Xml)))),
        (2, Gen.Select(Name, inner).Select(p => new Pair($"attribute {p.Item1} {{ {p.Item2.Compact} }}", new XElement(Rng + "attribute", new XAttribute("name", p.Item1), p.Item2.Xml)))),
        (1, Gen.Select(Name, Gen.OneOf<(string Sign, string? Name)>([("=", null), ("|=", "choice"), ("&=", "interleave")]), inner, inner).Select(p => new Pair(
            $"grammar {{ start = {p.Item3.Compact} div {{ \\{p.Item1} {p.Item2.Sign} {p.Item4.Compact} }} }}",
            new XElement(
                Rng + "grammar",
                new XElement(Rng + "start", p.Item3.Xml),
                new XElement(Rng + "div", new XElement(Rng + "define", new XAttribute("name", p.Item1), p.Item2.Name is null ? null : new XAttribute("combine", p.Item2.Name), p.Item4.Xml))))))));

    [Test]
    public void Both_syntaxes_of_a_random_schema_give_one_tree() => Pattern.Sample(
        pair =>
        {
            string compact = $"default namespace = \"urn:d\"\nnamespace p = \"urn:p\"\nelement root {{ {pair.Compact} }}";
            var root = new XElement(Rng + "element", new XAttribute("name", "root"), new XAttribute("ns", "urn:d"), new XElement(pair.Xml));
            string xml = SyntaxText.Write(SyntaxTrees.Read(root.ToString(SaveOptions.DisableFormatting), "schema.rng"));
            return SyntaxText.Write(SyntaxTrees.Read(compact, "schema.rnc")) == xml;
        },
        iter: Cases,
        print: pair => $"{pair.Compact}\n{pair.Xml}");

    private static XElement Xsd(string type, XElement content) => new(
        Rng + "data", new XAttribute("datatypeLibrary", "http://www.w3.org/2001/XMLSchema-datatypes"), new XAttribute("type", type), content);

    /// <summary>A text as a literal; what would be an escape, and both kinds of quotation marks, go into segments of their own.</summary>
    private static string Literal(string text) => text.Contains('\n') ? $"'''{text}'''"
        : text.Contains('"') && text.Contains('\'') ? string.Join(" ~ ", text.Select(c => c == '"' ? "'\"'" : $"\"{c}\""))
        : text.Contains('"') ? $"'{text}'"
        : $"\"{text.Replace("\\x{", "\\x{5C}x{")}\"";
}
