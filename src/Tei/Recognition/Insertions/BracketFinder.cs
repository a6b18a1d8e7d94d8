using Tei.Recognition.Structure;
using Tei.Validation;

namespace Tei.Recognition.Insertions;

/// <summary>Finds pairs of brackets in one line. Nested and unbalanced brackets stay text, with a diagnostic: never guessed.</summary>
internal static class BracketFinder
{
    private static readonly IReadOnlyList<Bracket> None = [];

    public static IReadOnlyList<Bracket> Find(SourceText source, TextSpan line, LineKind? kind, Action<Diagnostic> report)
    {
        string text = source.Content;
        if (!text.AsSpan(line.Start, line.Length).ContainsAny('[', ']'))
        {
            return None;
        }

        List<Bracket> found = [];
        int open = -1;
        int depth = 0;
        bool nested = false;
        for (int i = line.Start; i < line.End; i++)
        {
            if (text[i] == '[')
            {
                depth++;
                nested |= depth > 1;
                open = depth == 1 ? i : open;
            }
            else if (text[i] == ']' && depth == 0)
            {
                report(new Diagnostic(EncoderDiagnostics.UnbalancedBracket, source.Locate(i), "this closing bracket has no opening one in its paragraph; it stays text"));
            }
            else if (text[i] == ']' && --depth == 0)
            {
                Close(source, line, kind, new TextSpan(open, i + 1), nested, found, report);
                nested = false;
            }
        }

        if (depth > 0)
        {
            report(new Diagnostic(EncoderDiagnostics.UnbalancedBracket, source.Locate(open), "this bracket is not closed in its paragraph; it stays text"));
        }

        return found;
    }

    private static void Close(SourceText source, TextSpan line, LineKind? kind, TextSpan span, bool nested, List<Bracket> found, Action<Diagnostic> report)
    {
        if (nested)
        {
            report(new Diagnostic(EncoderDiagnostics.NestedBracket, source.Locate(span.Start), $"brackets are nested in “{Shown(source.Normalised(span))}”; they stay text"));
        }
        else if (!WhiteSpace.IsBlank(source.Content, new TextSpan(span.Start + 1, span.End - 1)))
        {
            found.Add(new Bracket(source, line, kind, span));
        }
    }

    private static string Shown(string text) => text.Length <= 60 ? text : text[..57] + "…";
}
