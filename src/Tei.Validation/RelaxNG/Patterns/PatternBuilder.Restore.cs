using Tei.Validation.RelaxNG.Datatypes;
using Tei.Validation.RelaxNG.Syntax;

namespace Tei.Validation.RelaxNG.Patterns;

/// <content>Lists the patterns of a schema, and makes them again as they were, without simplifying anew.</content>
internal sealed partial class PatternBuilder
{
    /// <summary>All patterns but elements, empty, notAllowed and text, by their number.</summary>
    public IEnumerable<Pattern> Made => interned.Values.Concat(named.Values).OrderBy(p => p.Id);

    /// <summary>The number that the next pattern gets.</summary>
    public int NextId => count;

    public Pattern Restore(Operation operation, Pattern[] operands)
    {
        int id = count++;
        Pattern pattern = operation switch
        {
            Operation.Choice => new ChoicePattern(id, operands),
            Operation.Interleave => new InterleavePattern(id, operands),
            Operation.Group => new GroupPattern(id, operands[0], operands[1]),
            Operation.OneOrMore => new OneOrMorePattern(id, operands[0]),
            _ => new ListPattern(id, operands[0]),
        };
        interned.Add(new PatternKey((int)operation, Array.ConvertAll(operands, static o => o.Id)), pattern);
        return pattern;
    }

    // Attributes and data come from schemas only, never from derivatives, so nobody looks for an equal one again.
    public Pattern RestoreAttribute(NameClass name, Pattern value) => new AttributePattern(count++, name, value);

    public Pattern RestoreData(Datatype type, Pattern? except) => new DataPattern(count++, type, except);

    public Pattern RestoreValue(Datatype type, string text, object value) => new ValuePattern(count++, type, text, value);
}
