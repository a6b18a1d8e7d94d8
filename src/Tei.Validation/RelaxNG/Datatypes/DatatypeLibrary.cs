using Tei.Validation.RelaxNG.Syntax;

namespace Tei.Validation.RelaxNG.Datatypes;

/// <summary>Finds the datatype that a schema names, and applies its parameters (RELAX NG, 4.16).</summary>
internal static class DatatypeLibrary
{
    /// <summary>The datatype; null after an entry in <paramref name="errors"/>.</summary>
    public static Datatype? Find(DatatypeName name, SourceLocation location, SchemaErrors errors)
    {
        Datatype? type = name.Library switch
        {
            "" => name.Type switch
            {
                "string" => BuiltInDatatype.String,
                "token" => BuiltInDatatype.Token,
                _ => null,
            },
            QualifiedName.XsdDatatypes => XsdDatatypes.Find(name.Type),
            QualifiedName.CompatibilityDatatypes => name.Type is "ID" or "IDREF" or "IDREFS" ? XsdDatatypes.Find(name.Type) : null,
            _ => null,
        };
        if (type is null)
        {
            string message = name.Library is "" or QualifiedName.XsdDatatypes or QualifiedName.CompatibilityDatatypes
                ? $"the datatype library \"{name.Library}\" has no type \"{name.Type}\""
                : $"the datatype library \"{name.Library}\" is not known";
            errors.Add(RelaxNGDiagnostics.DatatypeConstraint, location, message);
        }

        return type;
    }

    /// <summary>The datatype with its parameters; null after an entry in <paramref name="errors"/>.</summary>
    public static Datatype? Find(DataSyntax data, SchemaErrors errors)
    {
        Datatype? type = Find(data.Type, data.Location, errors);
        if (type is null || data.Parameters.Count == 0)
        {
            return type;
        }

        if (type is not XsdDatatype restrictable || data.Type.Library == QualifiedName.CompatibilityDatatypes)
        {
            errors.Add(RelaxNGDiagnostics.DatatypeConstraint, data.Parameters[0].Location, $"the type \"{data.Type}\" takes no parameters");
            return null;
        }

        List<Facet> facets = [];
        foreach (ParameterSyntax parameter in data.Parameters)
        {
            if (Facet.Create(restrictable, parameter.Name, parameter.Value, out string? problem) is Facet facet)
            {
                facets.Add(facet);
            }
            else
            {
                errors.Add(RelaxNGDiagnostics.DatatypeConstraint, parameter.Location, problem!);
            }
        }

        return facets.Count == data.Parameters.Count ? new RestrictedDatatype(restrictable, facets) : null;
    }
}
