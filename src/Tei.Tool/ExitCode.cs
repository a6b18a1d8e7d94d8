namespace Tei.Tool;

/// <summary>What the command tells its caller.</summary>
internal static class ExitCode
{
    public const int Well = 0;
    public const int Findings = 1;
    public const int Usage = 2;
    public const int Unreadable = 3;
    public const int Interrupted = 130;
}
