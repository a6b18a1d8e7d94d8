using System.Collections.Immutable;

namespace Tei.Recognition.Header;

/// <summary>Finds titles that are in another language than the document: editors head a letter in their own (TEI P5, <c>@xml:lang</c>).</summary>
internal static class HeadingLanguage
{
    private const string Title = "structure.title";

    /// <summary>The same annotations, with <c>xml:lang</c> on a title whose small words are all of one other language.</summary>
    public static ImmutableArray<Annotation> Mark(SourceText source, ImmutableArray<Annotation> structural, string language)
    {
        ImmutableArray<Annotation>.Builder? marked = null;
        for (int i = 0; i < structural.Length; i++)
        {
            Annotation annotation = structural[i];
            if (annotation.Rule == Title && annotation.Markup.Element == TeiNames.Head && LanguageDetector.OtherThan(language, source[annotation.Span]) is { } other)
            {
                marked ??= structural.ToBuilder();
                marked[i] = annotation with { Markup = annotation.Markup.With("xml:lang", other) };
            }
        }

        return marked?.ToImmutable() ?? structural;
    }
}
