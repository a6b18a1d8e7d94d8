using System.Runtime.InteropServices;
using System.Text;

namespace Tei.Validity;

/// <summary>The elements that are open while a document is read, for the paths in messages.</summary>
internal sealed class OpenElements
{
    private readonly List<Level> levels = [];
    private int depth = -1;

    /// <summary>Opens an element; what is open at its depth or deeper has ended.</summary>
    public void Open(string name, int elementDepth)
    {
        int index = elementDepth > 0 && elementDepth <= levels.Count ? levels[elementDepth - 1].Count(name) : 1;
        while (levels.Count <= elementDepth)
        {
            levels.Add(new Level());
        }

        levels[elementDepth].Restart(name, index);
        depth = elementDepth;
    }

    /// <summary>The path of an attribute of the element that was opened last.</summary>
    public string XPath(string attribute)
    {
        var path = new StringBuilder();
        for (int i = 0; i <= depth; i++)
        {
            path.Append('/').Append(levels[i].Name);
            if (i > 0)
            {
                path.Append('[').Append(levels[i].Index).Append(']');
            }
        }

        return path.Append("/@").Append(attribute).ToString();
    }

    private sealed class Level
    {
        private readonly Dictionary<string, int> children = new(StringComparer.Ordinal);

        public string Name { get; private set; } = "";

        public int Index { get; private set; }

        public void Restart(string name, int index)
        {
            Name = name;
            Index = index;
            children.Clear();
        }

        public int Count(string child) => ++CollectionsMarshal.GetValueRefOrAddDefault(children, child, out _);
    }
}
