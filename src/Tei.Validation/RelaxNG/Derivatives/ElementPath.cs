using System.Text;

namespace Tei.Validation.RelaxNG.Derivatives;

/// <summary>The place of an open element. It is made when somebody wants to remember it, shares what is above it, and becomes a text only when a message wants it.</summary>
/// <param name="Parent">The element around it; null for the root.</param>
/// <param name="Name">The name as written.</param>
/// <param name="Index">The place among the siblings of the same name, from 1.</param>
internal sealed record ElementPath(ElementPath? Parent, string Name, int Index)
{
    /// <summary>The path as XPath, with the attribute where one is named.</summary>
    public string ToXPath(string? attribute)
    {
        var path = new StringBuilder();
        Append(path);
        return attribute is null ? path.ToString() : path.Append("/@").Append(attribute).ToString();
    }

    private void Append(StringBuilder path)
    {
        Parent?.Append(path);
        path.Append('/').Append(Name);
        if (Parent is not null)
        {
            path.Append('[').Append(Index).Append(']');
        }
    }
}
