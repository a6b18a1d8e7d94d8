namespace Tei.Tool;

/// <summary>Where the command keeps compiled schemas: <c>TEI_CACHE</c>, or else the user's cache folder.</summary>
internal static class UserCache
{
    /// <summary>The folder; null where <c>TEI_CACHE</c> is set to nothing, or there is no place for it.</summary>
    public static string? Folder()
    {
        if (Environment.GetEnvironmentVariable("TEI_CACHE") is string chosen)
        {
            return chosen.Length == 0 ? null : chosen;
        }

        string? parent = Environment.GetEnvironmentVariable("XDG_CACHE_HOME") is { Length: > 0 } folder && Path.IsPathRooted(folder) ? folder
            : OperatingSystem.IsWindows() ? Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData)
            : Environment.GetFolderPath(Environment.SpecialFolder.UserProfile) is not { Length: > 0 } home ? null
            : OperatingSystem.IsMacOS() ? Path.Combine(home, "Library", "Caches")
            : Path.Combine(home, ".cache");
        return string.IsNullOrEmpty(parent) ? null : Path.Combine(parent, "tei");
    }
}
