using Tei.Testing;

namespace Tei.Validation.Tests.RelaxNG.Suites;

public class SpecSuiteTests
{
    [Test]
    public void The_suite_of_the_specification_passes()
    {
        IReadOnlyList<SpecSuite.Outcome> outcomes = SpecSuite.Run(TestFolders.RequireShared("suites", "relaxng", "spectest.xml"));
        KnownFailures.Check("spectest.xml", outcomes);
    }

    [Test]
    public void The_suite_of_the_compact_syntax_passes()
    {
        IReadOnlyList<SpecSuite.Outcome> outcomes = CompactSuite.Run(TestFolders.RequireShared("suites", "relaxng", "compacttest.xml"));
        KnownFailures.Check("compacttest.xml", outcomes);
    }

    [Test]
    public void The_suite_of_the_datatypes_passes()
    {
        IReadOnlyList<SpecSuite.Outcome> outcomes = DatatypeSuite.Run(TestFolders.RequireShared("suites", "relaxng", "xsdtest.xml"));
        KnownFailures.Check("xsdtest.xml", outcomes);
    }

    [Test]
    public void The_suite_of_regular_expressions_passes()
    {
        IReadOnlyList<SpecSuite.Outcome> outcomes = RegexSuite.Run(TestFolders.RequireShared("suites", "relaxng", "regextest.xml"));
        KnownFailures.Check("regextest.xml", outcomes);
    }
}
