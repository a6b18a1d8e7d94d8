using Tei.Validation.RelaxNG.Patterns;

namespace Tei.Validation.RelaxNG.Derivatives;

/// <summary>Says which values patterns expect.</summary>
internal static class ValueDescriptions
{
    private const int LongestShown = 60;

    /// <summary>The value in quotes, shortened where it is long.</summary>
    public static string Show(string value)
    {
        string line = value.ReplaceLineEndings(" ");
        return line.Length <= LongestShown ? $"\"{line}\"" : $"\"{line[..LongestShown]}…\"";
    }

    /// <summary>The values that patterns list, in the order of the schema.</summary>
    public static IEnumerable<string> Values(IEnumerable<Pattern> patterns)
    {
        List<string> values = [];
        HashSet<Pattern> done = [];
        foreach (Pattern pattern in patterns)
        {
            Collect(pattern, values, [], done);
        }

        return values.Distinct();
    }

    /// <summary>What patterns expect, in words; of listed values those nearest to what was found.</summary>
    public static string Describe(IEnumerable<Pattern> patterns, string found)
    {
        List<string> values = [];
        List<string> kinds = [];
        HashSet<Pattern> done = [];
        foreach (Pattern pattern in patterns)
        {
            Collect(pattern, values, kinds, done);
        }

        List<string> parts = [.. kinds.Distinct().Take(Suggestions.MostNames)];
        if (values.Count > 0)
        {
            parts.Insert(0, (values.Count > 1 ? "one of " : "") + Suggestions.Quote(Suggestions.Nearest(found.Trim(), values)));
        }

        return parts.Count == 0 ? "nothing" : string.Join(", or ", parts);
    }

    private static void Collect(Pattern pattern, List<string> values, List<string> kinds, HashSet<Pattern> done)
    {
        if (!done.Add(pattern))
        {
            return;
        }

        switch (pattern)
        {
            case ValuePattern value:
                values.Add(value.Text);
                break;
            case DataPattern data:
                kinds.Add(data.Type.Description);
                break;
            case TextPattern:
                kinds.Add("text");
                break;
            case ListPattern list:
                kinds.Add("a list of " + Describe([list.Items], ""));
                break;
            case OneOrMorePattern repeated:
                Collect(repeated.Item, values, kinds, done);
                break;
            case ChoicePattern choice:
                Array.ForEach(choice.Items, i => Collect(i, values, kinds, done));
                break;
            case InterleavePattern interleave:
                Array.ForEach(interleave.Items, i => Collect(i, values, kinds, done));
                break;
            case GroupPattern:
                LinearForms.Spine(pattern).ForEach(i => Collect(i, values, kinds, done));
                break;
        }
    }
}
