namespace Tei.Transforms.Saxon;

/// <summary>Workers that stay: started when they are first needed, handed out one a caller, replaced when they die.</summary>
/// <remarks>Threads may share it. Dispose it to end the processes; they end with this process, too.</remarks>
public sealed class SaxonPool : IDisposable
{
    private readonly Stack<SaxonWorker> idle = [];
    private readonly SemaphoreSlim places;
    private readonly Lock gate = new();
    private bool closed;

    /// <summary>Makes a pool; no process is started yet.</summary>
    /// <param name="installation">Java and Saxon.</param>
    /// <param name="settings">How much the workers may take.</param>
    public SaxonPool(SaxonInstallation installation, SaxonSettings? settings = null)
    {
        Installation = installation;
        Settings = settings ?? SaxonSettings.Default;
        places = new SemaphoreSlim(Settings.Workers);
    }

    /// <summary>Java and Saxon.</summary>
    public SaxonInstallation Installation { get; }

    /// <summary>How much the workers may take.</summary>
    public SaxonSettings Settings { get; }

    /// <summary>Starts a worker if none waits, for whoever knows that there will be work; it gets ready while the caller does something else.</summary>
    public void Begin()
    {
        lock (gate)
        {
            ObjectDisposedException.ThrowIf(closed, this);
            if (idle.Count == 0)
            {
                idle.Push(new SaxonWorker(Installation, Settings));
            }
        }
    }

    /// <summary>Starts a worker if there is none, and asks whether it answers.</summary>
    /// <returns>Saxon's version.</returns>
    /// <exception cref="TransformException">It does not (<c>XSL0006</c>).</exception>
    public string Ping() => Use(worker => worker.Ping(Settings.Limit), "saxon");

    /// <summary>The processes that run, for whoever watches them.</summary>
    internal IReadOnlyList<int> ProcessIds
    {
        get
        {
            lock (gate)
            {
                return [.. idle.Select(w => w.ProcessId)];
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        lock (gate)
        {
            closed = true;
            foreach (SaxonWorker worker in idle)
            {
                worker.Dispose();
            }

            idle.Clear();
        }

        places.Dispose();
    }

    /// <summary>Runs a call on a worker. A worker that dies loses nothing: the call runs once more on a fresh one.</summary>
    internal T Use<T>(Func<SaxonWorker, T> call, string document)
    {
        places.Wait();
        SaxonWorker? worker = null;
        try
        {
            for (int attempt = 1; ; attempt++)
            {
                worker = Rent();
                try
                {
                    return call(worker);
                }
                catch (SaxonWorkerException e)
                {
                    worker.Dispose();
                    if (e.IsLate || attempt > 1)
                    {
                        throw Lost(e, document);
                    }
                }
            }
        }
        finally
        {
            Return(worker);
            places.Release();
        }
    }

    private SaxonWorker Rent()
    {
        lock (gate)
        {
            ObjectDisposedException.ThrowIf(closed, this);
            if (idle.TryPop(out SaxonWorker? worker))
            {
                return worker;
            }
        }

        return new SaxonWorker(Installation, Settings);
    }

    private void Return(SaxonWorker? worker)
    {
        lock (gate)
        {
            if (worker is { IsAlive: true } && !closed)
            {
                idle.Push(worker);
                return;
            }
        }

        worker?.Dispose();
    }

    private TransformException Lost(SaxonWorkerException e, string document)
    {
        string why = e.IsLate ? $"it took longer than {Settings.Limit.TotalSeconds:0} seconds; its worker was stopped"
            : e.Message.Contains("OutOfMemory", StringComparison.Ordinal) ? $"it needs more than the {Settings.Megabytes} MB that a worker may take"
            : $"the worker ended twice{(e.Message.Length > 0 ? $": {e.Message}" : "")}";
        return new TransformException([new Validation.Diagnostic(TransformDiagnostics.WorkerFailed, new Validation.SourceLocation(document), why)], e);
    }
}
