using System.Collections.Immutable;

namespace Tei.Recognition.Insertions;

/// <content>Brackets that say themselves that they correct what stands before them: "[recte: 1947]", "[lies: Smith]".</content>
internal sealed partial class InsertionClassifier
{
    private const int LongestCorrection = 6;

    /// <summary>"dell", "qu": the letters before the apostrophe of an article or a conjunction.</summary>
    private const int LongestElision = 5;

    private ImmutableArray<Annotation>? Correction(Bracket b)
    {
        int phrase = b.LetterBefore ? 0 : EditorialWords.CorrectionIn(b.Source[b.Inner]);
        if (phrase == 0 || CorrectedBy(b, phrase) is not { IsEmpty: false } wrong)
        {
            return null;
        }

        Certainty certainty = b.Content.EndsWith('?') ? Certainty.Low : Certainty.High;
        var sign = new TextSpan(b.Inner.Start, b.Inner.Start + phrase);
        return
        [
            .. Alternatives(b, wrong, TeiNames.Sic, TeiNames.Corr, "insertion.correction", certainty, "the bracket says that it corrects what stands before it"),
            Whole(sign, Markup.Around(TeiNames.Note, ("type", "sign")), "insertion.correction"),
        ];
    }

    /// <summary>What a bracket takes the place of: as many words as it has, where one of them comes back or resembles its other; else the word before it. Empty where one is a number and the other is none.</summary>
    private static TextSpan CorrectedBy(Bracket b, int phrase)
    {
        string[] right = b.Source[b.Inner][phrase..].TrimEnd('?', ' ').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (right.Length is 0 or > LongestCorrection || !right[0].Any(char.IsLetterOrDigit))
        {
            return default;
        }

        TextSpan many = right.Length > 1 ? b.TokensBefore(right.Length) : default;
        string[] written = b.Source.Normalised(many).Split(' ');
        if (written.Length == right.Length && written.Zip(right).Any(w => Bare(w.First) == Bare(w.Second) || WordLikeness.Resemble(Bare(w.First), Bare(w.Second))))
        {
            return many;
        }

        TextSpan word = b.MarkedBefore;
        string wrong = b.Source.Normalised(word);
        if (wrong.LastIndexOfAny(['\'', '’']) is > 0 and <= LongestElision and var elided && right[0].IndexOfAny(['\'', '’']) < 0 && b.Source.Content[word.Start + elided] == wrong[elided])
        {
            // "l'ambasadeur [recte: ambassadeur]": the article stands before what is wrong.
            word = new TextSpan(word.Start + elided + 1, word.End);
        }

        return wrong.Any(char.IsLetterOrDigit) && IsNumber(wrong) == IsNumber(right[0]) ? word : default;
    }

    private static string Bare(string word) => word.Trim('.', ',', ':', ';');
}
