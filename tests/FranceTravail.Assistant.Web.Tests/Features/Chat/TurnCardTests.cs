using Bunit;
using FranceTravail.Assistant.Conversations.History;
using FranceTravail.Assistant.Conversations.Turns;
using FranceTravail.Assistant.Knowledge.Citations;
using FranceTravail.Assistant.Web.Features.Chat;
using FranceTravail.Assistant.Web.Features.Sources;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace FranceTravail.Assistant.Web.Tests.Features.Chat;

public sealed class TurnCardTests : InterfaceContext
{
    [Theory]
    [InlineData(2, "En file d’attente (2 avant vous)")]
    [InlineData(0, "Votre question va être traitée…")]
    public void Turn_Queued_SaysHowManyAreBefore(int position, string expected)
    {
        var card = RenderTurn(new TurnSnapshot { Phase = TurnPhase.Queued, QueuePosition = position });

        Assert.Equal(expected, card.Find(".turn-status").TextContent);
    }

    [Fact]
    public void Turn_Searching_ShowsTheQuery()
    {
        var card = RenderTurn(new TurnSnapshot { Phase = TurnPhase.Searching, SearchQuery = "durée d'affiliation" });

        Assert.Equal("Recherche : durée d'affiliation", card.Find(".turn-status").TextContent);
    }

    [Fact]
    public void Turn_SearchingAMaskedQuestion_ShowsItsMarks()
    {
        var card = RenderTurn(new TurnSnapshot { Phase = TurnPhase.Searching, SearchQuery = "durée pour Mme", MarkedQuery = "durée pour Mme [NOM]" });

        Assert.Equal("Recherche : durée pour Mme [NOM]", card.Find(".turn-status").TextContent);
    }

    [Fact]
    public void Turn_Writing_ShowsNoReminderYet()
    {
        var card = RenderTurn(new TurnSnapshot { Phase = TurnPhase.Writing, Answer = "Il faut" });

        Assert.Contains("is-writing", card.Find(".answer-text").ClassName, StringComparison.Ordinal);
        Assert.Empty(card.FindAll(".answer-footer"));
    }

