using System.Text;

namespace Tei.Tool;

/// <summary>Standard output as UTF-8 with line feeds, whatever the terminal's settings.</summary>
internal static class StandardOutput
{
    public static void Write(string text) => Write(Encoding.UTF8.GetBytes(text));

    public static void Write(ReadOnlySpan<byte> bytes)
    {
        using Stream output = System.Console.OpenStandardOutput();
        output.Write(bytes);
    }
}
