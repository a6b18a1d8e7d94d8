using Tei.Validation.RelaxNG.Simplification;

namespace Tei.Validation.RelaxNG.Restrictions;

/// <summary>Checks the restrictions of section 7 on the simplified schema.</summary>
internal static class SchemaRestrictions
{
    public static void Check(SimplePattern start, IReadOnlyList<SimpleElement> elements, SchemaErrors errors)
    {
        var paths = new ProhibitedPaths(errors);
        var clashes = new NameClashes(errors);
        paths.Check(start, PathContext.Start);
        foreach (SimpleElement element in elements)
        {
            paths.Check(element.Content, PathContext.None);
            clashes.Check(element.Content);
            StringSequences.Check(element.Content, errors);
        }
    }
}
