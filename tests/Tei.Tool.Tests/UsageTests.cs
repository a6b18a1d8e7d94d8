namespace Tei.Tool.Tests;

/// <summary>How the command explains itself, and what it says to a call that makes no sense.</summary>
[TestFixture]
internal sealed class UsageTests
{
    [TestCase("", "publish encode validate transform export evaluate --version")]
    [TestCase("publish", "<sources> --out --title --authority --profile --speech --offices --site --lang --date --encoding")]
    [TestCase("encode", "<sources> --out --authority --profile --speech --site --lang --date --encoding")]
    [TestCase("validate", "<files> --schema --catalog --ids --format")]
    [TestCase("evaluate", "<gold> --json --fail-under --authority")]
    [TestCase("transform", "<files> --to --view --title --xsl --param --engine --xsl-version --saxon --memory --timeout --template --mode --xsl-root --catalog --out --jobs")]
    [TestCase("export", "<files> --to --out --base-url --title --editor --publisher --date")]
    public void Help_names_every_option(string command, string names)
    {
        using var place = new Workplace();
        Outcome help = place.Succeed(command + " --help");
        Assert.Multiple(() =>
        {
            Assert.That(help.Error, Is.Empty);
            Assert.That(help.Output, Does.Contain("Usage:").And.Contain("Description:"));
            Assert.That(help.Output.Split([' ', ',', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries), Is.SupersetOf(names.Split(' ')));
        });
    }

    [Test]
    public void The_version_is_told()
    {
        using var place = new Workplace();
        Assert.That(place.Succeed("--version").Output, Does.Match(@"^\d+\.\d+\.\d+"));
    }

    [TestCase("", "^tei: say what to do: publish, encode, validate, transform, export, evaluate; see 'tei --help'")]
    [TestCase("bogus", "^tei: 'bogus' is no command; the commands are publish, encode, validate, transform, export, evaluate; see 'tei --help'")]
    [TestCase("--bogus", "'--bogus' is no command")]
    [TestCase("encode", "'sources'.*see 'tei encode --help'")]
    [TestCase("encode a.txt --bogus", "'--bogus' is no option")]
    [TestCase("encode a.txt --bogus --out o", "'--bogus' is no option")]
    [TestCase("validate a.xml --bogus", "'--bogus' is no option")]
    [TestCase("encode a.txt --out", "'--out'")]
    [TestCase("encode a.txt --profile x", "'x'.*'diplomatic' 'leiden' 'none'")]
    [TestCase("encode a.txt --speech x", "'x'.*'labels'")]
    [TestCase("encode a.txt --site x", "'x'.*'wilson-center'")]
    [TestCase("encode a.txt --encoding klingon", "the encoding klingon is unknown; try windows-1252")]
    [TestCase("encode a.txt --encoding utf-7", "the encoding utf-7 is unknown")]
    [TestCase("encode a.txt --lang !!", "--lang !! is no language tag")]
    [TestCase("encode a.txt --date tomorrow", "--date tomorrow is no date: write one such as 2026-11-23")]
    [TestCase("encode a.txt b.txt", "2 sources need a folder for their TEI: add --out FOLDER")]
    [TestCase("encode 'zz*.txt'", @"no file matches zz\*\.txt")]
    [TestCase("encode ''", "a file's name is empty")]
    [TestCase("encode empty", @"there is no \.txt file in empty")]
    [TestCase("encode empty --out o", @"there is no \.txt file in empty")]
    [TestCase("encode - -", "standard input can be read only once")]
    [TestCase("validate", "'files'")]
    [TestCase("validate a.xml --format yaml", "'yaml'.*'text' 'json'")]
    [TestCase("validate a.xml --catalog c.xml", "add --schema")]
    [TestCase("validate a.xml --ids ignore", "add --schema")]
    [TestCase("validate empty", @"there is no \.xml file in empty")]
    [TestCase("validate - -", "only once")]
    [TestCase("evaluate", "'gold'")]
    [TestCase("transform", "no files are given")]
    [TestCase("transform a.xml --engine saxon", "--engine is for a stylesheet of your own: add --xsl")]
    [TestCase("transform a.xml --xsl x.xsl --jobs 0", "--jobs 0 is no number of at least 1")]
    [TestCase("transform a.xml --xsl x.xsl --xsl-version 1.0 --engine saxon", "--xsl-version 1.0 is not for --engine saxon: leave one of them out")]
    [TestCase("transform a.xml --xsl x.xsl --xsl-version 3.0 --engine dotnet", "--xsl-version 3.0 is not for --engine dotnet")]
    [TestCase("transform a.xml --xsl x.xsl --xsl-version 4", "'4'")]
    [TestCase("transform a.xml --to pdf", "'pdf'")]
    [TestCase("transform a.xml b.xml", "2 files need a folder")]
    [TestCase("transform a.xml --param a=b", "add --xsl")]
    [TestCase("transform a.xml --view source", "add --to text")]
    [TestCase("transform a.xml --xsl x.xsl --param who", "--param who has no value: write name=value")]
    [TestCase("transform a.xml --xsl x.xsl --param =x", "--param =x: '' is no name of a parameter")]
    [TestCase("transform a.xml --xsl x.xsl --param 'a b=x'", "'a b' is no name of a parameter")]
    [TestCase("transform empty --out o", @"there is no \.xml file in empty")]
    [TestCase("transform a.xml --title x", "--title is for books: add --to epub")]
    [TestCase("transform a.xml b.xml --to markdown", "2 files need a folder")]
    [TestCase("transform a.xml b.xml --to epub", "2 files need a folder")]
    [TestCase("export", "'files'")]
    [TestCase("export a.xml", "'--to'")]
    [TestCase("export a.xml --to docx", "'docx'.*'cmif' 'csv'")]
    [TestCase("export a.xml --to cmif --base-url letters", "--base-url letters is no address: write one such as https://example.org/letters/")]
    [TestCase("export a.xml --to cmif --base-url javascript:x", "--base-url javascript:x is no address")]
    [TestCase("export a.xml --to cmif --date tomorrow", "--date tomorrow is no date")]
    [TestCase("export a.xml --to csv --bogus", "'--bogus' is no option")]
    [TestCase("export empty --to csv", @"there is no \.xml file in empty")]
    [TestCase("export - - --to csv", "only once")]
    [TestCase("publish a.txt", "'--out'")]
    [TestCase("publish empty --out o", @"there is no \.txt or TEI file in empty")]
    [TestCase("publish - --out o", "'tei encode -' reads standard input")]
    public void A_call_that_makes_no_sense_is_refused_in_one_line(string line, string says)
    {
        using Workplace place = new Workplace().With("a.txt", Workplace.Letter).With("b.txt", Workplace.Letter).WithFolder("empty");
        place.Tei(line).IsRefusal(2, "^tei: .*" + says.TrimStart('^').Replace("tei: ", "", StringComparison.Ordinal));
        Assert.That(place.Files, Is.EqualTo(new[] { "a.txt", "b.txt" }), "nothing is written");
    }
}
