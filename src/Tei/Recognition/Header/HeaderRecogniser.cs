using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Tei.Languages;
using Tei.Recognition.Dates;
using Tei.Recognition.Names;
using Tei.Recognition.Structure;

namespace Tei.Recognition.Header;

/// <summary>Finds what the header says: in the citation line, the document's heading, its opener and its closer (encoding manual, section 6).</summary>
internal static partial class HeaderRecogniser
{
    /// <summary>Who translated the document, if the page's head says so: needed before names are read, for it decides who answers for insertions.</summary>
    public static string? Translator(SourceText source, StructureResult structure) =>
        structure.InZone(Zone.Citation).Concat(structure.InZone(Zone.Abstract)).Concat(structure.Spans(LineKind.SourceNote))
            .Select(line => TranslatedBy().Match(source.Normalised(line))).FirstOrDefault(m => m.Success)?.Groups["name"].Value.TrimEnd('.');

    /// <summary>The title: of the citation, else the document's own heading.</summary>
    public static TextSpan TitleSpan(SourceText source, StructureResult structure)
    {
        foreach (TextSpan citation in structure.InZone(Zone.Citation))
        {
            if (QuotedTitle().Match(source[citation]) is { Success: true } quoted)
            {
                Group title = quoted.Groups["title"];
                return new TextSpan(citation.Start + title.Index, citation.Start + title.Index + title.Length);
            }
        }

        TextSpan[] own = structure.Genre == Genre.Play
            ? PlayTitlePage.Title(source, structure)
            : [.. structure.Classified.SkipWhile(c => c.Kind != LineKind.Title).TakeWhile(c => c.Kind == LineKind.Title).Select(c => c.Line.Span)];
        return own.Length == 0 ? default : new TextSpan(own[0].Start, own[^1].End);
    }

    public static DocumentFacts Recognise(SourceText source, StructureResult structure, NameResult names, DateExpression? date, string language)
    {
        TextSpan titleSpan = TitleSpan(source, structure);
        string archiveText = string.Join('\n', structure.InZone(Zone.Citation).Concat(structure.Spans(LineKind.SourceNote)).Concat(SourceFootnotes(source, structure)).Select(source.Normalised));
        string heading = titleSpan.IsEmpty ? "" : source.Normalised(titleSpan);
        var correspondents = new Correspondents(source, structure, names, heading, titleSpan);
        ImmutableArray<Correspondent> senders = correspondents.Senders();
        ImmutableArray<Correspondent> recipients = correspondents.Recipients();
        string title = heading.Length > 0 ? Joined(source, structure, titleSpan, heading) : UntitledName(source, structure, date, senders, recipients, language);
        return new DocumentFacts
        {
            Title = title,
            TitleSpan = titleSpan,
            Kind = Kind(title, structure, language),
            When = date?.When,
            DateText = date is null ? null : source.Normalised(date.Span),
            Senders = senders,
            Recipients = recipients,
            Place = correspondents.Place(),
            Translator = Translator(source, structure),
            Author = structure.Genre == Genre.Play ? PlayTitlePage.Author(source, structure) : null,
            Classification = structure.Spans(LineKind.Classification).Select(source.Normalised).FirstOrDefault() ?? ArchiveReferences.Classification(archiveText),
            Archives = [.. ArchiveReferences.Read(archiveText)],
            Handling = [.. Handlings.Read(archiveText)],
            Reprints = [.. structure.InZone(Zone.Citation).SelectMany(line => Reprints.Read(source.Normalised(line)))],
            Language = language,
        };
    }

