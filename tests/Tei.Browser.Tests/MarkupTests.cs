using Tei.Testing;

namespace Tei.Browser.Tests;

/// <summary>Every page is HTML as the standard has it, and every link of the edition leads somewhere.</summary>
public sealed class MarkupTests : Browsing
{
    [Test]
    public void The_Nu_checker_finds_no_error_on_the_pages_of_the_examples() => Check(ExampleEdition.Folder);

    [Test]
    public void The_Nu_checker_finds_no_error_on_pages_of_other_scripts_and_languages() => Check(Path.GetDirectoryName(Path.GetDirectoryName(new Uri(SmallEdition.Address("letter.html")).LocalPath))!);

    [Test]
    public void The_Nu_checker_finds_no_error_on_the_pages_of_500_generated_documents()
    {
        Check(GeneratedEdition.Folder);
        Assert.That(Directory.EnumerateFiles(GeneratedEdition.Folder, "document-*.html").Count(), Is.EqualTo(GeneratedEdition.Documents));
    }

    private static void Check(string folder)
    {
        string? checker = Environment.GetEnvironmentVariable("TEI_VNU");
        if (!File.Exists(checker))
        {
            Assert.Ignore("The Nu HTML checker is not here; tests/run.sh gets it where npm is installed, or name vnu.jar in TEI_VNU.");
        }

        ExternalProgram.Result result = ExternalProgram.Run("java", "-Xss8m", "-jar", checker!, "--errors-only", "--skip-non-html", "--format", "text", folder);
        string[] errors = [.. (result.Output + result.Error).Split('\n').Where(line => line.Trim().Length > 0 && !line.Contains("No errors found", StringComparison.Ordinal)).Take(20)];
        Assert.That(errors, Is.Empty);
        Assert.That(result.ExitCode, Is.Zero);
    }

    [Test]
    public async Task Every_link_within_the_edition_has_its_page_and_its_place()
    {
        var ids = new Dictionary<string, HashSet<string>>();
        var links = new List<(string From, string To)>();
        Microsoft.Playwright.IPage page = await Open("index.html");
        foreach (string name in ExampleEdition.Pages)
        {
            await page.GotoAsync(ExampleEdition.Address(name));
            ids[page.Url] = [.. await page.EvaluateAsync<string[]>("[...document.querySelectorAll('[id]')].map(e => e.id)")];
            links.AddRange((await page.EvaluateAsync<string[]>("[...document.querySelectorAll('a[href]')].map(a => new URL(a.getAttribute('href'), document.baseURI).href)")).Where(l => l.StartsWith("file:", StringComparison.Ordinal)).Select(l => (name, l)));
        }

        string[] broken = [.. links.Where(l => !Leads(l.To)).Select(l => $"{l.From}: {l.To}").Distinct()];
        Assert.That(broken, Is.Empty);
        Assert.That(links, Has.Count.GreaterThan(1000));
        await page.Context.CloseAsync();

        bool Leads(string link)
        {
            var address = new Uri(link);
            string target = address.GetLeftPart(UriPartial.Path);
            return ids.TryGetValue(target, out HashSet<string>? places) ? address.Fragment is "" or "#" || places.Contains(Uri.UnescapeDataString(address.Fragment[1..])) : File.Exists(address.LocalPath);
        }
    }
}
