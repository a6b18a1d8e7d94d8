using Tei.Validation.RelaxNG.Datatypes;

namespace Tei.Validation.RelaxNG.Syntax;

/// <content>The parts of a grammar (RELAX NG, 3 and 4.11).</content>
internal sealed partial class XmlSyntaxReader
{
    private List<ComponentSyntax> ReadComponents(IReadOnlyList<SourceElement> elements, SyntaxContext outer, bool insideInclude)
    {
        List<ComponentSyntax> components = [];
        foreach (SourceElement element in elements)
        {
            SyntaxContext context = Enter(element, outer);
            switch (element.LocalName)
            {
                case "start" or "define":
                    components.Add(ReadDefinition(element, context));
                    break;
                case "div":
                    CheckContent(element, allowsText: false);
                    components.AddRange(ReadComponents(element.Children, context, insideInclude));
                    break;
                case "include" when !insideInclude:
                    CheckContent(element, allowsText: false, "href");
                    DefineSyntax[] overrides = [.. ReadComponents(element.Children, context, insideInclude: true).Cast<DefineSyntax>()];
                    if (Href(element) is Uri target)
                    {
                        components.Add(new IncludeSyntax(element.Location, target, context.Namespace, overrides));
                    }

                    break;
                default:
                    Problem(element, $"\"{element.LocalName}\" is not allowed here in a grammar");
                    break;
            }
        }

        return components;
    }

    private DefineSyntax ReadDefinition(SourceElement element, SyntaxContext context)
    {
        bool isStart = element.LocalName == "start";
        CheckContent(element, allowsText: false, isStart ? ["combine"] : ["combine", "name"]);
        if (isStart && element.Children.Count > 1)
        {
            Problem(element.Children[1], "\"start\" takes one pattern");
        }

        return new DefineSyntax(element.Location, isStart ? null : NCName(element), Combine(element), ReadPatterns(element, element.Children, context))
        {
            Documentation = element.Documentation,
        };
    }

    private CombineMethod Combine(SourceElement element)
    {
        switch (element.Attribute("combine") is SourceAttribute attribute ? WhiteSpace.Collapse(attribute.Value) : null)
        {
            case null:
                return CombineMethod.None;
            case "choice":
                return CombineMethod.Choice;
            case "interleave":
                return CombineMethod.Interleave;
            case string other:
                Problem(element, $"\"combine\" is \"choice\" or \"interleave\", not \"{other}\"");
                return CombineMethod.None;
        }
    }
}
