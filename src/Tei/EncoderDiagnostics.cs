using Tei.Validation;

namespace Tei;

/// <summary>The kinds of finding of reading and encoding (<c>ENC</c>).</summary>
public static class EncoderDiagnostics
{
    /// <summary>ENC0001.</summary>
    public static readonly DiagnosticDescriptor Unreadable = new("ENC0001", DiagnosticSeverity.Error, "The file cannot be read", "Check the name and the right to read it.");

    /// <summary>ENC0002.</summary>
    public static readonly DiagnosticDescriptor NotUtf8 = new("ENC0002", DiagnosticSeverity.Error, "The file is not UTF-8", "Convert it to UTF-8, or name its encoding with --encoding.");

    /// <summary>ENC0003.</summary>
    public static readonly DiagnosticDescriptor ForbiddenCharacter = new("ENC0003", DiagnosticSeverity.Error, "A character is not allowed in XML 1.0", "Take it out of the source.");

    /// <summary>ENC0004.</summary>
    public static readonly DiagnosticDescriptor EmptySource = new("ENC0004", DiagnosticSeverity.Warning, "The source has no text", "Check that the right file was given.");

    /// <summary>ENC0005.</summary>
    public static readonly DiagnosticDescriptor LeftOut = new("ENC0005", DiagnosticSeverity.Information, "A part of the file is not part of the document", "Take the text over by hand if it belongs to the document.");

    /// <summary>ENC0006.</summary>
    public static readonly DiagnosticDescriptor Unwritable = new("ENC0006", DiagnosticSeverity.Error, "A result cannot be written", "Make room, or name a folder that you may write with --out.");

    /// <summary>ENC0101.</summary>
    public static readonly DiagnosticDescriptor UnbalancedBracket = new("ENC0101", DiagnosticSeverity.Warning, "A bracket has no partner", "It stays text; correct the source if it is a slip.");

    /// <summary>ENC0102.</summary>
    public static readonly DiagnosticDescriptor NestedBracket = new("ENC0102", DiagnosticSeverity.Warning, "Brackets are nested", "They stay text; encode them by hand.");

    /// <summary>ENC0103.</summary>
    public static readonly DiagnosticDescriptor UncertainInsertion = new("ENC0103", DiagnosticSeverity.Information, "The kind of an insertion is not certain", "Look at it and correct its element if need be.");

    /// <summary>ENC0104.</summary>
    public static readonly DiagnosticDescriptor UnpairedNoteMark = new("ENC0104", DiagnosticSeverity.Warning, "A note mark has no note", "Check the source, or turn the mark into text.");

    /// <summary>ENC0201.</summary>
    public static readonly DiagnosticDescriptor AmbiguousName = new("ENC0201", DiagnosticSeverity.Warning, "A name fits several entries", "Choose the right one in @ref.");

    /// <summary>ENC0202.</summary>
    public static readonly DiagnosticDescriptor UnresolvedSpeaker = new("ENC0202", DiagnosticSeverity.Warning, "A speaker could not be resolved", "Add @who, or add the speaker to the authority.");

    /// <summary>ENC0203.</summary>
    public static readonly DiagnosticDescriptor NarrativeCue = new("ENC0203", DiagnosticSeverity.Information, "A verb of saying introduces narrative, not speech", "Nothing to do unless you read it otherwise.");

    /// <summary>ENC0301.</summary>
    public static readonly DiagnosticDescriptor JoinedParagraph = new("ENC0301", DiagnosticSeverity.Information, "A paragraph that was cut in two is joined", "Nothing to do unless the parts belong apart.");

    /// <summary>ENC0302.</summary>
    public static readonly DiagnosticDescriptor ImpossibleDate = new("ENC0302", DiagnosticSeverity.Warning, "A date contradicts itself", "Check it against the original.");

    /// <summary>ENC0401.</summary>
    public static readonly DiagnosticDescriptor DroppedAnnotation = new("ENC0401", DiagnosticSeverity.Warning, "An annotation could not be written because another crosses it", "Encode it by hand.");

    /// <summary>ENC0402.</summary>
    public static readonly DiagnosticDescriptor ProofFailed = new("ENC0402", DiagnosticSeverity.Error, "The source cannot be reconstructed from the TEI", "This is a fault of the software: please report it with the source.");

    /// <summary>ENC0501.</summary>
    public static readonly DiagnosticDescriptor InvalidAuthority = new("ENC0501", DiagnosticSeverity.Error, "An authority file cannot be used", "Correct the file at the place named.");

    /// <summary>ENC0503.</summary>
    public static readonly DiagnosticDescriptor RelativeAddresses = new("ENC0503", DiagnosticSeverity.Warning, "An export has addresses that lead nowhere from elsewhere", "Say where the edition is (--base-url).");

    /// <summary>ENC0502.</summary>
    public static readonly DiagnosticDescriptor InvalidMetadata = new("ENC0502", DiagnosticSeverity.Error, "A metadata file cannot be used", "Correct the file at the place named.");

    /// <summary>All of them.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
    [
        Unreadable, NotUtf8, ForbiddenCharacter, EmptySource, LeftOut, Unwritable, UnbalancedBracket, NestedBracket, UncertainInsertion, UnpairedNoteMark, AmbiguousName,
        UnresolvedSpeaker, NarrativeCue, JoinedParagraph, ImpossibleDate, DroppedAnnotation, ProofFailed, InvalidAuthority, InvalidMetadata, RelativeAddresses,
    ];
}
