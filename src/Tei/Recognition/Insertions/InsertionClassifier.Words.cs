using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Tei.Recognition.Insertions;

/// <content>Brackets inside a word: lost letters, and the rest of a word that a hand shortened.</content>
internal sealed partial class InsertionClassifier
{
    private ImmutableArray<Annotation> CompletedWord(Bracket b)
    {
        TextSpan stem = b.WordsBefore(1);
        string letters = b.Source[stem];
        bool ending = Ending().IsMatch(b.Content) && letters.Length >= 3;
        if (b.LetterAfter && RestOfWord(b) is { IsEmpty: false } rest && b.Content.Length > 1 && b.Content.Length >= letters.Length + rest.Length && !b.Content.EndsWith('?'))
        {
            return Completion(b, letters + b.Source[rest], new TextSpan(stem.Start, rest.End));
        }

        if (ending || b.Content.EndsWith('?') || b.LetterAfter)
        {
            Certainty certainty = b.Content.EndsWith('?') ? Certainty.Low : Certainty.High;
            return [Editor(b, TeiNames.Supplied, "insertion.lost-letters", ("reason", "omitted")) with { Certainty = certainty, Evidence = Evidence.Internal, Because = "the letters end the word before them" }];
        }

        return Completion(b, letters, new TextSpan(stem.Start, b.Span.End));
    }

    /// <summary>"Com[rade]", "Pet[itione]rs", "y[ou]r": the word as it was shortened, and as the editor writes it out.</summary>
    private ImmutableArray<Annotation> Completion(Bracket b, string shortened, TextSpan word) =>
    [
        new Annotation(word, Markup.ChoiceOf(shortened), Rank.Choice, "insertion.completed-word"),
        Editor(b, TeiNames.Ex, "insertion.completed-word") with { Certainty = Certainty.High, Evidence = Evidence.Internal, Because = $"completes “{shortened}”" },
    ];

    /// <summary>The small letters right behind the bracket with which its word ends; empty where the word goes on otherwise.</summary>
    private static TextSpan RestOfWord(Bracket b)
    {
        int end = b.Span.End;
        while (end < b.Line.End && char.IsLower(b.Source.Content[end]))
        {
            end++;
        }

        bool ends = end == b.Line.End || (!char.IsLetter(b.Source.Content[end]) && b.Source.Content[end] != '[' && (end + 1 == b.Line.End || !char.IsLetterOrDigit(b.Source.Content[end + 1]) || WhiteSpace.Is(b.Source.Content[end])));
        return ends ? new TextSpan(b.Span.End, end) : default;
    }

    [GeneratedRegex(@"^(?:s|es|’s|'s|ed|d|ing|ly|er|r|n|en|e|y|t|al|ies)$", RegexOptions.CultureInvariant)]
    private static partial Regex Ending();
}
