using System.CommandLine;
using System.Text;
using Tei.Tool;
using Tei.Tool.Commands;

using SaxonAhead saxon = SaxonAhead.Begin(args);

// XML and sources may be in encodings of Windows.
Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
saxon.Compile();

var root = new RootCommand(
    """
    Encode, validate and transform texts in TEI P5.

    tei turns plain transcriptions of letters, telegrams, minutes and other historical documents into TEI,
    checks TEI files, and makes pages and plain texts of them. It never changes your sources.
    """)
{
    PublishCommand.Create(),
    EncodeCommand.Create(),
    ValidateCommand.Create(),
    TransformCommand.Create(saxon),
    ExportCommand.Create(),
    EvaluateCommand.Create(),
};

return CommandRunner.Run(root, args);
