using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Tei.Browser.Tests;

/// <summary>The browser of these tests: the Chromium of the machine, which nothing is downloaded for.</summary>
public abstract class Browsing
{
    private static readonly string[] Places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    private IPlaywright? playwright;

    /// <summary>The running browser.</summary>
    protected IBrowser Browser { get; private set; } = null!;

    /// <summary>Starts the browser; without one the tests are ignored.</summary>
    [OneTimeSetUp]
    public async Task Start()
    {
        string? program = Places.FirstOrDefault(File.Exists);
        if (program is null)
        {
            Assert.Ignore("chromium is not installed; tests/run.sh installs it on Debian as root.");
        }

        playwright = await Playwright.CreateAsync();
        Browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = program, Args = ["--no-sandbox", "--disable-gpu"] });
    }

    /// <summary>Closes the browser.</summary>
    [OneTimeTearDown]
    public async Task Stop()
    {
        if (Browser is not null)
        {
            await Browser.CloseAsync();
        }

        playwright?.Dispose();
    }

    /// <summary>Opens a page of the example edition.</summary>
    protected Task<IPage> Open(string page, int width = 1280, ColorScheme scheme = ColorScheme.Light, bool script = true) => OpenAddress(ExampleEdition.Address(page), width, scheme, script);

    /// <summary>Opens any page.</summary>
    protected async Task<IPage> OpenAddress(string address, int width = 1280, ColorScheme scheme = ColorScheme.Light, bool script = true)
    {
        IBrowserContext context = await Browser.NewContextAsync(new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = width, Height = 900 },
            ColorScheme = scheme,
            JavaScriptEnabled = script,
            ReducedMotion = ReducedMotion.Reduce,
        });
        IPage opened = await context.NewPageAsync();
        await opened.GotoAsync(address);
        return opened;
    }

    /// <summary>Waits until a link that was followed has led to an address: a key that is pressed does not wait for it.</summary>
    protected static Task Arrives(IPage page, [StringSyntax(StringSyntaxAttribute.Regex)] string address) =>
        Assertions.Expect(page).ToHaveURLAsync(new Regex(address), new PageAssertionsToHaveURLOptions { Timeout = 30_000 });

    /// <summary>Whether any of the elements is seen.</summary>
    protected static async Task<bool> IsSeen(IPage page, string selector)
    {
        ILocator all = page.Locator(selector);
        int count = await all.CountAsync();
        for (int i = 0; i < count; i++)
        {
            if (await all.Nth(i).IsVisibleAsync())
            {
                return true;
            }
        }

        return false;
    }
}