    /// <summary>The title of a document whose heading is in parts with blank lines between them: a full stop stands for each, as in catalogues.</summary>
    private static string Joined(SourceText source, StructureResult structure, TextSpan titleSpan, string heading)
    {
        ClassifiedLine[] parts = [.. structure.Classified.Where(c => c.Kind == LineKind.Title && titleSpan.Contains(c.Line.Span))];
        if (structure.Genre == Genre.Play || parts.Length < 2 || parts[0].Line.Span.Start != titleSpan.Start)
        {
            return heading;
        }

        var title = new StringBuilder(source.Normalised(parts[0].Line.Span));
        foreach ((ClassifiedLine before, ClassifiedLine part) in parts.Zip(parts.Skip(1)))
        {
            bool isApart = part.Line.Chunk != before.Line.Chunk && !part.Line.StartsLowerCase && char.IsLetterOrDigit(title[^1]);
            title.Append(isApart ? ". " : " ").Append(source.Normalised(part.Line.Span));
        }

        return title.ToString();
    }

    /// <summary>Editions say in the first footnote where the document lies; what stands behind the mark.</summary>
    private static IEnumerable<TextSpan> SourceFootnotes(SourceText source, StructureResult structure) =>
        structure.Classified.Where(c => c.Kind == LineKind.Footnote).Take(2)
            .Select(c => WhiteSpace.Trim(source.Content, new TextSpan(c.LabelSpan.End, c.Line.Span.End))).Where(s => source[s].StartsWith("Source:", StringComparison.Ordinal));

    /// <summary>How a document without a heading is called: by its subject, by who writes to whom, else by its kind; in its language.</summary>
    private static string UntitledName(SourceText source, StructureResult structure, DateExpression? date, ImmutableArray<Correspondent> senders, ImmutableArray<Correspondent> recipients, string language)
    {
        TextSpan subject = structure.Classified.SkipWhile(c => c.Kind != LineKind.FieldHead || !c.Line.Text.StartsWith("SUBJECT", StringComparison.OrdinalIgnoreCase)).Skip(1).Select(c => c.Line.Span).FirstOrDefault();
        if (!subject.IsEmpty)
        {
            return source.Normalised(subject).TrimEnd('.');
        }

        LanguagePack english = Lexicon.Packs[0], pack = Lexicon.Of(language) ?? english;
        string kind = Kind("", structure, language) ?? "document";
        bool oneSided = senders.IsEmpty != recipients.IsEmpty;
        string name = !senders.IsEmpty && !recipients.IsEmpty ? string.Format(CultureInfo.InvariantCulture, pack.LetterTitle, senders[0].Name, recipients[0].Name, date is null ? "" : source.Normalised(date.Span))
            : oneSided && kind == "letter" && Words(senders.IsEmpty ? "letterTo" : "letterFrom") is { } pattern ? string.Format(CultureInfo.InvariantCulture, pattern, (senders.IsEmpty ? recipients : senders)[0].Name, date?.When)
            : $"{Words("untitled." + kind)}, {date?.When}";
        return name.Trim(' ', ',', '.');

        string? Words(string list) => pack[list].Concat(english[list]).FirstOrDefault();
    }

    private static string? Kind(string title, StructureResult structure, string language)
    {
        if (DocumentKinds.Of(title, language) is { } named)
        {
            return named;
        }

        if (structure.Genre == Genre.Play)
        {
            return "play";
        }

        bool isLetter = structure.Spans(LineKind.Salute).Any() || (structure.Turns.IsEmpty && title.Length == 0 && LetterFacts.ClosesAsLetter(structure));
        return isLetter ? "letter" : structure.Turns.Length > 0 ? "transcript" : null;
    }

    [GeneratedRegex(@"[Tt]ranslated (?:from \w+ )?(?:for \w+ )?by (?<name>\p{Lu}[\p{L}.’'-]*(?:\s+\p{Lu}[\p{L}.’'-]*){0,3}?)(?=[.,;)]*(?:$|\s+\p{Ll}|[.,;]\s))", RegexOptions.CultureInvariant)]
    private static partial Regex TranslatedBy();

    [GeneratedRegex(@"^[""“„«](?<title>.+?),?[""”“»]", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex QuotedTitle();
}
