using Bunit;
using FranceTravail.Assistant.Conversations.History;
using FranceTravail.Assistant.Conversations.Turns;
using FranceTravail.Assistant.Knowledge.Privacy;
using FranceTravail.Assistant.Web.Features.Chat;
using Microsoft.Extensions.Logging.Abstractions;

namespace FranceTravail.Assistant.Web.Tests.Features.Chat;

public sealed class LiveAnnouncerTests : InterfaceContext
{
    private readonly Guid _turnId = Guid.NewGuid();

    [Fact]
    public async Task Answer_BeingWritten_IsSaidBySentences()
    {
        var announcer = RenderAnnouncer(TurnSnapshot.Empty);

        Say("Il faut 130 jours [1]. Ou 9");
        Say("10 heures.");

        await EventuallyAsync(() => Assert.Equal(["Il faut 130 jours [1]."], Said(announcer)));
    }

    [Fact]
    public async Task Answer_Completed_IsSaidToTheEndAndThenTakenAway()
    {
        var announcer = RenderAnnouncer(TurnSnapshot.Empty);
        Say("Il faut 130 jours.");
        Runner.Append(_turnId, new TurnEvent.Completed(new TurnUsage(1, 0, 1, 1)));
        await EventuallyAsync(() => Assert.Equal(["Il faut 130 jours.", "Réponse terminée. Sources citées : 0."], Said(announcer)));

        Time.Advance(TimeSpan.FromSeconds(30));

        await EventuallyAsync(() => Assert.Empty(Said(announcer)));
    }

    [Fact]
    public void Answer_AlreadyThere_IsNotSaid()
    {
        var announcer = RenderAnnouncer(new TurnSnapshot { Phase = TurnPhase.Completed, Answer = "Oui." });

        Assert.Empty(Said(announcer));
        Assert.Equal("polite", announcer.Find("[aria-live]").GetAttribute("aria-live"));
    }

    [Fact]
    public void Question_Masked_IsSaidBeforeTheAnswer()
    {
        var announcer = RenderAnnouncer(TurnSnapshot.Empty, PersonalDataKind.Name);

        Assert.Equal(["Nom masqué : ni conservé, ni transmis au modèle."], Said(announcer));
    }

    private static IEnumerable<string> Said(IRenderedComponent<LiveAnnouncer> announcer) =>
        announcer.FindAll("p").Select(sentence => sentence.TextContent);

    private void Say(string text) => Runner.Append(_turnId, new TurnEvent.TextDelta(text));

    private IRenderedComponent<LiveAnnouncer> RenderAnnouncer(TurnSnapshot snapshot, params PersonalDataKind[] masked)
    {
        var turn = new LiveTurn(new TurnView(_turnId, "Combien ?", Time.GetUtcNow(), snapshot, Masked: masked), Runner, Time, NullLogger<LiveTurn>.Instance);
        var announcer = Render<LiveAnnouncer>(parameters => parameters.Add(component => component.Turn, turn));
        turn.Watch();
        return announcer;
    }
}
