using static Tei.Validation.DiagnosticSeverity;

namespace Tei.Validation.RelaxNG;

/// <summary>All kinds of findings of RELAX NG: RNG01xx about schemas (each names the section of the specification), RNG02xx about documents.</summary>
public static class RelaxNGDiagnostics
{
    /// <summary>The schema uses a construct that RELAX NG does not have (3, 4.1).</summary>
    public static DiagnosticDescriptor SchemaSyntax { get; } =
        new("RNG0101", Error, "The schema is not written in RELAX NG (section 3)", "Correct the schema at the place named.");

    /// <summary>A datatype library or reference is not a proper URI (4.3, 4.5).</summary>
    public static DiagnosticDescriptor InvalidUri { get; } =
        new("RNG0102", Error, "A URI in the schema is not allowed (sections 4.3 and 4.5)", "Write an absolute URI without a fragment for a library, and a URI without a fragment for a file.");

    /// <summary>A referenced schema cannot be read or is not of the kind that is wanted (4.6, 4.7).</summary>
    public static DiagnosticDescriptor ReferencedSchema { get; } =
        new("RNG0103", Error, "A referenced schema cannot be used (sections 4.6 and 4.7)", "Correct the reference, or add the file to the catalog.");

    /// <summary>Schemas include each other in a loop (4.6, 4.7).</summary>
    public static DiagnosticDescriptor InclusionLoop { get; } =
        new("RNG0104", Error, "Schemas include each other in a loop (sections 4.6 and 4.7)", "Remove one of the references.");

    /// <summary>An include replaces a definition that is not there (4.7).</summary>
    public static DiagnosticDescriptor OverrideWithoutDefinition { get; } =
        new("RNG0105", Error, "An include replaces a definition that the included grammar has not (section 4.7)", "Move the definition out of the include, or correct its name.");

    /// <summary>A prefix has no namespace (4.10).</summary>
    public static DiagnosticDescriptor UndeclaredPrefix { get; } =
        new("RNG0106", Error, "A prefix is not declared (section 4.10)", "Declare the prefix: with xmlns in XML, with namespace or datatypes in the compact syntax.");

    /// <summary>A name class breaks a constraint (4.16).</summary>
    public static DiagnosticDescriptor NameClassConstraint { get; } =
        new("RNG0107", Error, "A name class is not allowed here (section 4.16)", "Rewrite the name class.");

    /// <summary>A datatype, a parameter or a value is not known (4.16).</summary>
    public static DiagnosticDescriptor DatatypeConstraint { get; } =
        new("RNG0108", Error, "A datatype, a parameter or a value is not allowed (section 4.16)", "Use a type of the library that datatypeLibrary names.");

    /// <summary>Definitions of one name do not combine (4.17).</summary>
    public static DiagnosticDescriptor CombineConflict { get; } =
        new("RNG0109", Error, "Definitions of one name do not combine (section 4.17)", "Give all but one of them the same combine attribute.");

    /// <summary>A reference has no definition, or a grammar no start (4.18).</summary>
    public static DiagnosticDescriptor UndefinedReference { get; } =
        new("RNG0110", Error, "A name is not defined (section 4.18)", "Define the name, or correct the reference.");

    /// <summary>A definition refers to itself with no element between (4.19).</summary>
    public static DiagnosticDescriptor RecursiveReference { get; } =
        new("RNG0111", Error, "A definition contains itself with no element between (section 4.19)", "Put an element between the definition and its reference.");

    /// <summary>A pattern stands where it must not (7.1).</summary>
    public static DiagnosticDescriptor ProhibitedPath { get; } =
        new("RNG0112", Error, "A pattern stands inside another that may not contain it (section 7.1)", "Move the pattern out.");

    /// <summary>Data stands beside elements or other data (7.2).</summary>
    public static DiagnosticDescriptor StringSequence { get; } =
        new("RNG0113", Error, "Data is combined with elements, text or other data (section 7.2)", "Make them a choice, or use text.");

    /// <summary>Attributes of one name meet, or a name class is not repeated (7.3).</summary>
    public static DiagnosticDescriptor AttributeRestriction { get; } =
        new("RNG0114", Error, "Attributes clash (section 7.3)", "Let one attribute be declared once; put attributes with open names into oneOrMore or zeroOrMore.");

    /// <summary>Interleaved patterns share an element name or text (7.4).</summary>
    public static DiagnosticDescriptor InterleaveRestriction { get; } =
        new("RNG0115", Error, "Interleaved patterns overlap (section 7.4)", "Let only one operand of interleave have the name or the text.");

