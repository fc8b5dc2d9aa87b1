using FranceTravail.Assistant.Conversations.Letters.Rewriting;
using FranceTravail.Assistant.Conversations.Models;
using FranceTravail.Assistant.Conversations.Tests.Regulation;
using FranceTravail.Assistant.Testing;

namespace FranceTravail.Assistant.Conversations.Tests.Letters.Rewriting;

public sealed class LetterRewriterTests
{
    private const string Invitation = "Mme DIALLO, vous êtes convoquée à un entretien de suivi le 12 décembre 2026 à 10 h, à l'adresse suivante : agence de Lyon Part-Dieu.";

    [Fact]
    public async Task Prompt_SelectionOfAnEditedLetter_HoldsSlotsAndNoValue()
    {
        var chat = new ScriptedChatClient("");

        var rewriting = await RewritingDesk.RewriteAsync(
            RewriteAction.Simpler, $"{Invitation} Appelez M. Benali au 06 12 34 56 78 (NIR 2 85 05 75 116 042 65), de la part de Paul Martin.", chat: chat);

        Assert.Equal(
            "Écris plus simplement : mots courants, phrases courtes, voix active :\n\nMme [NOM], vous êtes convoquée à un entretien de suivi le [DATE_1] à [HEURE_1], "
            + "à l'adresse suivante : [LIEU_1]. Appelez M. [NOM_2] au [TELEPHONE_1] (NIR [NIR_1]), de la part de [SIGNATAIRE].",
            chat.Requests[0][1].Text);
        Assert.EndsWith(chat.Requests[0][1].Text, rewriting.Prompt, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Progress_OfTheModel_ShowsValuesInPlace()
    {
        var seen = new List<string>();

        await RewritingDesk.RewriteAsync(RewriteAction.Shorter, Invitation, answer: "Venez le [DATE_1].", onProgress: seen.Add);

        Assert.Equal("Venez le 12 décembre 2026.", seen[^1]);
    }

    [Fact]
    public async Task Rewriting_ThatKeepsEverything_IsTakenWithItsValuesAndAgrees()
    {
        var rewriting = await RewritingDesk.RewriteAsync(
            RewriteAction.Shorter, Invitation, answer: "Mme [NOM], vous êtes convoqué à un entretien de suivi le [DATE_1] à [HEURE_1] : [LIEU_1].");

        Assert.Equal("Mme DIALLO, vous êtes convoquée à un entretien de suivi le 12 décembre 2026 à 10 h : agence de Lyon Part-Dieu.", rewriting.Text);
        Assert.Equal([rewriting.Text!], rewriting.ModelSentences);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\n\n")]
    public async Task Lines_OfTheSelection_StayLines(string between)
    {
        var rewriting = await RewritingDesk.RewriteAsync(
            RewriteAction.Correct, $"Votre dossier a été repris.{between}Votre conseiller vous contactera.", answer: "Votre dossier à été repris.\nVotre conseiller vous contactera.");

        Assert.Equal($"Votre dossier à été repris.{between}Votre conseiller vous contactera.", rewriting.Text);
    }

    [Fact]
    public async Task WholeLetter_Selected_ChangesOnlyInItsBody()
    {
        var letter = RewritingDesk.WholeLetter("reponse-reclamation");
        const string Body = "Votre dossier a été repris et votre conseiller vous contactera.";

        var rewriting = await RewritingDesk.RewriteAsync(
            RewriteAction.Correct, letter, template: "reponse-reclamation",
            answer: "Nous avons bien reçu votre réclamation du [DATE_1], qui porte sur le point suivant : [VALEUR_1].\n\nVotre dossier à été repris et votre conseiller vous contactera.\n\nPour en parler, vous pouvez nous joindre ainsi : [VALEUR_2].");

        Assert.Equal(letter.Replace(Body, Body.Replace("a été", "à été", StringComparison.Ordinal), StringComparison.Ordinal), rewriting.Text);
    }

    [Theory]
    [InlineData("Objet : Convocation à un entretien")]
    [InlineData("Madame,")]
    [InlineData("Je vous prie d'agréer, Madame, l'expression de mes salutations distinguées.\n\nPaul Martin\nresponsable d'équipe")]
    [InlineData("Vous pouvez contester cette décision.")]
    public async Task Selection_WithoutBody_IsRefusedWithoutAskingTheModel(string selection)
    {
        var chat = new ScriptedChatClient("Autre chose.");

        var rewriting = await RewritingDesk.RewriteAsync(RewriteAction.Shorter, selection, chat: chat);

        Assert.Null(rewriting.Text);
        Assert.NotNull(rewriting.Refusal);
        Assert.Empty(chat.Requests);
    }

    [Theory]
    [InlineData("trop-percu", "Une somme de 412,60 € vous a été versée à tort.")]
    [InlineData("avertissement", "Vous ne vous êtes pas présenté.")]
    public async Task LockedText_Selected_StaysWhatItIs(string template, string selection)
    {
        var rewriting = await RewritingDesk.RewriteAsync(RewriteAction.Simpler, selection, template: template, answer: "Autre chose.");

        Assert.Contains("texte fixe", rewriting.Refusal, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Notice_CutByTheSelection_IsNeverSent()
    {
        var letter = RewritingDesk.WholeLetter("refus-formation");
        var start = letter.IndexOf("saisir le médiateur", StringComparison.Ordinal);
        var chat = new ScriptedChatClient("Autre chose.");

        var rewriting = await RewritingDesk.RewriteAsync(RewriteAction.Simpler, letter.Substring(start, 60), template: "refus-formation", chat: chat);

        Assert.Contains("mentions obligatoires", rewriting.Refusal, StringComparison.Ordinal);
        Assert.Empty(chat.Requests);
    }

    [Fact]
    public async Task AddSentence_AnyModel_LeavesTheSelectionAsItIs()
    {
        var rewriting = await RewritingDesk.RewriteAsync(
            RewriteAction.AddSentence, Invitation, "dire que l'entretien durera jusqu'à 11 h",
            "Objet : Suivi\n\nMadame [NOM],\n\nL'entretien durera jusqu'à [HEURE_1].\n\nJe me tiens à votre disposition.\n\n[SIGNATAIRE]");

        Assert.Equal($"{Invitation} L'entretien durera jusqu'à 11 h.", rewriting.Text);
        Assert.Equal(["L'entretien durera jusqu'à 11 h."], rewriting.ModelSentences);
    }

    [Theory]
    [InlineData("Il n'y a plus de place", "Il n'y a plus de place. Un rendez-vous aura lieu.")]
    [InlineData("Il n'y a plus de place !", "Il n'y a plus de place ! Un rendez-vous aura lieu.")]
    [InlineData("Documents :\n- CV", "Documents :\n- CV\n\nUn rendez-vous aura lieu.")]
    [InlineData("À noter :", "À noter :\n\nUn rendez-vous aura lieu.")]
    public async Task AddSentence_AfterAnyPassage_StandsByItself(string selection, string expected)
    {
        var rewriting = await RewritingDesk.RewriteAsync(RewriteAction.AddSentence, selection, "un rendez-vous aura lieu", "Un rendez-vous aura lieu.");

        Assert.Equal(expected, rewriting.Text);
    }

    [Theory]
    [InlineData("proposer un rendez-vous", "Proposer un rendez-vous.", true)]
    [InlineData("ne pas venir avant midi", "Ne pas venir avant midi.", true)]
    [InlineData("votre rendez-vous aura lieu", "Votre rendez-vous aura lieu.", false)]
    [InlineData("entre midi et deux l'agence ferme", "Entre midi et deux l'agence ferme.", false)]
    public async Task AddSentence_OrderCopied_IsRefusedWithTheReason(string argument, string answer, bool isRefused)
    {
        var rewriting = await RewritingDesk.RewriteAsync(RewriteAction.AddSentence, Invitation, argument, answer);

        Assert.Equal(isRefused, rewriting.Refusal?.Contains("consigne", StringComparison.Ordinal) == true);
        Assert.Equal(isRefused, rewriting.Text is null);
    }

    [Theory]
    [InlineData(5)]
    [InlineData(20)]
    public void EndOfSentence_PassageThatCutsOne_IsItsEnd(int end) => Assert.Equal(28, AddedSentence.EndOfSentence("Vous verrez M. Durand lundi. Merci.", end));

    [Theory]
    [InlineData(28)]
    [InlineData(35)]
    public void EndOfSentence_PassageThatEndsWithOne_IsItsOwn(int end) => Assert.Equal(end, AddedSentence.EndOfSentence("Vous verrez M. Durand lundi. Merci.", end));

    [Fact]
    public void Actions_SmallModel_AreWhatItsProfileSays()
    {
        var catalog = ModelCatalog.Load(RepositoryFiles.Path("models"));
        var small = catalog.Models.Single(model => model.Id == "gemma-3-270m-fr-assistant").Profile!;

        Assert.Equal([RewriteAction.MakeList, RewriteAction.ChangeDate, RewriteAction.AddSentence], RewriteActions.Of(small));
        Assert.Equal([RewriteAction.MakeList, RewriteAction.ChangeDate], RewriteActions.Of(null));
        Assert.All(catalog.Models.Where(model => model.Profile is not null && model.Profile != small), model => Assert.Equal(Enum.GetValues<RewriteAction>(), RewriteActions.Of(model.Profile)));
    }

    [Fact]
    public async Task Action_NotInTheProfile_IsRefused()
    {
        var chat = new ScriptedChatClient("Venez.");

        var rewriting = await RewritingDesk.Rewriter(AssistantFixture.SmallModel, chat).RewriteAsync(RewritingDesk.Request(RewriteAction.Warmer, Invitation), null, TestDeadline.Token());

        Assert.Contains("Plus chaleureux", rewriting.Refusal, StringComparison.Ordinal);
        Assert.Empty(chat.Requests);
    }

    [Fact]
    public async Task Prompts_OfEveryModelOfTheCatalogue_Exist()
    {
        foreach (var profile in ModelCatalog.Load(RepositoryFiles.Path("models")).Models.Select(model => model.Profile).OfType<ChatProfile>())
        {
            foreach (var action in profile.LetterActions!)
            {
                var chat = new ScriptedChatClient("");

                await RewritingDesk.Rewriter(profile, chat).RewriteAsync(RewritingDesk.Request(action, Invitation, "L'entretien durera une heure."), null, TestDeadline.Token());

                Assert.Contains(action == RewriteAction.AddSentence ? "L'entretien durera une heure." : "[DATE_1]", chat.Requests[0][1].Text, StringComparison.Ordinal);
            }
        }
    }
}
