using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Tei;

/// <summary>One attribute of a markup.</summary>
/// <param name="Name">The local name; <c>xml:id</c> and <c>xml:lang</c> with their prefix.</param>
/// <param name="Value">The value.</param>
public readonly record struct MarkupAttribute(string Name, string Value);

/// <summary>What an annotation becomes: an element of the TEI namespace, with the signs of the source that it stands for.</summary>
/// <remarks>Immutable; threads may share it.</remarks>
public sealed class Markup
{
    private Markup(string element, ImmutableArray<MarkupAttribute> attributes, int openSign, int closeSign, string? abbreviation)
    {
        Element = element;
        Attributes = attributes;
        OpenSign = openSign;
        CloseSign = closeSign;
        Abbreviation = abbreviation;
    }

    /// <summary>The element's local name.</summary>
    public string Element { get; }

    /// <summary>The attributes in the order in which they are written.</summary>
    public ImmutableArray<MarkupAttribute> Attributes { get; }

    /// <summary>How many characters at the start of the span are signs (a bracket) that the element stands for.</summary>
    public int OpenSign { get; }

    /// <summary>How many characters at the end of the span are signs that the element stands for.</summary>
    public int CloseSign { get; }

    /// <summary>The abbreviated form that a <c>choice</c> has before its <c>expan</c>: a second writing of source characters.</summary>
    public string? Abbreviation { get; }

    /// <summary>Empty elements written before the element: a page break before the number of its page, the cells that a row leaves empty.</summary>
    internal ImmutableArray<Markup> Before { get; init; } = [];

    /// <summary>Empty elements written behind the element.</summary>
    internal ImmutableArray<Markup> After { get; init; } = [];

    /// <summary>Whether crossing spans may cut it: what stands for signs, or is a choice, may not be cut.</summary>
    public bool CanBeSplit => OpenSign + CloseSign == 0 && Element is not ("choice" or "sic" or "orig" or "desc") && Abbreviation is null;

    /// <summary>An element around the whole span.</summary>
    public static Markup Around(string element, params ReadOnlySpan<(string Name, string? Value)> attributes) =>
        new(element, Written(attributes), 0, 0, null);

    /// <summary>An element that stands for the pair of signs at the ends of its span (one character each).</summary>
    public static Markup ForBrackets(string element, params ReadOnlySpan<(string Name, string? Value)> attributes) =>
        new(element, Written(attributes), 1, 1, null);

    /// <summary>An element that stands for signs of the given lengths at the ends of its span.</summary>
    public static Markup ForSigns(string element, int openSign, int closeSign, params ReadOnlySpan<(string Name, string? Value)> attributes) =>
        new(element, Written(attributes), openSign, closeSign, null);

    /// <summary>A <c>choice</c> that begins with the abbreviated form.</summary>
    public static Markup ChoiceOf(string abbreviation, params ReadOnlySpan<(string Name, string? Value)> attributes) =>
        new(TeiNames.Choice, Written(attributes), 0, 0, abbreviation);

    /// <summary>The same markup with empty elements before and behind it.</summary>
    internal Markup Beside(ImmutableArray<Markup> before, ImmutableArray<Markup> after) => new(Element, Attributes, OpenSign, CloseSign, Abbreviation) { Before = before, After = after };

    /// <summary>An element without content.</summary>
    internal static Markup Empty(string element, params ReadOnlySpan<MarkupAttribute> attributes) => new(element, [.. attributes], 0, 0, null);

    /// <summary>The same markup with one attribute added, or replaced.</summary>
    public Markup With(string name, string value)
    {
        var written = ImmutableArray.CreateBuilder<MarkupAttribute>(Attributes.Length + 1);
        foreach (MarkupAttribute attribute in Attributes)
        {
            if (attribute.Name != name)
            {
                written.Add(attribute);
            }
        }

        written.Add(new MarkupAttribute(name, value));
        return new Markup(Element, written.DrainToImmutable(), OpenSign, CloseSign, Abbreviation) { Before = Before, After = After };
    }

    /// <summary>The value of an attribute, if it is there.</summary>
    public string? this[string attribute]
    {
        get
        {
            foreach (MarkupAttribute a in Attributes)
            {
                if (a.Name == attribute)
                {
                    return a.Value;
                }
            }

            return null;
        }
    }

    private static ImmutableArray<MarkupAttribute> Written(ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        int count = 0;
        foreach ((_, string? value) in attributes)
        {
            count += value is null ? 0 : 1;
        }

        var written = count == 0 ? [] : new MarkupAttribute[count];
        int next = 0;
        foreach ((string name, string? value) in attributes)
        {
            if (value is not null)
            {
                written[next++] = new MarkupAttribute(name, value);
            }
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(written);
    }
}
