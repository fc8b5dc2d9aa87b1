using FranceTravail.Assistant.Conversations.Regulation;
using FranceTravail.Assistant.Conversations.Turns;
using Microsoft.Extensions.AI;

namespace FranceTravail.Assistant.Conversations.Tests.Regulation;

public sealed class RegulationAssistantTests
{
    private const string Document = "# Durée de l'été\n\nEn cas d'absence l'été & <b>, le délai est de dix jours.\n";

    [Fact]
    public async Task Question_WithSlots_IsSearchedWithoutThem()
    {
        await using var fixture = await AssistantFixture.StartAsync(["Dix jours [1]."], new() { ["a.md"] = "# Absence\n\nLe délai est de dix jours.\n" });

        var turn = await fixture.AskAsync("Quel est le délai pour Mme [NOM] en cas d'absence ?");

        Assert.Equal("Quel est le délai pour Mme en cas d'absence ?", turn.SearchQuery);
        Assert.Equal("Quel est le délai pour Mme [NOM] en cas d'absence ?", turn.MarkedQuery);
    }

    [Fact]
    public async Task Answer_FromADocument_CarriesItsPassageUnderItsNumber()
    {
        await using var fixture = await AssistantFixture.StartAsync(["Le délai est ", "de dix jours [1]."], Documents(Document));

        var turn = await fixture.AskAsync("Quel est le délai en cas d'absence ?");

        Assert.Equal(TurnPhase.Completed, turn.Phase);
        Assert.Equal("Le délai est de dix jours [1].", turn.Answer);
        Assert.Equal("documents/a.md", turn.Passages[0].DocumentId);
        Assert.Equal(10, turn.Usage!.PromptTokens);
        Assert.InRange(turn.Usage.ChecksMilliseconds, double.Epsilon, turn.Usage.WritingMilliseconds);
    }

    [Fact]
    public async Task Passage_Found_KnowsWhereItsDecisiveSentenceStands()
    {
        const string text = "Le dossier est déposé en ligne. Le délai de réponse est de dix jours. Une copie est gardée.";
        await using var fixture = await AssistantFixture.StartAsync(["Dix jours [1]."], new() { ["a.txt"] = text });

        var turn = await fixture.AskAsync("Quel est le délai de réponse ?");

        var decisive = Assert.Single(turn.Passages).Decisive;
        Assert.Equal(turn.Decisive[0].Span, decisive);
        Assert.Equal("Le délai de réponse est de dix jours.", text[decisive!.Start..decisive.End]);
    }

    [Fact]
    public async Task Answer_WithoutPassages_IsRefusedWithoutAModelCall()
    {
        await using var fixture = await AssistantFixture.StartAsync(["jamais dit"], []);

        var turn = await fixture.AskAsync("Quel est le délai ?");

        Assert.Equal(TurnPhase.Refused, turn.Phase);
        Assert.Empty(fixture.Chat.Requests);
        Assert.Contains("24/11/2026", turn.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Answer_ThatIsTheRefusalSentence_BecomesARefusalWithTheNearest()
    {
        await using var fixture = await AssistantFixture.StartAsync(
            ["Je ne trouve pas la réponse ", "dans les documents fournis."], Documents(Document));

        var turn = await fixture.AskAsync("Quel est le délai ?");

        Assert.Equal(TurnPhase.Refused, turn.Phase);
        Assert.Empty(turn.Answer);
        Assert.NotEmpty(turn.Nearest);
    }

    [Fact]
    public async Task Prompt_OfTheSmallModel_IsTheTrainedFormByteForByte()
    {
        // Plain text: in Markdown « <b> » would be markup.
        await using var fixture = await AssistantFixture.StartAsync(
            ["."], new() { ["délai.txt"] = "En cas d'absence l'été & <b>, le délai est de dix jours." });

        await fixture.AskAsync("Et l'été & <b>, quel délai d'absence ?", new PastExchange("Avant ?", "Oui."));

        var messages = Assert.Single(fixture.Chat.Requests);
        Assert.Equal([ChatRole.System, ChatRole.User], messages.Select(message => message.Role));
        Assert.Equal(
            "Tu es l'assistant des agents de France Travail. Réponds en français à partir des extraits numérotés et cite chaque extrait utilisé, par exemple [1]. Si les extraits ne permettent pas de répondre, réponds : « Je ne trouve pas la réponse dans les documents fournis. »",
            messages[0].Text);
        Assert.Equal(
            "Extraits :\n[1] délai\nEn cas d'absence l'été & <b>, le délai est de dix jours.\n\nQuestion : Et l'été & <b>, quel délai d'absence ?",
            messages[1].Text);
    }

    [Fact]
    public async Task Prompt_OfALargerModel_BringsTheHistory()
    {
        var profile = AssistantFixture.SmallModel with { SendsHistory = true, AnswerPrompt = "regulation/answer-passages" };
        await using var fixture = await AssistantFixture.StartAsync(["."], Documents(Document), profile);

        await fixture.AskAsync("Quel est le délai d'absence ?", new PastExchange("Bonjour ?", "Bonjour."));

        var messages = Assert.Single(fixture.Chat.Requests);
        Assert.Equal(["Bonjour ?", "Bonjour."], messages.Skip(1).Take(2).Select(message => message.Text));
    }

    [Fact]
    public async Task FollowUp_WithTheSmallModel_SearchesWithItsSubject()
    {
        await using var fixture = await AssistantFixture.StartAsync(["."], Documents(Document));

        var turn = await fixture.AskAsync("Et pour un apprenti ?", new PastExchange("Quel est le délai en cas d'absence ?", "Dix jours [1]."));

        Assert.Equal("Quel est le délai en cas d'absence ? Et pour un apprenti ?", turn.SearchQuery);
        Assert.Null(turn.MarkedQuery);
    }

    private static Dictionary<string, string> Documents(string text) => new() { ["a.md"] = text };
}
