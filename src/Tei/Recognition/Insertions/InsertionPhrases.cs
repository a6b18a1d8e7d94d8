using System.Text.RegularExpressions;
using Tei.Languages;

namespace Tei.Recognition.Insertions;

/// <summary>The stock phrases that editors put between brackets (encoding manual, section 1).</summary>
internal static partial class InsertionPhrases
{
    /// <summary>Whether a bracket is the editor's word about the text, not an event in the room.</summary>
    public static bool IsEditorial(string bracket) =>
        bracket.Trim('[', ']') is var inner && (Excision().IsMatch(inner) || Omission().IsMatch(inner) || Unreadable().IsMatch(inner) || Missing().IsMatch(inner) || Ellipsis().IsMatch(inner)
            || EditorialWords.IsAboutText(inner));

    /// <summary>"[For this inclosure see No. 4.]", "[Not printed.]": what editors say of what they print, and do not print.</summary>
    public static bool IsAboutDocument(string bracket) => bracket is ['[', ..] && Lexicon.AboutPrinting.Begins(bracket.AsSpan(1));

    /// <summary>"[Annexe manque]", "[am Rand: nein]", "[Note: The original has no date.]": what editors say of the sheet.</summary>
    public static bool IsAboutSheet(string bracket) =>
        bracket is ['[', .., ']'] && bracket[1..^1] is var inside && (EditorialWords.Says(inside, "missing") || EditorialWords.Says(inside, "material") || Remark().IsMatch(inside));

    /// <summary>"[name not declassified]": who signs is not told.</summary>
    public static bool IsWithheldName(string bracket) => bracket is ['[', .., ']'] && WithheldName().IsMatch(bracket);

