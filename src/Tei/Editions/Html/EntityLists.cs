using static Tei.Editions.Html.HtmlNode;

namespace Tei.Editions.Html;

/// <summary>The index of persons, places or bodies.</summary>
internal static class EntityLists
{
    public static object[] Content(EditionModel model, InterfaceWords words, EditionEntityKind kind)
    {
        IndexedEntity[] entities = [.. model.Of(kind)];
        return entities.Length == 0
            ? [E("p", words["empty"])]
            : [E("ul", A("class", "index"), entities.Select(e => E("li", E("a", A("href", e.Address), e.Name), e.Descriptions.IsEmpty ? null : " – " + e.Descriptions[0], $" ({e.Mentions.Count})")))];
    }
}
