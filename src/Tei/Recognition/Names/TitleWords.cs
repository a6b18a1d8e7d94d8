using System.Collections.Frozen;

namespace Tei.Recognition.Names;

/// <summary>The words with which the titles of <see cref="Titles"/> can begin and end: where none stands, no title need be looked for.</summary>
internal static class TitleWords
{
    private const string Both =
        "Comrade Comrades comrade comrades Cde Cdes Tov Messrs Messr Mr Mrs Ms Miss Mme Madame Monsieur Dr Prof Professor Sir Lord Lady Rev Father Bishop Cardinal Prince Princess King Queen Emperor Herr Herrn Frau Direktor Direktors "
        + "Hofrat Geheimrat Baron Graf Gräfin Fürst Fräulein Genosse Genossen Señor Señora General Generals general generals Gen Admiral Admirals admiral admirals Adm Marshal Marshals marshal marshals Colonel colonel Col Commander commander "
        + "Cmdr Major major Captain captain Capt Lieutenant lieutenant Sergeant sergeant Sgt Commissar commissar President Presidents president presidents Premier Premiers premier premiers Minister Ministers minister ministers Secretary secretary "
        + "Secretaries secretaries Ambassador Ambassadors ambassador ambassadors Chairman chairman Chairmen chairmen Chairwoman chairwoman Chancellor Chancellors chancellor chancellors Senator Senators senator senators Congressman congressman "
        + "Congressmen congressmen Governor Governors governor governors Consul Consuls consul consuls Counselor Counselors counselor counselors Counsellor Counsellors counsellor counsellors Delegate Delegates delegate delegates Representative "
        + "Representatives representative representatives Director Directors director directors Mayor Mayors mayor mayors Envoy Envoys envoy envoys Attaché attaché Chargé Engineer Engineers engineer engineers Interpreter Interpreters interpreter "
        + "interpreters Colleague Colleagues colleague colleagues Photographer photographer Kanzler Präsident Präsidenten Außenminister Botschafter Staatssekretär Président président Ministre ministre Ambassadeur ambassadeur";

    private const string First =
        "Com Lt Maj Brigadier brigadier Brig Vice vice Rear rear Field field Foreign foreign Prime prime Defense defense Defence defence Finance finance Interior interior Assistant assistant Deputy deputy Under under Acting acting Former former "
        + "Party party Permanent permanent";

    private static readonly FrozenSet<string> Beginnings = Set(Both + " " + First + " First first");
    private static readonly FrozenSet<string> Endings = Set(Both + " rade rades State state");

    public static bool CanBegin(string word) => Beginnings.Contains(word) || IsGlued(word);

    public static bool CanEnd(string word) => Endings.Contains(word) || IsGlued(word);

    /// <summary>"LtGeneral", "BrigGen.": a rank whose abbreviation is not set apart.</summary>
    private static bool IsGlued(string word) =>
        word.Length > 4 && (word.StartsWith("Lt", StringComparison.Ordinal) || word.StartsWith("Maj", StringComparison.Ordinal) || word.StartsWith("Brig", StringComparison.Ordinal));

    private static FrozenSet<string> Set(string words) => words.Split(' ').Select(Words.Fold).ToFrozenSet(StringComparer.Ordinal);
}
