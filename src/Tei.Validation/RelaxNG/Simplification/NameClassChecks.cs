using Tei.Validation.RelaxNG.Syntax;

namespace Tei.Validation.RelaxNG.Simplification;

/// <summary>Checks the constraints on name classes (RELAX NG, 4.16).</summary>
internal static class NameClassChecks
{
    public static void Check(NameClass name, bool isAttribute, SchemaErrors errors)
    {
        foreach (NameClass part in name.DescendantsAndSelf())
        {
            CheckExcept(part, errors);
            if (isAttribute)
            {
                CheckAttribute(part, errors);
            }
        }
    }

    private static void CheckExcept(NameClass part, SchemaErrors errors)
    {
        bool isWrong = part switch
        {
            AnyNameClass { Except: NameClass except } => except.DescendantsAndSelf().Any(n => n is AnyNameClass),
            NsNameClass { Except: NameClass except } => except.DescendantsAndSelf().Any(n => n is AnyNameClass or NsNameClass),
            _ => false,
        };
        if (isWrong)
        {
            errors.Add(RelaxNGDiagnostics.NameClassConstraint, part.Location, "an except may not contain a name class as wide as the one around it (RELAX NG, 4.16)");
        }
    }

    private static void CheckAttribute(NameClass part, SchemaErrors errors)
    {
        bool isWrong = part switch
        {
            NameNameClass { Name: var name } => name == new QualifiedName("", "xmlns") || IsXmlns(name.NamespaceUri),
            NsNameClass any => IsXmlns(any.NamespaceUri),
            _ => false,
        };
        if (isWrong)
        {
            errors.Add(RelaxNGDiagnostics.NameClassConstraint, part.Location, "namespace declarations are not attributes (RELAX NG, 4.16)");
        }
    }

    private static bool IsXmlns(string uri) => uri is QualifiedName.XmlnsNamespace or "http://www.w3.org/2000/xmlns";
}
