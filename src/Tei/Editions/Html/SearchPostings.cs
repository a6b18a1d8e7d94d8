using System.Text;

namespace Tei.Editions.Html;

/// <summary>
/// Writes where a word stands, in few signs, each of six bits. For a word with lines: for each document how many it is after the one before, how many lines have the word, and each line
/// as the distance from the one before it. Such a number takes signs of five bits, the lowest first, and the sixth bit says that more follow; most are below 32 and take one sign.
/// For a word without lines: a star, and for each document of the edition a sign that says in which stretch of its text the word comes first, from 1; 0 where it does not, and 63 for all stretches from there on.
/// </summary>
internal static class SearchPostings
{
    private const string Signs = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_";

    /// <summary>Writes the documents of a word, in their order, with its lines.</summary>
    public static string WithLines(IEnumerable<(int Document, List<int> Lines)> postings)
    {
        var text = new StringBuilder();
        int before = 0;
        foreach ((int document, List<int> lines) in postings)
        {
            Append(text, document - before);
            before = document;
            AppendLines(text, lines);
        }

        return text.ToString();
    }

    /// <summary>Writes the documents of a word, in their order, without its lines.</summary>
    /// <param name="places">Each document with the stretch of its text, from 0, that has the word first.</param>
    public static string WithoutLines(IReadOnlyList<(int Document, int Stretch)> places)
    {
        char[] signs = new char[places[^1].Document + 2];
        Array.Fill(signs, Signs[0]);
        signs[0] = '*';
        foreach ((int document, int stretch) in places)
        {
            signs[document + 1] = Signs[Math.Min(Signs.Length - 1, stretch + 1)];
        }

        return new string(signs);
    }

    private static void AppendLines(StringBuilder text, List<int> lines)
    {
        Append(text, lines.Count);
        int before = 0;
        foreach (int line in lines)
        {
            Append(text, line - before);
            before = line;
        }
    }

    private static void Append(StringBuilder text, int number)
    {
        for (; number > 31; number >>= 5)
        {
            text.Append(Signs[32 | (number & 31)]);
        }

        text.Append(Signs[number]);
    }
}
