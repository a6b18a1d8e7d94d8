using System.Xml.Linq;
using Tei.Validation.RelaxNG.Datatypes.RegularExpressions;

namespace Tei.Validation.Tests.RelaxNG.Suites;

/// <summary>Runs James Clark's <c>regextest.xml</c>.</summary>
internal static class RegexSuite
{
    public static IReadOnlyList<SpecSuite.Outcome> Run(string path) =>
        [.. XDocument.Load(path, LoadOptions.PreserveWhitespace).Descendants("testCase").SelectMany((test, i) => RunCase(test, i + 1))];

    private static IEnumerable<SpecSuite.Outcome> RunCase(XElement test, int number)
    {
        bool isCorrect = test.Element("correct") is not null;
        string expression = (test.Element("correct") ?? test.Element("incorrect"))!.Value;
        XsdRegex? regex = Parse(expression);
        yield return new SpecSuite.Outcome($"{number} {expression}", (regex is not null) == isCorrect ? null : "read as the contrary");
        int index = 0;
        foreach (XElement text in test.Elements().Where(e => regex is not null && e.Name.LocalName is "valid" or "invalid"))
        {
            bool isRight = regex!.IsMatch(text.Value) == (text.Name.LocalName == "valid");
            yield return new SpecSuite.Outcome($"{number} {expression} {++index}", isRight ? null : $"\"{text.Value}\" should be {text.Name}");
        }
    }

    private static XsdRegex? Parse(string expression)
    {
        try
        {
            return XsdRegex.Parse(expression);
        }
        catch (FormatException)
        {
            return null;
        }
    }
}
