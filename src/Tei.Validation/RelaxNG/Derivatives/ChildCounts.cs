using System.Runtime.InteropServices;

namespace Tei.Validation.RelaxNG.Derivatives;

/// <summary>Counts children by name. Few names are the rule, and readers give one string for one name, so the first are found by identity.</summary>
internal sealed class ChildCounts
{
    private const int MostInRow = 8;

    private readonly (string Name, int Count)[] row = new (string Name, int Count)[MostInRow];
    private Dictionary<string, int>? more;
    private int used;

    /// <summary>Counts one more, and gives its place among those of its name, from 1.</summary>
    public int Count(string name)
    {
        for (int i = 0; i < used; i++)
        {
            if (ReferenceEquals(row[i].Name, name) || row[i].Name == name)
            {
                return ++row[i].Count;
            }
        }

        if (used < MostInRow)
        {
            row[used++] = (name, 1);
            return 1;
        }

        more ??= new Dictionary<string, int>(StringComparer.Ordinal);
        return ++CollectionsMarshal.GetValueRefOrAddDefault(more, name, out _);
    }

    public void Clear()
    {
        used = 0;
        more?.Clear();
    }
}
