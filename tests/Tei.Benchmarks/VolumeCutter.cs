using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Tei.Benchmarks;

/// <summary>Cuts volumes (one TEI file with many documents) into TEI files of one document each, with a header of its own: an edition of any size to measure with.</summary>
/// <remarks>The same volumes give the same files.</remarks>
internal static partial class VolumeCutter
{
    private static readonly XNamespace Tei = "http://www.tei-c.org/ns/1.0";
    private static readonly XName XmlId = XNamespace.Xml + "id";

    /// <summary>Writes a number of documents; where the volumes have fewer, they come again under new names.</summary>
    /// <returns>How many were written.</returns>
    public static int Write(string volumes, int number, string folder)
    {
        Directory.CreateDirectory(folder);
        (string Name, XDocument Document)[] cut = [.. Directory.EnumerateFiles(volumes, "*.xml").Order(StringComparer.Ordinal).SelectMany(Cut)];
        for (int i = 0; i < number && cut.Length > 0; i++)
        {
            (string name, XDocument document) = cut[i % cut.Length];
            string unique = i < cut.Length ? name : string.Create(CultureInfo.InvariantCulture, $"{name}-{1 + (i / cut.Length)}");
            document.Root!.SetAttributeValue(XmlId, unique);
            document.Save(Path.Combine(folder, unique + ".xml"), SaveOptions.DisableFormatting);
        }

        return cut.Length == 0 ? 0 : number;
    }

    private static IEnumerable<(string Name, XDocument Document)> Cut(string file)
    {
        XElement volume = XDocument.Load(file, LoadOptions.PreserveWhitespace).Root!;
        string name = Path.GetFileNameWithoutExtension(file);
        Dictionary<string, XElement> people = volume.Descendants(Tei + "item").SelectMany(item => item.Descendants(Tei + "persName").Where(p => p.Attribute(XmlId) is not null).Take(1).Select(p => (Id: p.Attribute(XmlId)!.Value, Item: item)))
            .DistinctBy(p => p.Id).ToDictionary(p => p.Id, p => p.Item);
        foreach (XElement document in volume.Descendants(Tei + "div").Where(d => (string?)d.Attribute("type") == "document"))
        {
            var body = new XElement(document);
            Adapt(body, name, people);
            yield return ($"{name}-{body.Attribute(XmlId)!.Value}", new XDocument(new XElement(Tei + "TEI", Header(volume, body, people), new XElement(Tei + "text", Text(body)))));
        }
    }

    /// <summary>What led elsewhere in the volume leads to the other files, or nowhere; names lead to the header.</summary>
    private static void Adapt(XElement body, string volume, Dictionary<string, XElement> people)
    {
        HashSet<string> own = [.. body.DescendantsAndSelf().Attributes(XmlId).Select(a => a.Value)];
        foreach (XElement element in body.Descendants().ToList())
        {
            if (element.Name.NamespaceName != Tei.NamespaceName)
            {
                element.Name = Tei + "div";
                element.SetAttributeValue("type", "enclosure");
            }

            string? person = ((string?)element.Attribute("corresp"))?.TrimStart('#');
            element.SetAttributeValue("corresp", null);
            element.SetAttributeValue("ref", element.Name.LocalName == "persName" && person is not null && people.ContainsKey(person) ? "#" + person : null);
            if ((string?)element.Attribute("target") is ['#', .. var target] && !own.Contains(target))
            {
                element.SetAttributeValue("target", element.Name.LocalName == "ref" && Number().IsMatch(target) ? $"{volume}-{target}.tei.xml" : null);
            }

            element.Attributes().Where(a => a.Name.LocalName is "rendition" or "facs").Remove();
        }
    }

    /// <summary>The body of the text. An enclosure behind the closer of its letter, where TEI lets no part of a text stand, becomes a part behind the letter.</summary>
    private static XElement Text(XElement document)
    {
        var text = new XElement(Tei + "body", document);
        foreach (XElement enclosure in text.Descendants(Tei + "div").Where(d => d.ElementsBeforeSelf(Tei + "closer").Any()).Reverse().ToList())
        {
            XElement letter = enclosure.Parent!;
            enclosure.Remove();
            letter.AddAfterSelf(enclosure);
        }

        return text;
    }

