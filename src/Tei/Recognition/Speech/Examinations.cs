using Tei.Authorities;
using Tei.Languages;
using Tei.Recognition.Names;
using Tei.Recognition.Structure;

namespace Tei.Recognition.Speech;

/// <summary>Who asks and who answers behind the marks of an examination ("Q.", "A."): the one named above as asking ("By Mr. Berg:"), and the witness who was sworn before.</summary>
internal static class Examinations
{
    /// <summary>The person of each turn of which that is known.</summary>
    public static Dictionary<TextSpan, AuthorityEntry> Find(SourceText source, StructureResult structure, NameResult names)
    {
        var found = new Dictionary<TextSpan, AuthorityEntry>();
        AuthorityEntry? examiner = null, witness = null;
        int next = 0;
        foreach (TextSpan line in structure.Classified.Select(line => line.Line.Span))
        {
            if (next < structure.Turns.Length && line.Contains(structure.Turns[next].Label))
            {
                Turn turn = structure.Turns[next++];
                string label = SpeakerLabels.Key(source.Normalised(turn.Label));
                if ((Lexicon.QuestionMarks.Contains(label) || Lexicon.QuestionLabels.Contains(label) ? examiner : Lexicon.AnswerMarks.Contains(label) || Lexicon.AnswerLabels.Contains(label) ? witness : null) is { } person)
                {
                    found[turn.Span] = person;
                }

                continue;
            }

            string text = source.Normalised(line);
            if (Examination.NamesExaminer(text))
            {
                examiner = names.In(line, EntityKind.Person).FirstOrDefault()?.Entry;
            }
            else if (Examination.LengthOfSworn(text) > 0)
            {
                (examiner, witness) = (null, names.In(line, EntityKind.Person).FirstOrDefault()?.Entry);
            }
        }

        return found;
    }
}
