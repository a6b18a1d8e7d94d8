using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using Tei.Validation;

namespace Tei.Transforms;

/// <summary>Reads a stylesheet with all that it includes and imports before it is compiled: are they there, well-formed, and of version 1.0?</summary>
internal sealed class StylesheetModules
{
    private static readonly XNamespace Xsl = "http://www.w3.org/1999/XSL/Transform";

    private const int DeepestElement = 1000;

    private readonly XmlResolver resolver;
    private readonly HashSet<Uri> seen = [];
    private readonly List<Diagnostic> diagnostics = [];

    private readonly bool anyVersion;

    private StylesheetModules(XmlResolver resolver, bool anyVersion)
    {
        this.resolver = resolver;
        this.anyVersion = anyVersion;
    }

    /// <summary>What is wrong with the modules; empty when they can be compiled.</summary>
    /// <param name="stylesheet">The address of the main module.</param>
    /// <param name="resolver">Opens it and the others.</param>
    /// <param name="anyVersion">Whether modules of later versions may be among them.</param>
    public static IReadOnlyList<Diagnostic> Check(Uri stylesheet, XmlResolver resolver, bool anyVersion)
    {
        var modules = new StylesheetModules(resolver, anyVersion);
        modules.Visit(stylesheet, new SourceLocation(Name(stylesheet)));
        return modules.diagnostics;
    }

    /// <summary>Whether the version that a stylesheet states is later than 1.0; one that cannot be read states none.</summary>
    public static bool IsLater(Uri stylesheet, XmlResolver resolver)
    {
        try
        {
            using XmlReader reader = Open(stylesheet, resolver);
            return reader.MoveToContent() == XmlNodeType.Element && IsLater(reader.NamespaceURI == Xsl ? reader.GetAttribute("version") : reader.GetAttribute("version", Xsl.NamespaceName));
        }
        catch (Exception e) when (e is XmlException or IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    /// <summary>How a module is named in diagnostics: a file by its path.</summary>
    public static string Name(Uri address) => address.IsFile ? address.LocalPath : address.ToString();

    /// <summary>Opens a module; its document type is not read.</summary>
    /// <exception cref="XmlException">The resolver does not open it.</exception>
    public static XmlReader Open(Uri address, XmlResolver resolver)
    {
        var stream = (Stream)resolver.GetEntity(address, null, typeof(Stream))!;
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null, CloseInput = true };
        return XmlReader.Create(stream, settings, address.ToString());
    }

    private void Visit(Uri address, SourceLocation caller)
    {
        if (!seen.Add(address))
        {
            return;
        }

        try
        {
            if (TooDeep(address) is { } place)
            {
                diagnostics.Add(new Diagnostic(TransformDiagnostics.InvalidStylesheet, place, $"elements are nested more than {DeepestElement} deep; no compiler of stylesheets can take that"));
                return;
            }

            using XmlReader reader = Open(address, resolver);
            VisitParts(XDocument.Load(reader, LoadOptions.SetLineInfo).Root!, address);
        }
        catch (Exception e) when (e is XmlException or IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(e is XmlException { LineNumber: > 0 } x
                ? new Diagnostic(TransformDiagnostics.InvalidStylesheet, new SourceLocation(Name(address), x.LineNumber, x.LinePosition), $"{HardenedXml.Reason(x)}; correct the markup here")
                : new Diagnostic(TransformDiagnostics.InvalidStylesheet, caller, e.Message));
        }
    }

    /// <summary>The place where a module is nested too deep for the compiler's stack, if it is.</summary>
    private SourceLocation? TooDeep(Uri address)
    {
        using XmlReader reader = Open(address, resolver);
        while (reader.Read())
        {
            if (reader.Depth > DeepestElement)
            {
                var line = (IXmlLineInfo)reader;
                return new SourceLocation(Name(address), line.LineNumber, line.LinePosition);
            }
        }

        return null;
    }

    private void VisitParts(XElement root, Uri address)
    {
        bool isSimplified = root.Name.Namespace != Xsl;
        XAttribute? version = root.Attribute(isSimplified ? Xsl + "version" : "version");
        if (!anyVersion && version is not null && IsLater(version.Value))
        {
            diagnostics.Add(new Diagnostic(TransformDiagnostics.VersionNotSupported, Place(root, address),
                $"the stylesheet is of XSLT version {version.Value.Trim()}, which needs Saxon-HE; this engine runs XSLT 1.0"));
            return;
        }

        foreach (XElement part in root.Elements().Where(e => e.Name == Xsl + "include" || e.Name == Xsl + "import"))
        {
            if (part.Attribute("href") is { } target && Uri.TryCreate(address, target.Value, out _))
            {
                // A catalog may know the module by another place.
                Visit(resolver.ResolveUri(address, target.Value), Place(part, address));
            }
        }
    }

    private static bool IsLater(string? version) => double.TryParse(version, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) && number > 1.0;

    private static SourceLocation Place(XElement element, Uri address)
    {
        var line = (IXmlLineInfo)element;
        return new SourceLocation(Name(address), line.LineNumber, line.LinePosition);
    }
}
