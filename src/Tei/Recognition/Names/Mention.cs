using Tei.Authorities;

namespace Tei.Recognition.Names;

/// <summary>A name in the text.</summary>
/// <param name="Span">Its stretch, honorifics not included.</param>
/// <param name="Kind">What it names.</param>
/// <param name="Entry">Who or what: an entry of the authority, or one made of the document; <see langword="null"/> where it is not decided.</param>
/// <param name="Certainty">How sure.</param>
/// <param name="Evidence">What it rests on.</param>
/// <param name="Rule">The rule.</param>
/// <param name="Because">What was seen.</param>
internal sealed record Mention(TextSpan Span, EntityKind Kind, AuthorityEntry? Entry, Certainty Certainty, Evidence Evidence, string Rule, string Because)
{
    /// <summary>The honorific before the name, with the white space after it; empty where there is none.</summary>
    public TextSpan Title { get; init; }

    /// <summary>Name and honorific together.</summary>
    public TextSpan Whole => Title.IsEmpty ? Span : new TextSpan(Title.Start, Span.End);
}
