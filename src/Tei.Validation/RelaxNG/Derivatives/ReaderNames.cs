using System.Runtime.CompilerServices;
using System.Xml;
using Tei.Validation.RelaxNG.Patterns;

namespace Tei.Validation.RelaxNG.Derivatives;

/// <summary>Finds the entry of a name by the identity of its strings, which readers keep once each. For one document at a time.</summary>
internal sealed class ReaderNames(NameRegistry names)
{
    // Beyond this, names are looked up each time: documents may contain any number of them.
    private const int MostNames = 4_000;

    private Slot[] slots = new Slot[64];
    private int count;

    /// <summary>The strings of the names, for a reader that is to use them.</summary>
    public XmlNameTable Strings { get; } = new NameTable();

    /// <summary>Whether no more names are kept.</summary>
    public bool IsFull => count >= MostNames;

    public NameEntry Find(string localName, string namespaceUri)
    {
        Slot[] table = slots;
        for (int i = RuntimeHelpers.GetHashCode(localName) & (table.Length - 1); ; i = (i + 1) & (table.Length - 1))
        {
            ref Slot slot = ref table[i];
            if (ReferenceEquals(slot.LocalName, localName) && ReferenceEquals(slot.NamespaceUri, namespaceUri))
            {
                return slot.Entry;
            }

            if (slot.LocalName is null)
            {
                return Add(localName, namespaceUri);
            }
        }
    }

    private NameEntry Add(string localName, string namespaceUri)
    {
        NameEntry entry = names.Find(namespaceUri, localName);
        if (count < MostNames)
        {
            if (++count * 2 > slots.Length)
            {
                Slot[] old = slots;
                slots = new Slot[old.Length * 2];
                foreach (Slot slot in old.Where(s => s.LocalName is not null))
                {
                    Put(slot);
                }
            }

            Put(new Slot(localName, namespaceUri, entry));
        }

        return entry;
    }

    private void Put(Slot slot)
    {
        int i = RuntimeHelpers.GetHashCode(slot.LocalName) & (slots.Length - 1);
        while (slots[i].LocalName is not null)
        {
            i = (i + 1) & (slots.Length - 1);
        }

        slots[i] = slot;
    }

    private readonly record struct Slot(string LocalName, string NamespaceUri, NameEntry Entry);
}
