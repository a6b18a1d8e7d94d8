using Tei.Recognition.Structure;

namespace Tei.Tests.Recognition;

/// <summary>Labels above minutes and memoranda (encoding manual, section 2), by the words of the language packs.</summary>
internal sealed class FieldLabelTests
{
    [TestCase("SUBJECT", "subject")]
    [TestCase("(C) Subject:", "subject")]
    [TestCase("U.S. Participants", "participants")]
    [TestCase("CHINESE SIDE PARTICIPANTS:", "participants")]
    [TestCase("Participants (partial list):", "participants")]
    [TestCase("Anwesend:", "participants")]
    [TestCase("Ordre du jour", "agenda")]
    [TestCase("Refs:", null)]
    [TestCase("cc:", "copies")]
    [TestCase("to", null)]
    [TestCase("from:", null)]
    [TestCase("present", null)]
    [TestCase("Two participants", null)]
    [TestCase("Many more participants", null)]
    [TestCase("()", null)]
    [TestCase(":", null)]
    public void A_label_says_what_its_field_is_about(string label, string? type) => Assert.That(FieldLabels.Type(label), Is.EqualTo(type));

    [TestCase("SUBJECT: Fish", 8)]
    [TestCase("Objet : le poisson", 7)]
    [TestCase("SUBJECT:", 0)]
    [TestCase("12:30 Uhr", 0)]
    public void A_label_ends_with_its_colon(string line, int length) => Assert.That(FieldLabels.LengthIn(line), Is.EqualTo(length));
}
