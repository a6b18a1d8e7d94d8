using System.Xml.Linq;

namespace Tei;

/// <summary>Checks that what went from the source into the header is there, word for word.</summary>
internal static class HeaderProof
{
    public static bool Holds(AnnotatedText annotated, XElement header)
    {
        TextSpan[] lines = [.. annotated.Lines.Where(line => line.Zone is Zone.Abstract or Zone.Citation).Select(line => line.Span)];
        if (lines.Length == 0)
        {
            return true;
        }

        HashSet<string> views = [.. header.Descendants().Where(IsTarget).Select(TextProof.SourceViewOf)];
        return Array.TrueForAll(lines, line => views.Contains(annotated.Source.Normalised(line)));
    }

    private static bool IsTarget(XElement element) =>
        (element.Name.LocalName == "bibl" && element.Parent?.Name.LocalName == "sourceDesc")
        || (element.Name.LocalName == TeiNames.P && element.Parent?.Name.LocalName == TeiNames.Abstract);
}
