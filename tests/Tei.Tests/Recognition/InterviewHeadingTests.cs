using System.Xml.Linq;

namespace Tei.Tests.Recognition;

/// <summary>What stands above interviews and hearings: title pages, fields, who asked (encoding manual, section 2). All texts are invented.</summary>
internal sealed class InterviewHeadingTests
{
    private const string Talk = "TARN: Mrs. Dale, where were you born?\n\nDALE: I was born in Riverton, behind the mill.\n\nTARN: What did your father do?\n\nDALE: He kept the books for thirty years.";

    private static string?[] Who(string text) => [.. Encoded.Elements(text, "u").Select(u => (string?)XElement.Parse(u).Attribute("who"))];

    [TestCase("RIVERTON COUNTY HISTORY PROJECT\n\nInterview with Martha Dale\n\nInterviewer: John Tarn\n\nDate: March 4, 1987\n\nPlace: Riverton, Ohio")]
    [TestCase("Transcript of Oral History Interview\n\nNarrator: Martha Dale\nInterviewer: John Tarn\nDate: March 4, 1987\nLocation: Riverton, Ohio\nTranscriber: Jane Poe")]
    [TestCase("Zeitzeugengespräch mit Martha Dale\n\nInterviewer: John Tarn\nDatum: 4. März 1987\nOrt: Riverton")]
    [TestCase("Entretien avec Martha Dale\n\nréalisé par John Tarn, le 4 mars 1987")]
    public void An_interview_below_a_title_page_is_talk(string above)
    {
        string text = $"{above}\n\n{Talk}";
        Assert.That(Encoded.Elements(text, "u"), Has.Length.EqualTo(4));
        Assert.That(Encoded.Elements(text, "sp"), Is.Empty);
        Assert.That(Who(text), Is.EqualTo(new[] { "#john-tarn", "#martha-dale", "#john-tarn", "#martha-dale" }));
    }

    [Test]
    public void Fields_before_and_behind_the_date_are_in_one_opener()
    {
        const string Text = $"Interview with Martha Dale\n\nInterviewer: John Tarn\nDate: March 4, 1987\nPlace: Riverton, Ohio\nTranscriber: Jane Poe\n\n{Talk}";
        Assert.That(XElement.Parse(Encoded.Elements(Text, "opener").Single(), LoadOptions.PreserveWhitespace).Elements("note").Select(note => note.Value), Is.EqualTo(new[] { "Interviewer: John Tarn", "Place: Riverton, Ohio", "Transcriber: Jane Poe" }));
        Assert.That(Encoded.Elements(Text, "list"), Is.Empty);
    }

    [Test]
    public void Fields_below_a_preface_are_those_of_the_interview()
    {
        const string Text = "The Recollections of Captain Quill\n\nPreface\n\nThis volume contains an interview with the Captain, held in his home.\n\nInterview Number 1 with Captain Quill\n\nPlace: His home in Annapolis\n\nDate: 12 May 1986\n\nInterviewer: Paul Stone\n\nQ: Would you begin with your early life?\n\nCaptain Quill: I was born on a farm.\n\nQ: Why did you choose the Navy?\n\nCaptain Quill: My uncle had a picture of a ship.";
        Assert.That(XElement.Parse(Encoded.Elements(Text, "opener").Single(), LoadOptions.PreserveWhitespace).Elements().Select(e => e.Value), Is.EqualTo(new[] { "Place: His home in Annapolis", "Date: 12 May 1986", "Interviewer: Paul Stone" }));
        Assert.That(Encoded.Values(Text, "head"), Does.Contain("Interview Number 1 with Captain Quill"));
        Assert.That(Who(Text).First(), Is.EqualTo("#paul-stone"));
    }

    [Test]
    public void A_letter_means_the_one_who_is_asked_and_no_other_of_that_letter()
    {
        const string Text = "INTERVIEWEE: MARGARET LOWE (Mrs. Thomas Lowe)\n\nINTERVIEWER: JOE FRANKLIN\n\nF: How did you come to Austin?\n\nL: I came to study.\n\nF: And then?\n\nL: I stayed.";
        Assert.That(Who(Text), Is.EqualTo(new[] { "#joe-franklin", "#margaret-lowe", "#joe-franklin", "#margaret-lowe" }));
    }

    [Test]
    public void A_hearing_below_its_date_is_talk() =>
        Assert.That(Encoded.Elements("COMMITTEE ON WATERWAYS\n\nHEARING ON THE RIVERTON CANAL\n\nTuesday, March 3, 1936\n\nSenator ALDER. Mr. Finch, will you state your name?\n\nMr. FINCH. Henry Finch, of Riverton.\n\nSenator ALDER. What is your business?\n\nMr. FINCH. I run a barge.", "u"), Has.Length.EqualTo(4));

    [TestCase("Memorandum of Conversation\n\nWashington, March 4, 1957.\n\nPARTICIPANTS\n\nMartha Dale\nJohn Tarn")]
    [TestCase("Memorandum of an Interview\n\nWashington, March 4, 1957")]
    public void An_offices_record_of_a_conversation_is_none(string above) => Assert.That(Encoded.Elements($"{above}\n\n{Talk}", "u"), Is.Empty);

    [Test]
    public void Capitals_above_the_word_for_minutes_are_a_title()
    {
        const string Text = "MEETING OF THE WATER BOARD\n\nMinutes\n\nJanuary 12, 1934\n\nPresent: Mr. Alder, Mr. Birch\nAbsent: Mr. Elm\n\nThe minutes of the last meeting were read and approved by all who were there.";
        Assert.That(Encoded.Values(Text, "head"), Is.EqualTo(new[] { "MEETING OF THE WATER BOARD", "Minutes" }));
        Assert.That(Encoded.Values(Text, "item"), Has.Length.EqualTo(2));
    }

    [Test]
    public void A_title_may_end_with_an_hour_and_the_end_is_no_signature()
    {
        const string Text = "TRANSCRIPT OF TELEPHONE CONVERSATION BETWEEN MAYOR ALDER AND GOVERNOR BIRCH, MAY 4, 1962, 10:15 A.M.\n\nAlder: Governor, good morning.\n\nBirch: Good morning, Tom.\n\nAlder: The bridge is down.\n\nBirch: Do you need the Guard?\n\nAlder: Not yet.\n\nEND OF CONVERSATION";
        Assert.That(Encoded.Values(Text, "head"), Has.Length.EqualTo(1).And.All.EndsWith("10:15 A.M."));
        Assert.That(Encoded.Elements(Text, "signed"), Is.Empty);
    }

    [Test]
    public void A_delegate_is_of_his_county() => Assert.That(
        Encoded.Values("Proceedings of the Convention of Farmers\n\nThe CHAIRMAN. Gentlemen, I thank you.\n\nMr. DALE, of Stark. I rise to a question of order.\n\nMr. COLE. I have a seat.\n\nThe CHAIRMAN. The point is not well taken.\n\nMr. DALE. I withdraw it.", "speaker"),
        Does.Contain("Mr. DALE, of Stark."));

    [Test]
    public void A_time_in_brackets_above_the_talk_is_no_heading() => Assert.That(
        Encoded.Values("ORAL HISTORY INTERVIEW\nNarrator: Dolores Quintana\nInterviewer: Ben Adler\n\n[00:00:00]\n\nADLER: Mrs. Quintana, when were you born?\n\nQUINTANA: A long time ago, in the valley.\n\nADLER: And your parents?", "head"), Is.EqualTo((string[])["ORAL HISTORY INTERVIEW"]));
}
