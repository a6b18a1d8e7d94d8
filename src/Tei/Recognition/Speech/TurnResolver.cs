using System.Collections.Immutable;
using Tei.Authorities;
using Tei.Recognition.Names;
using Tei.Recognition.Structure;
using Tei.Validation;

namespace Tei.Recognition.Speech;

/// <summary>Finds out who speaks in each labelled turn: by the name in the label, else by the participant whose office the label is.</summary>
internal static class TurnResolver
{
    /// <summary>The annotations with <c>@who</c> on each <c>sp</c> that could be resolved.</summary>
    public static (ImmutableArray<Annotation> Annotations, ImmutableArray<Diagnostic> Diagnostics) Resolve(SourceText source, StructureResult structure, NameResult names)
    {
        var speakers = new Dictionary<TextSpan, AuthorityEntry>();
        var byLabel = new Dictionary<string, AuthorityEntry?>(StringComparer.Ordinal);
        var byOffice = new HashSet<TextSpan>();
        var diagnostics = new List<Diagnostic>();
        var holders = new Lazy<(AuthorityEntry Person, string Office)[]>(() => Holders(source, structure, names));
        foreach (Turn turn in structure.Turns)
        {
            string key = SpeakerLabels.Key(source.Normalised(turn.Label));
            AuthorityEntry? own = names.In(turn.Label, EntityKind.Person).FirstOrDefault()?.Entry;
            if (own is null && !byLabel.TryGetValue(key, out own))
            {
                own = ByOffice(holders, key);
                byLabel[key] = own;
                if (own is null)
                {
                    diagnostics.Add(new Diagnostic(
                        EncoderDiagnostics.UnresolvedSpeaker, source.Locate(turn.Label.Start),
                        $"the label “{source.Normalised(turn.Label)}” names no one whom the participants list or the authority has; its turns have no @who"));
                }
            }

            if (own is not null)
            {
                if (byLabel.ContainsKey(key))
                {
                    byOffice.Add(turn.Span);
                }

                speakers[turn.Span] = own;
            }
        }

        ImmutableArray<Annotation> resolved =
        [
            .. structure.Annotations.Select(a => a.Markup.Element is TeiNames.Sp or TeiNames.U && speakers.TryGetValue(a.Span, out AuthorityEntry? who)
                ? a with
                {
                    Markup = a.Markup.With("who", "#" + names.Register.IdOf(who)).With("resp", Responsibility.Software),
                    Certainty = byOffice.Contains(a.Span) ? Certainty.Medium : Certainty.High,
                    Because = byOffice.Contains(a.Span) ? $"the list of participants has the office of the label for {who.Names[0]}" : $"the label names {who.Names[0]}",
                }
                : a),
        ];
        return (resolved, [.. diagnostics]);
    }

    /// <summary>"The Secretary" is the participant in whose line the word stands, if it stands in one line only.</summary>
    private static AuthorityEntry? ByOffice(Lazy<(AuthorityEntry Person, string Office)[]> all, string key)
    {
        string office = key.StartsWith("THE ", StringComparison.Ordinal) ? key[4..] : key;
        if (office.Length < 4)
        {
            return null;
        }

        (AuthorityEntry Person, int Length)[] holders =
            [.. all.Value.Where(h => h.Office.StartsWith(office, StringComparison.OrdinalIgnoreCase)).Select(h => (h.Person, h.Office.Length)).OrderBy(h => h.Length)];
        return holders.Length == 1 || (holders.Length > 1 && holders[0].Length < holders[1].Length) ? holders[0].Person : null;
    }

    /// <summary>The first person of each item or field, with what stands behind the name.</summary>
    private static (AuthorityEntry Person, string Office)[] Holders(SourceText source, StructureResult structure, NameResult names) =>
    [
        .. from line in structure.Spans(LineKind.ListItem).Concat(structure.Spans(LineKind.Field))
           let person = names.In(line, EntityKind.Person).FirstOrDefault(m => m.Entry is not null)
           where person is not null
           select (person.Entry!, OfficeOf(source, person, line)),
    ];

    /// <summary>What stands behind a participant's name: "Mr. Acheson, Secretary of State".</summary>
    private static string OfficeOf(SourceText source, Mention person, TextSpan line) =>
        source.Normalised(new TextSpan(person.Span.End, line.End)).TrimStart(',', ' ', '—', '–', '(').Replace("the ", "", StringComparison.OrdinalIgnoreCase);
}
