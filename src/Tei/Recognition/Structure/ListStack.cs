namespace Tei.Recognition.Structure;

/// <summary>The numbered lists that are open while a document is put together, the outermost first.</summary>
internal sealed class ListStack
{
    private readonly List<(Block List, Block Item)> open = [];

    /// <summary>The item that is open; none outside lists.</summary>
    public Block? Item => open is [.., var last] ? last.Item : null;

    public void Clear() => open.Clear();

    /// <summary>Closes the lists that no later item goes on with.</summary>
    public void CloseUnless(int? nextDepth)
    {
        int keep = nextDepth is { } depth ? Math.Min(depth + 1, open.Count) : 0;
        open.RemoveRange(keep, open.Count - keep);
    }

    public void Add(int depth, ItemLabel label, TextSpan line, TextSpan labelSpan, Block division)
    {
        depth = Math.Min(depth, open.Count);
        bool goesOn = depth < open.Count && label.Number > 1;
        open.RemoveRange(goesOn ? depth + 1 : depth, open.Count - (goesOn ? depth + 1 : depth));
        Block list = goesOn ? open[depth].List : (Item ?? division).Add(new Block(TeiNames.List, "structure.list", ("rend", label.IsBullet ? "bulleted" : "numbered")));
        Block item = list.Add(new Block(TeiNames.Item, "structure.item", ("n", label.IsBullet ? null : label.Bare)));
        item.Add(new Block(TeiNames.P, "structure.item").Over(line)).Add(new Block(TeiNames.Label, "structure.item-label").Over(labelSpan));
        if (goesOn)
        {
            open[depth] = (list, item);
        }
        else
        {
            open.Add((list, item));
        }
    }
}
