using System.Xml.Linq;

namespace Tei.Validation.Tests.RelaxNG;

/// <summary>Patterns with the derivatives of James Clark's paper written down word by word: slow, and plainly right. The oracle of the property test.</summary>
internal abstract record Naive
{
    public sealed record Empty : Naive;

    public sealed record NotAllowed : Naive;

    public sealed record Text : Naive;

    public sealed record Value(string Word) : Naive;

    public sealed record Choice(Naive Left, Naive Right) : Naive;

    public sealed record Group(Naive Left, Naive Right) : Naive;

    public sealed record Interleave(Naive Left, Naive Right) : Naive;

    public sealed record OneOrMore(Naive Item) : Naive;

    public sealed record Attribute(string Name, Naive Content) : Naive;

    /// <summary>An element; a null name stands for any name.</summary>
    public sealed record Element(string? Name, Naive Content) : Naive;

    public sealed record After(Naive Inside, Naive Behind) : Naive;

    public static bool Matches(Naive pattern, XElement document) => Nullable(Child(pattern, document));

    private static bool Nullable(Naive pattern) => pattern switch
    {
        Empty or Text => true,
        Choice(var l, var r) => Nullable(l) || Nullable(r),
        Group(var l, var r) => Nullable(l) && Nullable(r),
        Interleave(var l, var r) => Nullable(l) && Nullable(r),
        OneOrMore(var p) => Nullable(p),
        _ => false,
    };

    private static Naive Child(Naive pattern, XElement element)
    {
        Naive p = StartTagOpen(pattern, element.Name.LocalName);
        foreach (XAttribute attribute in element.Attributes())
        {
            p = Attributes(p, attribute);
        }

        return EndTag(Children(StartTagClose(p), [.. element.Nodes()]));
    }

    private static Naive Children(Naive p, XNode[] nodes)
    {
        if (nodes is [] or [XText])
        {
            string text = nodes is [XText only] ? only.Value : "";
            Naive after = TextStep(p, text);
            return string.IsNullOrWhiteSpace(text) ? MakeChoice(p, after) : after;
        }

        foreach (XNode node in nodes)
        {
            if (node is XElement element)
            {
                p = Child(p, element);
            }
            else if (node is XText { Value: var text } && !string.IsNullOrWhiteSpace(text))
            {
                p = TextStep(p, text);
            }
        }

        return p;
    }

    private static Naive TextStep(Naive pattern, string text) => pattern switch
    {
        Choice(var l, var r) => MakeChoice(TextStep(l, text), TextStep(r, text)),
        Interleave(var l, var r) => MakeChoice(MakeInterleave(TextStep(l, text), r), MakeInterleave(l, TextStep(r, text))),
        Group(var l, var r) => Nullable(l) ? MakeChoice(MakeGroup(TextStep(l, text), r), TextStep(r, text)) : MakeGroup(TextStep(l, text), r),
        After(var l, var r) => MakeAfter(TextStep(l, text), r),
        OneOrMore(var p) => MakeGroup(TextStep(p, text), MakeChoice(new OneOrMore(p), new Empty())),
        Text => pattern,
        Value(var word) when word == text.Trim() => new Empty(),
        _ => new NotAllowed(),
    };

    private static Naive StartTagOpen(Naive pattern, string name) => pattern switch
    {
        Choice(var l, var r) => MakeChoice(StartTagOpen(l, name), StartTagOpen(r, name)),
        Element(var own, var content) when own is null || own == name => MakeAfter(content, new Empty()),
        Interleave(var l, var r) => MakeChoice(
            ApplyAfter(StartTagOpen(l, name), p => MakeInterleave(p, r)), ApplyAfter(StartTagOpen(r, name), p => MakeInterleave(l, p))),
        OneOrMore(var p) => ApplyAfter(StartTagOpen(p, name), q => MakeGroup(q, MakeChoice(new OneOrMore(p), new Empty()))),
        Group(var l, var r) when Nullable(l) => MakeChoice(ApplyAfter(StartTagOpen(l, name), p => MakeGroup(p, r)), StartTagOpen(r, name)),
        Group(var l, var r) => ApplyAfter(StartTagOpen(l, name), p => MakeGroup(p, r)),
        After(var l, var r) => ApplyAfter(StartTagOpen(l, name), p => MakeAfter(p, r)),
        _ => new NotAllowed(),
    };

    private static Naive ApplyAfter(Naive pattern, Func<Naive, Naive> function) => pattern switch
    {
        After(var l, var r) => MakeAfter(l, function(r)),
        Choice(var l, var r) => MakeChoice(ApplyAfter(l, function), ApplyAfter(r, function)),
        _ => new NotAllowed(),
    };

    private static Naive Attributes(Naive pattern, XAttribute attribute) => pattern switch
    {
        After(var l, var r) => MakeAfter(Attributes(l, attribute), r),
        Choice(var l, var r) => MakeChoice(Attributes(l, attribute), Attributes(r, attribute)),
        Group(var l, var r) => MakeChoice(MakeGroup(Attributes(l, attribute), r), MakeGroup(l, Attributes(r, attribute))),
        Interleave(var l, var r) => MakeChoice(MakeInterleave(Attributes(l, attribute), r), MakeInterleave(l, Attributes(r, attribute))),
        OneOrMore(var p) => MakeGroup(Attributes(p, attribute), MakeChoice(new OneOrMore(p), new Empty())),
        Attribute(var name, var content) when name == attribute.Name.LocalName && ValueMatches(content, attribute.Value) => new Empty(),
        _ => new NotAllowed(),
    };

    private static bool ValueMatches(Naive pattern, string value) =>
        (Nullable(pattern) && string.IsNullOrWhiteSpace(value)) || Nullable(TextStep(pattern, value));

    private static Naive StartTagClose(Naive pattern) => pattern switch
    {
        After(var l, var r) => MakeAfter(StartTagClose(l), r),
        Choice(var l, var r) => MakeChoice(StartTagClose(l), StartTagClose(r)),
        Group(var l, var r) => MakeGroup(StartTagClose(l), StartTagClose(r)),
        Interleave(var l, var r) => MakeInterleave(StartTagClose(l), StartTagClose(r)),
        OneOrMore(var p) => StartTagClose(p) is var closed and not NotAllowed ? new OneOrMore(closed) : new NotAllowed(),
        Attribute => new NotAllowed(),
        _ => pattern,
    };

    private static Naive EndTag(Naive pattern) => pattern switch
    {
        Choice(var l, var r) => MakeChoice(EndTag(l), EndTag(r)),
        After(var l, var r) when Nullable(l) => r,
        _ => new NotAllowed(),
    };

    // The simplifications of the paper, without which patterns grow beyond measure.
    private static Naive MakeChoice(Naive l, Naive r) => l is NotAllowed || l == r ? r : r is NotAllowed ? l : new Choice(l, r);

    private static Naive MakeGroup(Naive l, Naive r) => l is NotAllowed || r is NotAllowed ? new NotAllowed() : l is Empty ? r : r is Empty ? l : new Group(l, r);

    private static Naive MakeInterleave(Naive l, Naive r) =>
        l is NotAllowed || r is NotAllowed ? new NotAllowed() : l is Empty ? r : r is Empty ? l : new Interleave(l, r);

    private static Naive MakeAfter(Naive l, Naive r) => l is NotAllowed || r is NotAllowed ? new NotAllowed() : new After(l, r);
}
