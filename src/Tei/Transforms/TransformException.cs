using Tei.Validation;

namespace Tei.Transforms;

/// <summary>A transform stopped before its end; <see cref="Diagnostics"/> says where and why (<c>XSL0003</c>).</summary>
public sealed class TransformException : Exception
{
    /// <summary>Tells that a transform stopped.</summary>
    /// <param name="diagnostics">At least one finding; the first becomes the message.</param>
    /// <param name="cause">What the engine threw, if it threw.</param>
    public TransformException(IReadOnlyList<Diagnostic> diagnostics, Exception? cause = null)
        : base(diagnostics[0].ToString(), cause) => Diagnostics = diagnostics;

    /// <summary>What went wrong.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }
}
