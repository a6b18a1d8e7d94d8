namespace Tei.Recognition.Insertions;

internal static partial class InsertionPhrases
{
    public static bool IsEditorial(string bracket) => false;
}
