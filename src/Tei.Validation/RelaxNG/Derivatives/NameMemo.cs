using Tei.Validation.RelaxNG.Patterns;

namespace Tei.Validation.RelaxNG.Derivatives;

/// <summary>A small table from names to what was computed for them. Reading takes no lock; writing is for one thread at a time.</summary>
internal sealed class NameMemo<TValue>
    where TValue : class
{
    private Slot?[] slots = new Slot?[4];
    private int count;

    public TValue? Find(NameEntry name)
    {
        Slot?[] table = Volatile.Read(ref slots);
        for (int i = name.Id & (table.Length - 1); ; i = (i + 1) & (table.Length - 1))
        {
            Slot? slot = Volatile.Read(ref table[i]);
            if (slot is null)
            {
                return null;
            }

            if (slot.Name == name)
            {
                return slot.Value;
            }
        }
    }

    public void Add(NameEntry name, TValue value)
    {
        if (++count * 2 > slots.Length)
        {
            var larger = new Slot?[slots.Length * 2];
            foreach (Slot? slot in slots)
            {
                Put(larger, slot);
            }

            Put(larger, new Slot(name, value));
            Volatile.Write(ref slots, larger);
        }
        else
        {
            Put(slots, new Slot(name, value));
        }
    }

    private static void Put(Slot?[] table, Slot? slot)
    {
        if (slot is null)
        {
            return;
        }

        int i = slot.Name.Id & (table.Length - 1);
        while (table[i] is not null)
        {
            i = (i + 1) & (table.Length - 1);
        }

        Volatile.Write(ref table[i], slot);
    }

    private sealed record Slot(NameEntry Name, TValue Value);
}
