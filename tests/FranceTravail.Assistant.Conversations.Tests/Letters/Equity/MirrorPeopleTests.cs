using FranceTravail.Assistant.Conversations.Letters.Equity.Twins;
using FranceTravail.Assistant.Conversations.Letters.Texts;

namespace FranceTravail.Assistant.Conversations.Tests.Letters.Equity;

public sealed class MirrorPeopleTests
{
    public static TheoryData<int> Lists => [.. Enumerable.Range(0, MirrorPeople.Shipped.Groups)];

    [Theory]
    [MemberData(nameof(Lists))]
    public void Names_OfAList_AreWholeWordsThatNoTemplateUses(int list)
    {
        var people = MirrorPeople.Shipped.All(list).ToList();

        var used = LetterDesk.Templates.All.SelectMany(template => PlainWords.Of(LetterDesk.Templates.TextOf(template.Name)!)).ToHashSet();
        Assert.Equal(6, people.Count);
        Assert.All(people.SelectMany(person => new[] { person.FirstName, person.LastName }), name =>
        {
            Assert.True(name.All(char.IsLetter), name);
            Assert.DoesNotContain(PlainWords.Of(name).Single(), used);
        });
    }

    [Fact]
    public void Lists_ShareNoName()
    {
        var names = Enumerable.Range(0, MirrorPeople.Shipped.Groups)
            .SelectMany(list => MirrorPeople.Shipped.All(list).SelectMany(person => new[] { person.FirstName, person.LastName }).Distinct()).ToList();

        Assert.Equal(names.Count, names.Distinct().Count());
    }
}
