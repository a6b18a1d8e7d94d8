namespace Tei.Recognition.Structure;

/// <content>Items behind signs that count nothing: "• rope", "- tar".</content>
internal sealed partial class LineClassifier
{
    private const int FewestBullets = 2;

    /// <summary>Finds rows of lines behind one sign. A dash also begins what somebody says: only lines right below one another, or announced by a colon, are items for it.</summary>
    /// <returns>The lines.</returns>
    private HashSet<int> ClassifyBullets(int body, int close)
    {
        var found = new HashSet<int>();
        for (int first = body, after; first < close && !IsTranscript; first = after)
        {
            after = first + 1;
            if (BulletAt(first) is not { } sign)
            {
                continue;
            }

            while (after < close && BulletAt(after) == sign && (sign is not ('-' or '*') || lines[after].Chunk == lines[after - 1].Chunk || IsAnnouncedList(first, body)))
            {
                after++;
            }

            if (after - first < FewestBullets)
            {
                continue;
            }

            for (int i = first; i < after; i++)
            {
                classified[i] = new ClassifiedLine(lines[i], LineKind.Item) { Label = new ItemLabel(ItemLabel.Stated, i - first + 1, sign.ToString(), 0) };
                found.Add(i);
            }
        }

        return found;
    }

    /// <summary>A row between two items of one list belongs to the first of them.</summary>
    private void NestBullets(HashSet<int> bullets, int body, int close)
    {
        foreach (int first in bullets.Where(i => !bullets.Contains(i - 1)))
        {
            int above = first - 1, below = first;
            while (bullets.Contains(below))
            {
                below++;
            }

            if (above < body || below >= close || items[above] is not { } item || items[below] is not { } next || item.First != next.First || numbered.Contains(item.First))
            {
                continue;
            }

            for (int i = first; i < below; i++)
            {
                classified[i] = classified[i]! with { Depth = item.Outer.Count(outer => !numbered.Contains(outer)) + 1 };
            }
        }
    }

    private char? BulletAt(int i) =>
        classified[i] is null && labels[i] == 0 && lines[i].Cells.Length <= 1 && lines[i].Text is [var sign and ('•' or '·' or '▪' or '◦' or '●' or '‣' or '-' or '*'), ' ', var first, ..] && first != sign ? sign : null;
}
