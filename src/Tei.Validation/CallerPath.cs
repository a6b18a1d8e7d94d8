namespace Tei.Validation;

/// <summary>Names files as the caller would write them: below the folder of the file that the caller named, if that is a relative path; elsewhere by their whole path.</summary>
/// <remarks>Immutable; threads may share it.</remarks>
internal sealed class CallerPath
{
    private readonly string? folder;

    /// <param name="named">The file as the caller named it, or its address.</param>
    public CallerPath(string named) =>
        folder = Path.IsPathRooted(named) || named.Contains("://", StringComparison.Ordinal) ? null : Path.GetDirectoryName(named);

    /// <summary>The file of a whole path, as the caller would write it.</summary>
    public string Of(string path)
    {
        if (folder is null || !Path.IsPathRooted(path))
        {
            return path;
        }

        string relative = Path.GetRelativePath(Path.GetFullPath(folder.Length == 0 ? "." : folder), path);
        return relative.StartsWith("..", StringComparison.Ordinal) ? path : Path.Combine(folder, relative);
    }

    /// <summary>A finding with its file so named.</summary>
    public Diagnostic Of(Diagnostic finding) => finding with { Location = finding.Location with { File = Of(finding.Location.File) } };
}