    [GeneratedRegex(@"^\[(?:(?:title and )?names?|signature)(?: and titles?)? (?:not declassified|withheld|excised|deleted)\]$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex WithheldName();

    /// <summary>What an editor or a recorder says of the record as a whole.</summary>
    [GeneratedRegex(@"^[\[(]The (?:following|preceding|foregoing|above) ", RegexOptions.CultureInvariant)]
    public static partial Regex AboutText();

    /// <summary>What tells more of the name before it: another name, a class.</summary>
    [GeneratedRegex(@"^(?:(?:now|formerly|later|also|then|alias|née|born) (?:known as |called )?\p{Lu}|(?:also )?(?:known as|called)\b|[Cc]lass of [0-9]{4}\b|(?:his|her) (?:real|original) name)", RegexOptions.CultureInvariant)]
    public static partial Regex Explanation();

    [GeneratedRegex(@"^sic[!?.]*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    public static partial Regex Sic();

    [GeneratedRegex(@"^(?:\.\s?){2,}$|^…+$|^[-–—]{2,}$", RegexOptions.CultureInvariant)]
    public static partial Regex Ellipsis();

    [GeneratedRegex(@"^(?:(?:(?<count>[0-9]+|one|two|three|four|five|six|seven|eight|nine|ten|several|a few|some)(?:\s+(?:or|to)\s+(?<most>[0-9]+|two|three|four|five|six|seven|eight|nine|ten))?\s+(?<unit>words?|lines?|groups?|pages?|letters?|sentences?|paragraphs?|names?|figures?)\s+(?:is |are )?)?(?:apparent(?:ly)?\s+)?(?:illegible|garbled?|garbling|unclear|inaudible|indecipherable|undecipherable|unreadable|unintelligible|faded|blotted|mutilated|(?:ink )?blot|smudged|obliterated|omission|omitted|missing|lost|undecoded|corrupt)(?:\s+(?:text|words?|phrase|passage|group|portion|name|signature|handwriting|line|section|in (?:the )?(?:source|original)(?: text)?|(?<unit2>word|group|line)))*|(?<unit3>word|words|line|lines) (?:missing|illegible|unclear|garbled|omitted)|text (?:missing|illegible|breaks off)|(?:(?<count>[0-9]+) (?<unit>words?|lines?|letters?) )?illeg|unleserlich|illisible|hier bricht der Text ab)\.?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    public static partial Regex Unreadable();

    /// <summary>"inaudible; 00:34:12", "unclear 12:40": when it is on the tape.</summary>
    [GeneratedRegex(@"[;,]?\s(?:at\s)?[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?$", RegexOptions.CultureInvariant)]
    public static partial Regex TimeBehind();

    /// <summary>"00:12:40", "1:02:33.5", and of talk "12:40": where on the tape the words stand.</summary>
    [GeneratedRegex(@"^(?:(?<whole>[0-9]{1,2}:[0-9]{2}:[0-9]{2}(?:[.,][0-9]{1,3})?)|[0-9]{1,3}:[0-9]{2})$", RegexOptions.CultureInvariant)]
    public static partial Regex TimeOnTape();

    [GeneratedRegex(@"^(?<sign>(?:garbled?|illegible|unclear|inaudible)\s*[—–:-]+\s*)(?<reading>[^?]+)(?<end>\??)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    public static partial Regex UnreadableWithReading();

    [GeneratedRegex(@"^(?<less>less than\s+)?(?:(?<count>[0-9]+(?:\s?[½¼¾]|[.,][0-9]+)?|[½¼¾]|one|two|three|four|five|six|seven|eight|nine|ten|a)(?<half>[- ]and[- ]a[- ]half)?\s+)?(?:(?<unit>lines?|words?|pages?|paragraphs?|names?|sentences?|pages?)\b)?.*\b(?:not declassified|declassified|deleted for security|security deletion|excised|sanitized|redacted|withheld|withdrawn item|national security deletion|classified information|exempted)\b.*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    public static partial Regex Excision();

    [GeneratedRegex(@"^(?:(?:expletive|adjective|characterization|epithet)s? (?:deleted|removed|omitted)|(?:[0-9]+ )?(?:words?|lines?|letters?|passage) (?:del|deleted|crossed out|struck out)\.?$|Here follows?\b|Omitted here\b|Omission\b.*\bby the editors?|The (?:remainder|rest|first|last|following|balance)\b.*\b(?:omitted|not printed|is not included)|(?:\w+ ){0,8}(?:is |are )?(?:omitted|not printed)(?: here)?\.?$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    public static partial Regex Omission();

    [GeneratedRegex(@"^(?:(?<unit>Page|Pages|Sheet|Line|Paragraph|Enclosure|Attachment)s?\s+(?<n>[0-9–-]+)?\s*(?:(?:is|are)\s+)?(?:missing|lacking|lost|wanting|torn (?:off|away)|not found)|(?:not found|(?:attachment|enclosure)\s+(?:is\s+)?(?:not (?:found|attached)|missing)|(?:(?:page|paper|sheet|edge|corner|manuscript|ms\.?|letter|words?|lines?)\s+)?torn(?:\s+(?:off|away|out))?|(?:page|paper|manuscript|ms\.?|text)\s+(?:damaged|mutilated)|hole(?: in (?:the )?(?:paper|page|manuscript|ms\.?))?|worn away))\.?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    public static partial Regex Missing();

    [GeneratedRegex(@"^(?:(?:left )?blank(?: space)?(?: in (?:the )?(?:original|source)(?: text)?)?|space left blank)\.?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    public static partial Regex Blank();

    /// <summary>"inserted: to do", "strikeout", "added above the line": what the writer did with the words.</summary>
    [GeneratedRegex(@"^(?:insert(?:ed|ion)|interlin(?:ed|eation)|added (?:above|below|in|at|on|over|by)\b.*?|delet(?:ed|ion)|cancel(?:l)?ed|cancel(?:l)?ation|struck (?:out|through)|strike-?out|strike-?through|crossed (?:out|through)|erased|erasure|overwrit(?:ten|ing)|written over)(?:\s?[:—–].*|\.)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    public static partial Regex Revision();

    /// <summary>"1890–1961", "b. 1931": the years of a person or of an office.</summary>
    [GeneratedRegex(@"^(?:(?:ca?\. ?)?1[0-9]{3}\s?[–-]\s?(?:1[0-9]{3}|20[0-9]{2}|[0-9]{2})|(?:b|d|born|died|geb|gest|né|née|nato|nata)\.? (?:ca?\. ?)?1[0-9]{3}|[*†] ?1[0-9]{3})\.?$", RegexOptions.CultureInvariant)]
    public static partial Regex YearsOf();

    /// <summary>"Mt 13,23", "1 Cor. 13:4": a place in the Bible.</summary>
    [GeneratedRegex(@"^(?:[1-3]\.? ?)?\p{Lu}\p{Ll}{1,8}\.? [0-9]{1,3}(?:,|:|, ?)[0-9]{1,3}(?:[–-][0-9]{1,3})?f{0,2}\.?$", RegexOptions.CultureInvariant)]
    public static partial Regex BiblePlace();

    /// <summary>"End of Side A", "Tape 2, Side 1": where a recording begins and ends.</summary>
    [GeneratedRegex(@"^(?:(?:End|Beginning|Begin|Start) (?:of )?)?(?:Tape|Side|Reel|Disc|Cassette|Recording|Session)(?: (?:[0-9]{1,2}|[A-D]|[Oo]ne|[Tt]wo|[Tt]hree)\b)?(?:,? (?:Tape|Side|Reel|Disc|Cassette)(?: (?:[0-9]{1,2}|[A-D]|[Oo]ne|[Tt]wo)\b)?)?(?: (?:begins|ends))?\.?$", RegexOptions.CultureInvariant)]
    public static partial Regex PlaceOnTape();

    [GeneratedRegex(@"^Received\b", RegexOptions.CultureInvariant)]
    public static partial Regex Received();

    [GeneratedRegex(@"^(?:/?s(?:igne)?d?/?\.?|sgd\.?|signed(?: (?:by|in)\b.*)?|.{0,40}\binitial(?:l)?ed\b.{0,40}|.{0,40}\bnot signed\b.*|no signature.*|.{0,20}\bsignature\b.{0,30}|.{0,30}\bstamped signature\b.*|gez\.?|signé)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    public static partial Regex Signature();

    [GeneratedRegex(@"\b(?:hand-?written|handwriting|in (?:the )?margin|marginal|in (?:ink|pencil)|pencil(?:l)?ed|stamp(?:ed)?|seal|crossed out|struck out|underlined|typed|typewritten|in (?:his|her) (?:own )?hand|letterhead|inserted (?:above|by hand)|torn|resolution of|on (?:the )?(?:reverse|verso|back|cover|wrapper)|endorsed|endorsement|docket(?:t)?ed|docket|overleaf|postmark(?:ed)?)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    public static partial Regex Material();

    [GeneratedRegex(@"^(?:(?:(?:general|loud|much|renewed|prolonged|both|all|everyone|again|ministerial|opposition) )*(?<vocal>[\p{Lu}][\p{L}.’' ]{1,40}:\s*[“""‘'].+[”""’'][.!?]?|laughter|laughs?|laughing|chuckles?|chuckling|giggles?|sighs?|coughs?|crying|cries|weeps?|sobs?|cheers?|cheering|shouts?|hear,? hear|interjections?|gasps?|whispers?|hums?|sings?|singing|snorts?|clears? (?:his |her )?throat|both laugh|heiterkeit|gelächter|lacht|zuruf\w*|unruhe)|(?<kinesic>(?:loud |prolonged |general )?(?:applause|claps?|clapping|nods?|nodding|shrugs?|gestures?|points?|reading|smiles?|shakes? (?:his |her )?head|beifall|bangs? .*|knocks? .*|rises?|stands?|standing|sits?|(?:points|speaks|reads|holds|shows|turns|looks|walks|raises|imitates|draws|opens|shuts|closes|waves|whistles|switches)\b.*))|(?<incident>(?:long |short |brief )?(?:pauses?|silence|cross-?talk|interruption|interrupted|telephone rings|phone rings|end of (?:tape|interview|recording)|tape (?:ends|change|break|off|paused)|recording .*|break|recess|noise|door .*|bell .*|music.*)))(?:\s+\p{Ll}+ly)?(?:\s+(?:and|in|of|by|from|on|at)\s.{1,60})?[.!]?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    public static partial Regex Event();

    /// <summary>"“Oh, oh!”": in a speech, what others call out.</summary>
    [GeneratedRegex(@"^[“""„«]\s?\p{Lu}[^“”""„«»]{1,60}[.!?…]\s?[”""“»]\.?$", RegexOptions.CultureInvariant)]
    public static partial Regex Interjection();

    [GeneratedRegex(@"^(?:At this point|(?:(?:The|Mr|Mrs|Dr|General|Ambassador|Secretary|President|Minister|Comrade|Senator|Admiral|Colonel)\b\.?.{2,80}|\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,2}) (?:joins|leaves|enters|arrives|departs|withdraws|returns|rejoins|joined|left|entered|arrived|departed|withdrew|returned|was called|then read|read|then left|handed|nodded|laughed|smiled|rejoined|came in|excused)\b|.{0,40}\b(?:entered|left|joined|rejoined|enters?|leaves?|joins?|rejoins?) the (?:room|meeting|conversation|discussion|conference)\b|(?:The )?tape (?:was )?(?:interrupted|resumed))", RegexOptions.CultureInvariant)]
    public static partial Regex Incident();

    [GeneratedRegex(@"^(?:[0-9]{1,3}|\*{1,4}|†|‡|[a-z])$", RegexOptions.CultureInvariant)]
    public static partial Regex NoteMark();

    [GeneratedRegex(@"^\*{1,3}\s?\p{L}.*|^(?:copy |copies )?(?:is |are )?(?:not )?(?:attached|enclosed|present)\.?$|^(?:foot)?notes? (?:in|to) the (?:source|original)(?: text)?\.?$|^(?:p\.|pp\.|page|pages|folio|fol\.) ?[0-9]+[0-9, –-]*(?: of (?:the )?(?:source|original).*)?\.?$|^(?:see|cf\.|ibid|compare|for (?:the )?text|document|printed|reference is|ref(?:erence)?\b|telegram [0-9]|not printed|translated|translation (?:from|by)|translator|editor|editorial|note\b|pronounced|spelled|emphasis|underlin|italics|punctuation|in (?:English|Russian|French|German|Chinese|Latin)|i\.e\.|e\.g\.|that is|literally|lit\.|approximately|about [0-9]|equivalent)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    public static partial Regex Remark();

    [GeneratedRegex(@"^(?:(?:Sub)?Enclosure|Attachment|Annex|Appendix|Tab [A-Z0-9]|Translation)(?: [A-Z0-9]{1,3})?\.?$", RegexOptions.CultureInvariant)]
    public static partial Regex Structural();

    [GeneratedRegex(@"^(?:I|we|they|he|she|it|you|one|this|there)(?:\s+(?:am|are|is|was|were|will|have|has|had|would|should|do|did))?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    public static partial Regex Subject();

    [GeneratedRegex(@"^(?:[A-Z]{1,5} )?(?:(?:former|then|acting|deputy|assistant|vice|prime|foreign|first|chief|major|lieutenant|brigadier|field|rear|party|Soviet|Chinese|American|British|French|German|Polish|US|U\.S\.) )*(?:comrade|general|marshal|admiral|colonel|captain|major|lieutenant|president|premier|minister|ambassador|secretary|chairman|commander|consul|director|professor|governor|mayor|foreign minister|prime minister|vice president|mr\.?|dr\.?|cde\.?)(?: of \w+)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    public static partial Regex Office();

    [GeneratedRegex(@"^(?:he|she|him|her|his|they|them|their|it|its|you|your|who|whom|I|me|my|we|us|our|the latter|the former|er|ihn|ihm|sie|il|elle|lui)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    public static partial Regex Pronoun();
}
