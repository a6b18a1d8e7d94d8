using System.Xml.Linq;
using Tei.Authorities;
using Tei.Inlining;
using Tei.Metadata;
using Tei.Recognition.Header;
using Tei.Recognition.Insertions;
using Tei.Recognition.Names;

namespace Tei.Header;

/// <summary>Writes the <c>teiHeader</c> (TEI P5, chapter 2; encoding manual, section 6).</summary>
internal sealed class HeaderWriter(AnnotatedText annotated, Inliner inliner, DocumentFacts facts, NameResult names, DocumentMetadata metadata, TeiEncoder encoder, string hash)
{
    private const string Editor = "editor";

    private static XElement E(string name, params ReadOnlySpan<object?> content)
    {
        var element = new XElement(TeiNames.Namespace + name);
        foreach (object? item in content)
        {
            element.Add(item);
        }

        return element;
    }

    private static XAttribute Id(string id) => new(XNamespace.Xml + "id", id);

    private static XAttribute A(string name, string value) => new(name, value);

    private static XAttribute? Maybe(string name, string? value) => value is null ? null : new XAttribute(name, value);

    public XElement Write()
    {
        XElement header = E("teiHeader", FileDescription(), EncodingDescription(), ProfileDescription(), Revision());
        Layout.Indent(header, 1);
        return header;
    }

    private XElement FileDescription() => E("fileDesc", TitleStatement(), PublicationStatement(), SourceDescription());

    private XElement TitleStatement()
    {
        object title = metadata.Title is { } stated ? stated : facts.TitleSpan.IsEmpty || IsOwnHeading() ? facts.Title : inliner.WriteInline(facts.TitleSpan).ToArray();
        string? translator = metadata.Translator ?? facts.Translator;
        return E(
            "titleStmt",
            E("title", title),
            (metadata.Author ?? facts.Author) is { } author ? E("author", author) : null,
            translator is null ? null : E(Editor, A("role", "translator"), Id("translator"), E("persName", translator)),
            E("respStmt", Id(Editor), E("resp", "edited the source; answers for what stands in brackets"), E("name", metadata.Editor ?? "Editor of the source edition")),
            E("respStmt", Id("software"), E("resp", "encoded the text automatically; answers for names, dates, speech and the classes of insertions"), E("name", "tei")));
    }

    /// <summary>A heading that stands in the text keeps its markup there; the title repeats its words.</summary>
    private bool IsOwnHeading() => annotated.Lines.Any(line => line.Zone == Zone.Text && line.Span.Overlaps(facts.TitleSpan));

    private XElement PublicationStatement() =>
        metadata.Licence is null
            ? E("publicationStmt", E("p", "Encoded from a plain transcription; not published otherwise."))
            : E("publicationStmt", E("authority", metadata.Editor ?? "Editor of the source edition"), E("availability", E("licence", metadata.Licence)));

    private XElement SourceDescription()
    {
        var description = E("sourceDesc");
        TextSpan[] citations = [.. annotated.Lines.Where(line => line.Zone == Zone.Citation).Select(line => line.Span)];
        description.Add(citations.Length > 0
            ? [.. citations.Select(span => E("bibl", A("type", "citation"), inliner.WriteInline(span).ToArray()))]
            : new[] { E("bibl", A("type", "transcription"), "Plain transcription, " + Path.GetFileName(annotated.Source.File)) });
        description.Add(metadata.Archive is { } archive
            ? [E("msDesc", E("msIdentifier", E("idno", archive)))]
            : facts.Archives.Select((reference, i) => Manuscript(reference, i == 0 ? History() : null)).ToArray());
        description.Add(facts.Reprints.Select(Book).ToArray());
        return description;
    }

    /// <summary>Who drafted, cleared and approved the document, and to whom it went (TEI P5, 10.8).</summary>
    private XElement? History() =>
        facts.Handling.IsEmpty ? null : E("history", E("origin", facts.Handling.Select(h => E("p", E("seg", A("type", h.Kind), h.Words), ".")).ToArray()));

