using System.Text;
using System.Xml.Linq;

namespace Tei.Tests.Recognition;

/// <summary>Questions and answers of courts and of those who ask about old times (encoding manual, section 2).</summary>
internal sealed class TrialTests
{
    private const string Trial =
        "Cheyenne, Wyoming, October 12, 1902\n\nMORNING SESSION\n\nJOHN PELL, called as a witness, being duly sworn, testified as follows:\n\nDIRECT EXAMINATION\nBY MR. STOUT:\n\nQ. State your name.\nA. John Pell. I keep a stable.\nQ. Do you know the defendant?\nA. I have known him since the spring of 1899.\n\n"
        + "MR. HALE: I object. There is no foundation.\n\nTHE COURT: Overruled.\n\nQ. What did he say?\nA. He said that the horse was lame.\n\n(Witness shown Exhibit 4.)\n\nCROSS-EXAMINATION\nBY MR. HALE:\n\nQ. Had you been drinking?\nA. No more than on other days.";

    [Test]
    public void Questions_and_answers_are_speeches() =>
        Assert.That(Texts(Trial, "speaker"), Is.EqualTo((string[])["Q.", "A.", "Q.", "A.", "MR. HALE:", "THE COURT:", "Q.", "A.", "Q.", "A."]));

    [Test]
    public void The_parts_of_an_examination_have_heads_and_the_examiner_is_no_speaker()
    {
        Assert.That(Texts(Trial, "head"), Is.SupersetOf((string[])["DIRECT EXAMINATION", "CROSS-EXAMINATION"]));
        Assert.That(Texts(Trial, "stage"), Is.EqualTo((string[])["BY MR. STOUT:", "Witness shown Exhibit 4.", "BY MR. HALE:"]));
    }

    [Test]
    public void The_mark_of_an_answer_is_no_part_of_a_name() =>
        Assert.That(Texts(Trial, "persName"), Does.Contain("John Pell").And.None.StartsWith("A.").And.None.StartsWith("Q."));

    [TestCase("A. The first is dear.\n\nB. The second is slow.\n\nC. The third is both.", TestName = "Letters of a list")]
    [TestCase("Q. What is to be done?\n\nNobody knows.\n\nA. Berg has an answer, but he is in Rome.", TestName = "One question")]
    public void Without_exchanges_a_letter_is_no_mark(string text) => Assert.That(Texts(text, "speaker"), Is.Empty);

    [Test]
    public void Whoever_asks_may_stand_before_the_question() => Assert.That(
        Encoded.Values("Sarah Finch, being sworn, deposes and says:\n\nI heard a noise as of a man falling.\n\nBy the Coroner: Did you go out?\n\nA. I did not.\n\nQ. Who was with you?\n\nA. My sister.\n\nBy a Juror: What o’clock was it?\n\nA. It was past ten.", "speaker"),
        Is.EqualTo(new[] { "By the Coroner:", "A.", "Q.", "A.", "By a Juror:", "A." }));

    [Test]
    public void Q_and_A_without_a_full_stop_are_marks_where_one_stands_below_the_other() => Assert.That(
        Encoded.Elements("Q Please state your name.\nA Henry Finch.\nQ Where do you reside?\nA At 14 Mill Street.\nMR. BIRCH: Objection, Your Honor.\nTHE COURT: Overruled.\nQ Who came then?\nA young man came.", "u"), Has.Length.EqualTo(7));

    [Test]
    public void Labels_of_initials_speak_for_those_whose_names_begin_so() => Assert.That(
        Encoded.Of("Interviewee: Ruth Ellen Vos\nInterviewer: Paul Osgood\n\nPO: I am with Ruth Vos at her home. Where were you born?\n\nRV: In Holland, on a farm.\n\nPO: And your mother?\n\nRV: In Friesland. A fellow named Anton Novak knew her there.").Document.Xml.Descendants(TeiNames.Namespace + "u").Select(speech => (string?)speech.Attribute("who")),
        Is.EqualTo((string[])["#paul-osgood", "#ruth-ellen-vos", "#paul-osgood", "#ruth-ellen-vos"]));

    [Test]
    public void Initials_of_two_persons_speak_for_neither() => Assert.That(
        Encoded.Of("Present: Ruth Vos, Robert Vane\n\nRV: We begin.\n\nPO: Who are you?\n\nRV: It does not matter.\n\nPO: It does.").Document.Xml.Descendants(TeiNames.Namespace + "sp").Select(speech => (string?)speech.Attribute("who")),
        Has.None.EqualTo("#ruth-vos").And.None.EqualTo("#robert-vane"));

    private static string[] Texts(string text, string element) => [.. Encoded.Elements(text, element).Select(e => XElement.Parse(e).Value)];

