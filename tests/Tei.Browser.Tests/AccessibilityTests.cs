using System.Text.Json;
using Microsoft.Playwright;

namespace Tei.Browser.Tests;

/// <summary>No violation that axe-core finds, on any kind of page, in light and in dark, in both views of a document.</summary>
public sealed class AccessibilityTests : Browsing
{
    internal static string Axe()
    {
        string? file = Environment.GetEnvironmentVariable("TEI_AXE");
        if (!File.Exists(file))
        {
            Assert.Ignore("axe-core is not here; tests/run.sh gets it where npm is installed, or name its axe.min.js in TEI_AXE.");
        }

        return file!;
    }

    [Test]
    public async Task Axe_finds_nothing([ValueSource(typeof(ExampleEdition), nameof(ExampleEdition.Kinds))] string page, [Values] bool dark)
    {
        string axe = Axe();
        IPage opened = await Open(page, scheme: dark ? ColorScheme.Dark : ColorScheme.Light);
        await opened.EvaluateAsync("document.querySelectorAll('details').forEach(d => { d.open = true; })");
        Assert.That(await Violations(opened, axe), Is.Empty);
        if (await opened.Locator("#page-diplomatic").CountAsync() == 1)
        {
            await opened.CheckAsync("#page-diplomatic");
            await opened.CheckAsync("#page-unreviewed");
            Assert.That(await Violations(opened, axe), Is.Empty, "as in the source");
        }

        await opened.Context.CloseAsync();
    }

    [Test]
    public async Task Axe_finds_nothing_in_what_was_found()
    {
        string axe = Axe();
        IPage page = await Open("search.html");
        await page.FillAsync("#q", "shanghai");
        await page.PressAsync("#q", "Enter");
        await page.WaitForSelectorAsync("#results mark");
        Assert.That(await Violations(page, axe), Is.Empty);
        await page.Context.CloseAsync();
    }

    internal static async Task<string[]> Violations(IPage page, string axe)
    {
        await page.AddScriptTagAsync(new PageAddScriptTagOptions { Path = axe });
        JsonElement found = await page.EvaluateAsync<JsonElement>(
            "axe.run(document).then(r => r.violations.flatMap(v => v.nodes.slice(0, 3).map(n => v.id + ': ' + n.html.slice(0, 160) + ' ' + n.failureSummary)))");
        return [.. found.EnumerateArray().Select(v => v.GetString()!)];
    }
}
