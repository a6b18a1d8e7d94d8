namespace Tei.Validation.RelaxNG.Patterns;

/// <summary>Remembers which texts a pattern matches. It has a limit, so memory stays bounded whatever documents contain. Threads may share it.</summary>
/// <remarks>
/// Values repeat: the same few words stand in an attribute a thousand times. The hash looks at four characters only, and a text that finds no place
/// near its own is not remembered; both are safe, because what is not found is computed.
/// </remarks>
internal sealed class ValueCache
{
    private const int MostTexts = 1_000;
    private const int MostSteps = 8;

    // A large schema has thousands of these, and documents fill a few.
    private static readonly Slot?[] NoSlots = [null];
    private Slot?[] slots = NoSlots;
    private int count;

    public bool TryGet(string text, out bool result)
    {
        Slot?[] current = Volatile.Read(ref slots);
        int hash = Hash(text);
        for (int step = 0; step < MostSteps; step++)
        {
            Slot? slot = Volatile.Read(ref current[(hash + step) & (current.Length - 1)]);
            if (slot is null)
            {
                break;
            }

            if (slot.Text == text)
            {
                result = slot.Result;
                return true;
            }
        }

        result = false;
        return false;
    }

    public void Add(string text, bool result)
    {
        if (Volatile.Read(ref count) >= MostTexts)
        {
            return;
        }

        lock (this)
        {
            if (++count * 2 > slots.Length || slots == NoSlots)
            {
                var larger = new Slot?[Math.Max(8, slots.Length * 2)];
                foreach (Slot? slot in slots)
                {
                    Put(larger, slot);
                }

                Volatile.Write(ref slots, larger);
            }

            Put(slots, new Slot(text, result));
        }
    }

    private static int Hash(string text)
    {
        int length = text.Length;
        return length == 0 ? 0 : (((((length * 31) + text[0]) * 31) + text[length - 1]) * 31) + (text[length / 2] * 17) + text[length / 3];
    }

    private static void Put(Slot?[] table, Slot? slot)
    {
        if (slot is null)
        {
            return;
        }

        int hash = Hash(slot.Text);
        for (int step = 0; step < MostSteps; step++)
        {
            ref Slot? place = ref table[(hash + step) & (table.Length - 1)];
            if (place is null)
            {
                Volatile.Write(ref place, slot);
                return;
            }
        }
    }

    private sealed record Slot(string Text, bool Result);
}
