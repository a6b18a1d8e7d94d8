using System.Text;
using Tei.Authorities;
using Tei.Reading;
using Tei.Testing;

namespace Tei.Tests;

/// <summary>Texts of a size and form that a search through all for each would not end on.</summary>
internal sealed class LargeTextTests
{
    private const int Many = 20_000;

    [TestCase("Marshal Petrov {0} said that he had met General Ivanov in Moscow on May 3, 1949 [sic].", " ", TestName = "One_line_with_many_names")]
    [TestCase("Marshal Petrov {0} said that he had met General Ivanov in Moscow on May 3, 1949 [sic].", "\n\n", TestName = "Many_paragraphs")]
    [TestCase("went on to say, for the {0}th time, that nothing was agreed", "\n\n", TestName = "Many_parts_of_one_paragraph")]
    [TestCase("Ann Hale made her mark {0} times, and “mark” is a word that Paul Dunn knew", " ", TestName = "One_line_with_many_marks")]
    [TestCase("Q. What was number {0}?—A. Nothing more was said.", "—", TestName = "One_line_with_many_answers")]
    [TestCase("12   and he said that bridge {0} near the mill was down", "\n", TestName = "Many_numbers_at_the_margin")]
    [TestCase("To the surgeon, {0}               2   2   0", "\n\n", TestName = "Many_rows_apart")]
    [TestCase("SUBJECT: matter {0}", "\n", TestName = "Many_fields")]
    public void Large_texts_are_encoded_whole(string line, string separator)
    {
        string text = string.Join(separator, Enumerable.Range(0, Many).Select(i => string.Format(System.Globalization.CultureInfo.InvariantCulture, line, i)));
        EncodingResult result = TeiEncoder.Diplomatic.Encode(new SourceText(text, "large.txt"));
        Assert.That(result.Diagnostics.Select(d => d.Code), Has.None.EqualTo("ENC0402"));
    }

    [Test]
    public void The_names_of_a_large_authority_are_found()
    {
        Authority authority = new([.. Enumerable.Range(0, Many).Select(i => new AuthorityEntry { Id = $"p{i}", Kind = EntityKind.Person, Names = [$"Petrov{Letters(i)}, Ivan"] })]);
        EncodingResult result = (TeiEncoder.Diplomatic with { Authority = authority }).Encode(new SourceText($"We met Ivan Petrov{Letters(12_345)} at noon.\n", "names.txt"));
        Assert.That(result.Document.ToString(), Does.Contain("ref=\"#p12345\""));
    }

    [Test]
    public void Digits_of_another_script_make_no_date() =>
        Assert.That(TeiEncoder.Diplomatic.Encode(new SourceText("It was done on ٣ April ١٩٤٩ and on 4 April 1949.\n", "digits.txt")).Document.ToString(), Does.Contain("when=\"1949-04-04\""));

    [Test]
    public void A_forbidden_character_of_a_page_is_left_out_and_told()
    {
        SourceText? source = HtmlReader.Read("<p>one&#12;two t&#1;hree</p>", "page.html").Text;
        Assert.That(source!.Content, Is.EqualTo("one two three\n"));
        Assert.That(source.Findings.Select(f => f.Code), Is.EqualTo((string[])["ENC0005"]));
    }

    [Test]
    public void Thousands_sign_one_petition()
    {
        const int Signers = 8_000;
        string text = "To the Honorable the Senate\n\nThe petition of the undersigned sheweth that all is well.\n\n" + string.Join('\n', Enumerable.Range(0, Signers).Select(i => $"John Marl{Letters(i + 1)}"));
        EncodingResult result = TeiEncoder.Diplomatic.Encode(new SourceText(text, "signers.txt"));
        Assert.That(result.Document.Xml.Descendants(TeiNames.Namespace + "signed").Count(), Is.EqualTo(Signers));
        Assert.That(result.Report.TextProof, Is.True);
    }

    private static string Letters(int number)
    {
        var letters = new StringBuilder();
        for (int rest = number; rest > 0; rest /= 26)
        {
            letters.Append((char)('a' + (rest % 26)));
        }

        return letters.ToString();
    }
}
