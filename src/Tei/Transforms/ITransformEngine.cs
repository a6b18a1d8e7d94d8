using System.Xml;
using Tei.Validation;

namespace Tei.Transforms;

/// <summary>A stylesheet that is ready to run on one engine.</summary>
/// <remarks>Implementations are immutable and may be shared by threads.</remarks>
public interface ITransformEngine
{
    /// <summary>Transforms one document.</summary>
    /// <param name="input">The document; it is read to its end and not closed.</param>
    /// <param name="output">Where the result goes; it is not closed.</param>
    /// <param name="parameters">The values of the stylesheet's global parameters by local name; those that it does not declare are ignored.</param>
    /// <returns>What the stylesheet said with <c>xsl:message</c>, in order (<c>XSL0004</c>).</returns>
    /// <exception cref="TransformException">The stylesheet stopped: a run-time error, or <c>xsl:message</c> with <c>terminate</c>.</exception>
    IReadOnlyList<Diagnostic> Transform(XmlReader input, TextWriter output, IReadOnlyDictionary<string, string> parameters);
}
