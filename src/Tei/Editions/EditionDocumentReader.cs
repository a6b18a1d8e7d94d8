using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Xml.Linq;

namespace Tei.Editions;

/// <summary>Reads of a TEI document what an edition needs: from its header, and in one pass over its text.</summary>
/// <remarks>Pure; threads may share it.</remarks>
public static class EditionDocumentReader
{
    private static readonly XName XmlId = XNamespace.Xml + "id";

    /// <summary>Reads a document.</summary>
    /// <param name="tei">The document; it is not changed.</param>
    /// <param name="name">The name of its files.</param>
    public static EditionDocument Read(XDocument tei, string name)
    {
        ArgumentNullException.ThrowIfNull(tei);
        return Anchored(new XDocument(tei), name);
    }

    /// <summary>Reads a document, and gives each line of it an <c>xml:id</c> (<c>p.1</c>, <c>p.2</c> …) where it has none: the anchors of its page.</summary>
    /// <param name="tei">The document; ids are added to it.</param>
    /// <param name="name">The name of its files.</param>
    public static EditionDocument Anchored(XDocument tei, string name)
    {
        ArgumentNullException.ThrowIfNull(tei);
        XElement? header = tei.Root?.Element(N("teiHeader"));
        var keys = new Dictionary<string, string>(StringComparer.Ordinal);
        ImmutableArray<EditionEntity> entities = [.. Entities(header, keys)];
        var walker = new Walker(keys);
        if (tei.Root?.Element(N("text")) is { } text)
        {
            walker.Walk(text);
        }

        walker.EndLine();
        return new EditionDocument
        {
            Name = name,
            Title = header?.Descendants(N("titleStmt")).Elements(N("title")).FirstOrDefault() is { } title && TextProof.SourceViewOf(title).Trim() is { Length: > 0 } words ? words : name,
            Language = (string?)tei.Root?.Element(N("text"))?.Attribute(XNamespace.Xml + "lang") ?? (string?)header?.Descendants(N("language")).FirstOrDefault()?.Attribute("ident") ?? "en",
            Date = When(header?.Descendants(N("creation")).Elements(N("date")).FirstOrDefault()) ?? When(Action(header, "sent")?.Element(N("date"))),
            Kind = header?.Descendants(N("term")).FirstOrDefault(t => (string?)t.Attribute("type") == "kind") is { } kind ? Words(kind) : null,
            Senders = Correspondents(Action(header, "sent"), keys, "persName", "orgName"),
            Recipients = Correspondents(Action(header, "received"), keys, "persName", "orgName"),
            Place = Correspondents(Action(header, "sent"), keys, "placeName").FirstOrDefault() ?? Correspondents(header?.Descendants(N("setting")).FirstOrDefault(), keys, "placeName").FirstOrDefault(),
            Archives = [.. header?.Descendants(N("msIdentifier")).Select(m => string.Join(", ", m.Elements().Select(Words).Where(w => w.Length > 0))) ?? []],
            Licence = header?.Descendants(N("licence")).FirstOrDefault() is { } licence ? (string?)licence.Attribute("target") ?? Words(licence) : null,
            Proof = header?.Descendants(N("idno")).FirstOrDefault(i => (string?)i.Attribute("type") == "SHA-256") is { } proof ? Words(proof) : null,
            Entities = entities,
            Mentions = [.. walker.Mentions],
            Dates = [.. walker.Dates],
            Lines = [.. walker.Lines],
            Anchors = [.. Anchors(walker.Owners, [.. tei.Descendants().Attributes(XmlId).Select(a => a.Value)])],
        };
    }

    private static IEnumerable<string> Anchors(List<XElement?> owners, HashSet<string> taken)
    {
        for (int i = 0; i < owners.Count; i++)
        {
            if (owners[i] is not { } owner)
            {
                yield return "page-text";
                continue;
            }

            if (owner.Attribute(XmlId) is null)
            {
                string id = string.Create(CultureInfo.InvariantCulture, $"p.{i + 1}");
                while (!taken.Add(id))
                {
                    id += ".a";
                }

                owner.SetAttributeValue(XmlId, id);
            }

            yield return owner.Attribute(XmlId)!.Value;
        }
    }

    private static XName N(string name) => TeiNames.Namespace + name;

    private static string Words(XElement? element) => element is null ? "" : WhiteSpace.Collapse(element.Value).Trim(' ');

    /// <summary>The day, month or year; the time of the day is left to the document.</summary>
    private static string? When(XElement? date) => ((string?)date?.Attribute("when") ?? (string?)date?.Attribute("from") ?? (string?)date?.Attribute("notBefore"))?.Split('T')[0];

    private static XElement? Action(XElement? header, string type) => header?.Descendants(N("correspAction")).FirstOrDefault(a => (string?)a.Attribute("type") == type);

    private static ImmutableArray<EditionCorrespondent> Correspondents(XElement? holder, Dictionary<string, string> keys, params string[] names) =>
        [.. (holder?.Elements() ?? []).Where(e => names.Contains(e.Name.LocalName)).Select(e => new EditionCorrespondent(Words(e), Key(e, keys))).Where(c => c.Name.Length > 0)];

    private static string? Key(XElement element, Dictionary<string, string> keys) =>
        (string?)element.Attribute("ref") is ['#', .. var id] && keys.TryGetValue(id, out string? key) ? key : null;

