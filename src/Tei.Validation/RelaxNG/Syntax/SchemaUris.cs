using Tei.Validation.RelaxNG.Datatypes;

namespace Tei.Validation.RelaxNG.Syntax;

/// <summary>Which URIs a schema may have, in both syntaxes (RELAX NG, 4.3 and 4.5).</summary>
internal static class SchemaUris
{
    /// <summary>Whether the text is empty or an absolute URI without fragment, as the name of a datatype library must be (4.3).</summary>
    public static bool IsLibrary(string uri)
    {
        int colon = uri.IndexOfAny([':', '/', '?', '#']);
        bool isAbsolute = colon > 0 && uri[colon] == ':' && colon + 1 < uri.Length;
        return uri.Length == 0 || (isAbsolute && !uri.Contains('#') && IsUri(uri));
    }

    /// <summary>The file that a reference means; null where it is not a URI or has a fragment (4.5).</summary>
    public static Uri? Resolve(Uri baseUri, string reference) =>
        !reference.Contains('#') && IsUri(reference) && Uri.TryCreate(baseUri, reference, out Uri? target) ? target : null;

    private static bool IsUri(string uri) => XsdDatatypes.Find("anyURI")!.IsAllowed(uri, NoContext.Instance);
}
