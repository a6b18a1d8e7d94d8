using System.Globalization;
using System.Runtime.CompilerServices;
using System.Xml;
using System.Xml.Linq;
using Tei.Validation;

namespace Tei.Transforms;

/// <summary>
/// Ends what a stylesheet would go on with for ever. .NET has neither a limit of time nor one of depth, and a stack that overflows ends the process. XSLT 1.0 repeats things by templates
/// alone, so that each template that may come back to itself asks this guard first.
/// </summary>
/// <remarks>For one run of a stylesheet. Its function is called by name, through <see cref="Namespace"/>.</remarks>
internal sealed class StylesheetGuard : IDisposable
{
    public const string Namespace = "urn:tei:guard";

    private static readonly XNamespace Xsl = "http://www.w3.org/1999/XSL/Transform";

    private readonly TimeSpan? limit;
    private readonly Timer? clock;
    private volatile bool late;

    /// <param name="limit">The time that the run may take; <see langword="null"/> for as long as it takes.</param>
    public StylesheetGuard(TimeSpan? limit)
    {
        this.limit = limit;
        clock = limit is { } time ? new Timer(_ => late = true, null, time, Timeout.InfiniteTimeSpan) : null;
    }

    public void Dispose() => clock?.Dispose();

    /// <summary>Opens a module with the question at the head of its templates; places stay what they were.</summary>
    public static XmlReader Open(Uri address, XmlResolver resolver)
    {
        using XmlReader reader = StylesheetModules.Open(address, resolver);
        XDocument module = XDocument.Load(reader, LoadOptions.PreserveWhitespace | LoadOptions.SetLineInfo | LoadOptions.SetBaseUri);
        foreach (XElement template in module.Root!.Elements(Xsl + "template").Where(MayComeBack))
        {
            IXmlLineInfo place = template;
            string question = string.Create(CultureInfo.InvariantCulture, $"guard:IsLost('{address.AbsoluteUri.Replace("'", "%27", StringComparison.Ordinal)}', {place.LineNumber}, {place.LinePosition})");
            var first = new XElement(Xsl + "if", new XAttribute(XNamespace.Xmlns + "guard", Namespace), new XAttribute("test", question));
            if (template.Elements(Xsl + "param").LastOrDefault() is { } parameter)
            {
                parameter.AddAfterSelf(first);
            }
            else
            {
                template.AddFirst(first);
            }
        }

        return module.CreateReader();
    }

    /// <summary>Asked by templates.</summary>
    /// <returns>Nothing but <see langword="false"/>.</returns>
    /// <exception cref="StylesheetLostException">The time is over, or there is no room for another call.</exception>
    public bool IsLost(string module, double line, double column)
    {
        Diagnostic Finding(DiagnosticDescriptor kind, string why) => new(kind, new SourceLocation(StylesheetModules.Name(new Uri(module)), (int)line, (int)column), why);
        return late ? throw new StylesheetLostException(Finding(TransformDiagnostics.WorkerFailed, $"it took longer than {limit!.Value.TotalSeconds:0} seconds, and was in this template then: it may call itself without end"))
            : !RuntimeHelpers.TryEnsureSufficientExecutionStack() ? throw new StylesheetLostException(Finding(TransformDiagnostics.TransformFailed, "templates call each other too deep, and here once more: they may do so without end"))
            : false;
    }

    /// <summary>Children are always fewer; by name, or by any other way through a document, a template may come to itself.</summary>
    private static bool MayComeBack(XElement template) =>
        template.Descendants(Xsl + "call-template").Any() || template.Descendants(Xsl + "apply-templates").Any(call => (string?)call.Attribute("select") is { } select && !IsOfChildren(select));

    private static bool IsOfChildren(string select) =>
        select.All(c => char.IsLetterOrDigit(c) || c is '-' or '_' or ':' or '|' or '*' or '@' or ' ') && !select.Contains("::", StringComparison.Ordinal);
}

/// <summary>Opens modules with the guard's question in them.</summary>
internal sealed class GuardingResolver(XmlResolver resolver) : XmlResolver
{
    public override object? GetEntity(Uri absoluteUri, string? role, Type? ofObjectToReturn) => StylesheetGuard.Open(absoluteUri, resolver);

    public override Uri ResolveUri(Uri? baseUri, string? relativeUri) => resolver.ResolveUri(baseUri, relativeUri);
}

/// <summary>A stylesheet would not come to its end.</summary>
internal sealed class StylesheetLostException(Diagnostic diagnostic) : Exception(diagnostic.Message)
{
    public Diagnostic Diagnostic { get; } = diagnostic;
}
