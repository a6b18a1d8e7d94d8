using Microsoft.Playwright;

namespace Tei.Browser.Tests;

/// <summary>The citation of a document can be copied with a button, which says so; without script a click selects it.</summary>
public sealed class CitationTests : Browsing
{
    [TestCase("en", "Copy", "copied", "“Despatch on the coal”")]
    [TestCase("de", "Kopieren", "kopiert", "„Despatch on the coal“")]
    [TestCase("fr", "Copier", "copié", "«\u00a0Despatch on the coal\u00a0»")]
    public async Task A_button_copies_the_citation_and_says_so(string language, string button, string copied, string cited)
    {
        IPage page = await OpenAddress(SmallEdition.Address("despatch.html", language));
        await page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await Press(page, button);
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToHaveTextAsync(copied);
        Assert.That(await Pasted(page), Is.EqualTo(await Citation(page)).And.StartsWith(cited));
        await page.Context.CloseAsync();
    }

    [Test]
    public async Task Without_a_clipboard_the_old_way_is_taken()
    {
        IPage page = await Open(script: "Object.defineProperty(navigator, 'clipboard', { value: undefined });");
        await Press(page, "Copy");
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToHaveTextAsync("copied");
        Assert.That(await Pasted(page), Is.EqualTo(await Citation(page)));
        await page.Context.CloseAsync();
    }

    [Test]
    public async Task Where_copying_is_forbidden_the_citation_is_selected()
    {
        IPage page = await Open(script: "Object.defineProperty(navigator, 'clipboard', { value: undefined }); document.execCommand = () => false;");
        await Press(page, "Copy");
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToHaveTextAsync("selected: copy it with Ctrl+C or ⌘C");
        Assert.That((await page.EvaluateAsync<string>("getSelection().toString()")).Trim(), Is.EqualTo(await Citation(page)));
        await page.Context.CloseAsync();
    }

    [Test]
    public async Task Without_script_there_is_no_button_and_a_click_selects_the_citation()
    {
        IPage page = await OpenAddress(SmallEdition.Address("despatch.html"), script: false);
        Assert.That(await page.Locator("button").IsVisibleAsync(), Is.False);
        Assert.That(await page.Locator(".copying").IsVisibleAsync(), Is.False, "and no empty line");
        await page.Locator(".citation").ClickAsync();
        Assert.That((await page.EvaluateAsync<string>("getSelection().toString()")).Trim(), Is.EqualTo(await Citation(page)));
        await page.Context.CloseAsync();
    }

    private async Task<IPage> Open(string script)
    {
        IBrowserContext context = await Browser.NewContextAsync();
        await context.AddInitScriptAsync(script);
        IPage page = await context.NewPageAsync();
        await page.GotoAsync(SmallEdition.Address("despatch.html"));
        return page;
    }

    /// <summary>With the keyboard: the button has the focus and Enter is pressed.</summary>
    private static async Task Press(IPage page, string name)
    {
        ILocator button = page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = name, Exact = true });
        await button.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
    }

    private static async Task<string> Citation(IPage page) => (await page.Locator(".citation").InnerTextAsync()).Trim();

    private static async Task<string> Pasted(IPage page)
    {
        await page.EvaluateAsync("document.body.append(Object.assign(document.createElement('textarea'), { id: 'pasted' }))");
        await page.FocusAsync("#pasted");
        await page.Keyboard.PressAsync("Control+V");
        return await page.InputValueAsync("#pasted");
    }
}