    [Fact]
    public void Turn_Completed_ShowsItsSourcesAndAsksToCheckIt()
    {
        var card = RenderTurn(new TurnSnapshot
        {
            Phase = TurnPhase.Completed,
            Answer = "Il faut 130 jours [2].",
            Passages = [Passages.Numbered(1, "Non citée"), Passages.Numbered(2, "Citée", date: new DateOnly(2024, 9, 25))],
            Usage = new TurnUsage(1000, 10, 96, 3240),
        });

        var cited = card.Find(".sources");
        Assert.Contains("Citée", cited.TextContent, StringComparison.Ordinal);
        Assert.Contains("mis à jour le 25/09/2024", cited.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Non citée", cited.TextContent, StringComparison.Ordinal);
        Assert.Contains("Non citée", card.Find("details").TextContent, StringComparison.Ordinal);
        Assert.Contains("IA : à vérifier", card.Find(".answer-footer").TextContent, StringComparison.Ordinal);
        Assert.Contains("3,2 s", card.Find(".usage").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Source_Archived_IsMarked()
    {
        var card = RenderTurn(new TurnSnapshot
        {
            Phase = TurnPhase.Completed,
            Answer = "Il fallait 4 mois [1].",
            Passages = [Passages.Numbered(1, status: "archive-2020")],
        });

        Assert.Contains("fiche ancienne", card.Find(".source-chip").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Turn_Refused_ShowsItsReasonAndTheNearestPassages()
    {
        var card = RenderTurn(new TurnSnapshot
        {
            Phase = TurnPhase.Refused,
            Message = "Les documents n'en parlent pas.",
            Nearest = [Passages.Numbered(1, "La plus proche")],
        });

        Assert.Contains("Les documents n'en parlent pas.", card.Find(".refusal").TextContent, StringComparison.Ordinal);
        Assert.Contains("La plus proche", card.Find(".refusal .source-chip").TextContent, StringComparison.Ordinal);
        Assert.Empty(card.FindAll(".answer-footer"));
    }

    [Fact]
    public void Turn_Failed_SaysItAsAnAlert()
    {
        var card = RenderTurn(new TurnSnapshot { Phase = TurnPhase.Failed, Message = "Reposez la question." });

        Assert.Contains("Reposez la question.", card.Find("[role=alert]").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Turn_Stopped_KeepsWhatWasWritten()
    {
        var card = RenderTurn(new TurnSnapshot { Phase = TurnPhase.Stopped, Answer = "Il faut **130" });

        Assert.Equal("130", card.Find(".answer-text strong").TextContent);
        Assert.Contains("arrêtée", card.Find(".turn-note").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void DecisiveSentence_OfTheTexts_IsQuotedAndOpensItsDocument()
    {
        NumberedPassage? opened = null;
        var passage = Passages.Numbered(2, "Allocation");
        var sentence = new DecisiveSentence(
            passage.PassageId, passage.VersionId, "document", "Allocation", "Titre", 3, null, "current", "Il faut 910 heures.", 0, 19);
        var card = RenderTurn(
            new TurnSnapshot { Phase = TurnPhase.Writing, Passages = [passage], Decisive = [sentence] },
            parameters => parameters.Add(component => component.OnCite, cited => opened = cited));

        card.Find(".decisive-sentence").Click();

        Assert.Equal("Il faut 910 heures.", card.Find(".decisive-words").TextContent);
        Assert.Equal(passage with { Decisive = new DocumentSpan(0, 19) }, opened);
    }

    [Fact]
    public void Sentence_ThatFailedItsCheck_IsStruckWithItsReason()
    {
        var card = RenderTurn(new TurnSnapshot
        {
            Phase = TurnPhase.Completed,
            Answer = "Il faut 910 heures.",
            Checks =
            [
                new SentenceCheck("Il faut 910 heures.", SentenceCheckStatus.Supported, null),
                new SentenceCheck("Ou 12 ans.", SentenceCheckStatus.Failed, "« 12 » ne figure pas dans la source citée."),
            ],
        });

        Assert.Equal("Ou 12 ans.", card.Find(".checks-failed del").TextContent);
        Assert.Contains("« 12 » ne figure pas", card.Find(".checks-failed").TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("12 ans", card.Find(".answer-text").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Turn_OfAnotherDay_SaysWhichTextsItIsAbout()
    {
        var card = RenderTurn(TurnSnapshot.Empty, inForceOn: new DateOnly(2024, 3, 1));

        Assert.Equal("Textes en vigueur au 01/03/2024", card.Find(".turn-day").TextContent);
        Assert.Empty(RenderTurn(TurnSnapshot.Empty, inForceOn: new DateOnly(2026, 11, 24)).FindAll(".turn-day"));
    }

    [Fact]
    public void Answer_FromOldSources_SaysSoOnThePageAndInTheCopy()
    {
        var snapshot = new TurnSnapshot
        {
            Phase = TurnPhase.Completed,
            Answer = "L'aide est de 500 € [1].",
            Passages = [Passages.Numbered(1)],
            Notices = ["D'après une fiche de mars 2020", "Montant au 02/03/2020 : peut avoir été revalorisé"],
        };

        Assert.Equal(snapshot.Notices, RenderTurn(snapshot).FindAll(".answer-notes li").Select(note => note.TextContent));
        Assert.Contains("D'après une fiche de mars 2020\nMontant au 02/03/2020", AnswerPlainText.Compose(Text, snapshot, SourceDoubts.None), StringComparison.Ordinal);
    }

    [Fact]
    public void OutdatedText_OnASanction_IsListedApart()
    {
        var card = RenderTurn(new TurnSnapshot
        {
            Phase = TurnPhase.Completed,
            Answer = "Oui [1].",
            Passages = [Passages.Numbered(1)],
            Outdated = [Passages.Numbered(2, "Radiation", date: new DateOnly(2019, 1, 1), status: "archive-2020")],
        });

        var lists = card.FindAll(".sources");
        Assert.Contains("Ancien texte, ne plus appliquer", lists[1].TextContent, StringComparison.Ordinal);
        Assert.Contains("Radiation", lists[1].TextContent, StringComparison.Ordinal);
        Assert.Contains("01/01/2019", lists[1].TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Conflict_OfTwoTexts_ShowsBothWithRankAndDate()
    {
        var law = new DecisiveSentence(1, 1, "a", "Code", "Article L5422-1", null, new DateOnly(2026, 1, 2), "current", "Deux mois.", 0, 1);
        var card = RenderTurn(new TurnSnapshot
        {
            Conflicts = [new FigureConflict(law, law with { DocumentId = "b", Heading = "", Date = null, Text = "Quatre mois." })],
        });

        Assert.Equal(["Deux mois.", "Quatre mois."], card.FindAll(".conflict-words").Select(words => words.TextContent));
        Assert.Equal(
            ["Loi (article L) · mis à jour le 02/01/2026", "Fiche ou note · sans date"],
            card.FindAll(".conflict-facts").Select(facts => facts.TextContent));
    }

    [Fact]
    public async Task Turn_ThatChanges_RendersAtMostTwentyTimesASecond()
    {
        var card = RenderTurn(TurnSnapshot.Empty);
        var before = card.RenderCount;
        var start = Time.GetUtcNow();

        for (var i = 0; i < 200; i++)
        {
            Runner.Append(_turnId, new TurnEvent.TextDelta("mot "));
            Time.Advance(TimeSpan.FromMilliseconds(5));
        }

        await EventuallyAsync(() => Assert.Equal(200, card.Find(".answer-text").TextContent.Split("mot").Length - 1));
        var intervals = (Time.GetUtcNow() - start) / RenderPace.Interval;
        Assert.InRange(card.RenderCount - before, 1, intervals + 1);
    }

    private readonly Guid _turnId = Guid.NewGuid();

    private IRenderedComponent<TurnCard> RenderTurn(
        TurnSnapshot snapshot, Action<ComponentParameterCollectionBuilder<TurnCard>>? configure = null, DateOnly? inForceOn = null)
    {
        var view = new TurnView(_turnId, "Combien d'heures ?", Time.GetUtcNow(), snapshot, inForceOn);
        var turn = new LiveTurn(view, Runner, Time, NullLogger<LiveTurn>.Instance);
        var card = Render<TurnCard>(parameters =>
        {
            parameters.Add(component => component.Turn, turn);
            configure?.Invoke(parameters);
        });
        turn.Watch();
        return card;
    }
}