    private static XElement Manuscript(ArchiveReference reference, XElement? history) => E("msDesc", E(
        "msIdentifier",
        reference.Settlement is null ? null : E("settlement", reference.Settlement),
        E("repository", reference.Repository),
        string.IsNullOrEmpty(reference.Collection) ? null : E("collection", reference.Collection),
        E("idno", reference.Number)), history);

    private static XElement Book(Reprint reprint) => E("biblStruct", A("type", "reprint"), E(
        "monogr",
        reprint.Authors.Select(a => E("author", E("persName", a))).ToArray(),
        E("title", A("level", "m"), reprint.Title),
        E(
            "imprint",
            reprint.Place is null ? null : E("pubPlace", reprint.Place),
            reprint.Publisher is null ? null : E("publisher", reprint.Publisher),
            E("date", Maybe("when", reprint.Year), reprint.Year)),
        reprint.Volume is null ? null : E("biblScope", A("unit", "volume"), reprint.Volume),
        reprint.Pages is null ? null : E("biblScope", A("unit", "page"), reprint.Pages)));

    private XElement EncodingDescription() => E(
        "encodingDesc",
        E(
            "editorialDecl",
            E("correction", A("method", "markup"), E("p", "Corrections, additions and remarks of the source edition stand in brackets in the source; each is encoded as what it is, with the editor or translator of the source as responsible. Profile: " + NameOf(encoder.Profile) + ".")),
            E("normalization", A("method", "silent"), E("p", "Runs of white space are one space; each paragraph, heading, item and line of an address is one line. The source view of this text gives the normalised source back; its SHA-256 in UTF-8 is ", E("idno", A("type", "SHA-256"), hash), ".")),
            E("interpretation", E("p", "Names, dates, measures and speech are recognised by software; certainty (cert) and evidence say how far each can be trusted. Honorifics and ranks stand inside a name as roleName, offices outside. The speaker of speech is given where the text or an authority names them."))),
        E("appInfo", E("application", A("ident", "tei"), A("version", TeiEncoder.Version), E("label", "tei"))));

    private static string NameOf(InsertionProfile profile) => profile switch
    {
        InsertionProfile.Diplomatic => "diplomatic",
        InsertionProfile.Leiden => "leiden",
        _ => "none",
    };

    private XElement ProfileDescription()
    {
        TextSpan[] abstracts = [.. annotated.Lines.Where(line => line.Zone == Zone.Abstract).Select(line => line.Span)];
        string language = metadata.Language ?? encoder.Language ?? facts.Language;
        bool julian = annotated.Annotations.Any(a => a.Markup["calendar"] is not null);
        return E(
            "profileDesc",
            Creation(),
            abstracts.Length == 0 ? null : E("abstract", abstracts.Select(span => E("p", inliner.WriteInline(span).ToArray())).ToArray()),
            E("langUsage", E("language", A("ident", language))),
            julian ? E("calendarDesc", E("calendar", Id("julian"), E("p", "Julian calendar (old style)"))) : null,
            Correspondence(),
            Persons(),
            Places(),
            TextClass());
    }

    private XElement? Creation()
    {
        TextSpan line = annotated.Lines.Where(l => l.Zone == Zone.DocumentDate).Select(l => l.Span).FirstOrDefault();
        string? when = metadata.Date ?? facts.When;
        return when is null ? null : E("creation", E("date", A("when", when), line.IsEmpty ? facts.DateText ?? when : annotated.Source.Normalised(line)));
    }

    private XElement? Correspondence()
    {
        XElement[] senders = [.. metadata.Sender is { } s ? [E("persName", s)] : facts.Senders.Select(Correspondent)];
        XElement[] recipients = [.. metadata.Recipient is { } r ? [E("persName", r)] : facts.Recipients.Select(Correspondent)];
        if (senders.Length + recipients.Length == 0)
        {
            return null;
        }

        string? when = metadata.Date ?? facts.When;
        XElement? place = metadata.Place is { } stated ? E("placeName", stated) : facts.Place is { } found ? E("placeName", Maybe("ref", found.Reference), found.Name) : null;
        XElement sent = E("correspAction", A("type", "sent"), senders, place, when is null ? null : E("date", A("when", when)));
        return E(
            "correspDesc",
            sent.HasElements ? sent : null,
            recipients.Length == 0 ? null : E("correspAction", A("type", "received"), recipients));
    }

