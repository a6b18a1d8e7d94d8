namespace Tei.Tests.Recognition;

/// <summary>Reports, minutes and letters of offices in German, French and Italian, with the numbers under which they are filed (encoding manual, sections 4 to 6). All texts are invented.</summary>
internal sealed class FiledPaperTests
{
    private const string Text = "Die Handelskammer hat die Note der Gesandtschaft noch nicht beantwortet, und der Hafen bleibt deshalb bis auf weiteres geschlossen.";
    private const string Farewell = "Mit vorzüglicher Hochachtung\nA. Gruber";

    [TestCase("B.41.7.–MQ\n\nBern, 3. Mai 1951")]
    [TestCase("B.41.7.2 – MQ/r\n\nBern, 3. Mai 1951")]
    [TestCase("p.B.41.7.Tarn.2.-QU\n\nBern, 3. Mai 1951")]
    [TestCase("Schweizerische Gesandtschaft\nB.41.7.–MQ\nBern, 3. Mai 1951")]
    public void The_number_of_a_file_is_a_number_and_no_address(string head)
    {
        string body = Encoded.Bare($"{head}\n\nHerr Minister,\n\n{Text}\n\n{Farewell}");
        Assert.That(body, Does.Contain("<seg type=\"number\">" + head.Split('\n').First(line => line.Contains(".7.", StringComparison.Ordinal)) + "</seg>"));
        Assert.That(body, Does.Not.Contain("<addrLine>B."));
    }

    [Test]
    public void Below_a_heading_it_is_no_second_one()
    {
        string text = $"Der Vorsteher des Politischen Departements an den Gesandten in London, P. Tarner\n\nB.41.7.–MQ\n\nVertraulich\n\nBern, 3. Mai 1951\n\nLieber Freund,\n\n{Text}";
        Assert.That(Encoded.Values(text, "head"), Has.Length.EqualTo(1));
        Assert.That(Encoded.Bare(text), Does.Contain("<opener><seg type=\"number\">B.41.7.–MQ</seg><note type=\"classification\">Vertraulich</note>"));
    }

    [TestCase("SCHWEIZERISCHE BOTSCHAFT\nIN TARNLAND\n\n")]
    [TestCase("SCHWEIZERISCHE BOTSCHAFT\nIN TARNLAND\n")]
    public void What_a_report_is_about_stands_between_its_heading_and_the_salute(string office)
    {
        string text = $"{office}Köln, den 28. November 1951\n\nPolitischer Bericht Nr. 9\n\nDie Lage im Hafen\n\nHerr Bundesrat,\n\n{Text}\n\nDer Schweizerische Botschafter:\nGruber";
        Assert.That(Encoded.Values(text, "head"), Is.EqualTo(new[] { "Politischer Bericht Nr. 9", "Die Lage im Hafen" }));
        Assert.That(Encoded.Values(text, "addrLine"), Is.EqualTo(new[] { "SCHWEIZERISCHE BOTSCHAFT", "IN TARNLAND" }));
        Assert.That(Encoded.Values(text, "salute"), Is.EqualTo(new[] { "Herr Bundesrat," }));
    }

    [Test]
    public void Who_kept_the_minutes_signs_below_the_talk()
    {
        const string Minutes = "Aktennotiz über die Besprechung vom 3. Mai 1951\n\nHerr Gruber: Der Hafen ist geschlossen.\n\nHerr Tarner: Das ist bekannt.\n\nHerr Gruber: Dann bleibt es dabei.\n\nHerr Tarner: Einverstanden.\n\nSchluss der Sitzung: 16.15 Uhr.\nDer Protokollführer:\nH. Quast";
        Assert.That(Encoded.Bare(Minutes), Does.EndWith("<closer><seg type=\"office\">Der Protokollführer:</seg><signed><persName>H. Quast</persName></signed></closer></div>"));
        Assert.That(Encoded.Values(Minutes, "speaker"), Has.Length.EqualTo(4));
    }

    [TestCase("Mardi 6 juin 1967, 09.00 heures, Palais fédéral, Salle 4", "6 juin 1967, 09.00 heures", "1967-06-06T09:00:00")]
    [TestCase("Mardi 6 juin 1967, à 9 heures 30", "6 juin 1967, à 9 heures 30", "1967-06-06T09:30:00")]
    [TestCase("Berne, mardi 6 juin 1967, 9 h 30", "6 juin 1967, 9 h 30", "1967-06-06T09:30:00")]
    [TestCase("Martedì 6 giugno 1967, ore 9.30, Palazzo federale", "6 giugno 1967, ore 9.30", "1967-06-06T09:30:00")]
    [TestCase("Dienstag, 6. Juni 1967, um 9.30 Uhr, Bundeshaus, Zimmer 4", "6. Juni 1967, um 9.30 Uhr", "1967-06-06T09:30:00")]
    public void The_hour_of_a_sitting_belongs_to_its_day_and_the_room_to_the_dateline(string line, string date, string when)
    {
        string text = $"Procès-verbal de la séance de la Commission\n\n{line}\n\nLa séance est ouverte par le président, qui donne la parole au rapporteur de la commission et aux autres membres.";
        Assert.That(Encoded.Values(text, "dateline"), Is.EqualTo(new[] { line }));
        Assert.That(Encoded.Bare(text), Does.Contain($"<date when=\"{when}\" ").Or.Contain($"<date when=\"{when}\">"));
        Assert.That(Encoded.Values(text, "date"), Is.EqualTo(new[] { date }));
    }

    [Test]
    public void A_sentence_with_a_day_of_the_week_is_no_dateline() =>
        Assert.That(Encoded.Values($"Bericht\n\nDienstag 6. Juni 1967, Herr Gruber war in der Stadt und der Hafen blieb zu.\n\n{Text}", "dateline"), Is.Empty);
}
