using System.Collections.Frozen;
using System.Numerics;

namespace Tei.Validation.RelaxNG.Datatypes;

/// <summary>The built-in types of XML Schema part 2.</summary>
internal static class XsdDatatypes
{
    private static readonly FrozenDictionary<string, XsdDatatype> Types = All().ToFrozenDictionary(t => t.Name);

    public static XsdDatatype? Find(string name) => Types.GetValueOrDefault(name);

    private static IEnumerable<XsdDatatype> All() =>
    [
        new StringDatatype("string", WhiteSpaceMode.Preserve, static _ => true, "text"),
        new StringDatatype("normalizedString", WhiteSpaceMode.Replace, static _ => true, "text"),
        new StringDatatype("token", WhiteSpaceMode.Collapse, static _ => true, "text"),
        new StringDatatype("untypedAtomic", WhiteSpaceMode.Preserve, static _ => true, "text"),
        new StringDatatype("anyAtomicType", WhiteSpaceMode.Preserve, static _ => true, "text"),
        new StringDatatype("language", WhiteSpaceMode.Collapse, Lexical.IsLanguage, "a language tag such as en or en-GB"),
        new StringDatatype("Name", WhiteSpaceMode.Collapse, Lexical.IsName, "an XML name"),
        new StringDatatype("NCName", WhiteSpaceMode.Collapse, Lexical.IsNCName, "an XML name without colon"),
        new StringDatatype("NMTOKEN", WhiteSpaceMode.Collapse, Lexical.IsNmtoken, "an XML name token"),
        new StringDatatype("ID", WhiteSpaceMode.Collapse, Lexical.IsNCName, "an ID (an XML name without colon)", IdKind.Id),
        new StringDatatype("IDREF", WhiteSpaceMode.Collapse, Lexical.IsNCName, "an IDREF (an XML name without colon)", IdKind.IdRef),
        new AnyUriDatatype(),
        new ListDatatype("NMTOKENS", Lexical.IsNmtoken, IdKind.None, isEntities: false),
        new ListDatatype("IDREFS", Lexical.IsNCName, IdKind.IdRefs, isEntities: false),
        new ListDatatype("ENTITIES", Lexical.IsNCName, IdKind.None, isEntities: true),
        new EntityDatatype(),
        new QNameDatatype("QName"),
        new QNameDatatype("NOTATION"),
        new BooleanDatatype(),
        new FloatDatatype("float", isSingle: true),
        new FloatDatatype("double", isSingle: false),
        new DurationDatatype(),
        new BinaryDatatype("hexBinary"),
        new BinaryDatatype("base64Binary"),
        .. Enum.GetValues<DateTimeKind>().Select(kind => new DateTimeDatatype(kind)),
        new DecimalDatatype("decimal", isInteger: false, null, null),
        new DecimalDatatype("integer", isInteger: true, null, null),
        new DecimalDatatype("nonPositiveInteger", isInteger: true, null, 0),
        new DecimalDatatype("negativeInteger", isInteger: true, null, -1),
        new DecimalDatatype("nonNegativeInteger", isInteger: true, 0, null),
        new DecimalDatatype("positiveInteger", isInteger: true, 1, null),
        new DecimalDatatype("long", isInteger: true, long.MinValue, long.MaxValue),
        new DecimalDatatype("int", isInteger: true, int.MinValue, int.MaxValue),
        new DecimalDatatype("short", isInteger: true, short.MinValue, short.MaxValue),
        new DecimalDatatype("byte", isInteger: true, sbyte.MinValue, sbyte.MaxValue),
        new DecimalDatatype("unsignedLong", isInteger: true, 0, ulong.MaxValue),
        new DecimalDatatype("unsignedInt", isInteger: true, 0, uint.MaxValue),
        new DecimalDatatype("unsignedShort", isInteger: true, 0, ushort.MaxValue),
        new DecimalDatatype("unsignedByte", isInteger: true, 0, byte.MaxValue),
    ];
}
