using System.Net;
using System.Xml;
using Tei.Validation;

namespace Tei.Transforms;

/// <summary>Opens files below one folder and nothing else; never the network.</summary>
/// <remarks>Immutable; threads may share it. A refusal is an <see cref="XmlException"/> that names the address. Symbolic links in the folder are followed.</remarks>
public sealed class FolderResolver : XmlResolver
{
    private readonly string folder;
    private readonly string named;
    private readonly CallerPath names;

    /// <summary>Allows the files below a folder.</summary>
    /// <param name="folder">The folder; its subfolders are allowed too.</param>
    public FolderResolver(string folder)
    {
        named = folder;
        names = new CallerPath(Path.Combine(folder == "." ? "" : folder, "any"));
        string path = Path.GetFullPath(folder);
        this.folder = Path.EndsInDirectorySeparator(path) ? path : path + Path.DirectorySeparatorChar;
    }

    /// <inheritdoc/>
    public override ICredentials Credentials
    {
        set => throw new NotSupportedException("Local files need no credentials.");
    }

    /// <inheritdoc/>
    public override object GetEntity(Uri absoluteUri, string? role, Type? ofObjectToReturn)
    {
        ArgumentNullException.ThrowIfNull(absoluteUri);
        if (!absoluteUri.IsFile || absoluteUri.IsUnc)
        {
            throw new XmlException($"refused to open '{absoluteUri}': stylesheets read local files only, never the network");
        }

        string path = Path.GetFullPath(absoluteUri.LocalPath);
        if (!path.StartsWith(folder, StringComparison.Ordinal))
        {
            throw new XmlException($"refused to open '{path}': it lies outside the stylesheet's folder '{named}'; --xsl-root allows another folder");
        }

        return Open(path, names.Of(path));
    }

    private static string Reason(string path, Exception e) =>
        Directory.Exists(path) ? "it is a folder"
        : e is FileNotFoundException or DirectoryNotFoundException ? "there is no such file"
        : e is UnauthorizedAccessException ? "there is no right to read it"
        : e.Message.TrimEnd('.');

    private static FileStream Open(string path, string shown)
    {
        try
        {
            return File.OpenRead(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new XmlException($"cannot open '{shown}': {Reason(path, e)}", e);
        }
    }
}
