using FranceTravail.Assistant.Conversations.Letters.Composition;
using FranceTravail.Assistant.Conversations.Letters.Drafting;
using FranceTravail.Assistant.Conversations.Letters.Templates;
using FranceTravail.Assistant.Conversations.Prompting;
using FranceTravail.Assistant.Conversations.Tests.Regulation;
using FranceTravail.Assistant.Knowledge.Privacy;
using FranceTravail.Assistant.Testing;
using Microsoft.SemanticKernel;

namespace FranceTravail.Assistant.Conversations.Tests.Letters;

public sealed class LetterDrafterTests
{
    private const string Good = "Objet : Convocation\n\nMadame,\n\nVous êtes convoqué à un entretien de suivi le [DATE_1] à [HEURE_1] à l'agence de [LIEU_1].\n\nJe vous prie d'agréer, Madame, mes salutations distinguées.\n\n[SIGNATAIRE]";
    private const string Notes = "Prévenir Mme DIALLO (06 12 34 56 78, née le 4 mars 1988) et M. Benali que l'entretien dure jusqu'à 11 h.";

    private static readonly LetterTemplates Templates = LetterTemplates.Load(RepositoryFiles.Path("prompts"));

    [Fact]
    public async Task Prompt_FormAndNotes_HoldsSlotsAndNoValue()
    {
        var chat = new ScriptedChatClient(Good);

        var draft = await DraftAsync(chat, "convocation", Notes);

        Assert.Equal(
            "Convoquer Mme [NOM] à un entretien de suivi le [DATE_1] à [HEURE_1] à l'agence de [LIEU_1]. Signature : [SIGNATAIRE], conseillère. "
            + "Prévenir Mme [NOM] (, née le ) et M. [NOM_2] que l'entretien dure jusqu'à [HEURE_2].",
            chat.Requests[0][1].Text);
        Assert.EndsWith(chat.Requests[0][1].Text, draft.Prompt, StringComparison.Ordinal);
        Assert.All(draft.Facts.Values.Where(fact => fact.Key != CommonFields.Civility), fact => Assert.DoesNotContain(fact.Value, draft.Prompt, StringComparison.OrdinalIgnoreCase));
        Assert.Equal("Benali", draft.Slots["NOM_2"]);
    }

