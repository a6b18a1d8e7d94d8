using System.Globalization;
using Microsoft.Playwright;
using Tei.Editions;
using Tei.Editions.Html;

namespace Tei.Browser.Tests;

/// <summary>The search in a text that is too long for one file, among more documents than a frequent word has lines of in the index. All texts are invented.</summary>
public sealed class LongTextTests : Browsing
{
    private string folder = "";

    [OneTimeSetUp]
    public void Make()
    {
        folder = Directory.CreateTempSubdirectory("tei-long-").FullName;
        new EditionSite("The harbour book", [Document("long", LongLines()), .. Enumerable.Range(0, 450).Select(i => Document($"short-{i}", ["The harbour had no coal."]))]).Write(folder);
    }

    [OneTimeTearDown]
    public void Delete() => Directory.Delete(folder, recursive: true);

    // The pilot is named in line 3, and in three lines of a later file; the lighthouse once, in another; the harbour is named in every document, here late, and so is the coal, here early.
    [TestCase("pilot", "p.150", new[] { 150, 151, 153 })]
    [TestCase("lighthouse", "p.200", new[] { 200 })]
    [TestCase("harbour coal", "p.220", new[] { 220, 221 })]
    public async Task The_stretch_of_the_text_that_has_the_words_is_shown(string query, string anchor, int[] lines)
    {
        IPage page = await OpenAddress(new Uri(Path.Combine(folder, "search.html")).AbsoluteUri);
        await page.FillAsync("#q", query);
        await page.PressAsync("#q", "Enter");
        await page.WaitForSelectorAsync("#results mark");
        ILocator first = page.Locator("#results > li").First;
        IReadOnlyList<string> shown = await first.Locator(".kwic > li").AllInnerTextsAsync();
        Assert.Multiple(async () =>
        {
            Assert.That(await first.Locator("a").GetAttributeAsync("href"), Is.EqualTo("long.html#" + anchor));
            Assert.That(shown.Select(s => int.Parse(s.Split(' ')[1], CultureInfo.InvariantCulture)), Is.EqualTo(lines));
            Assert.That(await first.Locator(".kwic > li:has(mark)").CountAsync(), Is.EqualTo(lines.Length));
            Assert.That(await page.Locator("script[src*='search/text/0']").CountAsync(), Is.EqualTo(1), "one file of a text is loaded, and no more");
        });
        await page.Context.CloseAsync();
    }

    private static string[] LongLines()
    {
        const string Filler = "had wind from the river, and those who kept the gate wrote down what they saw before they went home, and then the lamps were put out one after the other.";
        return
        [
            .. Enumerable.Range(0, 240).Select(i => $"Day {i} " + i switch
            {
                1 => "brought coal. ",
                3 or 150 or 151 or 153 => "brought the pilot. ",
                200 => "lit the lighthouse. ",
                220 or 221 => "closed the harbour. ",
                _ => "",
            } + Filler),
        ];
    }

    private static EditionDocument Document(string name, string[] lines) =>
        new() { Name = name, Title = name, Language = "en", Lines = [.. lines], Anchors = [.. lines.Select((_, i) => string.Create(CultureInfo.InvariantCulture, $"p.{i}"))] };
}
