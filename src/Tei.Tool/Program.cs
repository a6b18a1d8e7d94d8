using System.CommandLine;
using Tei.Tool;
using Tei.Tool.Commands;

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
    TransformCommand.Create(),
};

return CommandRunner.Run(root, args);
