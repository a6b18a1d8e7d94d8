using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Tei.Browser.Tests;

/// <summary>What a reader does with the page of a document and with the pages of the edition.</summary>
public sealed class ReadingTests : Browsing
{
    private const string Telegram = "telegram-kalinov-1949.html";

    [Test]
    public async Task No_page_scrolls_sideways([ValueSource(typeof(ExampleEdition), nameof(ExampleEdition.Kinds))] string page, [Values(320, 800, 1600)] int width)
    {
        IPage opened = await Open(page, width);
        string[] wide = await opened.EvaluateAsync<string[]>(
            "document.documentElement.scrollWidth <= innerWidth ? [] : [document.documentElement.scrollWidth + ' of ' + innerWidth, ...[...document.body.querySelectorAll('*')].filter(e => e.getBoundingClientRect().right > innerWidth + 1).slice(0, 5).map(e => e.outerHTML.slice(0, 120))]");
        if (Environment.GetEnvironmentVariable("TEI_PICTURES") is { Length: > 0 } folder)
        {
            await opened.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(folder, $"{page.Replace('/', '-')}-{width}.png"), FullPage = false });
        }

        Assert.That(wide, Is.Empty);
        await opened.Context.CloseAsync();
    }

    [Test]
    public async Task Without_script_everything_can_be_read([ValueSource(typeof(ExampleEdition), nameof(ExampleEdition.Kinds))] string page)
    {
        IPage opened = await Open(page, script: false);
        Assert.Multiple(async () =>
        {
            Assert.That(await opened.Locator("h1").IsVisibleAsync());
            Assert.That((await opened.Locator("main").InnerTextAsync()).Length, Is.GreaterThan(page == "search.html" ? 60 : 120));
            Assert.That(await opened.Locator("[hidden]").CountAsync(), Is.LessThanOrEqualTo(1), "only the facets need the script");
        });
        await opened.Context.CloseAsync();
    }

    [Test]
    public async Task The_views_are_switched_with_the_keyboard_alone_and_without_script()
    {
        IPage page = await Open(Telegram, script: false);
        await Reach(page, "page-reading");
        Assert.That(await IsSeen(page, "#page-text .sign"), Is.False);
        Assert.That(await IsSeen(page, "#page-text .sic.diplomatic"), Is.False);
        string reading = await page.Locator("#page-text").InnerTextAsync();

        await page.Keyboard.PressAsync("ArrowRight");
        string diplomatic = await page.Locator("#page-text").InnerTextAsync();
        Assert.Multiple(async () =>
        {
            Assert.That(await IsSeen(page, "#page-text .sign"));
            Assert.That(await IsSeen(page, "#page-text .sic.diplomatic"));
            Assert.That(reading, Does.Contain("Comrade Dong Biwu").And.Not.Contain("Com[rade]"));
            Assert.That(diplomatic, Does.Contain("Com[rade] Dong Biwu"));
        });
        await page.Context.CloseAsync();
    }

    [Test]
    public async Task What_no_one_has_reviewed_is_outlined_and_leads_to_its_reason_and_back()
    {
        IPage page = await Open(Telegram, script: false);
        ILocator first = page.Locator("#page-text .unreviewed:has(+ .why)").First;
        await Reach(page, "page-unreviewed");
        await page.Keyboard.PressAsync("Space");
        Assert.That(await page.Locator("#page-text .unreviewed + .why").First.IsVisibleAsync());
        string? id = await first.GetAttributeAsync("id");

        await page.Locator($"a.why[href='#why-{id}']").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        ILocator reason = page.Locator($"[id='why-{id}']");
        await Assertions.Expect(reason).ToBeVisibleAsync();
        Assert.That(await reason.InnerTextAsync(), Does.Match("by the software, certainty (low|medium)"));

        await reason.Locator("a").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Arrives(page, $"#{Regex.Escape(id!)}$");
        await page.Context.CloseAsync();
    }

    [Test]
    public async Task The_search_is_reached_and_asked_with_the_keyboard()
    {
        IPage page = await Open("search.html");
        await Reach(page, "q");
        await page.Keyboard.TypeAsync("shanghai grain");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForSelectorAsync("#results mark");
        string? address = await page.Locator("#results a").First.GetAttributeAsync("href");
        Assert.That(address, Does.StartWith(Telegram + "#"));
        await page.Context.CloseAsync();
    }

    // Diacritics are folded, a word may be a beginning, and a person is found by a name that the line has not.
    [TestCase("spindlés", true)]
    [TestCase("spindl", true)]
    [TestCase("Joseph builders divisions", true)]
    [TestCase("xyzzy", false)]
    public async Task The_search_finds(string query, bool found)
    {
        IPage page = await Open("search.html");
        await page.FillAsync("#q", query);
        await page.PressAsync("#q", "Enter");
        await page.WaitForFunctionAsync("document.getElementById('status').textContent !== ''");
        Assert.That(await page.Locator("#results > li").CountAsync(), found ? Is.GreaterThan(0) : Is.Zero, await page.Locator("#status").InnerTextAsync());
        await page.Context.CloseAsync();
    }

    [Test]
    public async Task Key_words_stand_in_a_context_that_begins_with_a_word_and_is_not_the_title_again()
    {
        IPage page = await Open("search.html");
        await page.FillAsync("#q", "hong kong");
        await page.PressAsync("#q", "Enter");
        await page.WaitForSelectorAsync("#results mark");
        Assert.That(await page.Locator(".kwic > li").AllInnerTextsAsync(), Has.None.Match(@"^… [^\p{L}\p{Nd}]"));
        Assert.That(await page.Locator("#results > li").EvaluateAllAsync<bool[]>("all => all.map(li => li.querySelectorAll('.kwic > li').length > 1 && [...li.querySelectorAll('.kwic > li')].some(line => line.textContent === li.querySelector('a').textContent))"), Has.None.True);
        await page.Context.CloseAsync();
    }

    [TestCase("en", "1 document shown", "1 document found")]
    [TestCase("de", "1 Dokument gezeigt", "1 Dokument gefunden")]
    [TestCase("fr", "1 document affiché", "1 document trouvé")]
    public async Task One_is_counted_as_one(string language, string shown, string found)
    {
        IPage page = await OpenAddress(SmallEdition.Address("index.html", language));
        string first = (await page.Locator("select[name=year] option").Nth(1).GetAttributeAsync("value"))!;
        await page.SelectOptionAsync("select[name=year]", first);
        Assert.That(await page.Locator(".count").InnerTextAsync(), Is.EqualTo(shown));
        await page.GotoAsync(SmallEdition.Address("search.html", language) + "?q=harbour");
        await page.WaitForFunctionAsync("document.getElementById('status').textContent !== ''");
        Assert.That(await page.Locator("#status").InnerTextAsync(), Is.EqualTo(found));
        await page.Context.CloseAsync();
    }

    [Test]
    public async Task Facets_filter_the_list()
    {
        IPage page = await Open("index.html");
        int all = await page.Locator("#documents tbody tr:visible").CountAsync();
        await page.SelectOptionAsync("select[name=year]", "1950");
        int some = await page.Locator("#documents tbody tr:visible").CountAsync();
        Assert.Multiple(async () =>
        {
            Assert.That(all, Is.EqualTo(8));
            Assert.That(some, Is.InRange(1, 7));
            Assert.That(await page.Locator("#shown").InnerTextAsync(), Is.EqualTo(some.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        });
        await page.Context.CloseAsync();
    }

    [Test]
    public async Task No_page_asks_for_anything_outside_its_folder([ValueSource(typeof(ExampleEdition), nameof(ExampleEdition.Kinds))] string page)
    {
        var asked = new List<string>();
        IPage opened = await Open("index.html");
        opened.Request += (_, request) => asked.Add(request.Url);
        await opened.GotoAsync(ExampleEdition.Address(page));
        await opened.WaitForLoadStateAsync(LoadState.NetworkIdle);
        string folder = new Uri(ExampleEdition.Folder + "/").AbsoluteUri;
        if (page == "search.html")
        {
            await opened.FillAsync("#q", "shanghai");
            await opened.PressAsync("#q", "Enter");
            await opened.WaitForSelectorAsync("#results mark");
            Assert.That(asked, Has.Some.Contains("/search/text/"));
        }

        Assert.That(asked, Is.Not.Empty.And.All.StartsWith(folder));
        await opened.Context.CloseAsync();
    }

    [Test]
    public async Task The_tabulator_goes_through_a_page_in_its_order_and_shows_where_it_is([ValueSource(typeof(ExampleEdition), nameof(ExampleEdition.Kinds))] string page)
    {
        IPage opened = await Open(page);
        var places = new List<int>();

        // In a drawing, whose units may be degrees, the line is around the circle.
        for (int i = 0; i < 25; i++)
        {
            await opened.Keyboard.PressAsync("Tab");
            int[] focus = await opened.EvaluateAsync<int[]>(
                "(() => { const e = document.activeElement, s = getComputedStyle(e), b = e.getBoundingClientRect(); return e === document.body ? [] : [[...document.querySelectorAll('*')].indexOf(e), (e.closest('svg') ? getComputedStyle(e.querySelector('circle')).strokeWidth !== '3px' : s.outlineStyle === 'none' || e.classList.contains('skip')) ? 0 : 1, b.right > 0 && b.width > 0 ? 1 : 0]; })()");
            if (focus.Length == 0)
            {
                break;
            }

            places.Add(focus[0]);
            Assert.That(focus[2], Is.EqualTo(1), "what has the focus is on the page");
            Assert.That(i == 0 || focus[1] == 1, "what has the focus has a line around it");
        }

        Assert.That(places, Has.Count.GreaterThan(8).And.Ordered);
        await opened.Context.CloseAsync();
    }

    [TestCase(320)]
    [TestCase(800)]
    [TestCase(1600)]
    public async Task No_two_names_on_the_map_overlap_and_each_place_is_reached(int width)
    {
        IPage page = await Open("map.html");
        await page.SetViewportSizeAsync(width, 900);
        string[] overlaps = await page.EvaluateAsync<string[]>(
            """
            () => {
              const names = [...document.querySelectorAll(".map text")].map(e => ({ name: e.textContent, box: e.getBoundingClientRect() }));
              return names.flatMap((a, i) => names.slice(0, i).filter(b => a.box.left < b.box.right && b.box.left < a.box.right && a.box.top < b.box.bottom && b.box.top < a.box.bottom).map(b => a.name + " and " + b.name));
            }
            """);
        string[] places = await page.EvaluateAsync<string[]>("[...document.querySelectorAll('.map svg a')].filter(a => a.tabIndex >= 0 && a.querySelector('title').textContent).map(a => a.getAttribute('href'))");
        string[] listed = await page.EvaluateAsync<string[]>("[...document.querySelectorAll('ul.index a')].map(a => a.getAttribute('href'))");
        Assert.Multiple(async () =>
        {
            Assert.That(overlaps, Is.Empty);
            Assert.That(await page.Locator(".map text").CountAsync(), Is.GreaterThan(10));
            Assert.That(places, Is.EqualTo(listed));
        });
        await page.Context.CloseAsync();
    }

    [TestCase(ReducedMotion.Reduce, "auto")]
    [TestCase(ReducedMotion.NoPreference, "smooth")]
    public async Task Who_wants_no_motion_has_none(ReducedMotion motion, string behaviour)
    {
        IPage page = await Open(Telegram);
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { ReducedMotion = motion });
        Assert.That(await page.EvaluateAsync<string>("getComputedStyle(document.documentElement).scrollBehavior"), Is.EqualTo(behaviour));
        await page.Context.CloseAsync();
    }

    [Test]
    public async Task On_paper_no_name_is_underlined()
    {
        IPage page = await Open(Telegram);
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        string[] lines = await page.EvaluateAsync<string[]>("[...new Set([...document.querySelectorAll('#page-text .name')].map(name => getComputedStyle(name).borderBottomWidth))]");
        Assert.That(lines, Is.EqualTo(new[] { "0px" }));
        await page.Context.CloseAsync();
    }

    [TestCase(Telegram)]
    [TestCase("index.html")]
    [TestCase("map.html")]
    public async Task A_page_can_be_printed(string name)
    {
        IPage page = await Open(name);
        byte[] pdf = await page.PdfAsync(new PagePdfOptions { Format = "A4" });
        Assert.That(System.Text.Encoding.ASCII.GetString(pdf, 0, 5), Is.EqualTo("%PDF-"));
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        Assert.That(await IsSeen(page, "nav, .views, .skip, .facets"), Is.False);
        Assert.That(await page.Locator("h1").IsVisibleAsync());
        await page.Context.CloseAsync();
    }

    [TestCase("map.html")]
    [TestCase("letters.html")]
    public async Task What_is_drawn_can_be_followed(string name)
    {
        IPage page = await Open(name, script: false);
        ILocator links = page.Locator("svg a");
        Assert.That(await links.CountAsync(), Is.GreaterThan(1));
        await links.First.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Arrives(page, @"/entities/[^/]+\.html$");
        await page.Context.CloseAsync();
    }

    [Test]
    public async Task From_the_page_of_a_place_one_comes_to_its_circle_on_the_map_and_back()
    {
        IPage page = await Open("map.html", script: false);
        string place = (await page.Locator(".map svg a").First.GetAttributeAsync("href"))!;
        await page.GotoAsync(new Uri(new Uri(page.Url), place).AbsoluteUri);
        string name = await page.Locator("h1").InnerTextAsync();
        await page.Locator("dl.facts a[href^='../map.html#']").ClickAsync();
        await Arrives(page, @"/map\.html#place-");
        ILocator target = page.Locator(".map svg a:target");
        Assert.That(await target.GetAttributeAsync("aria-label"), Does.StartWith($"{name} ("));
        Assert.That(await target.GetAttributeAsync("href"), Is.EqualTo(place));
        Assert.That(await target.Locator("circle").EvaluateAsync<string>("c => getComputedStyle(c).fill"), Is.Not.EqualTo(await page.Locator(".map svg a:not(:target) circle").First.EvaluateAsync<string>("c => getComputedStyle(c).fill")));
        await page.Context.CloseAsync();
    }

    [Test]
    public async Task Notes_stand_beside_the_text_where_there_is_room()
    {
        IPage wide = await Open("despatch-hong-kong-1950.html", 1600);
        int notes = await wide.Locator(".beside").CountAsync();
        if (notes > 0)
        {
            LocatorBoundingBoxResult note = (await wide.Locator(".beside").First.BoundingBoxAsync())!;
            LocatorBoundingBoxResult mark = (await wide.Locator("[role=doc-noteref]").First.BoundingBoxAsync())!;
            Assert.That(note.X, Is.GreaterThan(mark.X));
            Assert.That(Math.Abs(note.Y - mark.Y), Is.LessThan(60));
        }

        await wide.SetViewportSizeAsync(800, 900);
        Assert.That(await IsSeen(wide, ".beside"), Is.False);
        Assert.That(notes, Is.GreaterThan(0));
        await wide.Context.CloseAsync();
    }

    /// <summary>Presses the tabulator until the element has the focus.</summary>
    private static async Task Reach(IPage page, string id)
    {
        for (int i = 0; i < 60; i++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await page.Locator($"[id='{id}']:focus").CountAsync() == 1)
            {
                return;
            }
        }

        Assert.Fail($"{id} is not reached with the tabulator");
    }
}
