using System.Collections.Concurrent;
using Tei.Validation.RelaxNG.Patterns;

namespace Tei.Validation.RelaxNG.Derivatives;

/// <summary>Finds what the schema says about the construct that a document does not keep. Threads may share it.</summary>
internal sealed class Explanations(CompiledPatterns patterns)
{
    private readonly ConcurrentDictionary<NameEntry, DiagnosticExplanation?> elements = new();

    /// <summary>What the schema says of elements of this name; null where it has none, or where there is no element.</summary>
    public DiagnosticExplanation? OfElement(NameEntry? element) => element is null ? null : elements.GetOrAdd(element, Find);

    /// <summary>What the schema says of an element of the name, if there is one.</summary>
    public DiagnosticExplanation? OfElement(QualifiedName element) => OfElement(patterns.Names.Find(element.NamespaceUri, element.LocalName));

    /// <summary>What the schema says of an attribute where it may stand; where it says nothing, what it says of the element.</summary>
    /// <param name="element">The element.</param>
    /// <param name="state">The state in the start tag.</param>
    /// <param name="attribute">The attribute.</param>
    public DiagnosticExplanation? OfAttribute(NameEntry? element, State state, QualifiedName attribute)
    {
        Declaration? declaration = Expectations.Leaves(state, PatternContent.Attribute)
            .OfType<AttributePattern>()
            .Where(a => a.Name.Contains(attribute.NamespaceUri, attribute.LocalName))
            .SelectMany(patterns.Declarations.Value.Of)
            .OrderBy(d => d.Documentation is null)
            .FirstOrDefault();
        return declaration is null || element?.LocalName is null
            ? OfElement(element)
            : new DiagnosticExplanation(element.NamespaceUri, element.LocalName, attribute.ToString(), declaration.Location, FirstSentence(declaration.Documentation));
    }

    /// <summary>The first sentence, without the references in square brackets that TEI's schemas put behind it.</summary>
    private static string? FirstSentence(string? documentation)
    {
        if (documentation is null)
        {
            return null;
        }

        int end = documentation.Length;
        for (int i = 0; i + 2 < documentation.Length; i++)
        {
            bool isNewSentence = documentation[i] == '.' && documentation[i + 1] == ' ' && (char.IsUpper(documentation[i + 2]) || documentation[i + 2] == '[');
            bool isReference = documentation[i] == ' ' && documentation[i + 1] == '[' && char.IsDigit(documentation[i + 2]);
            if (isNewSentence || isReference)
            {
                end = i;
                break;
            }
        }

        return documentation[..end].TrimEnd('.', ' ');
    }

    private DiagnosticExplanation? Find(NameEntry name)
    {
        if (name.LocalName is null)
        {
            return null;
        }

        Declaration? declaration = patterns.Elements
            .Where(e => e.Name.Contains(name.NamespaceUri, name.LocalName))
            .SelectMany(patterns.Declarations.Value.Of)
            .OrderBy(d => d.Documentation is null)
            .FirstOrDefault();
        return declaration is null ? null : new DiagnosticExplanation(name.NamespaceUri, name.LocalName, null, declaration.Location, FirstSentence(declaration.Documentation));
    }
}
