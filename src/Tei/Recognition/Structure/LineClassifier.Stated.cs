namespace Tei.Recognition.Structure;

/// <content>What the format of the source calls a heading or an item is one; what stands in a heading may still be a date or a number.</content>
internal sealed partial class LineClassifier
{
    /// <summary>The headings with which a segment begins are its title; the line behind them.</summary>
    private int ClassifyStatedTitle(int start, int end)
    {
        int i = start;
        while (i + 1 < end && IsStatedHead(i))
        {
            Set(i++, LineKind.Title);
        }

        return i;
    }

    private bool IsStatedHead(int i) =>
        stated.IsHeading(lines[i]) && labels[i] == 0 && !IsDateline(i) && !LineForms.IsNumber(lines[i].Text) && !OfficeForms.IsClassification(lines[i].Text) && !OfficeForms.IsReceived(lines[i].Text)
        && !LineForms.IsSalute(lines[i].Text) && !FieldLabels.IsHead(lines[i].Text) && FieldLabels.LengthIn(lines[i].Text) == 0;

    private void ClassifyStatedItems(int body, int close)
    {
        for (int i = body; i < close; i++)
        {
            if (!IsTranscript && classified[i] is null && labels[i] == 0 && stated.IsVerse(lines[i].Span) && stated.DepthOf(lines[i]) is null)
            {
                Set(i, LineKind.Verse);
            }

            if (classified[i] is null && labels[i] == 0 && stated.ItemAt(source, lines[i]) is { } item)
            {
                classified[i] = new ClassifiedLine(lines[i], LineKind.Item) { Label = item.Label, Depth = item.Depth };
            }
        }
    }
}
