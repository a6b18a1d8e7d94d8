using System.Text;
using Tei.Testing;
using Tei.Validation;

namespace Tei.Conformance.Tests.Conventions;

/// <summary>The kinds of finding: one code, one meaning, and a page that lists them all.</summary>
[TestFixture]
public sealed class DiagnosticTests
{
    private static IEnumerable<DiagnosticDescriptor> All => Product.DescriptorLists.SelectMany(Product.Listed);

    [Test]
    public void There_are_kinds_of_finding() => Assert.That(Product.DescriptorLists, Is.Not.Empty);

    [Test]
    public void Every_kind_of_finding_is_listed_in_the_class_that_declares_it() => Assert.Multiple(() =>
    {
        foreach (Type type in Product.PublicTypes.Where(t => Product.Declared(t).Count > 0))
        {
            Assert.That(Product.Listed(type), Is.EquivalentTo(Product.Declared(type)), type.FullName);
        }
    });

    [Test]
    public void Every_code_has_one_meaning() => Assert.That(All.Select(d => d.Code), Is.Unique);

    [Test]
    public void Every_code_is_three_letters_of_a_known_part_and_four_digits() =>
        Assert.That(All.Select(d => d.Code), Has.All.Match("^(ENC|XML|CAT|RNG|TEI|SCH|XSD|XSL|COR)[0-9]{4}$"));

    [Test]
    public void Codes_are_listed_in_their_order() => Assert.Multiple(() =>
    {
        foreach (Type type in Product.DescriptorLists)
        {
            Assert.That(Product.Listed(type).Select(d => d.Code), Is.Ordered.Using((IComparer<string>)StringComparer.Ordinal), type.FullName);
        }
    });

    [Test]
    public void Every_remedy_is_a_sentence_and_no_title_is() => Assert.Multiple(() =>
    {
        foreach (DiagnosticDescriptor descriptor in All)
        {
            Assert.That(descriptor.Title, Is.Not.Empty.And.Not.EndsWith("."), descriptor.Code);
            Assert.That(descriptor.Remedy, Does.EndWith("."), descriptor.Code);
        }
    });

    [Test]
    public void The_page_of_diagnostics_is_what_the_code_says() => Golden.Check(Page(), Path.Combine(TestFolders.Repository, "docs", "diagnostics.md"));

    private static string Page()
    {
        var page = new StringBuilder(
            """
            # Diagnostics

            Every finding has a code: three letters for the part and four digits. A code never changes its meaning and is never used again.
            In text a finding reads `file(line,column): severity CODE: message`; the message says what is wrong in this case and, where it is known, the repair.
            Only an *error* makes a document invalid. This page is generated from the code by a test (`GOLDEN=update`); do not edit it.

            """.ReplaceLineEndings("\n"));
        foreach (Type type in Product.DescriptorLists)
        {
            page.Append($"\n## {type.Name}\n\n| code | severity | what is wrong | what to do |\n|---|---|---|---|\n");
            foreach (DiagnosticDescriptor d in Product.Listed(type))
            {
                page.Append($"| {d.Code} | {d.Severity.ToString().ToLowerInvariant()} | {Cell(d.Title)} | {Cell(d.Remedy)} |\n");
            }
        }

        return page.ToString();
    }

    // Markdown would read a bar as the end of the cell, and a name in angle brackets as a tag.
    private static string Cell(string text) => text.Replace("|", "\\|").Replace("<", "\\<");
}
