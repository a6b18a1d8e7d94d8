namespace Tei.Editions.Html;

/// <summary>The style, the script and the data that come with the library.</summary>
internal static class EditionAssets
{
    public static string Read(string name)
    {
        using Stream stream = typeof(EditionAssets).Assembly.GetManifestResourceStream("Edition/" + name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
