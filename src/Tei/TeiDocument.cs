using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace Tei;

/// <summary>A TEI document as the encoder writes it.</summary>
/// <remarks>The layout of the file is part of it: white space in lines is text. Do not change <see cref="Xml"/>; make a copy.</remarks>
public sealed class TeiDocument
{
    internal TeiDocument(XDocument xml) => Xml = xml;

    /// <summary>The document.</summary>
    public XDocument Xml { get; }

    /// <summary>The document as text: UTF-8 is declared, line ends are line feeds.</summary>
    public override string ToString()
    {
        var written = new StringBuilder();
        var settings = new XmlWriterSettings { Indent = false, OmitXmlDeclaration = true, NewLineHandling = NewLineHandling.None, CheckCharacters = true };
        using (XmlWriter writer = XmlWriter.Create(written, settings))
        {
            Xml.Save(writer);
        }

        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + written + "\n";
    }
}
