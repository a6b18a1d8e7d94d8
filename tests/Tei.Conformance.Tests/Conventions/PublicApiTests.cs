using System.Reflection;
using PublicApiGenerator;
using Tei.Testing;

namespace Tei.Conformance.Tests.Conventions;

/// <summary>The public surface is a golden file, so that an addition is seen in review; and it keeps the rules of style.</summary>
[TestFixture]
public sealed class PublicApiTests
{
    private static readonly ApiGeneratorOptions Options = new() { IncludeAssemblyAttributes = false };

    // A segment of these names would hide System.Text, System.Xml and their like in every namespace below.
    private static readonly string[] HidingSegments = ["Encoding", "Text", "Xml", "Diagnostics"];

    private static IEnumerable<TestCaseData> Libraries => new[] { Product.Tei, Product.Validation }.Select(a => new TestCaseData(a).SetArgDisplayNames(a.GetName().Name!));

    [TestCaseSource(nameof(Libraries))]
    public void The_public_surface_is_the_reviewed_one(Assembly library)
    {
        string surface = library.GeneratePublicApi(Options).ReplaceLineEndings("\n").TrimEnd('\n') + "\n";
        Golden.Check(surface, Path.Combine(TestFolders.Project, "Conventions", library.GetName().Name + ".publicapi.txt"));
    }

    [Test]
    public void Every_public_class_is_sealed_static_or_abstract() =>
        Assert.That(Product.PublicTypes.Where(t => t is { IsClass: true, IsSealed: false, IsAbstract: false }), Is.Empty);

    [Test]
    public void No_namespace_hides_one_of_the_framework() =>
        Assert.That(Product.PublicTypes.Where(t => t.Namespace!.Split('.').Intersect(HidingSegments).Any()), Is.Empty);

    [Test]
    public void No_public_field_can_be_written() =>
        Assert.That(Product.PublicTypes.SelectMany(t => t.GetFields()).Where(f => f is { IsInitOnly: false, IsLiteral: false } && !f.DeclaringType!.IsEnum), Is.Empty);

    [Test]
    public void The_validation_library_knows_nothing_of_TEI() =>
        Assert.That(Product.Validation.GetReferencedAssemblies().Select(a => a.Name), Has.None.StartsWith("Tei"));
}
