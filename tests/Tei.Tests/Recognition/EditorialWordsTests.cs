namespace Tei.Tests.Recognition;

/// <summary>Insertions of editors in other languages than English (encoding manual, section 1): their words are in the language packs.</summary>
internal sealed class EditorialWordsTests
{
    [TestCase("Er sagte [unleserlich] und ging.", "<gap reason=\"illegible\">")]
    [TestCase("Er sagte [zwei Worte unleserlich] und ging.", "<gap reason=\"illegible\" unit=\"word\" quantity=\"2\">")]
    [TestCase("Il a dit [deux mots illisibles] et partit.", "<gap reason=\"illegible\" unit=\"word\" quantity=\"2\">")]
    [TestCase("Il a dit [3 lignes illisibles] et partit.", "<gap reason=\"illegible\" unit=\"line\" quantity=\"3\">")]
    [TestCase("El señor [una palabra ilegible] ha dicho.", "<gap reason=\"illegible\" unit=\"word\" quantity=\"1\">")]
    [TestCase("Il console [parola illeggibile] è partito.", "<gap reason=\"illegible\" unit=\"word\">")]
    [TestCase("Der Brief endet hier [Blatt fehlt] und beginnt neu.", "<gap reason=\"missing\" unit=\"page\">")]
    [TestCase("La lettre finit ici [feuillet manquant] et reprend.", "<gap reason=\"missing\" unit=\"page\">")]
    [TestCase("Er kam am [Lücke im Text] nach Bern.", "<space>")]
    [TestCase("Il vint le [en blanc] à Berne.", "<space>")]
    [TestCase("Der Rat beschloss es. [Rest nicht abgedruckt]", "<gap reason=\"editorial\">")]
    [TestCase("Der Redner schwieg. [Heiterkeit links] Er sprach weiter.", "<vocal>")]
    [TestCase("L’orateur se tut. [Rires à gauche] Il reprit.", "<vocal>")]
    [TestCase("El orador calló. [Aplausos] Siguió hablando.", "<kinesic>")]
    [TestCase("Der Brief kam [Siegelausriss] aus Bern.", "<gap reason=\"missing\">")]
    [TestCase("On l’envoya [déchirure] à Berne.", "<gap reason=\"missing\">")]
    [TestCase("Sie haben alle unterschrieben. [Folgen 102 Unterschriften.]", "<gap reason=\"editorial\">")]
    [TestCase("Ils ont tous signé. [Suivent 45 signatures.]", "<gap reason=\"editorial\">")]
    [TestCase("Das Buch kostet den Verleger [gemeint ist Fahrner] nichts.", "<note type=\"identification\">")]
    [TestCase("Il partit le 12 août [en réalité le 10 août] pour Lyon.", "<note type=\"editorial\">")]
    [TestCase("Er kam [Bl. 2] nach Bern.", "<note type=\"editorial\">")]
    [TestCase("Er kam [12v] nach Bern.", "<note type=\"editorial\">")]
    [TestCase("Er fürchtet, dass Gallisch [der neue Ministerpräsident] keine freie Hand hat.", "<note type=\"identification\">")]
    [TestCase("On a revu Paul [chef de la délégation suédoise] hier.", "<note type=\"identification\">")]
    [TestCase("Le grand homme [Victor Moulin] m’écrit de Rome.", "<note type=\"identification\">")]
    [TestCase("Der Rat [am Rand: einstimmig] beschloss die Vorlage.", "<note type=\"material\">")]
    public void A_bracket_says_what_it_is_in_its_language(string text, string element) => Assert.That(Encoded.Inline(text), Does.Contain(element));

    [TestCase("Der Kaufmann [Huber] kam.")]
    [TestCase("Le consul [Berthier] partit.")]
    public void Other_brackets_are_not_taken_for_gaps(string text) => Assert.That(Encoded.Elements(text, "gap"), Is.Empty);

    [TestCase("It was said that it [should be sent] at once.")]
    [TestCase("They [burnt] the town and went home.")]
    [TestCase("He wore a [suit of] armour and went home.")]
    [TestCase("The house was built [c. 1850] by him.")]
    public void Words_that_only_look_like_an_editors_are_no_gap_and_no_page(string text) => Assert.That(Encoded.Inline(text, TeiEncoder.Diplomatic), Does.Not.Contain("<gap").And.Not.Contain("number of a page"));

    [TestCase("Der in Konstanz verhaftete Kaufmann [cf. Nr. 23] ist frei.", "cf. Nr. 23")]
    [TestCase("Der Vertrag [vgl. Dok. 14] ist gekündigt.", "vgl. Dok. ")]
    [TestCase("Le traité [voir no 12] est dénoncé.", "voir no 12")]
    public void Where_editors_refer_to_is_a_note(string text, string note) => Assert.That(Encoded.Elements(text, "note"), Has.Some.Contains(note));
}
