using System.Buffers;

namespace Tei.Recognition;

/// <summary>The decimal digits of all scripts (Unicode category Nd), as regular expressions mean them: a line without one need not be asked for numbers.</summary>
internal static class UnicodeDigits
{
    public static readonly SearchValues<char> All = SearchValues.Create([.. Enumerable.Range(0, char.MaxValue).Select(c => (char)c).Where(char.IsDigit)]);
}
