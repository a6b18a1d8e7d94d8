using Tei.Validation;

namespace Tei.Transforms;

/// <summary>How a stylesheet is run on one document.</summary>
/// <remarks>Immutable; threads may share it.</remarks>
public sealed record TransformRequest
{
    /// <summary>Without parameters, from the root of the document on.</summary>
    public static TransformRequest Plain { get; } = new();

    /// <summary>The values of the stylesheet's global parameters, by local name or as <c>{namespace}name</c>; those that it does not declare are ignored.</summary>
    public IReadOnlyDictionary<string, string> Parameters { get; init; } = new Dictionary<string, string>();

    /// <summary>The template to begin with, by name (XSLT 2.0, 2.3); the document may be missing then.</summary>
    public string? InitialTemplate { get; init; }

    /// <summary>The mode to begin in (XSLT 2.0, 2.3).</summary>
    public string? InitialMode { get; init; }

    /// <summary>The time that .NET may take for a document with a stylesheet of your own (<see cref="Saxon.SaxonSettings.Limit"/> is Saxon's); <see langword="null"/> for as long as it takes.</summary>
    public TimeSpan? Limit { get; init; }

    /// <summary>The encoding of the result; <see langword="null"/> for what the stylesheet says (<c>xsl:output</c>).</summary>
    public string? OutputEncoding { get; init; }
}

/// <summary>What a transform gave besides its main result.</summary>
/// <param name="Messages">What the stylesheet said with <c>xsl:message</c>, in order (<c>XSL0004</c>).</param>
/// <param name="Documents">What it wrote with <c>xsl:result-document</c>, in order; nothing of it is on disk yet.</param>
public sealed record TransformResult(IReadOnlyList<Diagnostic> Messages, IReadOnlyList<ResultDocument> Documents);

/// <summary>A document that a stylesheet made with <c>xsl:result-document</c>.</summary>
/// <param name="Path">Where it belongs, relative to the folder of the results, with <c>/</c> between names; never outside that folder.</param>
/// <param name="Content">Its bytes.</param>
public sealed record ResultDocument(string Path, ReadOnlyMemory<byte> Content);

/// <summary>Which engine runs a stylesheet.</summary>
public enum XsltEngine
{
    /// <summary>By the stylesheet's <c>version</c>: .NET for 1.0, Saxon for 2.0 and 3.0.</summary>
    Auto,

    /// <summary>System.Xml.Xsl: XSLT 1.0.</summary>
    DotNet,

    /// <summary>System.Xml.Xsl, also where the stylesheet states a later version: it runs as far as it can (XSLT 1.0, section 2.5, forwards-compatible processing).</summary>
    DotNetForwards,

    /// <summary>Saxon-HE on Java: XSLT 2.0 and 3.0.</summary>
    Saxon,
}
