using Tei.Editions.Exports;

namespace Tei.Tool.Commands;

/// <summary>Makes books: <c>tei transform --to epub</c>.</summary>
internal static class BookRun
{
    /// <summary>One book of all files that can be read.</summary>
    /// <param name="named">Files and folders as the user named them.</param>
    /// <param name="path">The book's file.</param>
    /// <param name="title">The title that the user gave.</param>
    public static int Run(string[] named, string path, string? title)
    {
        var files = new EditionFiles(named);
        EditionText[] texts = [.. files.Read()];
        if (texts.Length > 0)
        {
            Output.Write(path, Make(texts, title));
        }

        return files.Code;
    }

    /// <summary>The bytes of a book.</summary>
    public static byte[] Make(IReadOnlyList<EditionText> texts, string? title) =>
        EpubExport.Write(texts, new EditionDescription { Title = title ?? (texts is [var one] ? one.Document.Title : "Edition") });
}
