using Tei;
using Tei.Authorities;
using Tei.Reading;

var authority = args[0] == "-" ? Authority.Empty : Authority.LoadAll(args[0]);
Directory.CreateDirectory(args[1]);
var encoder = TeiEncoder.Diplomatic with { Authority = authority };
foreach (string path in args.Skip(2))
{
    ReadResult read = PlainTextReader.Read(File.ReadAllBytes(path), path);
    if (read.Text is null) { Console.WriteLine(read.Problem); continue; }
    EncodingResult result = encoder.Encode(read.Text);
    string name = Path.GetFileName(Path.GetDirectoryName(path)) is { } d && Path.GetFileName(path) == "source.txt" ? d : Path.GetFileNameWithoutExtension(path);
    File.WriteAllText(Path.Combine(args[1], name + ".xml"), result.Document.ToString());
    File.WriteAllText(Path.Combine(args[1], name + ".report.json"), result.Report.ToJson());
    if (!result.Report.TextProof) Console.WriteLine("PROOF FAILED " + path);
}
return 0;
