namespace Tei.Validation.RelaxNG.Syntax;

/// <summary>The prefixes of a compact schema (RELAX NG Compact Syntax, 4).</summary>
internal sealed class CompactNamespaces
{
    private readonly string inherited;
    private readonly SchemaErrors errors;
    private readonly Dictionary<string, string> namespaces = new(StringComparer.Ordinal) { ["xml"] = QualifiedName.XmlNamespace };
    private readonly Dictionary<string, string> libraries = new(StringComparer.Ordinal) { ["xsd"] = QualifiedName.XsdDatatypes };
    private readonly HashSet<string> declaredNamespaces = new(StringComparer.Ordinal);
    private readonly HashSet<string> declaredLibraries = new(StringComparer.Ordinal);
    private readonly HashSet<string> inheriting = new(StringComparer.Ordinal);
    private Dictionary<string, string>? forValues;

    /// <param name="inherited">The namespace that a referring schema passes on.</param>
    /// <param name="errors">Where wrong declarations go.</param>
    public CompactNamespaces(string inherited, SchemaErrors errors)
    {
        this.inherited = inherited;
        this.errors = errors;
        Default = inherited;
    }

    /// <summary>The namespace of elements without a prefix.</summary>
    public string Default { get; private set; }

    /// <summary>All prefixes, as values need them; the default namespace has the empty one.</summary>
    public IReadOnlyDictionary<string, string> ForValues => forValues ??= new Dictionary<string, string>(namespaces, StringComparer.Ordinal) { [""] = Default };

    /// <param name="prefix">The token with the prefix; null for the default namespace.</param>
    /// <param name="uri">The namespace; null for the inherited one.</param>
    /// <param name="place">Where the declaration is.</param>
    public void Declare(CompactToken? prefix, string? uri, SourceLocation place)
    {
        string name = prefix?.Text ?? "";
        if (!declaredNamespaces.Add(name))
        {
            Problem(place, prefix is null ? "the default namespace is declared twice" : $"the prefix \"{name}\" is declared twice; remove one of the declarations");
        }

        if (name == "xmlns")
        {
            Problem(place, "the prefix \"xmlns\" cannot be declared; use another");
        }
        else if (name == "xml" ? uri != QualifiedName.XmlNamespace : uri == QualifiedName.XmlNamespace)
        {
            Problem(place, $"the prefix \"xml\", and no other, stands for {QualifiedName.XmlNamespace}");
        }

        if (prefix is null)
        {
            Default = uri ?? inherited;
            return;
        }

        namespaces[name] = uri ?? inherited;
        if (uri is null)
        {
            inheriting.Add(name);
        }
    }

    public void DeclareLibrary(CompactToken prefix, string uri, SourceLocation place)
    {
        if (!declaredLibraries.Add(prefix.Text))
        {
            Problem(place, $"the datatypes prefix \"{prefix.Text}\" is declared twice; remove one of the declarations");
        }

        if (prefix.Text == "xsd" && uri != QualifiedName.XsdDatatypes)
        {
            Problem(place, $"the datatypes prefix \"xsd\" stands for {QualifiedName.XsdDatatypes}; use another prefix");
        }
        else if (!SchemaUris.IsLibrary(uri))
        {
            errors.Add(RelaxNGDiagnostics.InvalidUri, place, $"the datatype library \"{uri}\" is not an absolute URI without fragment (RELAX NG, 4.3)");
        }

        libraries[prefix.Text] = uri;
    }

    /// <summary>The namespace of a prefix; the empty one, after an entry in the errors, where it is not declared.</summary>
    public string Find(string prefix, SourceLocation place)
    {
        if (namespaces.TryGetValue(prefix, out string? uri))
        {
            return uri;
        }

        errors.Add(
            RelaxNGDiagnostics.UndeclaredPrefix,
            place,
            $"the prefix \"{prefix}\" is not declared; add namespace {prefix} = \"…\" at the top (RELAX NG Compact Syntax, 4)");
        return "";
    }

    /// <summary>The datatype library of a prefix; the built-in one, after an entry in the errors, where it is not declared.</summary>
    public string FindLibrary(string prefix, SourceLocation place)
    {
        if (libraries.TryGetValue(prefix, out string? uri))
        {
            return uri;
        }

        errors.Add(
            RelaxNGDiagnostics.UndeclaredPrefix,
            place,
            $"the datatypes prefix \"{prefix}\" is not declared; add datatypes {prefix} = \"…\" at the top (RELAX NG Compact Syntax, 4)");
        return "";
    }

    /// <summary>Whether the prefix was declared with <c>inherit</c>, so that annotations cannot use it.</summary>
    public bool IsInherited(string prefix) => inheriting.Contains(prefix);

    private void Problem(SourceLocation place, string message) =>
        errors.Add(RelaxNGDiagnostics.SchemaSyntax, place, message + " (RELAX NG Compact Syntax, 4)");
}
