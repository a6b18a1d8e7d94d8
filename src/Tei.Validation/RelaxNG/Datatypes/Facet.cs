using System.Globalization;
using Tei.Validation.RelaxNG.Datatypes.RegularExpressions;

namespace Tei.Validation.RelaxNG.Datatypes;

/// <summary>One parameter of a datatype (XML Schema 2, 4.3). <c>enumeration</c> and <c>whiteSpace</c> are not parameters in RELAX NG.</summary>
internal abstract class Facet(string name, string value)
{
    public string Name => name;

    /// <summary>The value as the schema writes it.</summary>
    public string Value => value;

    public string Description => $"{name} {value}";

    /// <summary>Whether the value is wanted and not only its text.</summary>
    public virtual bool NeedsValue => true;

    public abstract bool Allows(string text, object? parsed);

    /// <summary>Makes a facet that was checked before.</summary>
    public static Facet Restore(XsdDatatype type, string name, string value) =>
        name == "pattern" ? new PatternFacet(value) : Create(type, name, value, out _) ?? throw new InvalidDataException();

    /// <summary>Makes a facet; null and the problem where the type has none of the name or the value is wrong.</summary>
    public static Facet? Create(XsdDatatype type, string name, string value, out string? problem)
    {
        problem = null;
        try
        {
            Facet? facet = name switch
            {
                "pattern" => CheckedPattern(value),
                "length" or "minLength" or "maxLength" when type.HasLength => new LengthFacet(type, name, ParseCount(value)),
                "minInclusive" or "maxInclusive" or "minExclusive" or "maxExclusive" when type.IsOrdered => new BoundFacet(type, name, value),
                "totalDigits" or "fractionDigits" when type is DecimalDatatype => new DigitsFacet(name, ParseCount(value)),
                _ => null,
            };
            problem = facet is null ? $"the type \"{type.Name}\" has no parameter \"{name}\"" : null;
            return facet;
        }
        catch (FormatException e)
        {
            problem = $"\"{value}\" is no value for the parameter \"{name}\" of \"{type.Name}\": {e.Message}";
            return null;
        }
    }

    private static PatternFacet CheckedPattern(string pattern)
    {
        XsdRegex.Check(pattern);
        return new PatternFacet(pattern);
    }

    private static int ParseCount(string value) =>
        int.TryParse(value.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out int count) ? count : throw new FormatException("a count is wanted");

    private sealed class PatternFacet(string pattern) : Facet("pattern", pattern)
    {
        // Most patterns of a large schema are never asked, and their automata are not small.
        private readonly Lazy<XsdRegex> regex = new(() => XsdRegex.Parse(pattern));

        public override bool NeedsValue => false;

        public override bool Allows(string text, object? parsed) => regex.Value.IsMatch(text);
    }

    private sealed class LengthFacet(XsdDatatype type, string name, int limit) : Facet(name, limit.ToString(CultureInfo.InvariantCulture))
    {
        public override bool Allows(string text, object? parsed) => Name switch
        {
            "length" => type.Length(parsed!) == limit,
            "minLength" => type.Length(parsed!) >= limit,
            _ => type.Length(parsed!) <= limit,
        };
    }

    private sealed class BoundFacet(XsdDatatype type, string name, string bound) : Facet(name, bound)
    {
        private readonly object limit = type.Parse(bound, NoContext.Instance) ?? throw new FormatException("the bound is not of the type");

        public override bool Allows(string text, object? parsed) => type.Compare(parsed!, limit) is int order && Name switch
        {
            "minInclusive" => order >= 0,
            "maxInclusive" => order <= 0,
            "minExclusive" => order > 0,
            _ => order < 0,
        };
    }

    private sealed class DigitsFacet(string name, int limit) : Facet(name, limit.ToString(CultureInfo.InvariantCulture))
    {
        public override bool Allows(string text, object? parsed)
        {
            var number = (DecimalValue)parsed!;
            return (Name == "totalDigits" ? number.TotalDigits : number.Scale) <= limit;
        }
    }
}
