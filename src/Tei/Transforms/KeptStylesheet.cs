using System.Net;
using System.Xml;

namespace Tei.Transforms;

/// <summary>Opens a stylesheet once and keeps what is in it: its version is read before it is compiled, and what comes through a pipe can be read once only. All else is another resolver's.</summary>
/// <param name="stylesheet">The address of the stylesheet.</param>
/// <param name="others">Opens the stylesheet, once, and all other addresses.</param>
internal sealed class KeptStylesheet(Uri stylesheet, XmlResolver others) : XmlResolver
{
    private readonly Lazy<byte[]> content = new(() => Read(stylesheet, others));

    public override ICredentials Credentials
    {
        set => others.Credentials = value;
    }

    public override Uri ResolveUri(Uri? baseUri, string? relativeUri) => others.ResolveUri(baseUri, relativeUri);

    public override bool SupportsType(Uri absoluteUri, Type? type) => others.SupportsType(absoluteUri, type);

    public override object? GetEntity(Uri absoluteUri, string? role, Type? ofObjectToReturn) =>
        absoluteUri == stylesheet && (ofObjectToReturn is null || ofObjectToReturn.IsAssignableFrom(typeof(MemoryStream))) ? new MemoryStream(content.Value, writable: false) : others.GetEntity(absoluteUri, role, ofObjectToReturn);

    private static byte[] Read(Uri stylesheet, XmlResolver opens)
    {
        using var stream = (Stream)(opens.GetEntity(stylesheet, null, typeof(Stream)) ?? throw new XmlException($"cannot open '{stylesheet}'"));
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
