using System.Globalization;
using System.Xml.Linq;
using static Tei.Editions.Html.HtmlNode;

namespace Tei.Editions.Html;

/// <summary>The places of an edition on a map: an SVG of the coasts, cut to where the places are, and a list of them.</summary>
internal static class PlaceMap
{
    private const double Margin = 8;
    private const double SmallestWidth = 30;

    /// <summary>The size of a name's letters, in thousandths of the map's width.</summary>
    private const double LabelSize = 16;

    public static object[] Content(EditionModel model, InterfaceWords words)
    {
        IndexedEntity[] places = [.. model.Of(EditionEntityKind.Place).Where(p => p.Coordinates is not null).OrderByDescending(p => p.Mentions.Count)];
        return places.Length == 0
            ? [E("p", words["noPlaces"])]
            : [E("figure", A("class", "map"), Drawing(places, words), E("figcaption", words["mapText"])), E("ul", A("class", "index"), places.Select(p => E("li", E("a", A("href", p.Address), p.Name), EntityLists.Count(p.Mentions.Count))))];
    }

    private static XElement Drawing(IndexedEntity[] places, InterfaceWords words)
    {
        (double left, double top, double width, double height) = Frame(places);
        double unit = width / 1000;
        MapDot[] dots = [.. places.Select(place => Dot(place, unit))];
        return E(
            "svg", A("viewBox", N(left) + " " + N(top) + " " + N(width) + " " + N(height)), A("role", "group"), A("aria-label", words["map"]),
            E("path", A("class", "coast"), A("d", string.Concat(Coasts().Select(Ring))), A("stroke-width", N(unit)), A("aria-hidden", "true")),
            places.Zip(dots, (place, dot) => E(
                "a", A("id", place.MapAnchor), A("href", place.Address), A("aria-label", $"{place.Name} ({place.Mentions.Count})"),
                E("circle", A("cx", N(dot.X)), A("cy", N(dot.Y)), A("r", N(dot.Radius))),
                E("title", $"{place.Name} ({place.Mentions.Count})"))),
            MapLabels.Place(dots, new MapBox(left, top, left + width, top + height), unit * LabelSize).Select(label => E(
                "text", A("x", N(label.X)), A("y", N(label.Y)), A("text-anchor", label.Anchor), A("font-size", N(unit * LabelSize)), A("stroke-width", N(unit * 4)), A("aria-hidden", "true"), label.Name)));
    }

    /// <summary>A place; its circle grows with the number of its mentions.</summary>
    private static MapDot Dot(IndexedEntity place, double unit) =>
        new(place.Name, place.Coordinates!.Value.Longitude, -place.Coordinates.Value.Latitude, unit * Math.Min(22, 7 + (2 * Math.Sqrt(place.Mentions.Count))));

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

    private static string Ring(string line) => "M" + string.Join('L', Unbroken(line).Select(p => N(p.X) + " " + N(p.Y))) + "Z";

    /// <summary>A coast that goes on over the 180th meridian, instead of a line back around the world.</summary>
    private static IEnumerable<(double X, double Y)> Unbroken(string line)
    {
        (double X, double Y)[] points = [.. line.Split(' ').Select(p => p.Split(',')).Where(p => p.Length == 2).Select(p => (Number(p[0]), -Number(p[1])))];
        for (int i = 1; i < points.Length; i++)
        {
            points[i].X += 360 * Math.Round((points[i - 1].X - points[i].X) / 360);
        }

        double turn = 360 * Math.Round(points.Average(p => p.X) / 360);
        return points.Select(p => (p.X - turn, p.Y));
    }

    /// <summary>The way from a place's page to its circle: latitude and longitude, in degrees.</summary>
    public static XElement LinkTo(IndexedEntity place, (double Latitude, double Longitude) where) =>
        E("a", A("href", $"../map.html#{place.MapAnchor}"), $"{N(where.Latitude)}, {N(where.Longitude)}");

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    private static string N(double value) => Math.Round(value, 3).ToString(CultureInfo.InvariantCulture);
}
