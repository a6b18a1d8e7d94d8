using System.Text.RegularExpressions;
using Tei.Languages;
using Tei.Recognition.Names;
using Tei.Recognition.Structure;

namespace Tei.Recognition.Header;

/// <summary>What the first page of a play says: its name, what kind of play it is, who wrote it.</summary>
internal static partial class PlayTitlePage
{
    /// <summary>Its name and its kind: the other lines tell who wrote it, and when it was played.</summary>
    private const int MostLinesOfTitle = 2;

    /// <summary>The lines of the title, those below one another; the name of the author above it is none.</summary>
    public static TextSpan[] Title(SourceText source, StructureResult structure)
    {
        TextSpan[] lines = [.. structure.Classified.SkipWhile(c => c.Kind != LineKind.Title).TakeWhile(c => c.Kind == LineKind.Title).Select(c => c.Line.Span)];
        lines = lines.Length > 1 && IsAuthor(source.Normalised(lines[0])) ? lines[1..] : lines;
        TextSpan[] title = [.. lines.TakeWhile((line, i) => i == 0 || !IsAuthor(source.Normalised(line)))];
        // "The Neighbour / or / The False Clock / A Comedy"
        bool hasSecondName = title.Length > 1 && Lexicon.SecondTitles.Contains(source.Normalised(title[1]).TrimEnd(','));
        return title.Length == 0 ? HeadsOfScene(source, structure) : [.. title.Take(hasSecondName ? MostLinesOfTitle + 2 : MostLinesOfTitle)];
    }

    /// <summary>Who wrote it: the name behind "by", or a line of the title page that is a name and nothing else; none where neither is there.</summary>
    public static string? Author(SourceText source, StructureResult structure)
    {
        foreach (ClassifiedLine line in structure.Classified.TakeWhile(c => c.Kind is LineKind.Title or LineKind.Byline))
        {
            string text = source.Normalised(line.Line.Span);
            string? name = line.Kind == LineKind.Byline ? text[Lexicon.Bylines.LengthAt(text)..].Trim(' ', ':') : IsAuthor(text) ? text : BehindBy(text);
            if (name is not null)
            {
                return name.TrimEnd('.', ',');
            }
        }

        return null;
    }

    /// <summary>"Lustspiel in einem Aufzuge von Karl Steinau".</summary>
    private static string? BehindBy(string line)
    {
        for (int blank = line.IndexOf(' ', StringComparison.Ordinal); blank > 0; blank = line.IndexOf(' ', blank + 1))
        {
            if (Lexicon.Bylines.LengthAt(line.AsSpan(blank + 1)) is > 0 and var words && line[(blank + 1 + words)..].Trim() is var name && IsAuthor(name))
            {
                return name;
            }
        }

        return null;
    }

    /// <summary>"Karl von Steinau", "PAUL MERLET", "A. P. Belov".</summary>
    private static bool IsAuthor(string line) =>
        Name().Match(line) is { Success: true } name
        && (name.Groups["initials"].Success || WordLists.IsGivenNameOnly(Usual(name.Groups["given"].Value))) && !Lexicon.Bylines.Begins(line);

    private static string Usual(string word) => word[..1] + word[1..].ToLowerInvariant();

    /// <summary>A scene without the title of its play is called by what it is: the headings below one another.</summary>
    private static TextSpan[] HeadsOfScene(SourceText source, StructureResult structure)
    {
        TextSpan[] heads = [.. structure.Classified.SkipWhile(c => c.Kind is not (LineKind.ActHead or LineKind.SceneHead)).TakeWhile(c => c.Kind is LineKind.ActHead or LineKind.SceneHead).Select(c => c.Line.Span)];
        return [.. heads.TakeWhile((head, i) => i == 0 || WhiteSpace.Trim(source.Content, new TextSpan(heads[i - 1].End, head.Start)).IsEmpty)];
    }

    [GeneratedRegex(@"^(?:(?<initials>(?:\p{Lu}\.\s?){1,3})|(?<given>\p{Lu}\p{L}+)\s(?:\p{Lu}[\p{L}.]*\s){0,2})(?:(?:von|van|de|di|da|du|zu|der|del|della|VON|DE)\s){0,2}\p{Lu}[\p{L}’'-]+[.,]?$", RegexOptions.CultureInvariant)]
    private static partial Regex Name();
}
