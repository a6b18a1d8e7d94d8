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
            var answers = new List<(double Titles, double Lines)>();
            for (int i = 0; i < rounds; i++)
            {
                answers.Add(await Answer(browser, Address(folder, "search.html"), page => page.EvaluateAsync("query => document.getElementById('q').value = query", query)));
            }

            var typed = new List<(double Titles, double Lines)>();
            for (int i = 0; i < rounds; i++)
            {
                typed.Add(await Answer(browser, Address(folder, "search.html"), page => Type(page, query)));
            }

            Print($"search '{query}', titles", Median(answers.Select(a => a.Titles)));
            Print($"search '{query}', all lines", Median(answers.Select(a => a.Lines)));
            Print($"search '{query}' as it is typed, titles", Median(typed.Select(a => a.Titles)));
            Print($"search '{query}' as it is typed, all lines", Median(typed.Select(a => a.Lines)));
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

    /// <summary>Asks two or more editions of the same documents the same queries in turn, each on a fresh page, and prints the median, one in ten and the slowest of all answers of each.</summary>
    public static async Task<int> InTurn(string[] folders, string[] queries, int rounds)
    {
        using IPlaywright playwright = await Playwright.CreateAsync();
        await using IBrowser browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = Places.First(File.Exists), Args = ["--no-sandbox", "--disable-gpu"] });
        var answers = folders.ToDictionary(f => f, _ => new List<(double Titles, double Lines)>(), StringComparer.Ordinal);
        for (int i = 0; i < rounds; i++)
        {
            foreach (string query in queries)
            {
                foreach (string folder in i % 2 == 0 ? folders : folders.Reverse())
                {
                    answers[folder].Add(await Answer(browser, Address(folder, "search.html"), page => page.EvaluateAsync("query => document.getElementById('q').value = query", query)));
                }
            }
        }

        foreach ((string folder, List<(double Titles, double Lines)> times) in answers)
        {
            Print($"{folder}: titles", Spread(times.Select(a => a.Titles)));
            Print($"{folder}: all lines", Spread(times.Select(a => a.Lines)));
        }

        return 0;
    }

    private static string Spread(IEnumerable<double> times)
    {
        double[] sorted = [.. times.Order()];
        return string.Create(CultureInfo.InvariantCulture, $"{sorted[sorted.Length / 2]:F0} ms in the median, one in ten {sorted[sorted.Length * 9 / 10]:F0}, slowest {sorted[^1]:F0}, within 150 ms {sorted.Count(t => t <= 150)} of {sorted.Length}");
    }

    private static void Print(string name, string spread) => Console.WriteLine($"{name}: {spread}");

    /// <summary>From the Enter key until the titles of the first page of ten are painted, and until the lines of all ten are, on a page that is opened for it.</summary>
    private static async Task<(double Titles, double Lines)> Answer(IBrowser browser, string address, Func<IPage, Task> write)
    {
        await using IBrowserContext context = await browser.NewContextAsync();
        IPage page = await context.NewPageAsync();
        await page.GotoAsync(address);
        await write(page);
        double[] times = await page.EvaluateAsync<double[]>(
            """
            async () => {
              const results = document.getElementById("results"), status = document.getElementById("status");
              const until = (element, isDone) => new Promise(done => { const watch = new MutationObserver(() => { if (isDone()) { watch.disconnect(); done(); } }); watch.observe(element, { childList: true, subtree: true, characterData: true }); });
              const painted = () => new Promise(done => requestAnimationFrame(() => setTimeout(done)));
              const listed = until(results, () => results.children.length > 0), answered = until(status, () => status.textContent !== "");
              const start = performance.now();
              document.getElementById("search").requestSubmit();
              await listed;
              await painted();
              const titles = performance.now() - start;
              await answered;
              await painted();
              return [titles, performance.now() - start];
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
