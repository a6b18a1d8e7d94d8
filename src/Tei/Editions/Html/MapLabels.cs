using System.Collections.Immutable;

namespace Tei.Editions.Html;

/// <summary>A place on a map.</summary>
/// <param name="Name">Its name.</param>
/// <param name="X">Where its circle is, in the units of the map.</param>
/// <param name="Y">Downwards.</param>
/// <param name="Radius">Of the circle.</param>
internal readonly record struct MapDot(string Name, double X, double Y, double Radius);

/// <summary>A part of a map.</summary>
internal readonly record struct MapBox(double Left, double Top, double Right, double Bottom)
{
    public bool Overlaps(MapBox other) => Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;

    public bool Holds(MapBox other) => Left <= other.Left && other.Right <= Right && Top <= other.Top && other.Bottom <= Bottom;

    /// <summary>Whether the circle of a place lies in it, even in part.</summary>
    public bool Touches(MapDot dot)
    {
        double x = Math.Clamp(dot.X, Left, Right) - dot.X, y = Math.Clamp(dot.Y, Top, Bottom) - dot.Y;
        return (x * x) + (y * y) < dot.Radius * dot.Radius;
    }
}

/// <summary>A name on a map.</summary>
/// <param name="Name">The name.</param>
/// <param name="X">Where its anchor is.</param>
/// <param name="Y">Its base line.</param>
/// <param name="Anchor">Which part of it is at X, as SVG says it: start, middle or end.</param>
/// <param name="Box">What it takes; a little more than letters of any usual font need.</param>
internal readonly record struct MapLabel(string Name, double X, double Y, string Anchor, MapBox Box);

/// <summary>
/// Writes names beside the circles of places: to the right, else to the left, above, below or at a corner, where the name covers the fewest circles. A name never covers another one and never leaves
/// the map; one that would is left out. So is one that would hide more than two circles, unless all of them are of places that come after it: among many places the one that is named most has a name first.
/// The same places give the same names.
/// </summary>
internal static class MapLabels
{
    private const int MostCovered = 2;

    /// <summary>How many circles of places that come after it a name may hide; they are links beneath it, and are in the list below the map.</summary>
    private const int MostCoveredOfLesser = 6;

    /// <summary>How many places may get a name: more have no room on a map, and each is compared with all others.</summary>
    private const int MostNames = 200;

    /// <param name="dots">The places; those that come first get their names first.</param>
    /// <param name="map">The whole map.</param>
    /// <param name="size">The size of letters.</param>
    public static ImmutableArray<MapLabel> Place(IReadOnlyList<MapDot> dots, MapBox map, double size)
    {
        ImmutableArray<MapLabel>.Builder labels = ImmutableArray.CreateBuilder<MapLabel>();
        for (int i = 0; i < Math.Min(dots.Count, MostNames); i++)
        {
            int place = i;
            MapLabel[] best =
            [
                .. Beside(dots[place], size)
                    .Where(label => map.Holds(label.Box) && !labels.Any(other => other.Box.Overlaps(label.Box)))
                    .Select(label => (Label: label, Covered: dots.Where((other, at) => at != place && label.Box.Touches(other)).Count(), OfGreater: dots.Take(place).Any(other => label.Box.Touches(other))))
                    .Where(choice => choice.Covered <= (choice.OfGreater ? MostCovered : MostCoveredOfLesser))
                    .OrderBy(choice => choice.Covered)
                    .Select(choice => choice.Label)
                    .Take(1),
            ];
            labels.AddRange(best);
        }

        return labels.DrainToImmutable();
    }

    private static IEnumerable<MapLabel> Beside(MapDot dot, double size)
    {
        double width = dot.Name.Sum(WidthOf) * size, half = size * 0.65, gap = dot.Radius + (size * 0.25);
        yield return Label(dot.Name, dot.X + gap, dot.X + gap, dot.Y, "start");
        yield return Label(dot.Name, dot.X - gap, dot.X - gap - width, dot.Y, "end");
        yield return Label(dot.Name, dot.X, dot.X - (width / 2), dot.Y - dot.Radius - half, "middle");
        yield return Label(dot.Name, dot.X, dot.X - (width / 2), dot.Y + dot.Radius + half, "middle");

        // At a corner the name begins where the circle has already turned away from it.
        double aside = dot.Radius * 0.7, away = (dot.Radius * 0.7) + half;
        yield return Label(dot.Name, dot.X + aside, dot.X + aside, dot.Y - away, "start");
        yield return Label(dot.Name, dot.X + aside, dot.X + aside, dot.Y + away, "start");
        yield return Label(dot.Name, dot.X - aside, dot.X - aside - width, dot.Y - away, "end");
        yield return Label(dot.Name, dot.X - aside, dot.X - aside - width, dot.Y + away, "end");

        MapLabel Label(string name, double x, double left, double middle, string anchor) =>
            new(name, x, middle + (size * 0.33), anchor, new MapBox(left, middle - half, left + width, middle + half));
    }

    /// <summary>How wide a letter is at most, as a part of its size: signs of the East are squares, capitals wider than small letters.</summary>
    private static double WidthOf(char letter) => letter >= '\u1100' ? 1.05 : char.IsUpper(letter) ? 0.85 : 0.65;
}
