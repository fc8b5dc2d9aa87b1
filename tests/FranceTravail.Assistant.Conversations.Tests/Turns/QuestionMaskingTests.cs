using FranceTravail.Assistant.Conversations.Turns;
using FranceTravail.Assistant.Knowledge.Privacy;
using FranceTravail.Assistant.Testing;

namespace FranceTravail.Assistant.Conversations.Tests.Turns;

public sealed class QuestionMaskingTests
{
    private const string Question = "Mme Lambert, née le 3 avril 1988, 1 84 12 76 451 089 46, a-t-elle droit à l'ARE ?";

    [Fact]
    public async Task Question_WithPersonalData_ReachesAssistantAndStoreWithoutIt()
    {
        await using var fixture = await TurnRunnerFixture.StartAsync();

        var started = await fixture.AskAsync(Question);
        var script = await fixture.Assistant.NextCallAsync();
        script.Say(new TurnEvent.Completed(new TurnUsage(1, 0, 1, 1)));
        await fixture.WatchToTheEndAsync(started.TurnId);

        Assert.DoesNotContain("Lambert", script.Question.Text, StringComparison.Ordinal);
        var conversation = await fixture.Conversations.FindAsync(started.ConversationId, TurnRunnerFixture.Author, TestDeadline.Token());
        Assert.StartsWith("Mme [NOM], née le [NAISSANCE_1]", conversation!.Title, StringComparison.Ordinal);
        var turn = Assert.Single(conversation.Turns);
        Assert.Equal(script.Question.Text, turn.Question);
        Assert.Equal([PersonalDataKind.Name, PersonalDataKind.BirthDate, PersonalDataKind.SocialSecurityNumber], turn.Masked);
    }

    [Fact]
    public async Task Question_WithPersonalData_IsInNoFileOfTheDataFolder()
    {
        await using var fixture = await TurnRunnerFixture.StartAsync();

        var started = await fixture.AskAsync(Question);
        (await fixture.Assistant.NextCallAsync()).Say(new TurnEvent.Completed(new TurnUsage(1, 0, 1, 1)));
        await fixture.WatchToTheEndAsync(started.TurnId);

        var stored = StoredText.Of(fixture.DataPath);
        Assert.Contains("[NAISSANCE_1]", stored, StringComparison.Ordinal);
        Assert.All(["Lambert", "avril 1988", "451 089"], secret => Assert.DoesNotContain(secret, stored, StringComparison.Ordinal));
    }
}
