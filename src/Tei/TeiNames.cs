using System.Xml.Linq;

namespace Tei;

/// <summary>The names of TEI P5 that the library reads and writes.</summary>
public static class TeiNames
{
    /// <summary>The namespace of TEI P5.</summary>
    public static readonly XNamespace Namespace = "http://www.tei-c.org/ns/1.0";

#pragma warning disable CS1591 // Each constant is the TEI element or attribute of that name.
    public const string Abbr = "abbr", Abstract = "abstract", Attachment = "attachment", Body = "body", Choice = "choice", Closer = "closer", Hi = "hi",
        Corr = "corr", Date = "date", Dateline = "dateline", Desc = "desc", Div = "div", Ex = "ex", Expan = "expan", Gap = "gap", GeogName = "geogName",
        Head = "head", Incident = "incident", CastList = "castList", CastItem = "castItem", Role = "role", RoleDesc = "roleDesc", Lg = "lg", L = "l", Item = "item", Kinesic = "kinesic", Lb = "lb", Pb = "pb", Fw = "fw", Pc = "pc", Label = "label", List = "list", Measure = "measure", Note = "note",
        Num = "num", Opener = "opener", OrgName = "orgName", Orig = "orig", P = "p", PersName = "persName", PlaceName = "placeName",
        Postscript = "postscript", Quote = "quote", Ref = "ref", Reg = "reg", RoleName = "roleName", AddName = "addName", Rs = "rs", Said = "said", Seg = "seg", Salute = "salute",
        Sic = "sic", Signed = "signed", Sp = "sp", Space = "space", Speaker = "speaker", Stage = "stage", Supplied = "supplied", Surplus = "surplus",
        Table = "table", Row = "row", Cell = "cell", Text = "text", Title = "title", U = "u", Unclear = "unclear", Vocal = "vocal", Del = "del";
#pragma warning restore CS1591
}
