using Tei.Validation.RelaxNG.Datatypes;

namespace Tei.Validation.RelaxNG.Syntax;

/// <content>Name classes (RELAX NG, 3, 4.8 to 4.10).</content>
internal sealed partial class XmlSyntaxReader
{
    /// <summary>The name class of an element or attribute: its <c>name</c> attribute or its first child.</summary>
    private NameClass ReadName(SourceElement element, string attributeNamespace, SyntaxContext context, out IReadOnlyList<SourceElement> rest)
    {
        rest = element.Children;
        if (element.Attribute("name") is SourceAttribute name)
        {
            return QName(element, WhiteSpace.Collapse(name.Value), attributeNamespace);
        }

        if (element.Children.Count == 0)
        {
            Problem(element, $"\"{element.LocalName}\" has no name");
            return new AnyNameClass(element.Location, null);
        }

        rest = element.Children[1..];
        return ReadNameClass(element.Children[0], context);
    }

    private NameClass ReadNameClass(SourceElement element, SyntaxContext outer)
    {
        SyntaxContext context = Enter(element, outer);
        switch (element.LocalName)
        {
            case "name":
                CheckContent(element, allowsText: true);
                CheckNoElements(element);
                return QName(element, WhiteSpace.Collapse(element.Text), context.Namespace);
            case "anyName":
                CheckContent(element, allowsText: false);
                return new AnyNameClass(element.Location, ReadExcept(element, context));
            case "nsName":
                CheckContent(element, allowsText: false);
                return new NsNameClass(element.Location, context.Namespace, ReadExcept(element, context));
            case "choice":
                CheckContent(element, allowsText: false);
                return ReadChoice(element, context);
            default:
                Problem(element, $"\"{element.LocalName}\" is not a name class");
                return new AnyNameClass(element.Location, null);
        }
    }

    private NameClass? ReadExcept(SourceElement element, SyntaxContext context)
    {
        if (element.Children.Count == 0)
        {
            return null;
        }

        SourceElement except = element.Children[0];
        if (element.Children.Count > 1 || except.LocalName != "except")
        {
            Problem(element.Children[^1], $"\"{element.LocalName}\" takes one \"except\" and nothing else");
            return null;
        }

        CheckContent(except, allowsText: false);
        return ReadChoice(except, Enter(except, context));
    }

    private NameClass ReadChoice(SourceElement element, SyntaxContext context)
    {
        if (element.Children.Count == 0)
        {
            Problem(element, $"\"{element.LocalName}\" needs a name class inside");
            return new AnyNameClass(element.Location, null);
        }

        NameClass[] choices = [.. element.Children.Select(c => ReadNameClass(c, context))];
        return choices.Length == 1 ? choices[0] : new ChoiceNameClass(element.Location, choices);
    }

    private NameNameClass QName(SourceElement element, string name, string defaultNamespace)
    {
        int colon = name.IndexOf(':');
        string prefix = colon < 0 ? "" : name[..colon];
        string local = name[(colon + 1)..];
        string uri = defaultNamespace;
        if (!Lexical.IsNCName(local) || (colon >= 0 && !Lexical.IsNCName(prefix)))
        {
            Problem(element, $"\"{name}\" is not a name");
        }
        else if (colon >= 0 && !element.Namespaces.TryGetValue(prefix, out uri!))
        {
            errors.Add(RelaxNGDiagnostics.UndeclaredPrefix, element.Location, $"the prefix \"{prefix}\" is not declared (RELAX NG, 4.10)");
            uri = "";
        }

        return new NameNameClass(element.Location, new QualifiedName(uri, local));
    }
}
