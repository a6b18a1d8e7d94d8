namespace Tei.Validation;

/// <summary>A place in a file.</summary>
/// <param name="File">The file's path or URI as the caller named it; <c>-</c> for standard input.</param>
/// <param name="Line">The line, counted from 1; 0 where only the file is known.</param>
/// <param name="Column">The column in UTF-16 code units, counted from 1; 0 where only the line is known.</param>
/// <param name="XPath">The element's path such as <c>/TEI/text[1]/body[1]/p[3]</c>, where there is one.</param>
public readonly record struct SourceLocation(string File, int Line = 0, int Column = 0, string? XPath = null)
{
    /// <summary>The form that editors and CI systems read: <c>file(line,column)</c>.</summary>
    public override string ToString() => Line == 0 ? File : $"{File}({Line},{Math.Max(Column, 1)})";
}
