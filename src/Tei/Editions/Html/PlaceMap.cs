using System.Globalization;
using System.Xml.Linq;
using static Tei.Editions.Html.HtmlNode;

namespace Tei.Editions.Html;

/// <summary>The places of an edition on a map: an SVG of the coasts, cut to where the places are, and a list of them.</summary>
internal static class PlaceMap
{
    private const double Margin = 8;
    private const double SmallestWidth = 30;
    private const int MostLabels = 24;

    /// <summary>The height of a name, in thousandths of the map's width.</summary>
    private const double LabelSize = 16;

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
            Labels(places.Take(MostLabels), left + width, unit).Select(l => E("text", A("x", N(l.X)), A("y", N(l.Y)), A("text-anchor", l.Before ? "end" : null), A("font-size", N(unit * LabelSize)), A("aria-hidden", "true"), l.Name)));
    }

    /// <summary>Names beside their places, the most mentioned first, on the side where there is room; one that would cover another is left out.</summary>
    private static List<(string Name, double X, double Y, bool Before)> Labels(IEnumerable<IndexedEntity> places, double right, double unit)
    {
        var labels = new List<(string Name, double X, double Y, bool Before)>();
        var boxes = new List<(double Left, double Right, double Y)>();
        foreach (IndexedEntity place in places)
        {
            (double latitude, double longitude) = place.Coordinates!.Value;
            double length = place.Name.Length * unit * LabelSize * 0.55;
            double y = -latitude + (unit * LabelSize * 0.3);
            bool isBefore = longitude + (unit * 20) + length > right;
            double x = longitude + (unit * (isBefore ? -14 : 14));
            (double Left, double Right, double Y) box = isBefore ? (x - length, x, y) : (x, x + length, y);
            if (!boxes.Exists(b => b.Left < box.Right && box.Left < b.Right && Math.Abs(b.Y - box.Y) < unit * LabelSize * 1.1))
            {
                boxes.Add(box);
                labels.Add((place.Name, x, y, isBefore));
            }
        }

        return labels;
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

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    private static string N(double value) => Math.Round(value, 3).ToString(CultureInfo.InvariantCulture);
}
