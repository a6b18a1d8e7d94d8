namespace Tei.Tool;

/// <summary>Passes results on in the order of their files, each as soon as those before it are there: many files are worked on at once, and no result is kept for longer than that.</summary>
/// <remarks>Threads may share it.</remarks>
/// <param name="files">How many results there will be.</param>
/// <param name="passOn">Takes a result; it is never called by two threads at once.</param>
internal sealed class InOrder<T>(int files, Action<T> passOn)
    where T : class
{
    private readonly Lock gate = new();
    private readonly T?[] waiting = new T?[files];
    private int next;

    public void Add(int file, T result)
    {
        lock (gate)
        {
            waiting[file] = result;
            while (next < waiting.Length && waiting[next] is { } ready)
            {
                waiting[next] = null;
                next++;
                passOn(ready);
            }
        }
    }
}
