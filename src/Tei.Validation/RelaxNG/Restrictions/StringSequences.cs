using Tei.Validation.RelaxNG.Simplification;

namespace Tei.Validation.RelaxNG.Restrictions;

/// <summary>Checks that data stands alone in an element or attribute (RELAX NG, 7.2).</summary>
internal sealed class StringSequences
{
    private readonly SchemaErrors errors;
    private readonly Dictionary<SimplePattern, ContentType> known = [];

    private StringSequences(SchemaErrors errors) => this.errors = errors;

    /// <summary>The content types, from the one that goes with everything to the one that goes with nothing.</summary>
    private enum ContentType
    {
        Empty,
        Complex,
        Simple,
    }

    public static void Check(SimplePattern content, SchemaErrors errors) => new StringSequences(errors).TypeOf(content);

    private ContentType TypeOf(SimplePattern pattern)
    {
        if (!known.TryGetValue(pattern, out ContentType type))
        {
            type = Compute(pattern);
            known.Add(pattern, type);
        }

        return type;
    }

    private ContentType Compute(SimplePattern pattern)
    {
        switch (pattern)
        {
            case SimpleData { Except: SimplePattern except }:
                TypeOf(except);
                return ContentType.Simple;
            case SimpleData or SimpleValue or SimpleList:
                return ContentType.Simple;
            case SimpleElement or SimpleText:
                return ContentType.Complex;
            case SimpleAttribute attribute:
                TypeOf(attribute.Content);
                return ContentType.Empty;
            case SimpleOneOrMore repeated:
                ContentType item = TypeOf(repeated.Content);
                return Join(pattern, item, item);
            case SimpleGroup group:
                return group.Items.Aggregate(ContentType.Empty, (sum, i) => Join(pattern, sum, TypeOf(i)));
            case SimpleInterleave interleave:
                return interleave.Items.Aggregate(ContentType.Empty, (sum, i) => Join(pattern, sum, TypeOf(i)));
            case SimpleChoice choice:
                return choice.Items.Max(TypeOf);
            default:
                return ContentType.Empty;
        }
    }

    private ContentType Join(SimplePattern pattern, ContentType left, ContentType right)
    {
        if (left != ContentType.Empty && right != ContentType.Empty && (left == ContentType.Simple || right == ContentType.Simple))
        {
            errors.Add(RelaxNGDiagnostics.StringSequence, pattern.Location, "data may not be combined with elements, text or other data (RELAX NG, 7.2)");
        }

        return (ContentType)Math.Max((int)left, (int)right);
    }
}
