using System.Net;
using System.Xml;

namespace Tei.Transforms;

/// <summary>Opens the stylesheets that come with the library, and nothing else.</summary>
internal sealed class EmbeddedStylesheets : XmlResolver
{
    private const string Scheme = "stylesheet";

    public static EmbeddedStylesheets Instance { get; } = new();

    public override ICredentials Credentials
    {
        set => throw new NotSupportedException("Embedded stylesheets need no credentials.");
    }

    /// <summary>The address of a stylesheet by its path, such as <c>html.xsl</c>.</summary>
    public static Uri Address(string path) => new($"{Scheme}:///{path}");

    public override object GetEntity(Uri absoluteUri, string? role, Type? ofObjectToReturn)
    {
        string name = "Stylesheets" + absoluteUri.AbsolutePath;
        Stream? stream = absoluteUri.Scheme == Scheme ? typeof(EmbeddedStylesheets).Assembly.GetManifestResourceStream(name) : null;
        return stream ?? throw new XmlException($"refused to open '{absoluteUri}': it does not come with the library");
    }
}
