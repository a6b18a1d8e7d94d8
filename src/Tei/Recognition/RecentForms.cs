namespace Tei.Recognition;

/// <summary>The forms that a thread read last, close together and with what the lists say of them: most words of a text have one of some hundred forms, for which memory is then not waited for.</summary>
internal sealed class RecentForms
{
    private const int TableBits = 11;

    [ThreadStatic]
    private static RecentForms? ofThread;

    private readonly Entry[] table = new Entry[1 << TableBits];

    private struct Entry
    {
        public ulong Key;
        public WordForm? Form;
        public WordTraits Traits;
    }

    /// <summary>Those of the calling thread.</summary>
    public static RecentForms OfThread => ofThread ??= new RecentForms();

    /// <summary>A word of a text with its form.</summary>
    public Word Read(TextSpan span, ReadOnlySpan<char> written)
    {
        ulong key = WordForm.KeyOf(written);
        ref Entry entry = ref table[(int)((key * 0x9E3779B97F4A7C15) >> (64 - TableBits))];
        if (entry.Form is not { } form || entry.Key != key || !(WordForm.IsWhole(key) || form.IsWritten(written, key)))
        {
            form = WordForm.Of(written, key);
            entry = new Entry { Key = key, Form = form };
        }

        if (entry.Traits == WordTraits.None)
        {
            entry.Traits = form.TraitsIfKnown;
        }

        return new Word(span, form, entry.Traits);
    }
}
