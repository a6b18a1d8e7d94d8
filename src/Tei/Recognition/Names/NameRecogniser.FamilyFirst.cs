using Tei.Authorities;

namespace Tei.Recognition.Names;

/// <content>Names of China and Korea in the usual romanisations: the family name, and behind it two syllables tied by a hyphen.</content>
internal sealed partial class NameRecogniser
{
    private const int LongestSyllable = 6;

    /// <summary>"Chou En-lai", "Ch’iao Kuan-hua", "Kim Il-song": such a name needs no title, for nothing else is written so.</summary>
    private void FindFamilyFirst()
    {
        foreach (int i in capitals)
        {
            if (LastOfFamily(i) is >= 0 and var last && EndOfGivenSyllables(last) is > 0 and var end && new TextSpan(words[i].Span.Start, end) is var span && mentions.IsFree(span))
            {
                AddPerson(span, "a family name, and two syllables tied by a hyphen", "name.family-first");
            }
        }
    }

    /// <summary>The last word of the family name that begins with a word ("Chou", "Ch’iao"); −1 where none does.</summary>
    private int LastOfFamily(int i)
    {
        if (PersonalNames.IsFamilyFirst(words[i].Text))
        {
            return i;
        }

        bool isAspirated = i + 1 < words.Count && text[words[i].Span.End] is '’' or '\'' or '‘' or 'ʻ' && words[i + 1].Span.Start == words[i].Span.End + 1 && !words[i + 1].IsCapitalised;
        return isAspirated && PersonalNames.IsFamilyFirst(words[i].Text + words[i + 1].Text) ? i + 1 : -1;
    }

    /// <summary>Where two short syllables tied by a hyphen end that stand behind a word ("En-lai", "Kai-Shek"); 0 where none do.</summary>
    private int EndOfGivenSyllables(int family)
    {
        if (family + 2 >= words.Count)
        {
            return 0;
        }

        Word first = words[family + 1];
        Word second = words[family + 2];
        bool isTied = second.Span.Start == first.Span.End + 1 && text[first.Span.End] is '-' or '‑';
        bool isMore = second.Span.End + 1 < text.Length && text[second.Span.End] is '-' or '‑' && char.IsLetter(text[second.Span.End + 1]);
        return isTied && !isMore && first.IsCapitalised && IsSpace(words[family].Span.End, first.Span.Start) && IsSyllable(first) && IsSyllable(second) ? second.Span.End : 0;
    }

    private static bool IsSyllable(Word word) => word.Text.Length <= LongestSyllable && word.Has(WordTraits.Lettered) && !word.Has(WordTraits.AllCapitals);
}
