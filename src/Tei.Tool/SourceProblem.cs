using System.Text;
using Tei.Authorities;
using Tei.Corpora;
using Tei.Validation;

namespace Tei.Tool;

/// <summary>What stands in the way of one source; the others go on without it.</summary>
internal static class SourceProblem
{
    /// <summary>The one diagnostic for a failure; <see langword="null"/> where it is not about this source.</summary>
    /// <param name="failure">What was thrown.</param>
    /// <param name="source">The source, as the user named it.</param>
    public static Diagnostic? Explain(Exception failure, string source) => failure switch
    {
        InvalidAuthorityException e => e.Diagnostic,
        DecoderFallbackException e => new Diagnostic(
            EncoderDiagnostics.NotUtf8, new SourceLocation(source), $"byte {e.Index} is no character in the encoding that --encoding names; name the encoding that the file has"),
        UnwritableFolderException => null,
        PathTooLongException => new Diagnostic(
            EncoderDiagnostics.Unwritable, new SourceLocation(source), "its results cannot be written: their name would be too long; give the source a shorter name"),
        IOException or UnauthorizedAccessException => new Diagnostic(
            EncoderDiagnostics.Unwritable, new SourceLocation(source), $"its results cannot be written: {failure.Message.TrimEnd('.')}; check the folder, the rights and the space on the disk"),
        _ => null,
    };
}
