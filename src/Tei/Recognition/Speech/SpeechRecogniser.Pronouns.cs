using Tei.Authorities;
using Tei.Recognition.Names;

namespace Tei.Recognition.Speech;

/// <content>Whom a pronoun means that somebody is said to speak by.</content>
internal sealed partial class SpeechRecogniser
{
    /// <summary>As many names before it are looked at: who was named longer ago is not meant.</summary>
    private const int MostNamesBefore = 100;

    private readonly Lazy<Dictionary<AuthorityEntry, Sex>> sexes;

    /// <summary>
    /// Whom "he" means: who spoke last in the paragraph, unless a sentence since then began with another person; else the person with whom a sentence began, or who was named last.
    /// Who is named inside what was said is not meant, and "she" is nobody with the title of a man.
    /// </summary>
    private AuthorityEntry? Antecedent(TextSpan pronoun)
    {
        int offset = pronoun.Start;
        Sex sex = pronoun.Length > "he".Length ? Sex.Female : Sex.Male;
        AuthorityEntry? spoke = IsOf(sex, lastSpeaker) ? lastSpeaker : null;
        AuthorityEntry? named = null;
        int first = FirstFrom(offset);
        for (int i = first - 1; i >= Math.Max(0, first - MostNamesBefore) && persons[i].Whole.Start >= paragraph.Start; i--)
        {
            if (persons[i].Whole.End > offset || IsInSpeech(persons[i].Whole) || !IsOf(sex, persons[i].Entry))
            {
                continue;
            }

            if (sex == Sex.Female && IsKnownAs(Sex.Female, persons[i].Entry))
            {
                return persons[i].Entry;
            }

            if (persons[i].Whole.Start == paragraph.Start || EndsSentence(persons[i].Whole.Start))
            {
                return persons[i].Entry ?? (persons[i].Rule == OfficeMentions.Rule ? null : spoke);
            }

            named ??= persons[i].Entry;
        }

        return spokeHere ? spoke ?? named : named ?? spoke;
    }

    /// <summary>Whether somebody can be meant by "he" or "she", as far as the titles of the text tell.</summary>
    private bool IsOf(Sex sex, AuthorityEntry? person) => person is null || sexes.Value.GetValueOrDefault(person) is var known && (known == sex || known == Sex.Unknown);

    private bool IsKnownAs(Sex sex, AuthorityEntry? person) => person is not null && sexes.Value.GetValueOrDefault(person) == sex;

    /// <summary>What the titles before the names of the text tell of their bearers; what they tell differently is not known.</summary>
    private static Dictionary<AuthorityEntry, Sex> Sexes(SourceText source, List<Mention> persons)
    {
        Dictionary<AuthorityEntry, Sex> known = new(EntryComparer.Instance);
        foreach (Mention person in persons.Where(person => person is { Entry: not null, Title.IsEmpty: false }))
        {
            if (Titles.SexOf(source.Normalised(person.Title)) is var sex and not Sex.Unknown)
            {
                known[person.Entry!] = known.TryGetValue(person.Entry!, out Sex other) && other != sex ? Sex.Unknown : sex;
            }
        }

        return known;
    }
}
