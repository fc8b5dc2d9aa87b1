using FranceTravail.Assistant.Conversations.History;
using FranceTravail.Assistant.Web.Features.Conversations;

namespace FranceTravail.Assistant.Web.Tests.Features.Conversations;

public sealed class ConversationGroupTests
{
    [Fact]
    public void Conversations_OfAllAges_AreGroupedByDaysOfParis()
    {
        var conversations = new[]
        {
            // 23:30 UTC on the 23rd is already the 24th in Paris.
            Summary("a", new DateTimeOffset(2026, 11, 23, 23, 30, 0, TimeSpan.Zero)),
            Summary("b", new DateTimeOffset(2026, 11, 23, 10, 0, 0, TimeSpan.Zero)),
            Summary("c", new DateTimeOffset(2026, 11, 17, 10, 0, 0, TimeSpan.Zero)),
            Summary("d", new DateTimeOffset(2026, 1, 1, 10, 0, 0, TimeSpan.Zero)),
        };

        var groups = ConversationGroup.Of(conversations, new DateOnly(2026, 11, 24));

        Assert.Equal(
            ["Conversations.Today", "Conversations.Yesterday", "Conversations.LastWeek", "Conversations.Older"],
            groups.Select(group => group.LabelKey));
    }

    [Theory]
    [InlineData("mobilite", 1)]
    [InlineData("AIDE", 1)]
    [InlineData(" ", 2)]
    [InlineData("préavis", 0)]
    public void Search_IgnoresCaseAndAccents(string words, int expected)
    {
        var conversations = new[] { Summary("Aide à la mobilité", default), Summary("Démission", default) };

        var found = ConversationGroup.Matching(conversations, words);

        Assert.Equal(expected, found.Count());
    }

    private static ConversationSummary Summary(string title, DateTimeOffset updatedAt) => new(Guid.NewGuid(), title, updatedAt);
}
