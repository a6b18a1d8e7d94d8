using System.Collections.Immutable;
using Tei.Authorities;
using Tei.Recognition.Names;
using Tei.Recognition.Structure;
using Tei.Validation;

namespace Tei.Recognition.Speech;

/// <summary>Finds out who speaks in each labelled turn: by the name in the label, else by the participant whose office the label is, else by who examines whom.</summary>
internal static class TurnResolver
{
    /// <summary>The annotations with <c>@who</c> on each <c>sp</c> that could be resolved.</summary>
    public static (ImmutableArray<Annotation> Annotations, ImmutableArray<Diagnostic> Diagnostics) Resolve(SourceText source, StructureResult structure, NameResult names, OfficeHolders holders)
    {
        if (structure.Turns.IsEmpty)
        {
            return (structure.Annotations, []);
        }

        var speakers = new Dictionary<TextSpan, AuthorityEntry>();
        var unresolved = new HashSet<string>(StringComparer.Ordinal);
        var byOffice = new Dictionary<TextSpan, OfficeHolder>();
        var diagnostics = new List<Diagnostic>();
        var named = new Dictionary<string, AuthorityEntry>(StringComparer.Ordinal);
        Dictionary<TextSpan, AuthorityEntry> examined = Examinations.Find(source, structure, names);
        foreach (Turn turn in structure.Turns)
        {
            string key = SpeakerLabels.Key(source.Normalised(turn.Label));
            AuthorityEntry? own = names.In(turn.Label, EntityKind.Person).FirstOrDefault()?.Entry;
            if (own is null && named.TryGetValue(key, out AuthorityEntry? before))
            {
                // "The MINISTER FOR WORKS (Mr. Berg):" said once who that is.
                own = before;
            }
            else if (own is not null)
            {
                named.TryAdd(key, own);
            }

            if (own is null && holders.Of(key) is { } holder)
            {
                own = holder.Person;
                byOffice[turn.Span] = holder;
            }

            own ??= examined.GetValueOrDefault(turn.Span);
            if (own is null && unresolved.Add(key))
            {
                diagnostics.Add(new Diagnostic(
                    EncoderDiagnostics.UnresolvedSpeaker, source.Locate(turn.Label.Start),
                    $"the label “{source.Normalised(turn.Label)}” names no one whom the participants list or the authority has; its turns have no @who"));
            }

            if (own is not null)
            {
                speakers[turn.Span] = own;
            }
        }

        if (speakers.Count == 0)
        {
            return (structure.Annotations, [.. diagnostics]);
        }

        ImmutableArray<Annotation> resolved =
        [
            .. structure.Annotations.Select(a => a.Markup.Element is TeiNames.Sp or TeiNames.U && speakers.TryGetValue(a.Span, out AuthorityEntry? who)
                ? a with
                {
                    Markup = a.Markup.With("who", "#" + names.Register.IdOf(who)).With("resp", Responsibility.Software),
                    Certainty = byOffice.ContainsKey(a.Span) || examined.ContainsKey(a.Span) ? Certainty.Medium : Certainty.High,
                    Because = byOffice.TryGetValue(a.Span, out OfficeHolder? known) ? known.Because : examined.ContainsKey(a.Span) ? $"{who.Names[0]} examines or was sworn above" : $"the label names {who.Names[0]}",
                }
                : a),
        ];
        return (resolved, [.. diagnostics]);
    }
}
