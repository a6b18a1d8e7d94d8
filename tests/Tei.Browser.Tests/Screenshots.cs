using Microsoft.Playwright;

namespace Tei.Browser.Tests;

/// <summary>Makes the pictures of the README from the example edition; <c>docs/screenshots.sh</c> asks for it.</summary>
[Category("Screenshots")]
public sealed class Screenshots : Browsing
{
    [TestCase("list", "index.html", ColorScheme.Light)]
    [TestCase("document", "telegram-kalinov-1949.html", ColorScheme.Light)]
    [TestCase("document-dark", "conversation-london-1950.html", ColorScheme.Dark)]
    [TestCase("map", "map.html", ColorScheme.Light)]
    [TestCase("person-dark", "entities/ENTITY", ColorScheme.Dark)]
    public async Task A_picture_of(string name, string address, ColorScheme scheme)
    {
        string? folder = Environment.GetEnvironmentVariable("TEI_SCREENSHOTS");
        if (string.IsNullOrEmpty(folder))
        {
            Assert.Ignore("Pictures are made on request: docs/screenshots.sh.");
        }

        IPage page = await Open(address, 1200, scheme);
        await page.SetViewportSizeAsync(1200, 760);
        byte[] picture = await page.ScreenshotAsync();

        // The browser makes the smaller file; no other program is needed.
        string small = await page.EvaluateAsync<string>(
            """
            async data => {
              const image = new Image();
              image.src = "data:image/png;base64," + data;
              await image.decode();
              const canvas = document.createElement("canvas");
              canvas.width = image.width;
              canvas.height = image.height;
              canvas.getContext("2d").drawImage(image, 0, 0);
              return canvas.toDataURL("image/webp", 0.86).split(",")[1];
            }
            """,
            Convert.ToBase64String(picture));
        byte[] content = Convert.FromBase64String(small);
        Directory.CreateDirectory(folder!);
        await File.WriteAllBytesAsync(Path.Combine(folder!, name + ".webp"), content);
        Assert.That(content, Has.Length.LessThan(200_000));
        await page.Context.CloseAsync();
    }
}
