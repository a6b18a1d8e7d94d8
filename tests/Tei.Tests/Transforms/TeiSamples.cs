using System.Xml.Linq;

namespace Tei.Tests.Transforms;

/// <summary>TEI for the tests of this folder.</summary>
internal static class TeiSamples
{
    /// <summary>A document that follows the encoder's contract from header to notes.</summary>
    public static string ConversationPath { get; } = Path.Combine(Testing.TestFolders.Project, "Transforms", "Cases", "conversation.xml");

    /// <summary>The files beside it.</summary>
    public static string Case(string name) => Path.Combine(Testing.TestFolders.Project, "Transforms", "Cases", name);

    /// <summary>The conversation, white space kept.</summary>
    public static XDocument Conversation() => XDocument.Load(ConversationPath, LoadOptions.PreserveWhitespace);

    /// <summary>A document whose body has the given content.</summary>
    public static XDocument WithBody(string body, string header = "") => XDocument.Parse(
        $"""<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>Not shown</title></titleStmt></fileDesc>{header}</teiHeader><text><body>{body}</body></text></TEI>""",
        LoadOptions.PreserveWhitespace);
}
