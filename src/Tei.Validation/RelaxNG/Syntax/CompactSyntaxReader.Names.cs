namespace Tei.Validation.RelaxNG.Syntax;

/// <content>Name classes.</content>
internal sealed partial class CompactSyntaxReader
{
    private NameClass ReadNameClass(string defaultNamespace)
    {
        Enter();
        NameClass first = ReadSimpleNameClass(defaultNamespace, out bool isExcept);
        if (Current.Kind == CompactTokenKind.Bar)
        {
            List<NameClass> choices = [first];
            while (TakeIf(CompactTokenKind.Bar))
            {
                choices.Add(ReadSimpleNameClass(defaultNamespace, out bool isOtherExcept));
                isExcept |= isOtherExcept;
            }

            if (isExcept)
            {
                throw Problem(first.Location, "\"|\" and \"-\" may not stand side by side in a name class; put parentheses around one of them");
            }

            first = new ChoiceNameClass(first.Location, choices);
        }

        depth--;
        return first;
    }

    /// <summary>A name class with its annotations, perhaps with an exception.</summary>
    private NameClass ReadSimpleNameClass(string defaultNamespace, out bool isExcept)
    {
        NameClass name = ReadLeadingNameClass(defaultNamespace, out bool takesExcept);
        isExcept = Current.Kind == CompactTokenKind.Minus;
        if (isExcept)
        {
            CompactToken minus = Take();
            if (!takesExcept)
            {
                throw Problem(minus.Location, "\"-\" may stand only behind \"*\" or \"prefix:*\"");
            }

            NameClass except = ReadLeadingNameClass(defaultNamespace, out _);
            if (Current.Kind == CompactTokenKind.Minus)
            {
                throw Problem(Current.Location, "a name class takes one \"-\"; list the exceptions as (a | b)");
            }

            name = name is NsNameClass ns ? new NsNameClass(ns.Location, ns.NamespaceUri, except) : new AnyNameClass(name.Location, except);
        }

        while (TakeIf(CompactTokenKind.Following))
        {
            ReadAnnotationElement(mayBeRelaxNG: false, out _, out _);
        }

        return name;
    }

    private NameClass ReadLeadingNameClass(string defaultNamespace, out bool takesExcept)
    {
        ReadAnnotations();
        CompactToken token = Current;
        takesExcept = token.Kind is CompactTokenKind.Star or CompactTokenKind.NamespaceName;
        switch (token.Kind)
        {
            case CompactTokenKind.OpenParenthesis:
                Take();
                NameClass inner = ReadNameClass(defaultNamespace);
                Expect(CompactTokenKind.CloseParenthesis, "\"|\" or \")\"");
                return inner;
            case CompactTokenKind.Star:
                Take();
                return new AnyNameClass(token.Location, null);
            case CompactTokenKind.NamespaceName:
                Take();
                return new NsNameClass(token.Location, namespaces.Find(token.Prefix, token.Location), null);
            case CompactTokenKind.PrefixedName:
                Take();
                return new NameNameClass(token.Location, new QualifiedName(namespaces.Find(token.Prefix, token.Location), token.Text));
            case CompactTokenKind.Identifier or CompactTokenKind.Keyword:
                Take();
                return new NameNameClass(token.Location, new QualifiedName(defaultNamespace, token.Text));
            default:
                throw Unexpected("a name");
        }
    }
}
