using System.Collections.Concurrent;
using Tei.Validation.RelaxNG.Patterns;

namespace Tei.Validation.RelaxNG.Derivatives;

/// <summary>Keeps the workspaces of earlier documents for the next ones, so that small documents cost little. Threads may share it.</summary>
internal sealed class WorkspacePool(NameRegistry names)
{
    private readonly ConcurrentBag<Workspace> free = [];

    public Workspace Take() => free.TryTake(out Workspace? known) ? known : new Workspace(names);

    /// <summary>Gives a workspace back, unless it has become too large.</summary>
    public void Return(Workspace used)
    {
        if (used.TryEndDocument() && free.Count < Environment.ProcessorCount)
        {
            free.Add(used);
        }
    }
}
