using Tei.Differential.Documents;

namespace Tei.Differential.Mutation;

/// <summary>Mistakes with elements.</summary>
internal static class ElementMutations
{
    private const int LongestCopy = 4000;

    public static string? Delete(MutationContext document) => document.Inner() is MarkupElement element ? document.Replace(element.Whole, "") : null;

    public static string? Unwrap(MutationContext document) =>
        document.Inner() is { IsEmptyTag: false } element ? document.Replace(element.Whole, element.Inner.Of(document.Text)) : null;

    public static string? Wrap(MutationContext document)
    {
        if (document.Inner() is not MarkupElement element || document.Pick(document.Names.Elements) is not string name)
        {
            return null;
        }

        string prefix = Prefix(element);
        return document.Replace(element.Whole, $"<{prefix}{name}>{element.Whole.Of(document.Text)}</{prefix}{name}>");
    }

    public static string? Duplicate(MutationContext document) =>
        document.Inner() is MarkupElement element && element.Whole.Length <= LongestCopy ? document.InsertAt(element.Whole.End, "\n" + element.Whole.Of(document.Text)) : null;

    public static string? Move(MutationContext document)
    {
        if (document.Inner() is not MarkupElement element || document.Place() is not int place || (place > element.Whole.Start && place < element.Whole.End))
        {
            return null;
        }

        string moved = element.Whole.Of(document.Text);
        return place >= element.Whole.End
            ? document.InsertAt(place, moved).Remove(element.Whole.Start, element.Whole.Length)
            : document.Replace(element.Whole, "").Insert(place, moved);
    }

    public static string? Exchange(MutationContext document)
    {
        MarkupElement parent = document.Element();
        if (parent.Children.Count < 2)
        {
            return null;
        }

        int i = document.Next(parent.Children.Count - 1);
        (TextRange first, TextRange second) = (parent.Children[i].Whole, parent.Children[i + 1].Whole);
        string between = document.Text[first.End..second.Start];
        return document.Replace(new TextRange(first.Start, second.End), second.Of(document.Text) + between + first.Of(document.Text));
    }

    public static string? Rename(MutationContext document)
    {
        MarkupElement element = document.Element();
        return document.Pick(document.Names.Elements) is string name ? document.Renamed(element, Prefix(element) + name) : null;
    }

    public static string? Misspell(MutationContext document)
    {
        MarkupElement element = document.Element();
        return document.Renamed(element, document.Misspelled(element.Name));
    }

    public static string? ChangeNamespace(MutationContext document)
    {
        MarkupElement element = document.Element();
        return element.Name.Contains(':') || element.Attributes.Any(a => a.Name == "xmlns")
            ? null
            : document.InsertAt(element.StartTag.Start + 1 + element.Name.Length, document.Next(2) == 0 ? " xmlns=\"urn:other\"" : " xmlns=\"\"");
    }

    public static string? Insert(MutationContext document)
    {
        if (document.Place() is not int place || document.Pick(document.Names.Elements) is not string name)
        {
            return null;
        }

        return document.InsertAt(place, document.Next(2) == 0 ? $"<{name}/>" : $"<{name}>x</{name}>");
    }

    public static string? Empty(MutationContext document) =>
        document.Inner() is { IsEmptyTag: false } element ? document.Replace(element.Inner, document.Next(3) == 0 ? " " : "") : null;

    private static string Prefix(MarkupElement element) => element.Name.Contains(':') ? element.Name[..(element.Name.IndexOf(':') + 1)] : "";
}
