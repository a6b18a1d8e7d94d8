using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Tei.Authorities;
using Tei.Testing;
using Tei.Validation;

namespace Tei.Tests;

/// <summary>Encodes small texts and shows what tests compare.</summary>
internal static partial class Encoded
{
    public static readonly Authority Examples = Authority.LoadAll(Path.Combine(TestFolders.Repository, "tei", "authorities"));

    /// <summary>A text, encoded; whatever a test asks of it, it is valid and gives its source back.</summary>
    public static EncodingResult Of(string text, TeiEncoder? encoder = null)
    {
        EncodingResult result = (encoder ?? TeiEncoder.Diplomatic with { Authority = Examples }).Encode(new SourceText(text, "test.txt"));
        ValidationReport report = TeiValidator.Edition.Validate(new MemoryStream(Encoding.UTF8.GetBytes(result.Document.ToString())), "test.xml");
        Assert.That(report.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => d.ToString()), Is.Empty, text);
        Assert.That(result.Report.TextProof, Is.True, text);
        return result;
    }

    /// <summary>The content of the one paragraph that a text makes, without the attributes that say who and how sure.</summary>
    public static string Inline(string text, TeiEncoder? encoder = null) => Inner(Plain(Of(text, encoder)).Descendants().First(e => e.Name.LocalName is "p" or "salute" or "dateline" or "signed"));

    /// <summary>The body without layout, and without the attributes that say who and how sure.</summary>
    public static string Body(string text, TeiEncoder? encoder = null)
    {
        XElement body = Plain(Of(text, encoder));
        body.DescendantNodes().OfType<XText>().Where(t => t.Value.Contains('\n', StringComparison.Ordinal)).Remove();
        return Inner(body);
    }

    /// <summary>The elements of a name in the body, each as its attributes and content.</summary>
    public static string[] Elements(string text, string name, TeiEncoder? encoder = null) =>
        [.. Plain(Of(text, encoder)).Descendants(name).Select(e => e.ToString(SaveOptions.DisableFormatting))];

    /// <summary>The body without its references and its roles, too.</summary>
    public static string Bare(string text) => ReferencesAndRoles().Replace(Body(text), "");

    /// <summary>The texts of the elements of a name in the body.</summary>
    public static string[] Values(string text, string name) => [.. Elements(text, name).Select(e => XElement.Parse(e).Value)];

    [GeneratedRegex(" (?:ref|rend)=\"[^\"]*\"|</?roleName>")]
    private static partial Regex ReferencesAndRoles();

    private static XElement Plain(EncodingResult result)
    {
        XElement body = new(result.Document.Xml.Descendants(TeiNames.Namespace + "body").First());
        foreach (XElement element in body.DescendantsAndSelf())
        {
            element.Name = element.Name.LocalName;
            element.Attributes().Where(a => a.IsNamespaceDeclaration || a.Name.LocalName is "resp" or "evidence" or "cert" or "aloud").Remove();
        }

        return body;
    }

    private static string Inner(XElement element) => string.Concat(element.Nodes().Select(n => n.ToString(SaveOptions.DisableFormatting)));
}
