using System.Collections.Immutable;
using Tei.Authorities;

namespace Tei.Recognition.Names;

/// <content>Fits the mentions to what editors inserted, and makes annotations of them.</content>
internal sealed partial class NameRecogniser
{
    private NameResult Result()
    {
        List<Mention> final = Settled();
        HashSet<AuthorityEntry> used = new(final.Count, EntryComparer.Instance);
        foreach (Mention mention in final)
        {
            if (mention.Entry is { } entry)
            {
                used.Add(entry);
            }
        }

        var register = new EntityRegister(used.Count);
        foreach (Mention found in mentions.All)
        {
            if (found.Entry is { } entry && used.Contains(entry) && !register.HasForm(entry, text.AsSpan(found.Span.Start, found.Span.Length)))
            {
                register.AddForm(entry, WithoutBrackets(source.Normalised(found.Span)));
            }
        }

        List<Annotation> annotations = new(final.Count * 2);
        foreach (Mention mention in final)
        {
            if (mention.Rule != Siglum)
            {
                MentionShape.AddAnnotations(mention, text, register, annotations);
            }
        }

        return new NameResult
        {
            Mentions = [.. final],
            Annotations = [.. annotations],
            Diagnostics = [.. diagnostics],
            Persons = persons,
            Register = register,
        };
    }

    /// <summary>What an editor added to a name is a part of it, the brackets are not.</summary>
    private static string WithoutBrackets(string form) => form.AsSpan().ContainsAny('[', ']') ? form.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal) : form;

    /// <summary>The mentions with their titles, fitted to the insertions; what is a part of another name is no mention of its own.</summary>
    private List<Mention> Settled()
    {
        var final = new List<Mention>();
        foreach (Mention found in mentions.All)
        {
            if (nouns is not null && found is { Kind: EntityKind.Person, Evidence: not Evidence.External } && IsQuoted(new TextSpan(TitleOf(found) is { IsEmpty: false } t ? t.Start : found.Span.Start, found.Span.End)))
            {
                continue;
            }

            if (CompletesWord(found.Span))
            {
                continue;
            }

            TextSpan title = WholeTitle(TitleOf(found), found);
            Mention mention = MentionShape.Fit(title.IsEmpty ? found : found with { Title = title }, insertionsAt, lines);
            while (final.Count > 0 && !mention.Title.IsEmpty && mention.Title.Contains(final[^1].Whole))
            {
                final.RemoveAt(final.Count - 1);
            }

            if (final.Count == 0 || !final[^1].Whole.Overlaps(mention.Span))
            {
                final.Add(mention);
            }
        }

        return final;
    }

    /// <summary>Letters that complete a word (<c>ex</c>) are letters and no name; nor is the end of such a word with its letters ("V-P[resident]").</summary>
    private bool CompletesWord(TextSpan span)
    {
        foreach (Annotation insertion in insertionsAt.Overlapping(span))
        {
            bool cuts = insertion.Markup.Element == TeiNames.Choice && insertion.Span.Start < span.Start && insertion.Span.End <= span.End && text[insertion.Span.End - 1] == ']';
            if (cuts || (insertion.Markup.Element == TeiNames.Ex && insertion.Span.Contains(span)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A title that begins or ends inside an insertion is none: it would have to be cut.</summary>
    private TextSpan WholeTitle(TextSpan title, Mention mention)
    {
        var whole = new TextSpan(title.Start, mention.Span.End);
        foreach (Annotation insertion in insertionsAt.Overlapping(title))
        {
            if (!insertion.Markup.CanBeSplit && !title.Contains(insertion.Span) && !insertion.Span.Contains(whole))
            {
                return default;
            }
        }

        return title;
    }

    private TextSpan TitleOf(Mention mention)
    {
        if (mention.Kind != EntityKind.Person)
        {
            return default;
        }

        return TitleOf(mention.Span);
    }

    private TextSpan TitleOf(TextSpan name)
    {
        if (SuppliedTitle(name.Start) is { IsEmpty: false } supplied)
        {
            return supplied;
        }

        if (CompletedTitleBefore(name.Start) is { IsEmpty: false } completed && mentions.IsFree(completed))
        {
            return completed;
        }

        if (!FollowsTitleWord(name.Start))
        {
            return default;
        }

        int from = Math.Max(lines.LineOf(name.Start)?.Start ?? name.Start, name.Start - 40);
        int start = from + titles.HonorificsBefore(text.AsSpan(from, name.Start - from));
        if (start < name.Start && titles.OfficeAtEnd(text.AsSpan(from, name.Start - from)).Length > name.Start - start)
        {
            // "Attorney General Harlan": the rank is the end of an office, which stands outside the name.
            return default;
        }

        var title = new TextSpan(start, name.Start);
        return !title.IsEmpty && !titles.IsPlural(text.AsSpan(start, title.Length)) && mentions.IsFree(title) ? title : default;
    }

    /// <summary>"[former Vice President Henry?] Wallace": an office that an editor supplied before a name.</summary>
    private TextSpan SuppliedTitle(int offset)
    {
        int end = offset;
        while (end > 0 && WhiteSpace.Is(text[end - 1]))
        {
            end--;
        }

        Annotation? bracket = end < offset && end > 0 ? insertionsAt.Overlapping(new TextSpan(end - 1, end)).Find(a => a.Span.End == end && a.Markup.Element == TeiNames.Supplied) : null;
        return bracket is not null && Titles.Reader.OccursIn(source[bracket.Span]) ? new TextSpan(bracket.Span.Start, offset) : default;
    }
}
