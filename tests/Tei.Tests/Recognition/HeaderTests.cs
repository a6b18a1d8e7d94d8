using System.Xml.Linq;

namespace Tei.Tests.Recognition;

/// <summary>Encoding manual, section 6.</summary>
internal sealed class HeaderTests
{
    private const string Long = "This is a paragraph that is long enough to be nothing else than a paragraph of a letter.";

    [TestCase("Source: Quist Library, Harbour Papers, Box 7, Dredging. Secret; Priority. Drafted by Hale.", "", "Quist Library", "Harbour Papers", "Box 7, Dredging")]
    [TestCase("Source: Department of State, Central Files, 841.00/5–1155. Secret.", "", "Department of State", "Central Files", "841.00/5–1155")]
    [TestCase("Source: PA AA, B 31, Bd. 417.", "Berlin", "PA AA", "B 31", "Bd. 417")]
    [TestCase("Source: CH-BAR#E2800#1967/59#44*.", "Bern", "CH-BAR", "E2800", "1967/59#44*")]
    [TestCase("Source: AMAE, Asie 1944–1955, vol. 12, fol. 3.", "La Courneuve", "AMAE", "Asie 1944–1955", "vol. 12, fol. 3")]
    [TestCase("Source: NARA, RG 84, Quorn Legation Files, Box 3.", "College Park", "NARA", "RG 84", "Quorn Legation Files, Box 3")]
    [TestCase("Source: TNA, FO 999/1234.", "Kew", "TNA", "FO 999", "1234")]
    [TestCase("Source: RGASPI, F. 81, Op. 9, D. 99, L. 5.", "Moscow", "RGASPI", "F. 81", "Op. 9, D. 99, L. 5")]
    [TestCase("Source: AVPRF, F. 81, Op. 9, Pap. 12, D. 99.", "Moscow", "AVPRF", "F. 81", "Op. 9, Pap. 12, D. 99")]
    public void A_source_note_says_where_the_document_lies(string note, string settlement, string repository, string collection, string number)
    {
        XElement header = Header($"{note}\n\nMemorandum of Conversation\n\nGeneva, June 5, 1951\n\n{Long}");
        string?[] found = [Value(header, "settlement") ?? "", Value(header, "repository"), Value(header, "collection"), Value(header, "idno", "msIdentifier")];
        Assert.That(found, Is.EqualTo(new[] { settlement, repository, collection, number }));
    }

    [TestCase("Interview with Ada Tarn\n\nHarbour Voices, Tape 2", "Interview with Ada Tarn. Harbour Voices, Tape 2")]
    [TestCase("Interview with Ada Tarn,\n\nHarbour Voices, Tape 2", "Interview with Ada Tarn, Harbour Voices, Tape 2")]
    public void A_heading_in_two_parts_has_a_full_stop_between_them_in_the_header(string heading, string title) =>
        Assert.That(Value(Header($"{heading}\n\nQ: When did you come?\n\nA: In the spring of that year, with my mother.\n\nQ: And your father?\n\nA: He came later."), "title", "titleStmt"), Is.EqualTo(title));

    [Test]
    public void A_source_note_may_be_the_first_footnote() => Assert.That(
        Value(Header($"Memorandum of Conversation [1]\n\nGeneva, June 5, 1951\n\n{Long}\n\nNotes\n\n[1] Source: Quist Library, Harbour Papers, Box 7. Confidential."), "repository"), Is.EqualTo("Quist Library"));

    [Test]
    public void The_classification_of_a_source_note_is_a_term() => Assert.That(
        Header($"Source: Quist Library, Harbour Papers, Box 7. Secret; Priority. Drafted by Hale.\n\nMemorandum of Conversation\n\n{Long}").Descendants(TeiNames.Namespace + "term").Select(t => (string?)t.Attribute("type") + ": " + t.Value),
        Does.Contain("classification: Secret; Priority"));

    [TestCase("Memorandum of a Conversation Between the Harbour Master and the Consul", "", "memorandum of conversation")]
    [TestCase("Drahtbericht des Gesandten an das Amt", "Ich habe dem Minister die Sache vorgetragen, und er hat sich nicht geäussert, was er davon hält.", "telegram")]
    [TestCase("Procès-verbal de la séance de la commission", "Le président ouvre la séance et donne la parole au rapporteur, qui expose les vues de la minorité.", "minutes")]
    [TestCase("Brief Statement of the Harbour Master", "", "statement")]
    [TestCase("Diario de sesiones de la comisión", "El señor presidente abre la sesión y da la palabra al ponente, que expone lo que la minoría ha dicho.", "transcript")]
    public void The_kind_that_a_title_names_in_its_language_is_a_term(string title, string text, string kind) => Assert.That(
        Header($"{title}\n\n{(text.Length > 0 ? text : Long)}").Descendants(TeiNames.Namespace + "term").Where(t => (string?)t.Attribute("type") == "kind").Select(t => t.Value), Is.EqualTo(new[] { kind }));

