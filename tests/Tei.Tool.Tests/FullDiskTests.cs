using Tei.Testing;

namespace Tei.Tool.Tests;

/// <summary>A disk that is full in the middle of a run.</summary>
internal sealed class FullDiskTests
{
    private const int Files = 30;

    // A disk of 8 MB that nobody else sees and that goes with the script: results are made on it, the rest is filled, and the run is made once more with other options.
    private const string Script =
        """
        cd "$1"
        tei() { TEI_CACHE= dotnet "$tei" "$@"; }
        tei=$2
        mount -t tmpfs -o size=8m none out || exit 77
        tei $3 in --out out 2> first || exit 78
        (cd out && find . -type f -exec sha256sum {} +) > sums
        cat /dev/zero > out/rest 2> /dev/null
        tei $3 in --out out $4 > output 2> error
        code=$?
        (cd out && find . -name '*.writing') > temporary
        (cd out && sha256sum --quiet -c ../sums) > changed 2>&1
        exit $code
        """;

    [TestCase("publish", "--title Other", ".txt", "tei.xml")]
    [TestCase("encode", "--offices", ".txt", "tei.xml")]
    [TestCase("transform --to html", "", ".xml", "html")]
    [TestCase("transform --to docx", "--jobs 1", ".xml", "docx")]
    public void It_is_one_diagnostic_for_the_whole_run_and_what_was_there_is_whole(string command, string other, string ending, string written)
    {
        using Workplace place = new Workplace().WithFolder("out");
        foreach (int i in Enumerable.Range(10, Files))
        {
            place.With($"in/{i}{ending}", ending == ".txt" ? Workplace.Letter : $"<TEI xmlns='http://www.tei-c.org/ns/1.0'><text><body><p>Letter {i}.</p></body></text></TEI>");
        }

        ExternalProgram.Result run = ExternalProgram.Run("unshare", "-rm", "bash", "-c", Script, "bash", place.Path("."), Path.Combine(AppContext.BaseDirectory, "Tei.Tool.dll"), command, other);
        if (run.ExitCode == 77 || run.Error.StartsWith("unshare", StringComparison.Ordinal))
        {
            Assert.Ignore("no disk can be made here for one process: " + run.Error);
        }

        string[] errors = [.. place.Read("error").Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => line.Contains("error", StringComparison.OrdinalIgnoreCase))];
        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.EqualTo(3), run.Error + place.Read("error"));
            Assert.That(errors, Has.Length.EqualTo(1));
            Assert.That(errors[0], Does.Match($@"^out/\d+\.{written}: error ENC0006: the file cannot be written: No space left on device; check "));
            Assert.That(place.Read("output"), Is.Empty);
            Assert.That(place.Read("temporary"), Is.Empty);
            Assert.That(place.Read("changed"), Is.Empty, "older files are whole");
        });
    }

    [Test]
    public void Standard_output_that_is_full_is_one_diagnostic()
    {
        using Workplace place = new Workplace().With("a.txt", Workplace.Letter);
        ExternalProgram.Result run = ExternalProgram.Run("bash", "-c", "cd \"$1\" && dotnet \"$2\" encode a.txt > /dev/full", "bash", place.Path("."), Path.Combine(AppContext.BaseDirectory, "Tei.Tool.dll"));
        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.EqualTo(3));
            Assert.That(run.Error, Does.Match(@"^-: error ENC0006: standard output cannot be written: No space left on device; check [^\n]+\n$"));
        });
    }
}
