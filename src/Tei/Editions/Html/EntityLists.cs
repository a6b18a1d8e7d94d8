using System.Text;
using System.Xml.Linq;
using Tei.Recognition;
using static Tei.Editions.Html.HtmlNode;

namespace Tei.Editions.Html;

/// <summary>The index of persons, places or bodies; a long one is divided by initials.</summary>
internal static class EntityLists
{
    /// <summary>More entries than this are divided.</summary>
    private const int LongList = 100;

    public static object[] Content(EditionModel model, InterfaceWords words, EditionEntityKind kind)
    {
        IndexedEntity[] entities = [.. model.Of(kind)];
        return entities.Length == 0 ? [E("p", words["empty"])] : entities.Length <= LongList ? [List(entities)] : Divided(entities, words);
    }

    private static object[] Divided(IndexedEntity[] entities, InterfaceWords words)
    {
        List<IGrouping<string, IndexedEntity>> initials = [.. entities.GroupBy(e => Initial(e.SortName), StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal)];
        return
        [
            E("nav", A("class", "alphabet"), A("aria-label", words["initials"]), E("ul", initials.Select(g => E("li", E("a", A("href", "#" + Id(g.Key)), g.Key))))),
            .. initials.Select(g => E("section", E("h2", A("class", "initial"), A("id", Id(g.Key)), g.Key), List(g))),
        ];
    }

    private static XElement List(IEnumerable<IndexedEntity> entities) =>
        E("ul", A("class", "index"), entities.Select(e => E("li", E("a", A("href", e.Address), e.IndexName), e.Descriptions.IsEmpty ? null : " – " + e.Descriptions[0], Count(e.Mentions.Count))));

    /// <summary>How often an entity is named; the number does not stand on a line of its own. Who is named in no text has none.</summary>
    internal static string? Count(int mentions) => mentions == 0 ? null : $"\u00A0({mentions})";

    private static string Id(string initial) => "initial-" + Convert.ToHexStringLower(Encoding.UTF8.GetBytes(initial));

    /// <summary>The first letter, large and without its diacritics; # for a name without one.</summary>
    private static string Initial(string name)
    {
        Rune letter = name.EnumerateRunes().FirstOrDefault(Rune.IsLetter);
        return letter.Value == 0 ? "#" : Rune.ToUpperInvariant(letter.IsBmp ? new Rune(Diacritics.BaseOf((char)letter.Value)) : letter).ToString();
    }
}
