namespace Tei.Differential.Mutation;

/// <summary>Mistakes with text.</summary>
internal static class TextMutations
{
    public static string? Insert(MutationContext document) =>
        document.Place() is int place ? document.InsertAt(place, document.Next(3) switch { 0 => "stray text", 1 => "\n stray\n text \n", _ => "&amp;" }) : null;

    public static string? InsertCharacterData(MutationContext document) =>
        document.Place() is int place ? document.InsertAt(place, document.Next(3) switch { 0 => "<![CDATA[a < b]]>", 1 => "<![CDATA[ ]]>", _ => "&#32;<!-- no text -->" }) : null;

    public static string? Delete(MutationContext document) =>
        document.Markup.Texts.Count == 0 ? null : document.Replace(document.Markup.Texts[document.Next(document.Markup.Texts.Count)], "");

    public static string? Change(MutationContext document) => document.Markup.Texts.Count == 0 ? null
        : document.Replace(document.Markup.Texts[document.Next(document.Markup.Texts.Count)], document.Next(4) switch { 0 => "12", 1 => " ", 2 => "1949-01-01", _ => "other words" });
}
