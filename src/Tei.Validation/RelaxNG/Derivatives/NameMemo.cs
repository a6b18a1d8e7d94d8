using Tei.Validation.RelaxNG.Patterns;

namespace Tei.Validation.RelaxNG.Derivatives;

/// <summary>A small table from names to what was computed for them. Reading takes no lock; writing is for one thread at a time.</summary>
internal sealed class NameMemo<TValue>
    where TValue : class
{
    private Table table = new(4);
    private int count;

    public TValue? Find(NameEntry name)
    {
        Table current = Volatile.Read(ref table);
        NameEntry?[] names = current.Names;
        for (int i = name.Id; ; i++)
        {
            i &= names.Length - 1;
            NameEntry? found = Volatile.Read(ref names[i]);
            if (found == name)
            {
                return current.Values[i];
            }

            if (found is null)
            {
                return null;
            }
        }
    }

    public void Add(NameEntry name, TValue value)
    {
        if (++count * 2 <= table.Names.Length)
        {
            table.Put(name, value);
            return;
        }

        var larger = new Table(table.Names.Length * 2);
        for (int i = 0; i < table.Names.Length; i++)
        {
            if (table.Names[i] is NameEntry known)
            {
                larger.Put(known, table.Values[i]!);
            }
        }

        larger.Put(name, value);
        Volatile.Write(ref table, larger);
    }

    private sealed class Table(int size)
    {
        public NameEntry?[] Names { get; } = new NameEntry?[size];

        public TValue?[] Values { get; } = new TValue?[size];

        public void Put(NameEntry name, TValue value)
        {
            int i = name.Id & (Names.Length - 1);
            while (Names[i] is not null)
            {
                i = (i + 1) & (Names.Length - 1);
            }

            // A reader that sees the name must see the value, too.
            Values[i] = value;
            Volatile.Write(ref Names[i], name);
        }
    }
}