    private static XElement Header(XElement volume, XElement body, Dictionary<string, XElement> people)
    {
        XElement file = volume.Descendants(Tei + "fileDesc").First();
        var head = new XElement(body.Element(Tei + "head")!);
        head.Descendants(Tei + "note").Remove();
        string title = Words(head);
        XElement? dateline = body.Descendants(Tei + "dateline").FirstOrDefault();
        XElement? date = dateline?.Descendants(Tei + "date").FirstOrDefault(d => d.Attribute("when") is not null || d.Attribute("from") is not null);
        return new XElement(
            Tei + "teiHeader",
            new XElement(
                Tei + "fileDesc",
                new XElement(Tei + "titleStmt", new XElement(Tei + "title", LeadingNumber().Replace(title, ""))),
                new XElement(Tei + "publicationStmt", file.Descendants(Tei + "publisher").Take(1)),
                new XElement(Tei + "sourceDesc", new XElement(Tei + "bibl", new XAttribute("type", "citation"), Words(file.Descendants(Tei + "title").First())))),
            new XElement(
                Tei + "profileDesc",
                new XElement(Tei + "creation", Dated(date)),
                new XElement(Tei + "langUsage", new XElement(Tei + "language", new XAttribute("ident", "en"))),
                Kind().Match(title) is { Success: true } kind ? new XElement(Tei + "textClass", new XElement(Tei + "keywords", new XElement(Tei + "term", new XAttribute("type", "kind"), kind.Value.ToLowerInvariant()))) : null,
                Participants(body, people),
                Correspondence(head, title, dateline, date)));
    }

    private static XElement? Dated(XElement? date) =>
        date is null ? null : new XElement(Tei + "date", date.Attributes().Where(a => a.Name.LocalName is "when" or "from" or "to"), Words(date));

    private static XElement? Participants(XElement body, Dictionary<string, XElement> people)
    {
        XElement[] persons = [.. body.Descendants().Attributes("ref").Select(a => a.Value[1..]).Distinct(StringComparer.Ordinal).Select(id => Person(id, people[id]))];
        return persons.Length == 0 ? null : new XElement(Tei + "particDesc", new XElement(Tei + "listPerson", persons));
    }

    private static XElement Person(string id, XElement item)
    {
        string name = Words(item.Descendants(Tei + "persName").First()).TrimEnd(',');
        string rest = Words(item);
        string about = rest.IndexOf(name, StringComparison.Ordinal) is >= 0 and int at ? rest[(at + name.Length)..].Trim(',', ' ', ';') : "";
        return new XElement(Tei + "person", new XAttribute(XmlId, id), new XElement(Tei + "persName", name), about.Length > 0 ? new XElement(Tei + "occupation", about) : null);
    }

    private static XElement? Correspondence(XElement head, string title, XElement? dateline, XElement? date)
    {
        Match words = FromTo().Match(title);
        XElement? Correspondent(string kind, string group) =>
            head.Descendants(Tei + "persName").FirstOrDefault(p => (string?)p.Attribute("type") == kind) is { } person ? new XElement(Tei + "persName", person.Attribute("ref"), Words(person))
            : words.Success ? new XElement(Tei + "orgName", words.Groups[group].Value) : null;
        XElement? sender = Correspondent("from", "from");
        XElement? recipient = Correspondent("to", "to");
        XElement? place = dateline?.Descendants(Tei + "placeName").FirstOrDefault(p => Words(p).Length > 0);
        return sender is null && recipient is null ? null : new XElement(
            Tei + "correspDesc",
            new XElement(Tei + "correspAction", new XAttribute("type", "sent"), sender, place is null ? null : new XElement(Tei + "placeName", Words(place)), Dated(date)),
            recipient is null ? null : new XElement(Tei + "correspAction", new XAttribute("type", "received"), recipient));
    }

    private static string Words(XElement element) => WhiteSpaces().Replace(element.Value, " ").Trim();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex WhiteSpaces();

    [GeneratedRegex(@"^\d+\.\s+", RegexOptions.CultureInvariant)]
    private static partial Regex LeadingNumber();

    [GeneratedRegex(@"^d\d+$", RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    [GeneratedRegex(@"\b(?:Telegram|Memorandum|Letter|Despatch|Minutes|Note|Paper|Report|Message|Editorial Note)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Kind();

    [GeneratedRegex(@"\b[Ff]rom (?<from>.{3,120}?) to (?<to>.{3,160})$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex FromTo();
}
