namespace Tei.Recognition.Structure;

/// <summary>The numbers of the lines that depositions and court records have at their margin: one before each line, from 1 on each page.</summary>
internal static class MarginNumbers
{
    private const int FewestLines = 5;
    private const int MostDigits = 3;

    /// <summary>As many lines without a number stand at most between two with one, where a page ends and the next begins.</summary>
    private const int MostBetweenPages = 4;
    private const int MostBetweenLines = 1;

    private readonly record struct Numbered(TextSpan Number, int Value, int Line, bool GoesOn);

    /// <summary>The numbers, in order. A list has them too, but each of its lines begins with a capital: of the lines of a text one in four at least goes on in small letters.</summary>
    public static TextSpan[] Find(SourceText source)
    {
        List<Numbered> candidates = Candidates(source);
        var found = new List<TextSpan>();
        for (int first = 0, end; first < candidates.Count; first = end)
        {
            end = first + 1;
            while (end < candidates.Count && Follows(candidates[end], candidates[end - 1]))
            {
                end++;
            }

            List<Numbered> run = candidates[first..end];
            if (run.Count >= FewestLines && run.Count(line => line.GoesOn) * 4 >= run.Count)
            {
                found.AddRange(run.Select(line => line.Number));
            }
        }

        return [.. found];
    }

    private static bool Follows(Numbered line, Numbered before) =>
        (line.Value == before.Value + 1 && line.Line - before.Line - 1 <= MostBetweenLines) || (line.Value == 1 && before.Value > 1 && line.Line - before.Line - 1 <= MostBetweenPages);

    /// <summary>The lines that begin with a number and white space behind it; lines are counted without the blank ones.</summary>
    private static List<Numbered> Candidates(SourceText source)
    {
        var found = new List<Numbered>();
        int count = 0;
        for (int i = 0; i < source.LineCount; i++)
        {
            TextSpan line = WhiteSpace.Trim(source.Content, source.LineSpan(i));
            if (line.IsEmpty)
            {
                continue;
            }

            ReadOnlySpan<char> text = source.Content.AsSpan(line.Start, line.Length);
            int digits = text.IndexOfAnyExceptInRange('0', '9');
            ReadOnlySpan<char> rest = digits is > 0 and <= MostDigits && text[digits] is ' ' or '\t' ? text[digits..].TrimStart() : [];
            if (!rest.IsEmpty && (char.IsLetter(rest[0]) || rest[0] is '"' or '“' or '(' or '['))
            {
                found.Add(new Numbered(new TextSpan(line.Start, line.Start + digits), int.Parse(text[..digits], System.Globalization.CultureInfo.InvariantCulture), count, char.IsLower(rest[0])));
            }

            count++;
        }

        return found;
    }
}
