namespace Tei.Tool;

/// <summary>Works on several files at once, each taken when there is a hand free. A loop of its own, as .NET has to compile a good part of <see cref="Parallel"/> when it is first used, while the first document waits.</summary>
internal static class AtOnce
{
    /// <param name="files">How many files there are.</param>
    /// <param name="hands">How many are worked on at once.</param>
    /// <param name="work">Is given the number of a file.</param>
    /// <param name="cancel">Stops between two files.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    /// <exception cref="AggregateException">The work failed; no other file was begun.</exception>
    public static void Run(int files, int hands, Action<int> work, CancellationToken cancel)
    {
        int next = -1;
        bool failed = false;
        void Go()
        {
            while (!cancel.IsCancellationRequested && !Volatile.Read(ref failed) && Interlocked.Increment(ref next) is var file && file < files)
            {
                try
                {
                    work(file);
                }
                catch
                {
                    Volatile.Write(ref failed, true);
                    throw;
                }
            }
        }

        var others = new Task[Math.Max(0, Math.Min(hands, files) - 1)];
        for (int i = 0; i < others.Length; i++)
        {
            others[i] = Task.Factory.StartNew(Go, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        }

        var own = new Task(Go);
        own.RunSynchronously();
        Task.WaitAll([own, .. others]);
        cancel.ThrowIfCancellationRequested();
    }
}
