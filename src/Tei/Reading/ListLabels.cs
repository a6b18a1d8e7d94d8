using System.Globalization;

namespace Tei.Reading;

/// <summary>Writes the labels that a program shows before the items of a list.</summary>
internal static class ListLabels
{
    /// <summary>Stands before an item that is not counted.</summary>
    public const string Bullet = "-";

    private const int Letters = 26;

    private static readonly (int Value, string Sign)[] Roman =
        [(1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")];

    /// <summary>A number in digits.</summary>
    public static string Arabic(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>A number in small letters: a to z, then aa, ab and on.</summary>
    /// <param name="number">From 1; others stay digits.</param>
    public static string InLetters(int number)
    {
        string letters = "";
        for (int left = number; left > 0; left = (left - 1) / Letters)
        {
            letters = (char)('a' + ((left - 1) % Letters)) + letters;
        }

        return letters.Length > 0 ? letters : Arabic(number);
    }

    /// <summary>A number in small Roman digits.</summary>
    /// <param name="number">From 1 to 3,999; others stay digits.</param>
    public static string InRoman(int number)
    {
        if (number is < 1 or > 3999)
        {
            return Arabic(number);
        }

        string digits = "";
        foreach ((int value, string sign) in Roman)
        {
            for (; number >= value; number -= value)
            {
                digits += sign;
            }
        }

        return digits;
    }
}
