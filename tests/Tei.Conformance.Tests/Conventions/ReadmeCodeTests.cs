using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Tei.Testing;

namespace Tei.Conformance.Tests.Conventions;

/// <summary>The C# in README.md compiles against the libraries and runs.</summary>
[TestFixture]
[NonParallelizable]
public sealed class ReadmeCodeTests
{
    // What a new project of the .NET SDK imports by itself.
    private const string ImplicitUsings =
        "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; "
        + "global using System.Net.Http; global using System.Threading; global using System.Threading.Tasks;";

    private static IEnumerable<TestCaseData> Examples => Readme.Blocks("csharp").Select((code, i) => new TestCaseData(code).SetArgDisplayNames($"example {i + 1}"));

    [Test]
    public void The_README_has_examples_in_CSharp() => Assert.That(Readme.Blocks("csharp"), Is.Not.Empty);

    [TestCaseSource(nameof(Examples))]
    public void Examples_compile_and_run(string code)
    {
        Assembly program = Compile(code);
        string folder = Readme.PrepareFolder();
        string before = Directory.GetCurrentDirectory();
        Directory.SetCurrentDirectory(folder);
        try
        {
            Run(program);
        }
        finally
        {
            Directory.SetCurrentDirectory(before);
            Directory.Delete(folder, recursive: true);
        }
    }

    private static Assembly Compile(string code)
    {
        CSharpCompilation compilation = CSharpCompilation.Create(
            "ReadmeExample",
            [CSharpSyntaxTree.ParseText(ImplicitUsings), CSharpSyntaxTree.ParseText(code)],
            References(),
            new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable));
        using var image = new MemoryStream();
        IEnumerable<Microsoft.CodeAnalysis.Diagnostic> findings = compilation.Emit(image).Diagnostics.Where(d => d.Severity >= DiagnosticSeverity.Warning);
        Assert.That(findings, Is.Empty, $"The example does not compile cleanly:\n{code}");
        return Assembly.Load(image.ToArray());
    }

    private static IEnumerable<MetadataReference> References()
    {
        string platform = (string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!;
        string[] libraries = [Product.Tei.Location, Product.Validation.Location];
        return platform.Split(Path.PathSeparator).Where(p => Path.GetFileName(p).StartsWith("System.", StringComparison.Ordinal) || Path.GetFileName(p) == "netstandard.dll")
            .Concat(libraries).Select(p => MetadataReference.CreateFromFile(p));
    }

    private static void Run(Assembly program)
    {
        TextWriter console = Console.Out;
        using var output = new StringWriter();
        Console.SetOut(output);
        try
        {
            Assert.That(() => program.EntryPoint!.Invoke(null, [Array.Empty<string>()]), Throws.Nothing);
        }
        finally
        {
            Console.SetOut(console);
        }

        Assert.That(output.ToString(), Is.Not.Empty, "An example shows something.");
        TestContext.Out.Write(output);
    }
}
