namespace Tei.Recognition.Names;

/// <summary>Surnames that are also everyday words: they need a title or a full name before they are taken for a person.</summary>
internal static class CommonWords
{
    private static readonly HashSet<string> Words = new(
        ("Allen Bacon Baker Ball Banks Barber Beam Bell Best Bishop Black Bond Brown Burns Bush Butler Case Chance Chase Church Clay Clear Close Cook Cross Dale Day Dean Drew Dull Early English Field Fields First Fish Flood Flowers Ford Forest Fort Fox France Free French Frost Gates Given Gold Good Grant Grave Gray Green Ground "
        + "Hall Hand Hard Head Henry Hill Holland Hope House Hull Hunt Hunter Indian Ireland Jordan Judge Justice Kent King Knight Lake Land Lane Law Lay Light Lincoln Little London Long Lord Love Low Major Man Mark Marsh May Meany Miles Mills Moon Moore More Nance Noble North Novel Nye Orders Page Paris Park Parks Pass Peace Pearl Piper Pope Power "
        + "Powers Price Prince Pride Queen Reed Rice Rich Ring Rivers Rock Rose Rush Rusk Russell Sage Sale Savage School Scott Seal Shah Sharp Ships Short Silver Small Smart Snow South Spain Spring State Steel Stern Stone Stout Street Strong Summer Swift Temple Tito Town Trade Turner Union Virginia Walker Wall Walls War Ward Warren Washington Waters Way "
        + "Weeks Wells West White Will Winter Wise Wolf Wood Woods Worth Young Mission Bad An Can He Ho In No So To Do Be Me Or Us As At My By If On Hong Sun Long Fan Pan Tan Ran Man Min Sin Din Kin Lin Chin Song Sung Tang Gang Rang Yang Bang Lang Ting Ring King Sing").Split(' ').Except(["Rusk", "Tito", "Nance", "Meany", "Lin", "Yang", "Tang", "Sung"]),
        StringComparer.Ordinal);

    public static bool IsCommon(string word) => Words.Contains(word);
}
