using System.Collections.Frozen;

namespace Tei;

/// <summary>Letters of other scripts in Latin ones, without diacritics: for ids, which tools and addresses must be able to write.</summary>
/// <remarks>Russian and Greek as libraries romanise them; what has no row here is left out.</remarks>
internal static class Transliteration
{
    private const string Rows =
        "а a,б b,в v,г g,ґ g,д d,е e,ё e,є ie,ж zh,з z,и i,і i,ї i,й i,к k,л l,м m,н n,о o,п p,р r,с s,т t,у u,ў u,ф f,х kh,ц ts,ч ch,ш sh,щ shch,ъ ,ы y,ь ,ѣ e,э e,ю iu,я ia,ј j,љ lj,њ nj,ђ dj,ћ c,џ dz,"
        + "α a,β v,γ g,δ d,ε e,ζ z,η i,θ th,ι i,κ k,λ l,μ m,ν n,ξ x,ο o,π p,ρ r,σ s,ς s,τ t,υ y,φ ph,χ ch,ψ ps,ω o";

    private static readonly FrozenDictionary<char, string> Letters = Rows.Split(',').ToFrozenDictionary(row => row[0], row => row[2..]);

    /// <summary>A small letter in Latin ones; <see langword="null"/> where the table does not have it.</summary>
    public static string? Of(char letter) => Letters.GetValueOrDefault(letter);
}
