using Tei.Differential.Documents;
using Tei.Differential.Schemas;

namespace Tei.Differential.Mutation;

/// <summary>A document and what is needed to change it at a place that chance chooses.</summary>
internal sealed class MutationContext(string text, Random random, SchemaNames names)
{
    public string Text { get; } = text;

    public Markup Markup { get; } = Markup.Read(text);

    public SchemaNames Names { get; } = names;

    public int Next(int below) => random.Next(below);

    public T? Pick<T>(IReadOnlyList<T> items)
        where T : class => items.Count == 0 ? null : items[random.Next(items.Count)];

    /// <summary>Any element.</summary>
    public MarkupElement Element() => Pick(Markup.Elements)!;

    /// <summary>Any element but the root; null where there is no other.</summary>
    public MarkupElement? Inner() => Markup.Elements.Count < 2 ? null : Markup.Elements[1 + random.Next(Markup.Elements.Count - 1)];

    /// <summary>Any attribute that is not a namespace, with its element.</summary>
    public (MarkupElement Element, MarkupAttribute Attribute)? Attribute()
    {
        (MarkupElement, MarkupAttribute)[] all =
            [.. Markup.Elements.SelectMany(e => e.Attributes.Where(a => !a.Name.StartsWith("xmlns", StringComparison.Ordinal)).Select(a => (e, a)))];
        return all.Length == 0 ? null : all[random.Next(all.Length)];
    }

    /// <summary>A place in the content of some element, between its children.</summary>
    public int? Place()
    {
        MarkupElement parent = Element();
        if (parent.IsEmptyTag)
        {
            return null;
        }

        int[] places = [parent.StartTag.End, parent.EndTag.Start, .. parent.Children.Select(c => c.Whole.End)];
        return places[random.Next(places.Length)];
    }

    public string Replace(TextRange range, string with) => string.Concat(Text.AsSpan(0, range.Start), with, Text.AsSpan(range.End));

    public string InsertAt(int place, string what) => Text.Insert(place, what);

    /// <summary>A name with one letter too many, too few, or doubled.</summary>
    public string Misspelled(string name)
    {
        int i = 1 + random.Next(name.Length);
        return random.Next(3) switch
        {
            0 => name.Insert(i, "x"),
            1 => i < name.Length && name[i] != ':' && name[i - 1] != ':' ? name.Remove(i, 1) : name + "s",
            _ => name.Insert(i, name[i - 1] == ':' ? "q" : name[i - 1].ToString()),
        };
    }

    /// <summary>Writes an element with another name.</summary>
    public string Renamed(MarkupElement element, string name)
    {
        string start = "<" + name + element.StartTag.Of(Text)[(1 + element.Name.Length)..];
        string whole = element.IsEmptyTag ? start : start + element.Inner.Of(Text) + $"</{name}>";
        return Replace(element.Whole, whole);
    }
}
