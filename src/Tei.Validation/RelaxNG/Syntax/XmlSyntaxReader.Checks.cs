using Tei.Validation.RelaxNG.Datatypes;

namespace Tei.Validation.RelaxNG.Syntax;

/// <content>Which attributes and text an element of a schema may have (RELAX NG, 3).</content>
internal sealed partial class XmlSyntaxReader
{
    private void CheckNoChildren(SourceElement element, params ReadOnlySpan<string> attributes)
    {
        CheckContent(element, allowsText: false, attributes);
        if (element.Children.Count > 0)
        {
            Problem(element.Children[0], $"\"{element.LocalName}\" takes no elements");
        }
    }

    /// <summary>Names, values and parameters hold text only, not even annotations.</summary>
    private void CheckNoElements(SourceElement element)
    {
        if (element.Children.Count > 0 || element.HasForeignElement)
        {
            Problem(element, $"\"{element.LocalName}\" takes text only");
        }
    }

    private void CheckContent(SourceElement element, bool allowsText, params ReadOnlySpan<string> attributes)
    {
        if (!allowsText && !WhiteSpace.IsAll(element.Text))
        {
            Problem(element, $"\"{element.LocalName}\" takes no text");
        }

        foreach (SourceAttribute attribute in element.Attributes)
        {
            bool isKnown = attribute.Name.NamespaceUri switch
            {
                "" => attribute.Name.LocalName is "ns" or "datatypeLibrary" || attributes.Contains(attribute.Name.LocalName),
                QualifiedName.RelaxNGNamespace => false,
                _ => true,
            };
            if (!isKnown)
            {
                errors.Add(
                    RelaxNGDiagnostics.SchemaSyntax, attribute.Location, $"\"{element.LocalName}\" has no attribute \"{attribute.Name.LocalName}\" (RELAX NG, 3)");
            }
        }
    }
}
