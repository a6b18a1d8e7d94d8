using Tei.Validation.RelaxNG.Simplification;

namespace Tei.Validation.RelaxNG.Restrictions;

/// <summary>What a pattern is inside of.</summary>
[Flags]
internal enum PathContext
{
    None = 0,
    Start = 1,
    Attribute = 2,
    List = 4,
    DataExcept = 8,
    OneOrMore = 16,
    GroupInOneOrMore = 32,
}

/// <summary>Finds patterns inside others that may not contain them (RELAX NG, 7.1), and open attribute names without repetition (7.3).</summary>
internal sealed class ProhibitedPaths(SchemaErrors errors)
{
    private readonly HashSet<(SimplePattern Pattern, PathContext Context)> done = [];

    public void Check(SimplePattern pattern, PathContext context)
    {
        if (!done.Add((pattern, context)))
        {
            return;
        }

        CheckSelf(pattern, context);
        switch (pattern)
        {
            case SimpleAttribute attribute:
                Check(attribute.Content, PathContext.Attribute);
                break;
            case SimpleList list:
                Check(list.Content, context | PathContext.List);
                break;
            case SimpleOneOrMore repeated:
                Check(repeated.Content, context | PathContext.OneOrMore);
                break;
            case SimpleChoice choice:
                CheckAll(choice.Items, context);
                break;
            case SimpleGroup group:
                CheckAll(group.Items, InGroup(context));
                break;
            case SimpleInterleave interleave:
                CheckAll(interleave.Items, InGroup(context));
                break;
            case SimpleData { Except: SimplePattern except }:
                Check(except, context | PathContext.DataExcept);
                break;
        }
    }

    private static PathContext InGroup(PathContext context) =>
        context.HasFlag(PathContext.OneOrMore) ? context | PathContext.GroupInOneOrMore : context;

    private void CheckAll(IReadOnlyList<SimplePattern> items, PathContext context)
    {
        foreach (SimplePattern item in items)
        {
            Check(item, context);
        }
    }

    private void CheckSelf(SimplePattern pattern, PathContext context)
    {
        string? prohibited = pattern switch
        {
            SimpleAttribute attribute => InAttributes(attribute, context),
            SimpleElement => Inside(context, PathContext.Attribute | PathContext.List | PathContext.DataExcept),
            SimpleText => Inside(context, PathContext.Start | PathContext.List | PathContext.DataExcept),
            SimpleInterleave => Inside(context, PathContext.Start | PathContext.List | PathContext.DataExcept),
            SimpleList => Inside(context, PathContext.Start | PathContext.List | PathContext.DataExcept),
            SimpleGroup or SimpleOneOrMore or SimpleEmpty => Inside(context, PathContext.Start | PathContext.DataExcept),
            SimpleData or SimpleValue => Inside(context, PathContext.Start),
            _ => null,
        };
        if (prohibited is not null)
        {
            errors.Add(RelaxNGDiagnostics.ProhibitedPath, pattern.Location, $"\"{Name(pattern)}\" may not stand inside {prohibited} (RELAX NG, 7.1)");
        }
    }

    private string? InAttributes(SimpleAttribute attribute, PathContext context)
    {
        if (!context.HasFlag(PathContext.OneOrMore) && attribute.Name.DescendantsAndSelf().Any(n => n is Syntax.AnyNameClass or Syntax.NsNameClass))
        {
            errors.Add(RelaxNGDiagnostics.AttributeRestriction, attribute.Location, "an attribute with an open name must be repeated with oneOrMore or zeroOrMore (RELAX NG, 7.3)");
        }

        return context.HasFlag(PathContext.GroupInOneOrMore)
            ? "a group or interleave inside oneOrMore"
            : Inside(context, PathContext.Start | PathContext.Attribute | PathContext.List | PathContext.DataExcept);
    }

    private static string? Inside(PathContext context, PathContext prohibited) => (context & prohibited) switch
    {
        PathContext.None => null,
        var found when found.HasFlag(PathContext.DataExcept) => "the except of data",
        var found when found.HasFlag(PathContext.List) => "list",
        var found when found.HasFlag(PathContext.Attribute) => "attribute",
        _ => "start",
    };

    private static string Name(SimplePattern pattern)
    {
        string name = pattern.GetType().Name["Simple".Length..];
        return char.ToLowerInvariant(name[0]) + name[1..];
    }
}
