using System.Text.RegularExpressions;
using Microsoft.Playwright;
using UglyToad.PdfPig;

namespace Tei.Browser.Tests;

/// <summary>Scripts that run from right to left, notes inside lines, speakers in a column, the languages of the page, and paper.</summary>
public sealed class ScriptsAndNotesTests : Browsing
{
    [Test]
    public async Task Hebrew_runs_from_right_to_left_and_what_is_in_it_its_own_way()
    {
        IPage page = await OpenAddress(SmallEdition.Address("letter.html"));
        LocatorBoundingBoxResult text = (await page.Locator("#page-text").BoundingBoxAsync())!;
        double[] ends = await page.EvaluateAsync<double[]>("(() => { const r = document.createRange(); r.selectNodeContents(document.getElementById('first')); const boxes = [...r.getClientRects()]; return [Math.max(...boxes.map(b => b.right)), Math.min(...boxes.map(b => b.left))]; })()");
        Assert.Multiple(async () =>
        {
            Assert.That(await page.Locator("html").GetAttributeAsync("lang"), Is.EqualTo("en"), "the page is in the language of the edition");
            Assert.That(await page.Locator("#page-text").GetAttributeAsync("lang"), Is.EqualTo("he"));
            Assert.That(await Direction(page, "#page-text"), Is.EqualTo("rtl"));
            Assert.That(await Direction(page, "h1"), Is.EqualTo("rtl"));
            Assert.That(await Direction(page, "#latin"), Is.EqualTo("ltr"));
            Assert.That(await Direction(page, "#arabic"), Is.EqualTo("rtl"));
            Assert.That(await Direction(page, "#chinese"), Is.EqualTo("ltr"));
            Assert.That(await page.Locator("#arabic").GetAttributeAsync("lang"), Is.EqualTo("ar"));
            Assert.That(await Direction(page, "#page-facts"), Is.EqualTo("ltr"), "the facts are in English");
            Assert.That(text.X + text.Width - ends[0], Is.LessThan(4), "lines begin at the right");
        });
        await page.Context.CloseAsync();
    }

