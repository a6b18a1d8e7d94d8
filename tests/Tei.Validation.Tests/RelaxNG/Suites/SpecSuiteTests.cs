using Tei.Testing;
using Tei.Validation.RelaxNG;

namespace Tei.Validation.Tests.RelaxNG.Suites;

public class SpecSuiteTests
{
    [Test]
    public void The_suite_of_the_specification_passes()
    {
        IReadOnlyList<SpecSuite.Outcome> outcomes = SpecSuite.Run(TestFolders.RequireShared("suites", "relaxng", "spectest.xml"), schema => RelaxNGSchema.Load(schema));
        KnownFailures.Check("spectest.xml", outcomes);
    }

    [Test]
    public void Compiled_schemas_from_a_cache_pass_the_suite_of_the_specification_too()
    {
        string folder = Directory.CreateTempSubdirectory("cache").FullName;
        var cache = new RelaxNGSchemaCache(folder);
        try
        {
            IReadOnlyList<SpecSuite.Outcome> outcomes = SpecSuite.Run(
                TestFolders.RequireShared("suites", "relaxng", "spectest.xml"),
                schema =>
                {
                    cache.Load(schema);
                    return cache.Load(schema);
                });
            KnownFailures.Check("spectest.xml", outcomes);
            Assert.That(Directory.GetFiles(folder), Has.Length.EqualTo(172), "one file for each correct schema");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
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