    private static XElement Correspondent(Correspondent c) => E(c.IsOrganisation ? "orgName" : "persName", Maybe("ref", c.Reference), c.Name);

    private XElement? Persons()
    {
        XElement[] persons = [.. Used(EntityKind.Person).Select(Person)];
        XElement[] bodies = [.. Used(EntityKind.Organisation).Select(Organisation)];
        return persons.Length + bodies.Length == 0 ? null : E(
            "particDesc",
            persons.Length == 0 ? null : E("listPerson", persons),
            bodies.Length == 0 ? null : E("listOrg", bodies));
    }

    private IEnumerable<AuthorityEntry> Used(EntityKind kind) => names.Register.Entries.Where(e => e.Kind == kind);

    private XElement Person(AuthorityEntry entry) => E(
        "person",
        Id(names.Register.IdOf(entry)),
        Maybe("sex", entry.Sex),
        Names("persName", entry),
        entry.Birth is null ? null : E("birth", A("when", entry.Birth)),
        entry.Death is null ? null : E("death", A("when", entry.Death)),
        entry.Occupations.Select(o => E("occupation", Maybe("from", o.From), Maybe("to", o.To), o.Text)).ToArray(),
        Identifiers(entry));

    private XElement Organisation(AuthorityEntry entry) => E("org", Id(names.Register.IdOf(entry)), Maybe("type", entry.Type), Names("orgName", entry), Identifiers(entry));

    private XElement? Places()
    {
        XElement[] places = [.. Used(EntityKind.Place).Select(Place)];
        XElement? setting = facts.Senders.IsEmpty && facts.Recipients.IsEmpty && (facts.Place is not null || facts.When is not null)
            ? E("setting", facts.Place is null ? null : E("placeName", Maybe("ref", facts.Place.Reference), facts.Place.Name), facts.When is null ? null : E("date", A("when", facts.When)))
            : null;
        return places.Length == 0 && setting is null ? null : E("settingDesc", setting, places.Length == 0 ? null : E("listPlace", places));
    }

    private XElement Place(AuthorityEntry entry) => E(
        "place",
        Id(names.Register.IdOf(entry)),
        Maybe("type", entry.Type),
        Names(MentionShape.IsNatural(entry.Type) ? "geogName" : "placeName", entry),
        entry.Coordinates is null ? null : E("location", E("geo", entry.Coordinates)),
        Identifiers(entry));

    /// <summary>The main form, then what the document calls it besides.</summary>
    private XElement[] Names(string element, AuthorityEntry entry)
    {
        string main = MainForm(entry);
        List<XElement> forms = [E(element, main)];
        foreach (string form in names.Register.FormsOf(entry))
        {
            if (form != main)
            {
                forms.Add(E(element, A("type", "alias"), form));
            }
        }

        return [.. forms];
    }

    /// <summary>The name as the document writes it, with its diacritics, where it is the same but for these.</summary>
    private string MainForm(AuthorityEntry entry) => names.Register.FormsOf(entry).FirstOrDefault(form => Recognition.Words.Fold(form) == entry.Names[0]) ?? entry.Names[0];

    private static XElement[] Identifiers(AuthorityEntry entry) => [.. entry.Identifiers.Select(i => E("idno", A("type", i.Type), i.Value))];

    private XElement? TextClass()
    {
        string[] terms = [.. new[] { metadata.Kind ?? facts.Kind, facts.Classification }.OfType<string>()];
        return terms.Length == 0 ? null : E("textClass", E("keywords", terms.Select((t, i) => E("term", A("type", i == 0 && (metadata.Kind ?? facts.Kind) is not null ? "kind" : "classification"), t)).ToArray()));
    }

    private XElement Revision() => E("revisionDesc", E("change", Maybe("when", encoder.Date), A("who", Responsibility.Software), "Encoded automatically from the plain transcription."));
}
