using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using Microsoft.Playwright;
using Tei.Transforms;

namespace Tei.Browser.Tests;

/// <summary>What the page of a document says of itself to machines, and what lies beside it.</summary>
public sealed class DescriptionTests : Browsing
{
    private const string Telegram = "telegram-kalinov-1949";

    [Test]
    public async Task The_page_describes_its_document_in_the_words_of_schema_org()
    {
        IPage page = await Open(Telegram + ".html");
        using var description = JsonDocument.Parse(await page.Locator("script[type='application/ld+json']").InnerTextAsync());
        JsonElement root = description.RootElement;
        Assert.Multiple(() =>
        {
            Assert.That(root.GetProperty("@context").GetString(), Is.EqualTo("https://schema.org"));
            Assert.That(root.GetProperty("@type").GetString(), Is.EqualTo("Message"));
            Assert.That(root.GetProperty("name").GetString(), Does.StartWith("Ciphered Telegram No. 20417"));
            Assert.That(root.GetProperty("dateCreated").GetString(), Is.EqualTo("1949-05-22"));
            Assert.That(root.GetProperty("sender")[0].GetProperty("name").GetString(), Is.EqualTo("Kalinov"));
            Assert.That(root.GetProperty("mentions").EnumerateArray().SelectMany(m => m.TryGetProperty("sameAs", out JsonElement same) ? same.EnumerateArray().Select(a => a.GetString()) : []), Has.Member("https://www.wikidata.org/wiki/Q17410"));
            Assert.That(root.GetProperty("encoding").EnumerateArray().Select(e => File.Exists(Path.Combine(ExampleEdition.Folder, e.GetProperty("contentUrl").GetString()!))), Is.EqualTo(new[] { true, true }));
        });
        await page.Context.CloseAsync();
    }

    [Test]
    public async Task The_page_has_Dublin_Core_and_other_forms_of_the_document()
    {
        IPage page = await Open(Telegram + ".html");
        string[] core = await page.EvaluateAsync<string[]>("[...document.querySelectorAll('meta[name^=\"DC.\"]')].map(m => m.name + ' ' + m.content)");
        string[] forms = await page.EvaluateAsync<string[]>("[...document.querySelectorAll('link[rel=alternate]')].map(l => l.type + ' ' + l.getAttribute('href'))");
        string[] downloads = await page.EvaluateAsync<string[]>("[...document.querySelectorAll('#page-facts a[href]')].map(a => a.getAttribute('href')).filter(a => a.startsWith('telegram'))");
        Assert.Multiple(() =>
        {
            Assert.That(core, Is.SupersetOf(new[] { "DC.creator Kalinov", "DC.date 1949-05-22", "DC.language en", "DC.type Text" }));
            Assert.That(core, Has.Some.Match("^DC.source .*Filippov \\[Stalin\\],"), "with the signs of its brackets");
            Assert.That(forms, Is.EqualTo(new[] { $"application/tei+xml {Telegram}.tei.xml", $"text/plain {Telegram}.txt" }));
            Assert.That(downloads, Is.EquivalentTo(new[] { ".bib", ".csl.json", ".ris", ".tei.xml", ".txt" }.Select(e => Telegram + e)));
            Assert.That(downloads.Select(d => new FileInfo(Path.Combine(ExampleEdition.Folder, d)).Length), Is.All.GreaterThan(100));
        });
        await page.Context.CloseAsync();
    }

    [Test]
    public async Task The_hash_on_the_page_is_that_of_the_source_in_the_TEI_beside_it()
    {
        IPage page = await Open(Telegram + ".html");
        string told = await page.Locator("#page-facts code").InnerTextAsync();
        string source = TeiTransform.SourceText.TransformToString(XDocument.Load(Path.Combine(ExampleEdition.Folder, Telegram + ".tei.xml"), LoadOptions.PreserveWhitespace));
        string[] hashes = [.. new[] { source, source.TrimEnd('\n') }.Select(s => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(s))))];
        Assert.That(hashes, Has.Member(told));
        Assert.That(await page.Locator(".check").InnerTextAsync(), Is.EqualTo("valid, text proven"));
        await page.Context.CloseAsync();
    }

    [Test]
    public async Task Every_paragraph_has_an_anchor_that_stays()
    {
        IPage page = await Open(Telegram + ".html");
        string[] without = await page.EvaluateAsync<string[]>("[...document.querySelectorAll('#page-text p, #page-text li')].filter(p => !p.id).map(p => p.outerHTML.slice(0, 100))");
        string[] ids = await page.EvaluateAsync<string[]>("[...document.querySelectorAll('#page-text p[id]')].map(p => p.id)");
        Assert.That(without, Is.Empty);
        Assert.That(ids, Has.Length.GreaterThan(15).And.Unique.And.Member("p.2"));
        await page.Context.CloseAsync();
    }
}
