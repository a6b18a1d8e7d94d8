using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Tei.Authorities;

/// <summary>The forms of a personal name, and which of its words is the surname.</summary>
internal static partial class PersonalNames
{
    /// <summary>What tells a son from his father is no surname.</summary>
    /// <summary>What tells bearers of one name apart: Jr., III.</summary>
    public static FrozenSet<string> Generations { get; } = FrozenSet.ToFrozenSet(["Jr", "Jr.", "Sr", "Sr.", "II", "III", "IV"], StringComparer.Ordinal);

    /// <summary>Family names that stand before the given name (Chinese, Korean, Vietnamese), in the usual romanisations: a word list, not a list of people.</summary>
    private static readonly HashSet<string> FamilyFirst = new(
        ("Bai Bao Bo Cai Cao Chai Chan Chang Chao Chen Cheng Chi Chiang Chiao Chien Chin Ching Cho Choe Choi Chong Chou Chow Chu Chung Dai Deng Ding Dong Du Duan Fan Fang Feng Fu Gao Ge Geng Gong Gu Guan Guo Han Hao He Ho Hong Hou Hsi Hsia Hsiang Hsiao Hsieh Hsing Hsiung Hsu Hsueh Hu Hua Huang Hwang "
        + "Jen Ji Jia Jiang Jiao Jin Kang Kao Keng Kim Ko Kong Koo Ku Kuan Kuo Kwak Kwan Kwon Lai Le Lee Lei Li Liang Liao Lim Lin Liu Lo Lu Luo Ma Mao Meng Mo Nam Nan Ngo Nguyen Ni Nie Nieh Ouyang Paek Pai Pak Pan Pang Park Peng Pham Qi Qian Qiao Qin Qiu Qu Rao Ren Rhee Roh Rong Ruan "
        + "Shao Shen Sheng Shi Shih Shin Sin Song Soong Su Sun Sung Tan Tang Tao Teng Tian Ting Tran Truong Tsai Tsao Tseng Tsiang Tso Tsou Tsui Tung Vo Wan Wang Wei Wen Weng Won Wu Xi Xia Xiang Xiao Xie Xin Xu Xue Yan Yang Yao Ye Yeh Yen Yi Yim Yin You Yu Yuan Yue Yun Zeng Zhang Zhao Zheng Zhong Zhou Zhu Zou Zuo").Split(' '),
        StringComparer.Ordinal);

    /// <summary>Whether a word is a family name of China, Korea or Vietnam, behind which the given name stands.</summary>
    public static bool IsFamilyFirst(string word) => FamilyFirst.Contains(word);

    /// <summary>The ways in which a listed name stands in texts: "Acheson, Dean G." is also "Dean G. Acheson" and "Dean Acheson".</summary>
    public static IEnumerable<string> Forms(string name)
    {
        yield return name;
        Match inverted = HasComma(name) ? Inverted().Match(name) : Match.Empty;
        if (!inverted.Success)
        {
            if (WithoutNumber(name) is { } unnumbered)
            {
                yield return unnumbered;
            }

            if (WithoutInitials(name) is { } shorter)
            {
                yield return shorter;
            }

            yield break;
        }

        string surname = inverted.Groups["surname"].Value;
        string given = Titles().Replace(inverted.Groups["given"].Value, "").Trim(' ', ',');
        if (given.Length > 0)
        {
            yield return $"{given} {surname}";
            if (surname.Contains('-', StringComparison.Ordinal))
            {
                // A double surname is rare enough to stand for its bearer.
                yield return surname;
            }

            if (FirstOfTwo(surname) is { } first)
            {
                // "Torrijos Herrera, Omar Efrain" is called Omar Torrijos.
                yield return $"{given} {first}";
                yield return $"{given.Split(' ')[0]} {first}";
                yield return $"{given.Split(' ')[0]} {surname}";
            }

            if (WithoutInitials($"{given} {surname}") is { } shorter)
            {
                yield return shorter;
            }
        }
    }

    /// <summary>What a person is called instead of the surname: of two surnames the first, of a prelate or monarch the name without its number.</summary>
    public static string? ShortSurname(string name) =>
        HasComma(name) && Inverted().Match(name) is { Success: true } inverted ? FirstOfTwo(inverted.Groups["surname"].Value) : WithoutNumber(name);

    private static bool HasComma(string name) => name.Contains(',', StringComparison.Ordinal);

    /// <summary>The name of a prelate or monarch without its number.</summary>
    private static string? WithoutNumber(string name) =>
        name is [.., 'I' or 'V' or 'X'] && Numbered().Match(name) is { Success: true } numbered ? numbered.Groups["name"].Value : null;

    /// <summary>The surname of a listed name; <see langword="null"/> for a name of one word.</summary>
    public static string? Surname(string name)
    {
        if (HasComma(name) && Inverted().Match(name) is { Success: true } inverted)
        {
            return inverted.Groups["surname"].Value;
        }

        if (!name.Contains(' ', StringComparison.Ordinal))
        {
            return null;
        }

        string[] words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length > 1 && Generations.Contains(words[^1]))
        {
            return Surname(string.Join(' ', words[..^1])) ?? words[0];
        }

        return words.Length < 2 ? null : FamilyFirst.Contains(words[0]) && words.Length <= 3 && !words[0].EndsWith('.') ? words[0] : words[^1];
    }

    /// <summary>In Spanish the father's surname stands before the mother's, and alone for both ("Boyd de la Guardia").</summary>
    private static string? FirstOfTwo(string surname) => TwoSurnames().Match(surname) is { Success: true } two ? two.Groups["first"].Value : null;

    /// <summary>"Dwight D. Eisenhower" is also called "Dwight Eisenhower".</summary>
    private static string? WithoutInitials(string name)
    {
        string shorter = name.Contains('.', StringComparison.Ordinal) ? Initials().Replace(name, "") : name;
        return shorter != name && shorter.Contains(' ', StringComparison.Ordinal) ? shorter : null;
    }

    [GeneratedRegex(@"^(?<surname>[^,]+),\s*(?<given>[^,]+)(?:,.*)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Inverted();

    [GeneratedRegex(@"\b(?:Admiral|General|Gen\.|Lt\.|Lieutenant|Major|Colonel|Col\.|Brigadier|Captain|Capt\.|Rear|Vice|Marshal|Field|Dr\.|Sir|Lord|Baron|Count|Prince|Jr\.|Sr\.|Ambassador|Senator|H\.E\.)\s*", RegexOptions.CultureInvariant)]
    private static partial Regex Titles();

    [GeneratedRegex(@"^(?<first>\p{Lu}[\p{L}\p{M}’'-]{3,}) (?:(?:de|del|y)(?: (?:la|las|los))? )?\p{Lu}[\p{L}\p{M}’'-]{2,}$", RegexOptions.CultureInvariant)]
    private static partial Regex TwoSurnames();

    [GeneratedRegex(@"^(?<name>\p{Lu}[\p{L}\p{M}’'-]{3,}) [IVX]{1,5}$", RegexOptions.CultureInvariant)]
    private static partial Regex Numbered();

    [GeneratedRegex(@"(?<=\s)\p{Lu}\.\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Initials();
}