    [Test]
    public void Who_examines_stands_outside_the_items_before()
    {
        const string Text = "A. The boats were late.\nB. The harbour was full, and nobody knew when they would come.\nBY MR. BURKE:\n\nA. No more than other days.\nSenator GREENE. Did you see it?\nSecretary ACHER. I did.\nThe PRESIDENT: Go on.";
        EncodingResult result = TeiEncoder.Diplomatic.Encode(new SourceText(Text, "text.txt"));
        Assert.That(TextProof.SourceView(result.Document.Xml).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries), Is.EqualTo(Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
    }

    [TestCase("A text.\n\n٣\n\nMore of it.\n\n٤\n\nMore.\n\n٥\n\nThe end.")]
    [TestCase("A text.\n\n[1]\n\nA text [٣] more.\n\n[2]\n\nThe end.")]
    [TestCase("Page ٣\n\nA text.\n\nPage ٤\n\nThe end.")]
    [TestCase("Letter\n\nBern, 4 May 1931, ١٠ h\n\nI came on ٣ May and on the ٤th of June, in 19٣٤, by 4 May 1931, ٠٩٣٠Z.")]
    [TestCase("Fait à Paris, le ٤ floréal an ٢.\n\nJ’ai vu [٣ words illegible] et [page ٣ missing].")]
    [TestCase("Diary of 19٣٤\n\nMonday the ٣rd. Rain.\n\nTuesday ٤. More rain.")]
    [TestCase("The council met.٣ It heard.٤\n\n٣. Not printed.\n٤. Printed.")]
    [TestCase("A text.\n\nReprinted in N. P. Vetrov, ed., Dokumenty (Moscow: Vymysel, ٢٠٠٤), pp. ٧١-٧٥. NARA, RG ٥٩, Box ٣.")]
    public void Digits_of_other_scripts_are_text(string text)
    {
        EncodingResult result = Encoded.Of(text, TeiEncoder.Diplomatic);
        Assert.That(result.Report.TextProof, Is.True);
        Assert.That(TeiValidator.Edition.Validate(new MemoryStream(Encoding.UTF8.GetBytes(result.Document.ToString())), "test.xml").Diagnostics, Is.Empty);
    }

    private const string Hearing = "COMMISSION ON THE MINES\n\nHearing held at Kalinov, September 9, 1913\n\nBefore: Hon. James Loring, Chairman; Messrs. Burke and Stanhope, Commissioners.\nMr. Edward Teal appeared for the operators. Mr. P. J. Molloy appeared for the men.\n\nJOSEPH PETROFF, called as a witness, having been duly sworn, testified as follows:\n\nDIRECT EXAMINATION\n\nBy Mr. MOLLOY:\n\nQ. Where do you live?\n\nA. In Kalinov.\n\nQ. How long have you worked for the company?—A. Eleven years.—Q. And before?—A. At sea.\n\nCROSS-EXAMINATION\n\nBy Mr. TEAL:\n\nQ. Did anyone force you to trade there?\n\nA. No, sir.\n\nAdjourned until 10 o'clock, September 10, 1913.";

    [Test]
    public void Who_examines_and_who_was_sworn_ask_and_answer() => Assert.That(
        Encoded.Of(Hearing).Document.Xml.Descendants(TeiNames.Namespace + "u").Select(u => (string?)u.Attribute("who")),
        Is.EqualTo((string[])["#p-j-molloy", "#joseph-petroff", "#p-j-molloy", "#joseph-petroff", "#p-j-molloy", "#joseph-petroff", "#edward-teal", "#joseph-petroff"]));

    [Test]
    public void An_answer_behind_a_dash_is_an_answer() => Assert.That(
        Encoded.Values(Hearing, "seg"), Does.Contain("How long have you worked for the company?—").And.Contain("Eleven years.—").And.Contain("At sea."));

    [Test]
    public void Those_before_whom_a_hearing_is_held_do_not_speak_and_its_end_is_no_answer()
    {
        Assert.That(Encoded.Values(Hearing, "note"), Does.Not.Contain("Before:"));
        Assert.That(Encoded.Values(Hearing, "persName"), Does.Not.Contain("Commissioners").And.Contain("Stanhope"));
        Assert.That(Encoded.Values(Hearing, "incident"), Does.Contain("Adjourned until 10 o'clock, September 10, 1913."));
    }

    [Test]
    public void Old_trials_put_a_hyphen_between_question_and_answer_and_say_only_that_a_witness_is_sworn()
    {
        const string text = "The Trial of WILLIAM HARDING, for Robbery.\n\nTHOMAS BRIGHT sworn.\nI am a carpenter, in Cow Lane.\nQ. Was it dark? - A. It was moonlight.\nQ. Did you see his face? - A. I did; he was well-known to me.\nQ. Had you been drinking? - A. I had had a pint.";
        XElement[] speeches = [.. Encoded.Of(text).Document.Xml.Descendants(TeiNames.Namespace + "sp")];
        Assert.That(speeches, Has.Length.EqualTo(6));
        Assert.That((string?)speeches[1].Attribute("who"), Is.EqualTo("#thomas-bright"));
    }
}
