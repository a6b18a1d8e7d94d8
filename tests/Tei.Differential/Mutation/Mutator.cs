using Tei.Differential.Documents;
using Tei.Differential.Schemas;

namespace Tei.Differential.Mutation;

/// <summary>Makes one to three mistakes in a document, on its text, so that the lines of the rest stay as they are. The same seed makes the same mistakes.</summary>
internal sealed class Mutator(SchemaNames names)
{
    private const int MostMutations = 3;

    private delegate string? Change(MutationContext document);

    private static readonly (string Name, Change Apply)[] Changes =
    [
        ("delete element", ElementMutations.Delete),
        ("unwrap element", ElementMutations.Unwrap),
        ("wrap element", ElementMutations.Wrap),
        ("duplicate element", ElementMutations.Duplicate),
        ("move element", ElementMutations.Move),
        ("exchange elements", ElementMutations.Exchange),
        ("rename element", ElementMutations.Rename),
        ("misspell element", ElementMutations.Misspell),
        ("move element to another namespace", ElementMutations.ChangeNamespace),
        ("insert element", ElementMutations.Insert),
        ("empty element", ElementMutations.Empty),
        ("delete attribute", AttributeMutations.Delete),
        ("add attribute", AttributeMutations.Add),
        ("rename attribute", AttributeMutations.Rename),
        ("misspell attribute", AttributeMutations.Misspell),
        ("move attribute", AttributeMutations.Move),
        ("change value", AttributeMutations.ChangeValue),
        ("change value", AttributeMutations.ChangeValue),
        ("edit value", AttributeMutations.EditValue),
        ("exchange values", AttributeMutations.ExchangeValues),
        ("repeat an id", AttributeMutations.RepeatId),
        ("insert text", TextMutations.Insert),
        ("insert character data", TextMutations.InsertCharacterData),
        ("delete text", TextMutations.Delete),
        ("change text", TextMutations.Change),
    ];

    /// <returns>The changed document, and what was done to it.</returns>
    public (string Text, string Done) Mutate(string document, int seed)
    {
        var random = new Random(seed);
        int wanted = 1 + random.Next(MostMutations);
        List<string> done = [];
        for (int attempt = 0; done.Count < wanted && attempt < 40; attempt++)
        {
            (string name, Change apply) = Changes[random.Next(Changes.Length)];
            if (apply(new MutationContext(document, random, names)) is string changed && changed != document)
            {
                document = changed;
                done.Add(name);
            }
        }

        return (document, string.Join(", ", done));
    }
}
