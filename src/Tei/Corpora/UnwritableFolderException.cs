using Tei.Validation;

namespace Tei.Corpora;

/// <summary>Nothing more can be written into a folder (<c>ENC0006</c>): its disk is full or fails, or there is no right to it. Files that were there are whole.</summary>
/// <remarks>Another file would fare no better, so that a run ends with it. That one file cannot get its name is a plain <see cref="IOException"/>.</remarks>
public sealed class UnwritableFolderException : IOException
{
    /// <summary>Tells which file could not be written, and why.</summary>
    /// <param name="diagnostic">The file, what is wrong, and what to do.</param>
    /// <param name="reason">What the system said.</param>
    public UnwritableFolderException(Diagnostic diagnostic, Exception reason)
        : base(diagnostic.ToString(), reason) => Diagnostic = diagnostic;

    /// <summary>The file, what is wrong, and what to do.</summary>
    public Diagnostic Diagnostic { get; }
}
