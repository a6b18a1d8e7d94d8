using System.Xml;

namespace Tei.Transforms;

/// <summary>A stylesheet that is ready to run on one engine.</summary>
/// <remarks>Implementations may be shared by threads.</remarks>
public interface ITransformEngine
{
    /// <summary>Transforms one document.</summary>
    /// <param name="input">The document; it is read to its end and not closed. <see langword="null"/> where the request begins with a template that needs none.</param>
    /// <param name="output">Where the main result goes; it is not closed.</param>
    /// <param name="request">Parameters, and where to begin.</param>
    /// <returns>The messages of the stylesheet and its other results.</returns>
    /// <exception cref="TransformException">The stylesheet stopped: a run-time error, or <c>xsl:message</c> with <c>terminate</c>.</exception>
    TransformResult Transform(XmlReader? input, Stream output, TransformRequest request);
}
