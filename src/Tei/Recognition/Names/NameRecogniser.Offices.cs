using Tei.Authorities;
using Tei.Languages;
using Tei.Validation;

namespace Tei.Recognition.Names;

/// <content>Two persons of one surname, one of whom is called by an office, the other by a courtesy title.</content>
internal sealed partial class NameRecogniser
{
    /// <summary>So near behind a full name stands the office of who bears it.</summary>
    private const int LongestApposition = 80;

    /// <summary>Those who are known by an office and a surname only, beside a full name that is another's.</summary>
    private readonly HashSet<AuthorityEntry> holders = new(EntryComparer.Instance);

    /// <summary>
    /// "Secretary Hale" beside "Mr. Edwin Hale": the only one who bears the surname in full, if nothing but a courtesy title stands before that name and no office near it. Who holds an office is called by it.
    /// </summary>
    /// <param name="surname">The surname behind the office.</param>
    /// <param name="found">All names with titles.</param>
    /// <param name="courteous">The full names before which only courtesy titles stand; made at the first question.</param>
    private AuthorityEntry? OtherBearer(TextSpan surname, List<TitledName> found, ref HashSet<string>? courteous)
    {
        if (Lexicon.Courtesies.All.Count == 0 || HasSpace(surname) || !mentions.IsFree(surname) || Candidates(Words.Fold(source.Normalised(surname))) is not { Count: > 0 } known)
        {
            return null;
        }

        AuthorityEntry[] full = [.. known.Where(k => !holders.Contains(k))];
        return full is [var only] && local.Contains(only) && only.Names[0].Contains(' ', StringComparison.Ordinal) && (courteous ??= Courteous(found)).Contains(only.Names[0]) ? only : null;
    }

    /// <summary>The full names that have nothing but a courtesy title before them wherever they stand, and no office near.</summary>
    private HashSet<string> Courteous(IEnumerable<TitledName> found) =>
        [.. found.Where(f => HasSpace(f.Name)).GroupBy(f => InUsualCase(Words.Fold(source.Normalised(f.Name))), StringComparer.Ordinal).Where(g => g.All(n => !n.IsOffice && IsCourtesy(n.Title) && !HasOfficeNear(n))).Select(g => g.Key)];

    /// <summary>"Mr. Edwin Hale, Secretary of the Navy", "the Secretary, Mr. Edwin Hale": an office beside the name, with nothing but a comma or a bracket between.</summary>
    private bool HasOfficeNear(TitledName named)
    {
        TextSpan line = lines.LineOf(named.Name.Start) ?? named.Name;
        string behind = source.Normalised(new TextSpan(named.Name.End, Math.Min(line.End, named.Name.End + LongestApposition))).TrimStart();
        string before = source.Normalised(new TextSpan(Math.Max(line.Start, named.Title.Start - LongestApposition), named.Title.Start)).TrimEnd();
        int end = behind is [',' or '(' or '—' or '–', ..] ? behind.IndexOfAny(['.', ';', ')', ','], 1) : 0;
        return (end != 0 && Lexicon.Offices.OccursIn(end < 0 ? behind : behind[..end])) || (before is [.., ','] && Lexicon.Offices.OccursIn(before.AsSpan(before.AsSpan(0, before.Length - 1).LastIndexOfAny(",.;:") + 1)));
    }

    private bool IsCourtesy(TextSpan title) => Lexicon.Courtesies.Contains(source.Normalised(WhiteSpace.Trim(text, title)).AsSpan().TrimEnd('.'));

    /// <summary>Who holds the office is a person of their own, and the report names who else may be meant.</summary>
    private void AddHolder(TitledName titled, AuthorityEntry other)
    {
        string called = source.Normalised(new TextSpan(titled.Title.Start, titled.Name.End));
        AuthorityEntry entry = LocalEntry(EntityKind.Person, called);
        holders.Add(entry);
        if (mentions.Add(new Mention(titled.Name, EntityKind.Person, entry, Certainty.Low, Evidence.Internal, "name.title", $"behind an office, which {other.Names[0]} is never given")))
        {
            persons.Add(entry);
            diagnostics.Add(new Diagnostic(EncoderDiagnostics.AmbiguousName, source.Locate(titled.Name.Start), $"“{called}” can be {other.Names[0]} or another of this surname; a person of their own is written"));
        }
    }

    /// <summary>"Mr. Hale" is not who is called "Secretary Hale", where another bears the surname.</summary>
    private AuthorityEntry[] WithoutHolders(TextSpan surname, AuthorityEntry[] known) =>
        holders.Count > 0 && known.Length > 1 && IsCourtesy(TitleOf(surname)) ? [.. known.Where(k => !holders.Contains(k))] : known;
}