    [Theory]
    [InlineData("Lefèvre", "LEFEVRE")]
    [InlineData("N'Guessan", "N’Guessan")]
    [InlineData("Saint-Clair", "saint clair")]
    public async Task Prompt_NotesThatSpellANameOtherwise_HoldNone(string name, string written)
    {
        var chat = new ScriptedChatClient(Good);

        await DraftAsync(chat, "convocation", $"Rappeler à {written} d'apporter le CV.", ("nom", name));

        Assert.DoesNotContain(written, chat.Requests[0][1].Text, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("Rappeler à [NOM] d'apporter le CV.", chat.Requests[0][1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Prompt_AnotherNameAndOrigin_IsTheSameToTheByte()
    {
        var (one, other) = (new ScriptedChatClient(Good), new ScriptedChatClient(Good));

        await DraftAsync(one, "convocation", "");
        await DraftAsync(other, "convocation", "", ("nom", "Lefèvre"), ("prenom", "Marie"));

        Assert.Equal(one.Requests[0].Select(message => message.Text), other.Requests[0].Select(message => message.Text));
    }

    [Fact]
    public async Task Draft_Good_IsKeptWithItsFactsAndAgrees()
    {
        var draft = await DraftAsync(new ScriptedChatClient(Good), "convocation", "");

        Assert.Contains("Vous êtes convoquée à un entretien de suivi le 12 décembre 2026 à 10 h à l'agence de Lyon Part-Dieu.", draft.Letter.Text, StringComparison.Ordinal);
        Assert.Contains(draft.Letter.Sentences, sentence => sentence.Origin == LetterOrigin.Free);
        Assert.True(draft.CanLeave, string.Join(' ', draft.Checks.Where(check => !check.Passed).Select(check => check.Message)));
    }

    [Theory]
    [InlineData("Vous êtes convoqué à un entretien.", "remis")]
    [InlineData("Vous êtes convoqué à un entretien le [DATE_1] et le [DATE_1] à [HEURE_1] à l'agence de [LIEU_1].", "répète")]
    [InlineData("Vous êtes convoqué à un entretien le [DATE_7] à [HEURE_1] à [LIEU_1].", "inventé")]
    [InlineData("Votre entretien de suivi durera deux heures.", "chiffre")]
    [InlineData("Vous êtes convoqué à un entretien de 45 minutes le [DATE_1] à [HEURE_1] à l'agence de [LIEU_1].", "chiffre")]
    [InlineData("Un entretien de suivi aura lieu [date à compléter].", "n'a pas")]
    [InlineData("Vous pouvez contester cette convocation auprès de votre agence.", "recours")]
    [InlineData("Votre entretien de suivi le [DATE_1] à [HEURE_1] à l'agence de [LIEU_1] est annulé.", "ni des notes")]
    [InlineData("Merci d'apporter les documents suivants :\n- les documents suivants", "liste")]
    [InlineData("Votre abonnement téléphonique sera prochainement renouvelé.", "ni des notes")]
    public async Task Draft_ThatLosesRepeatsOrInvents_IsRepairedAndTold(string body, string remark)
    {
        var draft = await DraftAsync(new ScriptedChatClient(body), "convocation", "");

        foreach (var fact in new[] { "12 décembre 2026", "10 h", "Lyon Part-Dieu" }) Assert.Equal(2, draft.Letter.Text.Split(fact).Length);
        Assert.Contains(draft.Remarks, one => one.Contains(remark, StringComparison.Ordinal));
        Assert.True(draft.CanLeave, draft.Letter.Text);
    }

    [Theory]
    [InlineData("Je me tiens à votre disposition.")]
    [InlineData("Votre dossier est bien complet.")]
    public async Task FreeLetter_MessageThatTheModelLeftOut_StaysAsItWasTyped(string body)
    {
        const string message = "Votre dossier est complet depuis le 3 mars 2026. L'agence est fermée vendredi.";

        var draft = await DraftAsync(new ScriptedChatClient(body), "libre", "", ("message", message));

        Assert.Contains("complet depuis le 3 mars 2026", draft.Letter.Text, StringComparison.Ordinal);
        Assert.Contains("L'agence est fermée vendredi.", draft.Letter.Text, StringComparison.Ordinal);
        Assert.Contains(body, draft.Letter.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task FreeLetter_MessageInLines_KeepsThemBesideWhatTheModelWorded()
    {
        const string list = "Merci d'apporter :\n- votre pièce d'identité ;\n- un relevé bancaire [RIB].";

        var draft = await DraftAsync(new ScriptedChatClient("Votre dossier est bien complet."), "libre", "", ("message", $"Votre dossier est complet.\n\n{list}"));

        Assert.Contains(list, draft.Letter.Text, StringComparison.Ordinal);
        Assert.Contains("Votre dossier est bien complet.", draft.Letter.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Votre dossier est complet.", draft.Letter.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task FreeLetter_MessageInLines_IsWordedInTheSameLines()
    {
        var draft = await DraftAsync(
            new ScriptedChatClient("Votre dossier est bien complet. Votre conseiller vous appellera vendredi. L'agence sera fermée samedi."), "libre", "",
            ("message", "Votre dossier est complet.\nVotre conseiller vous appelle vendredi.\n\nL'agence est fermée samedi."));

        Assert.Contains("Votre dossier est bien complet.\nVotre conseiller vous appellera vendredi.\n\nL'agence sera fermée samedi.", draft.Letter.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("agence d'Évry", "à l'agence de [LIEU_1]", "à l'agence d'Évry.", false)]
    [InlineData("agence d'Évry", "à [LIEU_1]", ": agence d'Évry.", true)]
    [InlineData("Maison de l'emploi", "à l'agence de [LIEU_1]", ": Maison de l'emploi.", true)]
    [InlineData("Maison de l'emploi", "à [LIEU_1]", "à Maison de l'emploi.", false)]
    public async Task Draft_Place_IsSaidAsTheFormSaysIt(string place, string written, string said, bool isTemplates)
    {
        var draft = await DraftAsync(new ScriptedChatClient($"Vous êtes convoqué à un entretien de suivi le [DATE_1] à [HEURE_1] {written}."), "convocation", "", ("lieu", place));

        Assert.Contains(said, draft.Letter.Text, StringComparison.Ordinal);
        Assert.Equal(isTemplates, draft.Remarks.Any(remark => remark.Contains("lieu", StringComparison.Ordinal)));
        Assert.Single(WholeWords.Find(draft.Letter.Text, place));
    }

    [Fact]
    public async Task Prompt_ANameOfOneLetter_HidesNoSmallOne()
    {
        var chat = new ScriptedChatClient(Good);

        await DraftAsync(chat, "convocation", "Dire à Mme Y qu'il y a un parking.", ("nom", "Y"));

        Assert.Contains("Dire à Mme [NOM] qu'il y a un parking.", chat.Requests[0][1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Draft_Courtesy_IsKept()
    {
        var draft = await DraftAsync(new ScriptedChatClient(Good + "\n\nN'hésitez pas à me contacter si vous avez besoin de précisions."), "convocation", "");

        Assert.Contains("N'hésitez pas à me contacter", draft.Letter.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Draft_ThatSaysHalfOfASentence_SaysNothingTwice()
    {
        var draft = await DraftAsync(new ScriptedChatClient("Votre demande de formation chez [ENTREPRISE_1] est acceptée."), "accord-formation", "");

        Assert.Equal(2, draft.Letter.Text.Split("Centre Horizon").Length);
        Assert.True(draft.CanLeave);
    }

    [Theory]
    [InlineData("avertissement")]
    [InlineData("notification-prealable")]
    [InlineData("decision-sanction")]
    [InlineData("trop-percu")]
    public async Task Draft_OfALockedText_NeverAsksTheModel(string name)
    {
        var chat = new ScriptedChatClient(Good);

        var draft = await DraftAsync(chat, name, "");

        Assert.Empty(chat.Requests);
        Assert.Null(draft.Prompt);
        Assert.True(draft.CanLeave);
    }

    [Fact]
    public async Task Draft_ThatForgetsTheNotes_SaysSo()
    {
        var draft = await DraftAsync(new ScriptedChatClient(Good), "convocation", "Le parking du bâtiment est fermé pour travaux.");

        Assert.Contains(draft.Checks, check => check is { Id: "notes", Passed: false });
    }

    [Fact]
    public void Check_FreeWordingAboutAppeals_KeepsTheLetterFromLeaving()
    {
        var template = Templates.Find(LetterTemplate.FreeLetter)!;
        var facts = ShippedTemplatesTests.Facts(template, 0);
        facts["message"] = "Vous pouvez contester cette décision auprès de votre agence.";

        var draft = Drafter(new ScriptedChatClient()).Compose(template, facts, "");

        Assert.Equal(["sujets-reserves"], draft.Checks.Where(check => !check.Passed).Select(check => check.Id));
        Assert.False(draft.CanLeave);
    }

    private static Task<LetterDraft> DraftAsync(ScriptedChatClient chat, string name, string notes, params (string Name, string Value)[] changed)
    {
        var template = Templates.Find(name)!;
        var facts = ShippedTemplatesTests.Facts(template, 0);
        foreach (var change in changed) facts[change.Name] = change.Value;
        return Drafter(chat).RewordAsync(template, facts, notes, null, TestDeadline.Token());
    }

    private static LetterDrafter Drafter(ScriptedChatClient chat) =>
        new(PromptLibrary.Load(RepositoryFiles.Path("prompts"), new Kernel()), chat, AssistantFixture.SmallModel);
}