    [Test]
    public void A_source_note_says_what_an_office_did_with_the_document() => Assert.That(
        Header($"Source: Quist Library, Harbour Papers, Box 7. Secret. Drafted by J. P. Hale, Jr., on May 3 and approved by Dorn; cleared by Berg in the Harbour Office. Repeated to Bergen and Oslo.\n\nTelegram From the Harbour Office to the Mission\n\n{Long}")
            .Descendants(TeiNames.Namespace + "origin").Elements().Select(p => (string?)p.Element(TeiNames.Namespace + "seg")!.Attribute("type") + ": " + p.Value),
        Is.EqualTo(new[] { "drafted: Drafted by J. P. Hale, Jr., on May 3.", "approved: Approved by Dorn.", "cleared: Cleared by Berg in the Harbour Office.", "distributed: Repeated to Bergen and Oslo." }));

    [TestCase("Memorandum of a Telephone Conversation Between the Harbour Master and Senator Hale, Geneva, June 5, 1951", "Harbour Master", "Hale")]
    [TestCase("Transcript of Telephone Conversation Between the Minister's Assistant (Quist) and the Danish Ambassador (Dorn)", "Quist", "Dorn")]
    [TestCase("Telegram From the Legation in Denmark to the Department of State", "Legation in Denmark", "Department of State")]
    [TestCase("The Chargé in Denmark (Quist) to the Secretary of State", "Quist", "Secretary of State")]
    public void A_heading_names_sender_and_recipient(string heading, string sender, string recipient)
    {
        XElement[] actions = [.. Header($"{heading}\n\nGeneva, June 5, 1951\n\n{Long}").Descendants(TeiNames.Namespace + "correspAction")];
        Assert.That(actions.Select(a => a.Elements().First().Value), Is.EqualTo(new[] { sender, recipient }));
    }

    [Test]
    public void A_meeting_of_two_persons_is_no_correspondence() =>
        Assert.That(Header($"Memorandum of a Conversation Between the Harbour Master and Anna Dorn\n\nGeneva, June 5, 1951\n\n{Long}").Descendants(TeiNames.Namespace + "correspDesc"), Is.Empty);

    private static XElement Header(string text) => Encoded.Of(text).Document.Xml.Descendants(TeiNames.Namespace + "teiHeader").Single();

    private static string? Value(XElement header, string name, string? parent = null) =>
        header.Descendants(TeiNames.Namespace + name).FirstOrDefault(e => e.Ancestors(TeiNames.Namespace + (parent ?? "msDesc")).Any())?.Value;

    [TestCase("Ma grande chère fille,\n\nVous avez promis de vos nouvelles, et je les attends.\n\nA vous.\nJ. MOREL.", "fr")]
    [TestCase("Je vous suis infiniment obligé, mon cher ami, de votre discours.", "fr")]
    [TestCase("Ho ricevuto la Sua lettera e La ringrazio di cuore.", "it")]
    public void A_short_letter_is_in_the_language_whose_own_words_it_has(string letter, string language) => Assert.That(
        (string?)Encoded.Of(letter, TeiEncoder.Diplomatic).Document.Xml.Descendants(TeiNames.Namespace + "text").Single().Attribute(XNamespace.Xml + "lang"), Is.EqualTo(language));

    [TestCase("Hale Papers")]
    [TestCase("J. C. S. Files")]
    [TestCase("Nachlass Stone")]
    [TestCase("Peace Conf. 184.00101/21")]
    public void A_collection_above_the_heading_says_where_the_document_lies(string collection)
    {
        EncodingResult result = Encoded.Of($"{collection}\n\nThe Secretary of War to the President\n\nWashington, March 8, 1944.\n\nI attach the paper which we discussed.");
        Assert.That((string?)result.Document.Xml.Descendants(TeiNames.Namespace + "title").First(), Is.EqualTo("The Secretary of War to the President"));
        Assert.That(result.Document.ToString(), Does.Contain($"<note type=\"source\">{collection}</note>"));
    }

    [TestCase("E 2001 (E) 1972/33/128", "E 2001 (E)", "1972/33/128")]
    [TestCase("E 2300 Ankara/5", "E 2300", "Ankara/5")]
    public void A_shelfmark_alone_above_a_paper_says_where_it_lies(string shelfmark, string collection, string number)
    {
        XElement header = Header($"{shelfmark}\n\nDer Gesandte in Ankara, J. Kehrli, an den Vorsteher des Departements, M. Roth\n\nAnkara, 3. März 1947\n\nHerr Bundesrat,\n\n{Long}\n\nJ. Kehrli");
        Assert.That((string?[])[Value(header, "repository"), Value(header, "collection"), Value(header, "idno", "msIdentifier")], Is.EqualTo((string[])["CH-BAR", collection, number]));
    }
}
