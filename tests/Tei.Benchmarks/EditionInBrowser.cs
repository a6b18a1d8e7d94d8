using System.Diagnostics;
using System.Globalization;
using Microsoft.Playwright;

namespace Tei.Benchmarks;

/// <summary>Times the pages of an edition in Chromium, opened from the disk: until the list can be used, and until a search is answered on a fresh page.</summary>
internal static class EditionInBrowser
{
    private static readonly string[] Places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    /// <summary>Prints <c>name value</c> lines: medians of the rounds, in milliseconds.</summary>
    public static async Task<int> Run(string folder, string[] queries, int rounds)
    {
        string? program = Places.FirstOrDefault(File.Exists);
        if (program is null)
        {
            Console.Error.WriteLine("chromium is not installed");
            return 3;
        }

        using IPlaywright playwright = await Playwright.CreateAsync();
        await using IBrowser browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = program, Args = ["--no-sandbox", "--disable-gpu"] });
        foreach (string page in new[] { "index.html", "timeline.html", "persons.html" })
        {
            Print(page, await Median(rounds, () => Usable(browser, Address(folder, page))));
        }

        foreach (string query in queries)
        {
            var answers = new List<(double Screen, double Page)>();
            for (int i = 0; i < rounds; i++)
            {
                answers.Add(await Answer(browser, Address(folder, "search.html"), page => page.EvaluateAsync("query => document.getElementById('q').value = query", query)));
            }

            var typed = new List<(double Screen, double Page)>();
            for (int i = 0; i < rounds; i++)
            {
                typed.Add(await Answer(browser, Address(folder, "search.html"), page => Type(page, query)));
            }

            Print($"search '{query}', first results", Median(answers.Select(a => a.Screen)));
            Print($"search '{query}', ten results", Median(answers.Select(a => a.Page)));
            Print($"search '{query}' as it is typed, first results", Median(typed.Select(a => a.Screen)));
            Print($"search '{query}' as it is typed, ten results", Median(typed.Select(a => a.Page)));
        }

        return 0;
    }

    /// <summary>From the navigation's start until the page is laid out, painted, and answers its script.</summary>
    private static async Task<double> Usable(IBrowser browser, string address)
    {
        await using IBrowserContext context = await browser.NewContextAsync();
        IPage page = await context.NewPageAsync();
        await page.GotoAsync("about:blank");
        long start = Stopwatch.GetTimestamp();
        await page.GotoAsync(address);
        await page.EvaluateAsync("new Promise(done => requestAnimationFrame(() => setTimeout(done)))");
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    /// <summary>Writes a query as a quick hand does: twelve signs a second, and a third of a second until the Enter key.</summary>
    private static async Task Type(IPage page, string query)
    {
        await page.Locator("#q").PressSequentiallyAsync(query, new LocatorPressSequentiallyOptions { Delay = 83 });
        await Task.Delay(333);
    }

    /// <summary>From the Enter key until the results that a screen holds are painted, and until the first page of ten is, on a page that is opened for it.</summary>
    private static async Task<(double Screen, double Page)> Answer(IBrowser browser, string address, Func<IPage, Task> write)
    {
        await using IBrowserContext context = await browser.NewContextAsync();
        IPage page = await context.NewPageAsync();
        await page.GotoAsync(address);
        await write(page);
        double[] times = await page.EvaluateAsync<double[]>(
            """
            async () => {
              const status = document.getElementById("status"), results = document.getElementById("results"), more = document.getElementById("more");
              const changed = (element, what, isDone) => new Promise(done => new MutationObserver(() => { if (isDone()) done(); }).observe(element, what));
              const painted = () => new Promise(done => requestAnimationFrame(() => setTimeout(done)));
              const answered = changed(status, { childList: true }, () => true), whole = changed(more, { attributes: true }, () => results.children.length >= Math.min(10, parseInt(status.textContent) || 0));
              const start = performance.now();
              document.getElementById("search").requestSubmit();
              await answered;
              await painted();
              const screen = performance.now() - start;
              await whole;
              await painted();
              return [screen, performance.now() - start];
            }
            """);
        return (times[0], times[1]);
    }

    private static async Task<double> Median(int rounds, Func<Task<double>> measure)
    {
        var times = new List<double>();
        for (int i = 0; i < rounds; i++)
        {
            times.Add(await measure());
        }

        return Median(times);
    }

    private static double Median(IEnumerable<double> times)
    {
        double[] sorted = [.. times.Order()];
        return sorted[sorted.Length / 2];
    }

    private static string Address(string folder, string page) => new Uri(Path.GetFullPath(Path.Combine(folder, page))).AbsoluteUri;

    private static void Print(string name, double milliseconds) => Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: {milliseconds:F0} ms"));
}
