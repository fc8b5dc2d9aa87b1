using FranceTravail.Assistant.Conversations.Letters.Composition;
using FranceTravail.Assistant.Conversations.Letters.Evaluation;
using FranceTravail.Assistant.Conversations.Letters.Templates;

namespace FranceTravail.Assistant.Conversations.Tests.Letters;

public sealed class FactSetsTests
{
    private static readonly LetterTemplate Checkboxes = LetterDesk.Templates.Parse("essai", """
        title: 'Essai'
        theme: 'Essai'
        subject: 'Essai'
        fields:
          - name: matin
            label: 'Le matin'
            type: yes_no
          - name: soir
            label: 'Le soir'
            type: yes_no
        body:
          - text: 'Bonjour.'
        """);

    [Fact]
    public void Sets_OfAllLetters_HoldEveryValueOfEveryKind()
    {
        var fields = LetterDesk.Templates.All.SelectMany(template => Enumerable.Range(1, FactSets.Count - 1).SelectMany(set => FactSets.Of(template, set).Select(fact => (template.Field(fact.Key)!.Kind, fact.Value)))).ToHashSet();

        Assert.All(Enum.GetValues<FieldKind>(), kind => Assert.All(FactValues.Of(kind) ?? [], value => Assert.Contains((kind, value), fields)));
    }

    [Fact]
    public void Sets_OfALetter_MakeEveryChoice()
    {
        Assert.All(LetterDesk.Templates.All, template => Assert.All(template.Fields.Where(field => field.Kind == FieldKind.Choice), field =>
            Assert.Equal((field.Accepts ?? field.Choices).Order(), Enumerable.Range(0, FactSets.Count).Select(set => FactSets.Of(template, set).GetValueOrDefault(field.Name)).OfType<string>().Distinct().Order())));
    }

    [Fact]
    public void Sets_OfTwoCheckboxes_TickThemInEachWay()
    {
        var ticked = Enumerable.Range(1, FactSets.Count - 1).Select(set => FactSets.Of(Checkboxes, set)).Select(facts => (facts["matin"], facts["soir"]));

        Assert.Equal(4, ticked.Distinct().Count());
    }

    [Fact]
    public void Sets_OfALetter_LeaveOptionalFieldsEmptyOrFillAllOfThem()
    {
        Assert.All(LetterDesk.Templates.All, template =>
        {
            var optional = template.Fields.Where(field => !field.IsRequired).Select(field => field.Name).ToList();
            var given = Enumerable.Range(1, FactSets.Count - 1).Select(set => optional.Count(name => FactSets.Of(template, set)[name] is not null)).ToList();

            Assert.Contains(0, given);
            Assert.Contains(optional.Count, given);
        });
    }

    [Fact]
    public void Sets_AreReadWithoutAFault()
    {
        Assert.All(LetterDesk.Templates.All, template => Assert.All(Enumerable.Range(0, FactSets.Count), set => Assert.Empty(LetterFacts.Read(template, FactSets.Of(template, set)).Errors)));
    }
}
