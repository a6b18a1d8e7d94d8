using System.Globalization;
using System.Xml.Linq;
using static Tei.Editions.Html.HtmlNode;

namespace Tei.Editions.Html;

/// <summary>The places of an edition on a map: an SVG of the coasts, cut to where the places are, and a list of them.</summary>
internal static class PlaceMap
{
    private const double Margin = 8;
    private const double SmallestWidth = 30;

    public static object[] Content(EditionModel model, InterfaceWords words)
    {
        IndexedEntity[] places = [.. model.Of(EditionEntityKind.Place).Where(p => p.Coordinates is not null).OrderByDescending(p => p.Mentions.Count)];
        return places.Length == 0
            ? [E("p", words["noPlaces"])]
            : [E("figure", A("class", "map"), Drawing(places, words), E("figcaption", words["mapText"])), E("ul", A("class", "index"), places.Select(p => E("li", E("a", A("href", p.Address), p.Name), $" ({p.Mentions.Count})")))];
    }

    private static XElement Drawing(IndexedEntity[] places, InterfaceWords words)
    {
        (double left, double top, double width, double height) = Frame(places);
        double unit = width / 1000;
        return E(
            "svg", A("viewBox", N(left) + " " + N(top) + " " + N(width) + " " + N(height)), A("role", "group"), A("aria-label", words["map"]),
            E("path", A("class", "coast"), A("d", string.Concat(Coasts().Select(Ring))), A("stroke-width", N(unit)), A("aria-hidden", "true")),
            places.Select(p => E(
                "a", A("href", p.Address), A("aria-label", $"{p.Name} ({p.Mentions.Count})"),
                E("circle", A("cx", N(p.Coordinates!.Value.Longitude)), A("cy", N(-p.Coordinates.Value.Latitude)), A("r", N(unit * Math.Min(22, 7 + (2 * Math.Sqrt(p.Mentions.Count)))))),
                E("title", $"{p.Name} ({p.Mentions.Count})"))),
            places.Take(12).Select(p => E("text", A("x", N(p.Coordinates!.Value.Longitude + (unit * 14))), A("y", N(-p.Coordinates.Value.Latitude + (unit * 6))), A("font-size", N(unit * 20)), A("aria-hidden", "true"), p.Name)));
    }

    private static (double Left, double Top, double Width, double Height) Frame(IndexedEntity[] places)
    {
        double left = places.Min(p => p.Coordinates!.Value.Longitude) - Margin;
        double right = places.Max(p => p.Coordinates!.Value.Longitude) + Margin;
        double top = -places.Max(p => p.Coordinates!.Value.Latitude) - Margin;
        double bottom = -places.Min(p => p.Coordinates!.Value.Latitude) + Margin;
        double width = Math.Max(SmallestWidth, right - left);
        double height = Math.Max(SmallestWidth / 2, bottom - top);
        return (((left + right) / 2) - (width / 2), ((top + bottom) / 2) - (height / 2), width, height);
    }

    private static IEnumerable<string> Coasts() => EditionAssets.Read("coastline.txt").Split('\n').Where(line => line.Length > 0 && line[0] != '#');

    private static string Ring(string line) => "M" + string.Join('L', line.Split(' ').Select(p => p.Split(',') is [var x, var y] ? $"{x} {(y[0] == '-' ? y[1..] : y == "0" ? y : "-" + y)}" : "")) + "Z";

    private static string N(double value) => Math.Round(value, 3).ToString(CultureInfo.InvariantCulture);
}
