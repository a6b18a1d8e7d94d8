namespace Tei.Validation.RelaxNG.Datatypes.RegularExpressions;

/// <summary>A parsed regular expression of XML Schema (XML Schema 2, appendix F).</summary>
internal abstract record RegexSyntax;

internal sealed record RegexCharacters(CodePointSet Set) : RegexSyntax;

internal sealed record RegexSequence(IReadOnlyList<RegexSyntax> Items) : RegexSyntax;

internal sealed record RegexAlternatives(IReadOnlyList<RegexSyntax> Items) : RegexSyntax;

/// <summary>A repetition; without a maximum it has no end.</summary>
internal sealed record RegexRepetition(RegexSyntax Item, int Minimum, int? Maximum) : RegexSyntax;