    /// <summary>The schema is nested too deep, or what its references stand for is too large, to be processed.</summary>
    public static DiagnosticDescriptor TooDeep { get; } =
        new("RNG0116", Error, "The schema is nested too deep or is too large", "Flatten the schema: the message names the limit.");

    /// <summary>ID types conflict (DTD Compatibility, 4).</summary>
    public static DiagnosticDescriptor ConflictingIdTypes { get; } =
        new("RNG0117", Error, "An attribute has conflicting ID types (RELAX NG DTD Compatibility, 4)", "Correct the types, or load the schema with identifiers ignored.");

    /// <summary>A default value of an attribute cannot be applied without doubt (DTD Compatibility, 3).</summary>
    public static DiagnosticDescriptor AttributeDefault { get; } =
        new("RNG0118", Error, "A default value of an attribute is not compatible (RELAX NG DTD Compatibility, 3)", "Correct a:defaultValue or the pattern around it, or load the schema with attribute defaults ignored.");

    /// <summary>No element of this name exists in the schema.</summary>
    public static DiagnosticDescriptor UnknownElement { get; } =
        new("RNG0201", Error, "The schema has no element of this name", "Correct the name; the message names the nearest.");

    /// <summary>The element exists, but not here.</summary>
    public static DiagnosticDescriptor ElementOutOfContext { get; } =
        new("RNG0202", Error, "The element is not allowed in this parent", "Move the element, or use one that the message names.");

    /// <summary>Something required must come first.</summary>
    public static DiagnosticDescriptor ElementNotAllowedYet { get; } =
        new("RNG0203", Error, "The element is not allowed yet", "Add what the message names as missing before the element.");

    /// <summary>The element ends too soon.</summary>
    public static DiagnosticDescriptor IncompleteElement { get; } =
        new("RNG0204", Error, "The element is incomplete", "Add what the message names before the end tag.");

    /// <summary>The attribute is not allowed.</summary>
    public static DiagnosticDescriptor AttributeNotAllowed { get; } =
        new("RNG0205", Error, "The attribute is not allowed on this element", "Remove the attribute, or correct its name.");

    /// <summary>An attribute is missing.</summary>
    public static DiagnosticDescriptor MissingAttribute { get; } =
        new("RNG0206", Error, "A required attribute is missing", "Add the attribute.");

    /// <summary>The attribute's value is wrong.</summary>
    public static DiagnosticDescriptor InvalidAttributeValue { get; } =
        new("RNG0207", Error, "The value of the attribute is not allowed", "Write a value of the kind that the message names.");

    /// <summary>Text is not allowed.</summary>
    public static DiagnosticDescriptor TextNotAllowed { get; } =
        new("RNG0208", Error, "Text is not allowed here", "Put the text into an element that allows it.");

    /// <summary>The element's text has a wrong value.</summary>
    public static DiagnosticDescriptor InvalidElementValue { get; } =
        new("RNG0209", Error, "The text of the element is not an allowed value", "Write a value of the kind that the message names.");

    /// <summary>An ID was used before.</summary>
    public static DiagnosticDescriptor DuplicateId { get; } =
        new("RNG0210", Error, "The ID is used twice", "Give each element its own ID.");

    /// <summary>An IDREF points to nothing.</summary>
    public static DiagnosticDescriptor UnresolvedIdRef { get; } =
        new("RNG0211", Error, "The reference has no ID to point to", "Add the ID, or correct the reference.");

    /// <summary>There are more findings than the limit of the options.</summary>
    public static DiagnosticDescriptor MoreFindings { get; } =
        new("RNG0212", Error, "There are more findings than are listed", "Correct those that are listed, or raise the limit (RelaxNGOptions.MostFindings).");

    /// <summary>Every descriptor of RELAX NG, in the order of its code.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
    [
        SchemaSyntax, InvalidUri, ReferencedSchema, InclusionLoop, OverrideWithoutDefinition, UndeclaredPrefix, NameClassConstraint,
        DatatypeConstraint, CombineConflict, UndefinedReference, RecursiveReference, ProhibitedPath, StringSequence, AttributeRestriction,
        InterleaveRestriction, TooDeep, ConflictingIdTypes, AttributeDefault,
        UnknownElement, ElementOutOfContext, ElementNotAllowedYet, IncompleteElement, AttributeNotAllowed, MissingAttribute,
        InvalidAttributeValue, TextNotAllowed, InvalidElementValue, DuplicateId, UnresolvedIdRef, MoreFindings,
    ];
}
