using System.Xml.Linq;
using Tei.Validation.RelaxNG;

namespace Tei.Tests.Schemas;

/// <summary>Documents changed at random: what the project's schema still allows, <c>tei_all</c> allows.</summary>
public sealed class MutationTests
{
    private const int Seed = 20_260_131;
    private const int Mutants = 320;
    private const int FewestStillValid = 30;

    [Test]
    public void What_is_valid_here_is_valid_TEI()
    {
        string[] mutants = Write();
        RelaxNGSchema edition = RelaxNGSchema.Load(SchemaFiles.RelaxNG);
        string[] valid = [.. mutants.Where(m => edition.Validate(m).IsValid)];
        Dictionary<string, string> invalidForJing = SchemaFiles.FoundInvalidByJing(SchemaFiles.RelaxNG, mutants);
        Dictionary<string, string> invalidTei = SchemaFiles.FoundInvalidByJing(SchemaFiles.TeiAll, mutants);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(valid, Is.EquivalentTo(mutants.Except(invalidForJing.Keys)), "our validator and jing disagree");
            Assert.That(valid.Where(invalidTei.ContainsKey).Select(m => invalidTei[m]), Is.Empty);
            Assert.That(valid, Has.Length.InRange(FewestStillValid, Mutants - FewestStillValid));
        }
    }

    private static string[] Write()
    {
        string folder = Directory.CreateTempSubdirectory("tei-mutants-").FullName;
        XDocument[] originals = [.. EncodedTexts.Examples.Select(f => XDocument.Load(f, LoadOptions.PreserveWhitespace))];
        string[] names = [.. originals.SelectMany(d => d.Descendants()).Select(e => e.Name.LocalName).Distinct().Order(StringComparer.Ordinal)];
        XAttribute[] attributes = [.. originals.SelectMany(d => d.Descendants()).Attributes().Where(a => !a.IsNamespaceDeclaration).DistinctBy(a => (a.Name, a.Value))];
        var random = new Random(Seed);
        return [.. Enumerable.Range(0, Mutants).Select(i =>
        {
            var mutant = new XDocument(originals[random.Next(originals.Length)]);
            Change(mutant, names, attributes, random);
            string file = Path.Combine(folder, $"{i:D3}.xml");
            mutant.Save(file, SaveOptions.DisableFormatting);
            return file;
        })];
    }

    private static void Change(XDocument document, string[] names, XAttribute[] attributes, Random random)
    {
        // Half of the changes are in the text: headers are longer than they are varied.
        XElement root = random.Next(2) == 0 ? document.Root!.Element(TeiNames.Namespace + TeiNames.Text)! : document.Root!;
        XElement[] elements = [.. root.Descendants()];
        XElement element = elements[random.Next(elements.Length)];
        XAttribute? own = element.Attributes().OrderBy(a => a.Name.ToString(), StringComparer.Ordinal).FirstOrDefault();
        XAttribute other = attributes[random.Next(attributes.Length)];
        switch (random.Next(9))
        {
            case 0:
                element.Remove();
                break;
            case 1:
                element.ReplaceWith(element.Nodes());
                break;
            case 2:
                element.AddAfterSelf(new XElement(element));
                break;
            case 3:
                element.Name = TeiNames.Namespace + names[random.Next(names.Length)];
                break;
            case 4:
                own?.Remove();
                break;
            case 5:
                element.SetAttributeValue(other.Name, other.Value);
                break;
            case 6:
                Reuse(element, own, attributes, random);
                break;
            case 7:
                Move(element, elements[random.Next(elements.Length)]);
                break;
            default:
                element.ReplaceWith(new XElement(TeiNames.Namespace + names[random.Next(names.Length)], element));
                break;
        }
    }

    /// <summary>Gives an attribute a value that it has elsewhere.</summary>
    private static void Reuse(XElement element, XAttribute? own, XAttribute[] attributes, Random random)
    {
        XAttribute[] same = [.. attributes.Where(a => a.Name == own?.Name)];
        if (same.Length > 0)
        {
            element.SetAttributeValue(own!.Name, same[random.Next(same.Length)].Value);
        }
    }

    private static void Move(XElement element, XElement target)
    {
        if (!target.AncestorsAndSelf().Contains(element))
        {
            element.Remove();
            target.Add(element);
        }
    }
}
