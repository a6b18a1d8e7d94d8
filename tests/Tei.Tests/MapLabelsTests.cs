using System.Collections.Immutable;
using Tei.Editions.Html;

namespace Tei.Tests;

/// <summary>Where the names of places stand on a map of 1000 by 500 with letters of 16.</summary>
internal sealed class MapLabelsTests
{
    private static readonly MapBox Map = new(0, 0, 1000, 500);

    [TestCase(500, 250, "start")]
    [TestCase(980, 250, "end")]
    public void A_name_stands_at_the_right_or_where_the_map_has_room(double x, double y, string anchor) =>
        Assert.That(Place(new MapDot("London", x, y, 8)).Single().Anchor, Is.EqualTo(anchor));

    [Test]
    public void A_name_gives_way_to_one_that_is_mentioned_more()
    {
        ImmutableArray<MapLabel> labels = Place(new MapDot("Prague", 500, 250, 8), new MapDot("London", 430, 250, 8));
        Assert.That(labels.Select(l => (l.Name, l.Anchor)), Is.EqualTo(new[] { ("Prague", "start"), ("London", "end") }));
    }

    [Test]
    public void A_name_covers_as_few_places_as_it_can()
    {
        ImmutableArray<MapLabel> labels = Place(new MapDot("Prague", 500, 250, 8), new MapDot("A", 530, 250, 8));
        Assert.That(labels[0].Anchor, Is.EqualTo("end"));
    }

    [Test]
    public void Among_many_places_the_one_that_is_mentioned_most_has_a_name()
    {
        MapDot[] crowd = [new("Washington", 500, 250, 12), .. Enumerable.Range(0, 100).Select(i => new MapDot("", 400 + (i % 10 * 22), 150 + (i / 10 * 22), 4))];
        Assert.That(MapLabels.Place(crowd, Map, 16).Select(l => l.Name), Has.Member("Washington"));
    }

    [Test]
    public void A_name_stands_at_a_corner_where_the_sides_are_taken()
    {
        MapDot[] dots = [new("A", 500, 250, 8), new("", 516, 250, 4), new("", 484, 250, 4), new("", 500, 231, 4), new("", 500, 269, 4)];
        Assert.That(MapLabels.Place(dots, Map, 16)[0], Has.Property("Anchor").EqualTo("start").And.Property("Y").LessThan(245));
    }

    [Test]
    public void Names_never_cover_each_other_and_never_leave_the_map()
    {
        MapDot[] crowd = [.. Enumerable.Range(0, 400).Select(i => new MapDot($"Place {i}", 20 + (i * 37 % 960), 20 + (i * 53 % 460), 6 + (i % 5)))];
        ImmutableArray<MapLabel> labels = Place(crowd);
        Assert.Multiple(() =>
        {
            Assert.That(labels, Has.Length.GreaterThan(20));
            Assert.That(labels.Select(l => l.Box), Is.All.Matches<MapBox>(Map.Holds));
            Assert.That(labels.SelectMany((a, i) => labels.Take(i).Where(b => b.Box.Overlaps(a.Box))), Is.Empty);
            Assert.That(Place(crowd).AsEnumerable(), Is.EqualTo(labels), "the same places give the same names");
        });
    }

    private static ImmutableArray<MapLabel> Place(params MapDot[] dots) => MapLabels.Place(dots, Map, 16);
}