    private static IEnumerable<EditionEntity> Entities(XElement? header, Dictionary<string, string> keys)
    {
        foreach (XElement element in header?.Descendants().Where(e => e.Name.LocalName is "person" or "place" or "org" && e.Attribute(XmlId) is not null) ?? [])
        {
            string id = element.Attribute(XmlId)!.Value;
            (string Type, string Value)[] identifiers = [.. element.Elements(N("idno")).Select(i => ((string?)i.Attribute("type") ?? "", Words(i))).Where(i => i.Item2.Length > 0)];
            string[] names = [.. element.Elements().Where(e => e.Name.LocalName is "persName" or "placeName" or "geogName" or "orgName").Select(Words).Distinct()];
            string key = identifiers.Length > 0 ? $"{identifiers[0].Type}-{identifiers[0].Value}" : id;
            keys[id] = key;
            yield return new EditionEntity(key, element.Name.LocalName switch { "person" => EditionEntityKind.Person, "place" => EditionEntityKind.Place, _ => EditionEntityKind.Organisation }, names.FirstOrDefault(id))
            {
                Aliases = [.. names.Skip(1)],
                Identifiers = [.. identifiers],
                Coordinates = Coordinates(Words(element.Descendants(N("geo")).FirstOrDefault())),
                Descriptions = [.. element.Elements(N("occupation")).Select(Words).Append((string?)element.Attribute("type") ?? "").Where(d => d.Length > 0)],
                Life = (When(element.Element(N("birth"))), When(element.Element(N("death")))),
            };
        }
    }

    private static (double Latitude, double Longitude)? Coordinates(string text)
    {
        string[] parts = text.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
        return parts.Length == 2 && double.TryParse(parts[0], NumberStyles.Float, CultureInfo.InvariantCulture, out double latitude) && double.TryParse(parts[1], NumberStyles.Float, CultureInfo.InvariantCulture, out double longitude)
            && latitude is >= -90 and <= 90 && longitude is >= -180 and <= 180 ? (latitude, longitude) : null;
    }

    /// <summary>Goes through the text once: lines, and the mentions in them.</summary>
    private sealed class Walker(Dictionary<string, string> keys)
    {
        private readonly ParentsOfLines parents = new();
        private readonly StringBuilder line = new();
        private readonly Stack<XElement> open = [];
        private XElement? owner;

        public List<string> Lines { get; } = [];

        /// <summary>For each line the element that it is.</summary>
        public List<XElement?> Owners { get; } = [];

        public List<EditionMention> Mentions { get; } = [];

        public List<EditionDate> Dates { get; } = [];

        public void Walk(XElement element)
        {
            foreach (XNode node in element.Nodes())
            {
                if (node is XText text && !Layout.IsContainer(element))
                {
                    Add(text.Value);
                }
                else if (node is XElement child && !IsLeftOut(child))
                {
                    Enter(child);
                }
            }
        }

        public void EndLine()
        {
            string words = line.ToString().TrimEnd(' ');
            if (words.Length > 0)
            {
                Lines.Add(words);
                Owners.Add(owner);
            }

            line.Clear();
        }

        /// <summary>The reading text: the first of two forms of a name, the corrected one of an error, the full one of an abbreviation; no marks, numbers of pages or signs.</summary>
        private static bool IsLeftOut(XElement child) => child.Name.LocalName switch
        {
            "fw" or "pc" or "del" or "surplus" or "lb" or "pb" or "desc" => true,
            "note" => (string?)child.Attribute("type") == "sign",
            "sic" => child.Parent?.Element(N("corr")) is not null,
            "abbr" => child.Parent?.Element(N("expan")) is { } full && full.Descendants(N("ex")).Any(),
            "expan" => child.Parent?.Name.LocalName == "choice" && !child.Descendants(N("ex")).Any(),
            "reg" => child.Parent?.Element(N("orig")) is not null,
            _ => false,
        };

        private void Enter(XElement child)
        {
            bool isLine = Layout.IsLine(child, parents) || Layout.IsContainer(child);
            if (isLine)
            {
                EndLine();
                open.Push(child);
            }

            int start = line.Length;
            (string before, string behind) = IsMerged(child) ? ("", "") : TextProof.Signs(child);
            Add(before);
            WalkWords(child);
            Add(behind);
            if (MentionPointer.Of(child) is { } id && keys.TryGetValue(id, out string? key) && Length(start) is > 0 and int length)
            {
                Mentions.Add(new EditionMention(key, Lines.Count, start, length, (string?)MentionPointer.Judged(child).Attribute("cert")));
            }

            if (child.Name.LocalName == "date" && When(child) is { } when && Length(start) > 0)
            {
                Dates.Add(new EditionDate(when, Lines.Count, line.ToString(start, line.Length - start).Trim(' ')));
            }

            if (isLine)
            {
                EndLine();
                open.Pop();
            }
        }

        /// <summary>What was supplied stands without its signs, and the mark of a note is none of its words.</summary>
        private static bool IsMerged(XElement child) => child.Name.LocalName is "supplied" or "ex" or "expan" or "corr" or "reg" or "unclear" or "ref" or "space";

        /// <summary>The words of an element; of what is not there or was only heard those of the editor.</summary>
        private void WalkWords(XElement child)
        {
            bool isTold = child.Name.LocalName is "gap" or "vocal" or "kinesic" or "incident";
            if (isTold && child.Element(N("desc")) is { } told)
            {
                Walk(told);
            }
            else if (child.Name.LocalName == "gap")
            {
                Add("…");
            }
            else
            {
                Walk(child);
            }
        }

        private int Length(int start) => line.ToString(start, line.Length - start).TrimEnd(' ').Length;

        private void Add(string text)
        {
            foreach (char c in text)
            {
                bool white = WhiteSpace.Is(c);
                if (!white || (line.Length > 0 && line[^1] != ' '))
                {
                    owner = line.Length == 0 && open.TryPeek(out XElement? element) ? element : owner;
                    line.Append(white ? ' ' : c);
                }
            }
        }
    }
}
