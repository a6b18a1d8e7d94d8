using System.Globalization;
using System.Xml.Linq;
using static Tei.Editions.Html.HtmlNode;

namespace Tei.Editions.Html;

/// <summary>Who wrote to whom: correspondents on a circle with a line for each pair, and a table with all of it.</summary>
internal static class CorrespondenceGraph
{
    private const int MostNodes = 40;
    private const double Radius = 300;
    private const double NameHeight = 17;
    private static readonly string[] Columns = ["from", "to", "number"];

    public static object[] Content(EditionModel model, InterfaceWords words)
    {
        var pairs = model.Documents.SelectMany(d => d.Senders.SelectMany(s => d.Recipients.Select(r => (From: Named(model, s), To: Named(model, r)))))
            .GroupBy(p => p).Select(g => (g.Key.From, g.Key.To, Count: g.Count())).OrderByDescending(p => p.Count).ThenBy(p => p.From.Name, StringComparer.Ordinal).ThenBy(p => p.To.Name, StringComparer.Ordinal).ToList();
        return pairs.Count == 0
            ? [E("p", words["noLetters"])]
            : [E("figure", A("class", "graph"), Drawing(pairs, words), E("figcaption", words["graphText"])), Table(pairs, words)];
    }

    private static (string Name, string? Address) Named(EditionModel model, EditionCorrespondent c) =>
        c.Key is not null && model.ByKey.TryGetValue(c.Key, out IndexedEntity? entity) ? (entity.Name, entity.Address) : (c.Name, null);

    private static XElement Drawing(List<((string Name, string? Address) From, (string Name, string? Address) To, int Count)> pairs, InterfaceWords words)
    {
        var nodes = pairs.SelectMany(p => new[] { (Node: p.From, p.Count), (Node: p.To, p.Count) }).GroupBy(n => n.Node).OrderByDescending(g => g.Sum(n => n.Count)).ThenBy(g => g.Key.Name, StringComparer.Ordinal).Select(g => g.Key).Take(MostNodes).ToList();
        (double X, double Y) At(int i) => (Radius * Math.Cos(2 * Math.PI * i / nodes.Count), Radius * Math.Sin(2 * Math.PI * i / nodes.Count));
        var place = nodes.Select((n, i) => (n, i)).ToDictionary(p => p.n, p => At(p.i));
        Dictionary<(double X, double Y), double> lines = new(NameLines(place.Values));
        return E(
            "svg", A("viewBox", "-560 -360 1120 720"), A("role", "group"), A("aria-label", words["letters"]),
            pairs.Where(p => place.ContainsKey(p.From) && place.ContainsKey(p.To)).Select(p => E("path", A("class", "edge"), A("aria-hidden", "true"), A("d", $"M{N(place[p.From].X)} {N(place[p.From].Y)}Q0 0 {N(place[p.To].X)} {N(place[p.To].Y)}"), A("stroke-width", N(Math.Min(10, 1 + Math.Log2(p.Count)))))),
            nodes.Select(n => Node(n, place[n], lines[place[n]])));
    }

    /// <summary>The line of each name: beside its circle, and further out where the one before it, seen from the middle, would be touched.</summary>
    private static IEnumerable<KeyValuePair<(double X, double Y), double>> NameLines(IEnumerable<(double X, double Y)> places)
    {
        foreach (var quarter in places.GroupBy(p => (Left: p.X < 0, Above: p.Y < 0)))
        {
            double least = double.NegativeInfinity;
            foreach ((double X, double Y) at in quarter.OrderBy(p => Math.Abs(p.Y)))
            {
                double line = Math.Max(least, Math.Abs(at.Y) * 1.04);
                least = line + NameHeight;
                yield return new(at, quarter.Key.Above ? -line : line);
            }
        }
    }

    private static XElement Node((string Name, string? Address) node, (double X, double Y) at, double line)
    {
        // At the top and the foot of the circle a name stands above or below, and not beside.
        bool upright = Math.Abs(at.X) < Radius / 10;
        double beside = upright ? at.X : (at.X * 1.02) + (at.X < 0 ? -8 : 8), aside = upright && Math.Abs(line) <= Radius * 1.05 ? Math.Sign(at.Y) * 10 : 0;
        object[] drawing =
        [
            E("circle", A("cx", N(at.X)), A("cy", N(at.Y)), A("r", "6")),
            E("text", A("x", N(beside)), A("y", N(line + aside + 5)), A("text-anchor", upright ? "middle" : at.X < 0 ? "end" : "start"), node.Name),
        ];
        return node.Address is null ? E("g", drawing) : E("a", A("href", node.Address), drawing);
    }

    private static XElement Table(List<((string Name, string? Address) From, (string Name, string? Address) To, int Count)> pairs, InterfaceWords words) => E(
        "div", A("class", "table"), E(
            "table",
            E("thead", E("tr", Columns.Select(w => E("th", A("scope", "col"), words[w])))),
            E("tbody", pairs.Select(p => E("tr", E("td", Link(p.From)), E("td", Link(p.To)), E("td", p.Count))))));

    private static object Link((string Name, string? Address) node) => node.Address is null ? node.Name : E("a", A("href", node.Address), node.Name);

    private static string N(double value) => Math.Round(value, 1).ToString(CultureInfo.InvariantCulture);
}
