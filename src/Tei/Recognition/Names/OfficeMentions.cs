using System.Collections.Frozen;
using System.Runtime.InteropServices;
using Tei.Authorities;
using Tei.Languages;

namespace Tei.Recognition.Names;

/// <summary>Finds where an office stands for a person: behind the article, without a name behind it ("the Foreign Minister said").</summary>
internal static class OfficeMentions
{
    /// <summary>The rule of these mentions: they are no names, and are not written as such.</summary>
    public const string Rule = "office";

    internal static readonly FrozenSet<string> Articles = Lexicon.Packs.SelectMany(p => p["articles"]).Append("the").ToFrozenSet(StringComparer.Ordinal);

    /// <summary>What ties an office to what it is an office of.</summary>
    private static readonly PhraseSet Links = new(Lexicon.Packs.SelectMany(p => p["officeLinks"].Concat(p["joinedArticles"])).Concat(Lexicon.NameParticles));

    /// <summary>The offices of a text in order, each with its article, and with who holds it where that is known.</summary>
    public static List<Mention> Find(SourceText source, List<Word> words, OfficeHolders holders)
    {
        var found = new List<Mention>();
        string text = source.Content;
        ReadOnlySpan<Word> all = CollectionsMarshal.AsSpan(words);
        for (int i = 1; i < all.Length; i++)
        {
            if (!all[i].Has(WordTraits.OpensTitle) || !all[i].IsCapitalised || !all[i - 1].Has(WordTraits.Article) || all[i].Span.Start != all[i - 1].Span.End + 1)
            {
                continue;
            }

            int start = all[i].Span.Start;
            int length = Titles.Reader.OfficeLength(text.AsSpan(start));
            if (length > 0 && !GoesOn(text.AsSpan(start + length)))
            {
                OfficeHolder? holder = holders.Of(source.Normalised(new TextSpan(start, start + length)));
                found.Add(new Mention(new TextSpan(all[i - 1].Span.Start, start + length), EntityKind.Person, holder?.Person, Certainty.Medium, holder?.Evidence ?? Evidence.Internal, Rule, holder?.Because ?? "nobody is known to hold the office"));
            }
        }

        return found;
    }

    /// <summary>"the Minister Berg", "the Secretary of the club", "le Ministre de Suisse", "the President’s": the office is not all.</summary>
    private static bool GoesOn(ReadOnlySpan<char> rest)
    {
        if (rest.IsEmpty || !WhiteSpace.Is(rest[0]))
        {
            return rest is ['-' or '‑' or '’' or '\'', ..];
        }

        ReadOnlySpan<char> next = rest.TrimStart();
        return (!next.IsEmpty && char.IsUpper(next[0])) || Links.Begins(next);
    }
}
