using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Tei.Authorities;
using Tei.Languages;

namespace Tei.Recognition.Names;

/// <content>Firms by the word before their names: "die Firma Quarvel", "les maisons Quarvel et Tobbin".</content>
internal sealed partial class NameRecogniser
{
    private readonly FirmCues? firmCues;

    /// <summary>A firm has the name of its owner as often as not: the word before it tells that no person is meant.</summary>
    private void FindFirms()
    {
        foreach (int i in firmCues is null ? [] : capitals)
        {
            if (i > 0 && firmCues!.LastWords.Contains(words[i - 1].Text) && IsSpace(words[i - 1].Span.End, words[i].Span.Start) && (IsBehindCue(i, firmCues!.OfOne) || IsBehindCue(i, firmCues!.OfSeveral)) && CanNameFirm(i))
            {
                AddFirms(i, IsBehindCue(i, firmCues!.OfSeveral));
            }
        }
    }

    /// <summary>The words before the name of one firm, and of several, in a language. Immutable; threads share it.</summary>
    private sealed class FirmCues(LanguagePack pack)
    {
        private static readonly FrozenDictionary<string, FirmCues> Known = Lexicon.Packs.Where(pack => !pack["firmCues"].IsEmpty).ToFrozenDictionary(pack => pack.Tag, pack => new FirmCues(pack), StringComparer.Ordinal);

        public PhraseSet OfOne { get; } = new(pack["firmCues"]);

        public PhraseSet OfSeveral { get; } = new(pack["firmsCues"]);

        public FrozenSet<string> LastWords { get; } = pack["firmCues"].Concat(pack["firmsCues"]).Select(cue => Words.Fold(cue[(cue.LastIndexOf(' ') + 1)..])).ToFrozenSet(StringComparer.Ordinal);

        public static FirmCues? Of(string language) => Known.GetValueOrDefault(language);
    }

    private bool IsBehindCue(int i, PhraseSet cues) =>
        cues.Contains(text.AsSpan(words[i - 1].Span.Start, words[i - 1].Span.Length)) || (i > 1 && cues.Contains(text.AsSpan(words[i - 2].Span.Start, words[i - 1].Span.End - words[i - 2].Span.Start)));

    private bool CanNameFirm(int i) =>
        Has(i, WordTraits.Lettered) && !Has(i, WordTraits.BeginsTitle | WordTraits.Honorific | WordTraits.OfCalendar | WordTraits.Place | WordTraits.OfAPeople) && !EndsName(i) && words[i].Text.Length >= ShortestSurname && nouns?.IsListed(source.Normalised(words[i].Span)) != true;

    private void AddFirms(int first, bool several)
    {
        int at = words[first].Span.Start;
        while (FirmName().Match(text, at) is { Success: true } firm)
        {
            var span = new TextSpan(firm.Index, firm.Index + firm.Length);
            if (lines.HoldNames(span) && mentions.IsFree(span))
            {
                mentions.Add(new Mention(span, EntityKind.Organisation, LocalEntry(EntityKind.Organisation, source.Normalised(span)), Certainty.Medium, Evidence.Internal, "name.firm", "behind the word for a firm"));
            }

            Match next = several ? NextFirm().Match(text, span.End) : Match.Empty;
            if (!next.Success || FirstWordFrom(next.Index + next.Length) is var i && (i >= words.Count || !CanNameFirm(i)))
            {
                return;
            }

            at = next.Index + next.Length;
        }
    }

    [GeneratedRegex(@"\G\p{Lu}[\p{L}\p{M}’'-]*(?:(?: & | )\p{Lu}[\p{L}\p{M}’'-]*){0,3}(?: (?:&|und|et) (?:Co|Cie|Comp|Söhne|Sohn|Sons|Fils|Figli|fils|figli)\b\.?)?", RegexOptions.CultureInvariant)]
    private static partial Regex FirmName();

    /// <summary>What leads to the next firm of a row; where the one before is stands between them.</summary>
    [GeneratedRegex(@"\G(?: (?:in|à|a|at|of) \p{Lu}[\p{L}\p{M}’'-]+)?(?:, |,? (?:und|et|e|and|sowie) )(?=\p{Lu})", RegexOptions.CultureInvariant)]
    private static partial Regex NextFirm();
}
