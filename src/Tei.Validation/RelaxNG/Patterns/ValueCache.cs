using System.Collections.Concurrent;

namespace Tei.Validation.RelaxNG.Patterns;

/// <summary>Remembers which texts a pattern matches. It has a limit, so memory stays bounded whatever documents contain. Threads may share it.</summary>
internal sealed class ValueCache
{
    private const int MostTexts = 1_000;

    private readonly ConcurrentDictionary<string, bool> results = new(StringComparer.Ordinal);
    private int count;

    public bool TryGet(string text, out bool result) => results.TryGetValue(text, out result);

    public void Add(string text, bool result)
    {
        if (Volatile.Read(ref count) < MostTexts && results.TryAdd(text, result))
        {
            Interlocked.Increment(ref count);
        }
    }
}
