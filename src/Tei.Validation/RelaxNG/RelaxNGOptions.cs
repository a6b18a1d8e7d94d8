namespace Tei.Validation.RelaxNG;

/// <summary>Whether IDs and the references to them are checked.</summary>
public enum IdentifierChecking
{
    /// <summary>An ID is used once, and every IDREF has its ID (RELAX NG DTD Compatibility, 4).</summary>
    Checked,

    /// <summary>ID, IDREF and IDREFS are names like any other.</summary>
    Ignored,
}

/// <summary>Whether the default values that a schema gives to attributes are checked.</summary>
public enum AttributeDefaultChecking
{
    /// <summary>Default values are annotations like any other. They do not matter for validation, and a schema may be correct although they are not.</summary>
    Ignored,

    /// <summary>A schema is refused whose default values could not be applied without doubt (RELAX NG DTD Compatibility, 3).</summary>
    Checked,
}

/// <summary>How a schema is to be used.</summary>
/// <remarks>Immutable; threads may share it.</remarks>
public sealed record RelaxNGOptions
{
    /// <summary>What the specification of RELAX NG asks for, and IDs.</summary>
    public static RelaxNGOptions Default { get; } = new();

    /// <summary>Whether IDs are checked. Schemas in which an attribute has conflicting ID types can be loaded only without.</summary>
    public IdentifierChecking Identifiers { get; init; }

    /// <summary>Whether the default values of attributes are checked; not by default.</summary>
    public AttributeDefaultChecking AttributeDefaults { get; init; }

    /// <summary>How many findings a report lists for one document; how many more there are is one finding at its end. At least 1.</summary>
    public int MostFindings
    {
        get;
        init => field = value > 0 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "At least one finding must be listed.");
    } = 10_000;
}
