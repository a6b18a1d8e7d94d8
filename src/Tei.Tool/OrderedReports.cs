using Tei.Validation;

namespace Tei.Tool;

/// <summary>Passes reports on in the order of their files, each as soon as those before it are there: many files are validated at once, and no report is kept for longer than that.</summary>
/// <remarks>Threads may share it.</remarks>
/// <param name="files">How many reports there will be.</param>
/// <param name="passOn">Takes a report; it is never called by two threads at once.</param>
internal sealed class OrderedReports(int files, Action<ValidationReport> passOn)
{
    private readonly Lock gate = new();
    private readonly ValidationReport?[] waiting = new ValidationReport?[files];
    private int next;

    public void Add(int file, ValidationReport report)
    {
        lock (gate)
        {
            waiting[file] = report;
            while (next < waiting.Length && waiting[next] is ValidationReport ready)
            {
                waiting[next] = null;
                next++;
                passOn(ready);
            }
        }
    }
}
