using System.Globalization;
using Tei.Authorities;
using Tei.Recognition.Names;

namespace Tei.Tests.Recognition;

/// <summary>Offices that stand for persons (encoding manual, sections 2 and 3).</summary>
internal sealed class OfficeTests
{
    private static readonly Authority Cabinet = new(
    [
        Person("quist", "Quist, Albert", "Secretary of State from January 21, 1949, until January 1953"),
        Person("hale", "Hale, Stefan", "Secretary of State until January 20, 1949; thereafter, Governor until 1951"),
        Person("dorn", "Dorn, Anna", "Director of the Harbour Office"),
    ]);

    private static readonly TeiEncoder WithOffices = TeiEncoder.Diplomatic with { Authority = Cabinet, Offices = true };

    private static AuthorityEntry Person(string id, string name, string office) =>
        new() { Id = id, Kind = EntityKind.Person, Names = [name], Occupations = [new Occupation(office, null, null)] };

    [TestCase("March 3, 1950", "#quist")]
    [TestCase("March 3, 1948", "#hale")]
    public void An_office_is_the_person_who_held_it_at_the_time(string date, string person) =>
        Assert.That(Encoded.Elements($"Kalinov, {date}.\n\nI told the Secretary that the harbour was closed.", "rs", WithOffices), Is.EqualTo(new[] { $"<rs type=\"person\" ref=\"{person}\">the Secretary</rs>" }));

    [TestCase("Kalinov, March 3, 1960.\n\nI told the Secretary that the harbour was closed.")]
    [TestCase("Kalinov, March 3, 1950.\n\nI told the Secretary Hale that the harbour was closed.")]
    [TestCase("Kalinov, March 3, 1950.\n\nI told the Secretary of the club that the harbour was closed.")]
    [TestCase("I told the Secretary that the harbour was closed.")]
    public void An_office_that_may_be_another_is_left(string text) => Assert.That(Encoded.Elements(text, "rs", WithOffices), Is.Empty);

    [Test]
    public void Offices_are_marked_only_when_asked_for() =>
        Assert.That(Encoded.Elements("Kalinov, March 3, 1950.\n\nI told the Secretary that it was closed.", "rs", WithOffices with { Offices = false }), Is.Empty);

    [Test]
    public void A_label_that_is_an_office_is_the_person_who_held_it() =>
        Assert.That(Encoded.Elements("Kalinov, March 3, 1950.\n\nThe Secretary: One.\n\nMr. Berg: Two.\n\nThe Secretary: Three.", "sp", WithOffices)[0], Does.StartWith("<sp who=\"#quist\""));

    [Test]
    public void A_list_of_persons_tells_offices_with_their_times()
    {
        Occupation[] offices = [.. OfficePeriods.Of(Person("x", "X", "Minister from March 1969 to May 4, 1970; thereafter, Ambassador until 1973; also Adviser"))];
        string[] told = [.. offices.Select(o => string.Create(CultureInfo.InvariantCulture, $"{o.Text} {o.From}–{o.To}"))];
        Assert.That(told, Is.EqualTo(new[] { "Minister 1969-03–1970-05-04", "Ambassador 1970-05-04–1973", "also Adviser –" }));
    }
}
