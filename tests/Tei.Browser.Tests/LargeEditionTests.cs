using Microsoft.Playwright;
using UglyToad.PdfPig;

namespace Tei.Browser.Tests;

/// <summary>The list and the search of an edition that is too long for one page.</summary>
public sealed class LargeEditionTests : Browsing
{
    [Test]
    public async Task The_list_has_pages_that_can_be_read_without_script()
    {
        IPage page = await OpenAddress(GeneratedEdition.Address("index.html"), script: false);
        int first = await page.Locator("#documents tbody tr").CountAsync();
        await page.Locator(".pager a").Last.ClickAsync();
        await Arrives(page, @"list/2\.html$");
        int last = await page.Locator("#documents tbody tr").CountAsync();
        Assert.That(first + last, Is.EqualTo(GeneratedEdition.Documents));
        await page.Locator("#documents a").First.ClickAsync();
        await Arrives(page, @"/document-[0-9]+\.html$");
        await page.Context.CloseAsync();
    }

    [TestCase("index.html")]
    [TestCase("list/2.html")]
    public async Task Facets_ask_all_documents_from_any_page(string from)
    {
        IPage page = await OpenAddress(GeneratedEdition.Address(from));
        string year = (await page.Locator("select[name=year] option").Nth(1).GetAttributeAsync("value"))!;
        string label = await page.Locator("select[name=year] option").Nth(1).InnerTextAsync();
        await page.SelectOptionAsync("select[name=year]", year);
        await page.WaitForFunctionAsync("document.querySelector('.pager').hidden");
        string shown = await page.Locator("#shown").InnerTextAsync();
        Assert.Multiple(async () =>
        {
            Assert.That(label, Is.EqualTo($"{year} ({shown})"));
            Assert.That(await page.Locator("#documents tbody tr").CountAsync(), Is.EqualTo(int.Parse(shown, System.Globalization.CultureInfo.InvariantCulture)));
            Assert.That(await page.Locator("#documents tbody tr td:first-child").First.InnerTextAsync(), Does.StartWith(year));
        });

        await page.SelectOptionAsync("select[name=year]", "");
        Assert.That(await page.Locator(".pager").IsVisibleAsync());
        await page.SelectOptionAsync("select[name=year]", year);
        await page.Locator("#documents a").First.ClickAsync();
        await Arrives(page, @"/document-[0-9]+\.html$");
        Assert.That(File.Exists(new Uri(page.Url).LocalPath), page.Url);
        await page.Context.CloseAsync();
    }

    // The first is in more documents than the index has lines of.
    [TestCase("the")]
    [TestCase("shanghai grain")]
    public async Task A_search_shows_the_first_and_then_more(string query)
    {
        IPage page = await OpenAddress(GeneratedEdition.Address("search.html"));
        await page.FillAsync("#q", query);
        await page.PressAsync("#q", "Enter");
        await page.WaitForFunctionAsync("document.getElementById('status').textContent !== ''");
        Assert.That(await page.Locator("#results > li").CountAsync(), Is.EqualTo(10), "a page of results is written at once");
        Assert.That(await page.Locator("#more").IsVisibleAsync());
        Assert.That(await page.Locator("#results > li:has(mark)").CountAsync(), Is.EqualTo(10));
        await page.Locator("#more").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForFunctionAsync("document.querySelectorAll('#results > li').length === 20");
        await Assertions.Expect(page.Locator("#results > li:nth-child(11) a")).ToBeFocusedAsync();
        await page.Context.CloseAsync();
    }

    [Test]
    public async Task Every_line_that_is_shown_has_its_words_marked()
    {
        IPage page = await OpenAddress(GeneratedEdition.Address("search.html") + "?q=shanghai");
        await page.WaitForFunctionAsync("document.getElementById('status').textContent !== ''");
        Assert.That(await page.Locator(".kwic > li").CountAsync(), Is.GreaterThan(9));
        Assert.That(await page.Locator(".kwic > li").Filter(new() { HasText = "Shanghai", HasNot = page.Locator("mark") }).CountAsync(), Is.Zero, "those that begin in the middle of a line, too");
        await page.Context.CloseAsync();
    }

    [Test]
    public async Task A_printed_index_begins_below_its_heading()
    {
        IPage page = await OpenAddress(GeneratedEdition.Address("places.html"));
        using PdfDocument pdf = PdfDocument.Open(await page.PdfAsync(new PagePdfOptions { Format = "A4" }));
        Assert.That(pdf.GetPage(1).Text, Does.Match(@"\(\d+\)"));
        await page.Context.CloseAsync();
    }

    [TestCase(1280)]
    [TestCase(320)]
    public async Task The_titles_are_there_first_and_nothing_moves_when_the_lines_come(int width)
    {
        IPage page = await OpenAddress(GeneratedEdition.Address("search.html"), width);
        await page.FillAsync("#q", "shanghai grain");
        double[][] places = await page.EvaluateAsync<double[][]>(
            """
            async () => {
              const results = document.getElementById("results"), status = document.getElementById("status");
              const tops = () => [...results.querySelectorAll(":scope > li > a")].map(link => link.getBoundingClientRect().top);
              const until = isDone => new Promise(done => { const watch = new MutationObserver(() => { if (isDone()) { watch.disconnect(); done(); } }); watch.observe(document.body, { childList: true, subtree: true }); });
              const listed = until(() => results.children.length > 0), answered = until(() => status.textContent !== "");
              document.getElementById("search").requestSubmit();
              await listed;
              const first = tops(), busy = results.getAttribute("aria-busy") === "true" && status.textContent === "" && results.querySelector("mark") === null;
              await answered;
              return [first, tops(), [busy ? 1 : 0, results.getAttribute("aria-busy") === "false" ? 1 : 0]];
            }
            """);
        Assert.Multiple(() =>
        {
            Assert.That(places[0], Has.Length.EqualTo(10));
            Assert.That(places[1], Is.EqualTo(places[0]).Within(0.5));
            Assert.That(places[2], Is.EqualTo(new[] { 1.0, 1.0 }), "it is told when all is there");
        });
        await page.Context.CloseAsync();
    }

    [Test]
    public async Task The_texts_of_the_first_results_come_while_someone_writes()
    {
        IPage page = await OpenAddress(GeneratedEdition.Address("search.html"));
        await page.Locator("#q").PressSequentiallyAsync("shanghai grain");
        await page.WaitForFunctionAsync("document.querySelectorAll(\"script[src*='search/text/']\").length >= 10");
        Assert.That(await page.Locator("#results > li").CountAsync(), Is.Zero, "nothing is shown before it is asked for");
        await page.Context.CloseAsync();
    }

    [TestCase("index.html")]
    [TestCase("list/2.html")]
    [TestCase("search.html?q=the")]
    public async Task Axe_finds_nothing(string name)
    {
        string axe = AccessibilityTests.Axe();
        IPage page = await OpenAddress(GeneratedEdition.Address("index.html").Replace("index.html", name, StringComparison.Ordinal));
        await page.WaitForFunctionAsync("!document.getElementById('status') || document.getElementById('status').textContent !== ''");
        Assert.That(await AccessibilityTests.Violations(page, axe), Is.Empty);
        await page.Context.CloseAsync();
    }
}
