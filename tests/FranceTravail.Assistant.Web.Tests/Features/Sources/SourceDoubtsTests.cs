using Bunit;
using FranceTravail.Assistant.Conversations.History;
using FranceTravail.Assistant.Conversations.Turns;
using FranceTravail.Assistant.Knowledge.Citations;
using FranceTravail.Assistant.Knowledge.Curation;
using FranceTravail.Assistant.Testing;
using FranceTravail.Assistant.Testing.Conversations;
using FranceTravail.Assistant.Web.Features.Chat;
using FranceTravail.Assistant.Web.Features.Sources;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace FranceTravail.Assistant.Web.Tests.Features.Sources;

/// <summary>An old answer, one of whose texts may no longer be relied on.</summary>
public sealed class SourceDoubtsTests : InterfaceContext
{
    private const string Notice = "Source 2. Document retiré des réponses le 20/11/2026 : Chiffre faux. Document à utiliser à sa place : « La fiche de 2026 ».";

    private static readonly SourceValidity Withdrawn = new(
        WithdrawnAt: new DateTimeOffset(2026, 11, 20, 9, 0, 0, TimeSpan.Zero), WithdrawnFor: "Chiffre faux", ReplacedBy: "La fiche de 2026");

    private static readonly NumberedPassage Fine = Passages.Numbered(1, "Une fiche");

    private static readonly NumberedPassage Doubtful = Passages.Numbered(2, "Une ancienne fiche") with { VersionId = 2 };

    private static readonly TurnSnapshot Answer = new()
    {
        Phase = TurnPhase.Completed,
        Answer = "Il faut 130 jours [1] [2].",
        Passages = [Fine, Doubtful],
        Decisive = [new DecisiveSentence(2, 2, "document-2", "Une ancienne fiche", "", null, null, "current", "130 jours.", 0, 1)],
        Checks = [new SentenceCheck("Il faut 130 jours.", SentenceCheckStatus.Supported, null)],
    };

    [Fact]
    public void Answer_OfAWithdrawnText_SaysSoOnTheCardItsChipAndItsSentence()
    {
        var card = RenderTurn(Answer, Withdrawn);

        Assert.Equal(Notice, card.Find(".answer-notes li").TextContent);
        Assert.Equal(["document retiré"], card.FindAll(".source-doubt").Select(mark => mark.TextContent));
        Assert.Contains("Une ancienne fiche", card.Find(".source-chip:has(.source-doubt)").TextContent, StringComparison.Ordinal);
        Assert.Contains("document retiré", card.Find(".decisive-doubt").TextContent, StringComparison.Ordinal);
        Assert.EndsWith("à la date de la réponse", card.Find(".checks").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Answer_OfTextsInForce_HasNoMark()
    {
        var card = RenderTurn(Answer, new SourceValidity());

        Assert.Empty(card.FindAll(".answer-notes, .source-doubt, .decisive-doubt"));
        Assert.Equal("Chiffres et citations retrouvés dans la source", card.Find(".checks").TextContent);
    }

    [Fact]
    public void Answer_ThatOnlyConsultedTheText_MarksItsChipAlone()
    {
        var card = RenderTurn(Answer with { Answer = "Il faut 130 jours [1].", Decisive = [] }, Withdrawn);

        Assert.Empty(card.FindAll(".answer-notes"));
        Assert.Single(card.FindAll(".other-sources .source-doubt"));
    }

    [Fact]
    public void PassagesOnly_MarksThePassage()
    {
        var card = RenderTurn(
            new TurnSnapshot { Phase = TurnPhase.Completed, Ranked = [new RankedPassage(Fine, 0, 0, null), new RankedPassage(Doubtful, 0, 0, null)] }, Withdrawn);

        Assert.Equal(Notice, card.Find(".answer-notes li").TextContent);
        Assert.Equal("document retiré", card.Find(".ranked-passage:last-child .ranked-doubt").TextContent);
        Assert.Single(card.FindAll(".ranked-doubt"));
    }

    [Theory]
    [InlineData(null, "Source 2. Ce texte ne s’applique plus : il s’appliquait jusqu’au 31/12/2025.")]
    [InlineData("2025-06-01", null)]
    [InlineData("2024-06-01", "Source 2. Ce texte ne s’applique qu’à partir du 01/01/2025.")]
    public void Answer_IsJudgedForTheDayThatItWasAskedFor(string? asked, string? expected)
    {
        var validity = new SourceValidity(new DateOnly(2025, 1, 1), new DateOnly(2025, 12, 31));

        var card = RenderTurn(Answer, validity, asked is null ? null : DateOnly.Parse(asked, null));

        Assert.Equal(expected, card.FindAll(".answer-notes li").SingleOrDefault()?.TextContent);
    }

    [Fact]
    public void Copy_CarriesTheWarning()
    {
        var doubts = new SourceDoubts(new Dictionary<long, SourceValidity> { [2] = Withdrawn }, new DateOnly(2026, 11, 24));

        Assert.Contains($"Il faut 130 jours [1] [2].\n\n{Notice}", AnswerPlainText.Compose(Text, Answer, doubts), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Conversation_Opened_KnowsWhatWasWithdrawnSince()
    {
        await MigrateAsync();
        await using var context = await Contexts.CreateDbContextAsync(TestDeadline.Token());
        var kept = await new SourceSeed("Le passage.", "Le passage.") { Id = "gardé" }.StoreAsync(context, TestDeadline.Token());
        var withdrawn = await new SourceSeed("Le passage.", "Le passage.") { Id = "retiré" }.StoreAsync(context, TestDeadline.Token());
        var started = await AskAsync("Combien ?");
        var snapshot = Answer with { Passages = [Fine with { VersionId = kept.VersionId }, Doubtful with { VersionId = withdrawn.VersionId }] };
        await Services.GetRequiredService<ScriptedTurnStore>().SaveAsync(started.TurnId, snapshot, TestDeadline.Token());
        await Services.GetRequiredService<DocumentWithdrawals>().WithdrawAsync(
            new WithdrawalRequest("retiré", "Chiffre faux.", null, Author, new HashSet<string> { "tous" }), TestDeadline.Token());
        await using var open = Services.GetRequiredService<OpenConversation>();

        await open.OpenAsync(started.ConversationId, TestDeadline.Token());

        var turn = Assert.Single(open.Turns);
        Assert.Equal(["Source 2. Document retiré des réponses le 24/11/2026 : Chiffre faux."], turn.Doubts.NoticesOf(Text, turn.Snapshot));
    }

    private IRenderedComponent<TurnCard> RenderTurn(TurnSnapshot snapshot, SourceValidity validity, DateOnly? inForceOn = null)
    {
        var turn = new LiveTurn(new TurnView(Guid.NewGuid(), "Combien ?", Time.GetUtcNow(), snapshot, inForceOn), Runner, Time, NullLogger<LiveTurn>.Instance);
        turn.Judge(new Dictionary<long, SourceValidity> { [1] = new(), [2] = validity });
        return Render<TurnCard>(parameters => parameters.Add(component => component.Turn, turn));
    }
}
