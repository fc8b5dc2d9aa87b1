using FranceTravail.Assistant.Conversations.Letters.Composition;
using FranceTravail.Assistant.Conversations.Letters.Templates;
using FranceTravail.Assistant.Conversations.Letters.Texts;

namespace FranceTravail.Assistant.Conversations.Tests.Letters;

public sealed class RefilledLetterTests
{
    private const string Added = "Le parking est fermé pour travaux.";

    public static TheoryData<string> Templates => [.. LetterDesk.Templates.All.Where(template => !template.IsLocked).Select(template => template.Name)];

    [Theory]
    [MemberData(nameof(Templates))]
    public void Form_ChangedUnderATextWithOneMoreParagraph_LosesNoLine(string name)
    {
        foreach (var (field, before, after, changes) in Changes(LetterDesk.Templates.Find(name)!))
        {
            var (lines, wanted) = (before.Split('\n'), Lines(after));
            for (var at = 0; at <= lines.Length; at++)
            {
                var (text, lags) = FormMerge.Apply(before, string.Join('\n', [.. lines[..at], "", Added, "", .. lines[at..]]), after, changes);

                var said = Lines(text);
                Assert.True(said.Remove(Added), $"{field}, line {at}: the paragraph is gone.");
                Assert.True(wanted.SequenceEqual(said), $"{field}, line {at}:\n{text}");
                Assert.False(lags);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Templates))]
    public void Form_ChangedUnderATextWithOneRetypedLine_LosesNoOtherLine(string name)
    {
        foreach (var (field, before, after, changes) in Changes(LetterDesk.Templates.Find(name)!))
        {
            var lines = before.Split('\n');
            for (var at = 0; at < lines.Length; at++)
            {
                if (lines[at].Length == 0) continue;

                var (text, lags) = FormMerge.Apply(before, string.Join('\n', [.. lines[..at], Added, .. lines[(at + 1)..]]), after, changes);

                var said = Lines(text);
                Assert.Contains(Added, said);
                var lost = Lines(after).Where(line => !said.Contains(line)).ToList();
                Assert.True(lost.Count == 0 || (lost.Count == 1 && (lags || lost[0] == lines[at])), $"{field}, line {at}: {string.Join(" | ", lost)}\n{text}");
            }
        }
    }

    [Theory]
    [InlineData("libre")]
    [InlineData("convocation")]
    public void Type_CivilityUnderAQuoteAndAParagraph_KeepsTheClosing(string name)
    {
        var work = LetterDesk.Begin(name, ("civilite", null));
        work.Edit(work.Text.Replace("Je vous prie", $"{Added}\n\nJe vous prie", StringComparison.Ordinal));
        work.Quote(new LetterQuote("« Le plafond est de 480 €. » (Aide à la mobilité).", new LegalSource("Aide à la mobilité", "aide"), 7, null));

        work.Type(new Dictionary<string, string?> { ["civilite"] = "M." });

        Assert.Contains($"{Added}\n\n« Le plafond est de 480 €. » (Aide à la mobilité).\n\nJe vous prie d'agréer, Monsieur, l'expression", work.Text, StringComparison.Ordinal);
        Assert.False(work.LagsBehindForm);
    }

    [Fact]
    public void Type_GapInALineThatWasReworded_IsFilled()
    {
        var work = LetterDesk.Begin("convocation", ("heure", null));
        work.Edit(work.Text.Replace("Vous êtes convoquée à", "Nous vous attendons, Madame, pour", StringComparison.Ordinal));

        work.Type(new Dictionary<string, string?> { ["heure"] = "14 h 30" });

        Assert.Contains("Nous vous attendons, Madame, pour", work.Text, StringComparison.Ordinal);
        Assert.Contains("14 h 30", work.Text, StringComparison.Ordinal);
        Assert.False(LetterSentences.HasGap(work.Text));
    }

    private static List<string> Lines(string text) => [.. text.Split('\n').Where(line => line.Length > 0)];

    // Filled from nothing, changed, and emptied.
    private static IEnumerable<(string Field, string Before, string After, List<(string Old, string New)> Changes)> Changes(LetterTemplate template)
    {
        var typed = LetterDesk.Begin(template.Name).State.Typed;
        foreach (var field in template.Fields)
        {
            var (empty, full, other) = (With(field, null), LetterFacts.Read(template, typed), With(field, Other(field)));
            foreach (var (before, after) in new[] { (empty, full), (full, other), (full, empty) })
            {
                var changes = template.Fields.Select(one => (Old: LetterSentences.Written(before, one), New: LetterSentences.Written(after, one))).Where(change => change.Old != change.New);
                yield return (field.Name, LetterComposer.Compose(template, before).Text, LetterComposer.Compose(template, after).Text, [.. changes]);
            }
        }

        LetterFacts With(LetterField field, string? value) => LetterFacts.Read(template, new Dictionary<string, string?>(typed) { [field.Name] = value });
    }

    private static string Other(LetterField field) => field.Kind switch
    {
        FieldKind.Date => "03/03/2027",
        FieldKind.Time => "17 h 45",
        FieldKind.Amount => "77,10",
        FieldKind.YesNo => "non",
        FieldKind.Choice => field.Choices[^1],
        FieldKind.List => "Passeport\nJustificatif de domicile",
        FieldKind.LongText => "Ceci est une autre réponse.\nElle a deux lignes.",
        _ => "Autrement dit",
    };
}
