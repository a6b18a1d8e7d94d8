using System.Collections.Frozen;

namespace Tei.Recognition.Names;

/// <summary>Surnames that are also everyday words (<c>Data/surnames-that-are-words.txt</c>).</summary>
internal static class CommonWords
{
    private static readonly Lazy<FrozenSet<string>> Words = new(() => WordLists.Read("surnames-that-are-words.txt").SelectMany(line => line.Split(' ')).ToFrozenSet(StringComparer.Ordinal));

    public static bool IsCommon(string word) => Words.Value.Contains(word);
}