    [TestCase("letter.html", 360)]
    [TestCase("despatch.html", 360)]
    [TestCase("letter.html", 1600)]
    [TestCase("despatch.html", 1600)]
    public async Task No_page_scrolls_sideways(string name, int width)
    {
        IPage page = await OpenAddress(SmallEdition.Address(name), width);
        Assert.That(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"));
        await page.Context.CloseAsync();
    }

    [Test]
    public async Task Notes_inside_lines_are_at_the_end_and_lead_back()
    {
        IPage page = await OpenAddress(SmallEdition.Address("despatch.html"), script: false);
        ILocator sections = page.Locator("[role=doc-endnotes]");
        Assert.Multiple(async () =>
        {
            Assert.That(await sections.CountAsync(), Is.EqualTo(2), "those among the paragraphs, and those inside lines");
            Assert.That(await sections.Locator("h2").AllInnerTextsAsync(), Is.EqualTo(new[] { "Notes", "Notes" }));
            Assert.That(await page.Locator("nav a[href='#page-notes']").CountAsync(), Is.EqualTo(1));
            Assert.That(await page.Locator("[id='page-notes']").CountAsync(), Is.EqualTo(1));
            Assert.That(await page.Locator("[role=doc-noteref]").AllInnerTextsAsync(), Is.EqualTo(new[] { "\u20601", "\u2060*", "2", "9" }).Or.EqualTo(new[] { "1", "*", "2", "9" }));
            Assert.That(await page.Locator("#page-text > section p").First.InnerTextAsync(), Does.Not.Contain("kept no book"));
        });
        foreach (ILocator mark in await page.Locator("[role=doc-noteref]").AllAsync())
        {
            string target = (await mark.GetAttributeAsync("href"))!;
            if (target == "#page-notes")
            {
                continue;
            }

            await mark.FocusAsync();
            await page.Keyboard.PressAsync("Enter");
            await Arrives(page, Regex.Escape(target) + "$");
            await page.Locator($"[id='{target[1..]}'] [role=doc-backlink]").FocusAsync();
            await page.Keyboard.PressAsync("Enter");
            Assert.That(await page.Locator(":target [role=doc-noteref], [role=doc-noteref]:target").GetAttributeAsync("href"), Is.EqualTo(target));
        }

        await page.Context.CloseAsync();
    }

    [Test]
    public async Task Speakers_stand_in_a_column_where_the_reader_wants_it()
    {
        IPage page = await OpenAddress(SmallEdition.Address("despatch.html"), script: false);
        await page.CheckAsync("#page-columns");
        LocatorBoundingBoxResult first = (await page.Locator(".turn .speaker").First.BoundingBoxAsync())!;
        LocatorBoundingBoxResult second = (await page.Locator(".turn .speaker").Last.BoundingBoxAsync())!;
        double[] lines = await page.EvaluateAsync<double[]>("(() => { const p = [...document.querySelectorAll('.turn p')].pop(); const r = document.createRange(); r.selectNodeContents(p.lastChild); return [...r.getClientRects()].map(b => b.left); })()");
        Assert.Multiple(async () =>
        {
            Assert.That(first.X, Is.EqualTo(second.X).Within(1));
            Assert.That(lines, Has.Length.GreaterThan(1).And.All.GreaterThan(second.X + second.Width), "every line of a speech is beside its speaker");
            await page.SetViewportSizeAsync(360, 800);
            Assert.That(await page.Locator("#page-columns").IsVisibleAsync(), Is.False, "a telephone has no room for it");
        });
        await page.Context.CloseAsync();
    }

    [Test]
    public async Task Who_speaks_is_in_the_index_of_persons()
    {
        IPage page = await OpenAddress(SmallEdition.Address("persons.html"));
        Assert.That(await page.Locator("ul.index li").First.InnerTextAsync(), Is.EqualTo("Orlov, harbour master\u00A0(1)"));
        await page.Locator("ul.index a").First.ClickAsync();
        await Arrives(page, "/entities/");
        Assert.That(await page.Locator(".kwic mark").AllInnerTextsAsync(), Is.EqualTo(new[] { "Mr. Orlov:" }));
        await page.Context.CloseAsync();
    }

    [TestCase("de", "Über dieses Dokument", "Anmerkungen")]
    [TestCase("fr", "À propos de ce document", "Notes")]
    public async Task The_page_of_a_document_speaks_the_language_of_the_edition(string language, string about, string notes)
    {
        IPage page = await OpenAddress(SmallEdition.Address("despatch.html", language));
        Assert.Multiple(async () =>
        {
            Assert.That(await page.Locator("html").GetAttributeAsync("lang"), Is.EqualTo(language));
            Assert.That(await page.Locator("#page-facts-title").InnerTextAsync(), Is.EqualTo(about));
            Assert.That(await page.Locator("[role=doc-endnotes] h2").First.InnerTextAsync(), Is.EqualTo(notes));
            Assert.That(await page.Locator("h1").GetAttributeAsync("lang"), Is.EqualTo("en"), "the title is the document's");
        });
        await page.Context.CloseAsync();
    }

    [TestCase("letter.html", "en")]
    [TestCase("despatch.html", "en")]
    [TestCase("despatch.html", "de")]
    public async Task Axe_finds_nothing(string name, string language)
    {
        string axe = AccessibilityTests.Axe();
        IPage page = await OpenAddress(SmallEdition.Address(name, language), 1600);
        if (await page.Locator("#page-columns").CountAsync() == 1)
        {
            await page.CheckAsync("#page-columns");
        }

        Assert.That(await AccessibilityTests.Violations(page, axe), Is.Empty);
        await page.Context.CloseAsync();
    }

    [Test]
    public async Task Paper_has_the_text_the_notes_and_the_licence_and_no_navigation()
    {
        IPage page = await OpenAddress(SmallEdition.Address("despatch.html"));
        using PdfDocument pdf = PdfDocument.Open(await page.PdfAsync(new PagePdfOptions { Format = "A4" }));
        string text = string.Join(' ', pdf.GetPages().SelectMany(p => p.GetWords()).Select(w => w.Text));
        Assert.Multiple(() =>
        {
            Assert.That(text, Does.Contain("The boats were late.").And.Contain("as we did in the year before"));
            Assert.That(text, Does.Contain("So the harbour master, who kept no book.").And.Contain("Nobody measured it."));
            Assert.That(text, Does.Contain("https://creativecommons.org/licenses/by/4.0/"), "a link on paper says where it leads");
            Assert.That(text, Does.Not.Contain("On this page").And.Not.Contain("Timeline").And.Not.Contain("Show the text").And.Not.Contain("Back to the text"));
        });
        await page.Context.CloseAsync();
    }

    [Test]
    public async Task The_list_of_a_telephone_names_its_columns()
    {
        IPage page = await Open("index.html", 360);
        string[] names = await page.EvaluateAsync<string[]>("[...document.querySelector('#documents tbody tr').cells].slice(2).filter(c => c.textContent).map(c => getComputedStyle(c, '::before').content)");
        Assert.That(names, Is.Not.Empty.And.All.Contains(":"));
        Assert.That(names[0], Does.Contain("Kind"));
        await page.SetViewportSizeAsync(1280, 800);
        Assert.That(await page.EvaluateAsync<string>("getComputedStyle(document.querySelector('#documents tbody tr').cells[2], '::before').content"), Is.EqualTo("none"));
        await page.Context.CloseAsync();
    }

    private static Task<string> Direction(IPage page, string selector) => page.EvaluateAsync<string>($"getComputedStyle(document.querySelector('{selector}')).direction");
}
