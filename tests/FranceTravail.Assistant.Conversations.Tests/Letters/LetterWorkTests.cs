using FranceTravail.Assistant.Conversations.Letters;
using FranceTravail.Assistant.Conversations.Letters.Composition;
using FranceTravail.Assistant.Conversations.Letters.Studio;

namespace FranceTravail.Assistant.Conversations.Tests.Letters;

public sealed class LetterWorkTests
{
    [Theory]
    [InlineData("Votre réclamation porte sur une sanction.\nElle a été étudiée.")]
    [InlineData("Votre réclamation porte sur une sanction.\n\nElle a été étudiée.")]
    [InlineData("Nous avons étudié :\n- la sanction du mois de mars ;\n- votre réponse.\nNous revenons vers vous.")]
    [InlineData("Voici :\r\n• la sanction\r\n– votre réponse")]
    public void Type_AnswerOfSeveralLines_IsTheFormsAndCanLeave(string answer)
    {
        var work = LetterDesk.Begin("reponse-reclamation", ("reponse", answer));

        Assert.DoesNotContain(work.Letter.Sentences, sentence => sentence.Origin == LetterOrigin.Free);
        Assert.True(work.CanLeave, string.Join(' ', work.Checks.Where(check => !check.Passed).Select(check => check.Message)));
    }

    [Theory]
    [InlineData("decision-sanction", "motifs")]
    [InlineData("trop-percu", "motif")]
    public void Type_LinesInALockedText_AreTheForms(string name, string field)
    {
        var work = LetterDesk.Begin(name, (field, "Deux motifs :\n- le premier ;\n- le second.\n\nIls sont établis."));

        Assert.True(work.CanLeave, string.Join(' ', work.Checks.Where(check => !check.Passed).Select(check => check.Message)));
    }

    [Theory]
    [InlineData("refus-formation", " ", "\n")]
    [InlineData("rappel-actualisation", " ", "\n")]
    public void Edit_LinesBrokenAnew_ChangeNoCheck(string name, string space, string lineEnd)
    {
        var work = LetterDesk.Begin(name);
        var checks = work.Checks;
        var body = work.Letter.Blocks.Where(block => block.Kind == LetterBlockKind.Paragraph).Select(block => block.Text).ToList();

        work.Edit(body.Aggregate(work.Text, (text, paragraph) => text.Replace(paragraph, paragraph.Replace(space, lineEnd, StringComparison.Ordinal), StringComparison.Ordinal)));

        Assert.Equal(checks, work.Checks);
    }

    [Fact]
    public void Begin_Habits_AreTypedAndTheDayIsToday()
    {
        var work = LetterWork.Begin(
            LetterDesk.Templates.Find("convocation")!, new Dictionary<string, string> { ["signataire"] = "Paul Martin", ["montant"] = "3" }, new DateOnly(2026, 11, 24));

        Assert.Contains("Paul Martin", work.Text, StringComparison.Ordinal);
        Assert.Contains("Le 24 novembre 2026", work.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("montant", work.State.Typed.Keys);
    }

    [Fact]
    public void Type_FieldByField_EndsWithALetterThatCanLeave()
    {
        var work = LetterDesk.Begin("convocation");

        Assert.True(work.CanLeave, string.Join(' ', work.Checks.Where(check => !check.Passed).Select(check => check.Message)));
        Assert.False(work.HoldsModelWords);
    }

    [Fact]
    public void Type_AfterARetouch_KeepsTheRetouch()
    {
        var work = LetterDesk.Begin("convocation");
        work.Edit(work.Text.Replace("merci de nous prévenir dès que possible", "appelez-nous", StringComparison.Ordinal));

        work.Type(new Dictionary<string, string?> { ["heure"] = "14 h 30" });

        Assert.Contains("14 h 30", work.Text, StringComparison.Ordinal);
        Assert.Contains("appelez-nous", work.Text, StringComparison.Ordinal);
        Assert.Contains(work.Letter.Sentences, sentence => sentence.Origin == LetterOrigin.Free);
    }

    [Theory]
    [InlineData("10 h 30", "10 h 30")]
    [InlineData("10h30", "10h30")]
    [InlineData("11 h", null)]
    [InlineData("11 h 00", null)]
    public void Edit_AnotherTime_IsReportedAsAWhole(string time, string? reported)
    {
        var work = LetterDesk.Begin("convocation", ("heure", "11h"));

        work.Edit(work.Text.Replace("Je vous prie", $"Soyez là à {time}.\n\nJe vous prie", StringComparison.Ordinal));

        Assert.Equal(
            reported is null ? "Chaque chiffre vient du formulaire, des notes ou d'une source." : $"Sans origine : {reported}. Corrigez le texte ou le formulaire.",
            work.Checks.Single(check => check.Id == "chiffres").Message);
    }

    [Fact]
    public void Edit_SignerInCapitals_IsTheSigner()
    {
        var work = LetterDesk.Begin("convocation");

        work.Edit(work.Text.Replace("Paul Martin", "Paul MARTIN", StringComparison.Ordinal));

        Assert.True(work.CanLeave);
    }

    [Theory]
    [InlineData("Prévoyez 45 minutes.", "45")]
    [InlineData("L'entretien durera deux heures.", "deux")]
    [InlineData("Les frais sont de trente euros.", "trente")]
    [InlineData("Vos deux conseillères vous attendent.", null)]
    public void Edit_FigureOfNobody_ClosesTheExport(string sentence, string? figure)
    {
        var work = LetterDesk.Begin("convocation");

        work.Edit(work.Text.Replace("Merci d'apporter", $"{sentence} Merci d'apporter", StringComparison.Ordinal));

        Assert.Equal(figure is null, work.CanLeave);
        Assert.Equal(figure is not null, work.Checks.Any(check => check is { Id: "chiffres", Passed: false } && check.Message.Contains(figure!, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("Vous avez droit à une aide à la garde d'enfants.", false)]
    [InlineData("Vous avez droit à une aide (article L. 5411-6 du code du travail).", true)]
    [InlineData("Votre conseillère vous attend à l'accueil.", true)]
    public void Edit_FreeWordingAboutARight_AsksForItsSource(string sentence, bool passes)
    {
        var work = LetterDesk.Begin("convocation");

        work.Edit(work.Text.Replace("Merci d'apporter", $"{sentence} Merci d'apporter", StringComparison.Ordinal));

        Assert.Equal(passes, work.Checks.Single(check => check.Id == "droits-et-devoirs").Passed);
    }

    [Fact]
    public void Insert_RemovedNotice_StandsBeforeTheClosingAgain()
    {
        var work = LetterDesk.Begin("rappel-actualisation");
        var whole = work.Text;
        var notice = work.Letter.Blocks.First(block => block.Text.Contains("R5411-17", StringComparison.Ordinal)).Text;
        work.Edit(whole.Replace(notice + "\n\n", string.Empty, StringComparison.Ordinal));
        var failed = Assert.Single(work.Checks, check => check.IsMandatory && !check.Passed);

        work.Insert(failed);

        Assert.True(work.CanLeave);
        Assert.True(work.Text.IndexOf(notice, StringComparison.Ordinal) < work.Text.IndexOf("agréer", StringComparison.Ordinal));
    }

    [Fact]
    public void Check_OfALockedText_AdvisesOnTheAgentsWordsAlone()
    {
        // « à compter du » is the template's, and nobody can change it.
        Assert.Contains(LetterDesk.Begin("decision-sanction").Checks, check => check is { Id: "langue", Passed: true });

        var work = LetterDesk.Begin("decision-sanction", ("motifs", "Nonobstant nos rappels, vous n'êtes pas venu."));
        var message = Assert.Single(work.Checks, check => check is { Id: "langue", Passed: false }).Message;
        Assert.Contains("« Nonobstant »", message, StringComparison.Ordinal);
        Assert.DoesNotContain("à compter du", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("decision-sanction", "Cette décision repose sur les motifs suivants :\n\nVos observations n'ont pas établi de motif légitime.\n\n", "")]
    [InlineData("decision-sanction", "suspension partielle du revenu de remplacement", "suspension")]
    [InlineData("decision-sanction", "Mme Awa Diallo", "Mme Awa Dupont")]
    [InlineData("notification-prealable", "Les faits suivants vous sont reprochés", "Voici les faits")]
    [InlineData("avertissement", "15 décembre 2026", "16 décembre 2026")]
    [InlineData("decision-orientation", "Mention fournie par la direction.\n\n", "")]
    public void Edit_LockedText_KeepsTheLetterFromLeavingUntilItIsTheTemplatesAgain(string name, string text, string by)
    {
        var work = LetterDesk.Begin(name);
        var whole = work.Text;
        Assert.True(work.CanLeave);

        work.Edit(whole.Replace(text, by, StringComparison.Ordinal));
        Assert.NotEqual(whole, work.Text);
        Assert.Contains(work.Checks, check => check is { Id: LetterChecker.FixedText, IsMandatory: true, Passed: false });

        work.Type(new Dictionary<string, string?>());
        Assert.Equal(whole, work.Text);
        Assert.True(work.CanLeave);
    }

    [Theory]
    [InlineData("convocation", "12 décembre 2026", "14 décembre", "Date")]
    [InlineData("convocation", "à l'adresse suivante : agence de Lyon Part-Dieu", "à l'agence", "Lieu")]
    [InlineData("convocation", "Mme Awa Diallo\n\n", "", "Nom")]
    [InlineData("convocation", "\n- Contrat d'engagement", "", "Documents à apporter")]
    [InlineData("pieces-manquantes", "\n- Relevé d'identité bancaire\n- Attestation d'employeur", "", "Pièces à fournir")]
    public void Edit_FactThatTheFormSays_IsMissedInTheText(string name, string text, string by, string label)
    {
        var work = LetterDesk.Begin(name, ("date_courrier", null));

        work.Edit(work.Text.Replace(text, by, StringComparison.Ordinal));

        var failed = Assert.Single(work.Checks, check => check is { Id: "faits", IsMandatory: true, Passed: false });
        Assert.Contains($"« {label} »", failed.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("reponse-reclamation", "Votre dossier a été repris et votre conseiller vous contactera.", "", true)]
    [InlineData("reponse-reclamation", "Votre dossier a été repris et votre conseiller vous contactera.", "Pour votre réclamation, voyez notre site.", true)]
    [InlineData("reponse-reclamation", "Votre dossier a été repris et votre conseiller vous contactera.", "Un conseiller a repris ce dossier et vous appellera.", false)]
    [InlineData("libre", "Nous avons bien reçu votre message.\n\n", "", true)]
    public void Edit_LongText_IsMissedWhenItIsGoneAndNotWhenItIsSaidOtherwise(string name, string text, string by, bool isMissed)
    {
        var work = LetterDesk.Begin(name);
        Assert.True(work.CanLeave);

        work.Edit(work.Text.Replace(text, by, StringComparison.Ordinal));

        Assert.Equal(!isMissed, work.Checks.Single(check => check.Id == "faits").Passed);
    }

    [Fact]
    public void Check_BracketsOfTheForm_AreAskedAboutAndDoNotKeepTheLetter()
    {
        var work = LetterDesk.Begin("convocation", ("pieces", "Relevé [RIB]"));

        Assert.True(work.CanLeave);
        Assert.Contains("[RIB]", work.Checks.Single(check => check.Id == "reperes-a-relire").Message, StringComparison.Ordinal);

        work.Edit($"{work.Text}\n[NOM]");

        Assert.Contains(work.Checks, check => check is { Id: "reperes", IsMandatory: true, Passed: false });
    }

    [Fact]
    public void Edit_OneOfTwoFieldsOfOneValue_IsMissed()
    {
        var work = LetterDesk.Begin("convocation", ("agence", "agence de Lyon Part-Dieu"));
        Assert.True(work.CanLeave);

        work.Edit(work.Text.Replace(", à l'adresse suivante : agence de Lyon Part-Dieu", string.Empty, StringComparison.Ordinal));

        Assert.Contains(work.Checks, check => check is { Id: "faits", Passed: false });
    }

    [Fact]
    public void GoBackTo_TextBeforeANameWasCorrected_KeepsTheLetterFromLeaving()
    {
        var work = LetterDesk.Begin("convocation");
        var before = new LetterVersion(1, LetterVersionKind.Form, LetterDesk.Author, default, work.Text, []);
        work.Type(new Dictionary<string, string?> { ["nom"] = "Dialla" });
        Assert.True(work.CanLeave);

        work.GoBackTo(before);

        Assert.Contains(work.Checks, check => check is { Id: "faits", Passed: false });
        Assert.False(work.CanLeave);
    }

    [Fact]
    public void Checks_OfEveryTemplate_HaveAnIdOfTheirOwn()
    {
        Assert.All(LetterDesk.Templates.All, template =>
        {
            var ids = LetterWork.Begin(template, new Dictionary<string, string>(), new DateOnly(2026, 11, 24)).Checks.Select(check => check.Id).ToList();
            Assert.Equal(ids.Distinct(), ids);
        });
    }

    [Fact]
    public void NoticeOf_TwoParagraphsOfOneArticle_IsTheOneThatIsMissing()
    {
        var work = LetterDesk.Begin("avertissement");
        var second = work.Letter.Blocks.Single(block => block.Text.StartsWith("Si le manquement persiste", StringComparison.Ordinal)).Text;

        work.Edit(work.Text.Replace(second + "\n\n", string.Empty, StringComparison.Ordinal));

        Assert.Equal(second, work.NoticeOf(Assert.Single(work.Checks, check => check.Id.StartsWith("mention:", StringComparison.Ordinal) && !check.Passed)));
    }

    [Fact]
    public void Insert_RetouchedNotice_TakesItsPlace()
    {
        var work = LetterDesk.Begin("rappel-actualisation");
        var whole = work.Text;
        work.Edit(whole.Replace("cesse d'être inscrit", "n'est plus inscrit", StringComparison.Ordinal));

        work.Insert(Assert.Single(work.Checks, check => check is { Id: "mention:R5411-17", Passed: false }));

        Assert.Equal(whole, work.Text);
    }

    [Fact]
    public void Take_ModelSentences_AreSaidUntilTheyAreGone()
    {
        var work = LetterDesk.Begin("convocation");
        var plain = work.Text;
        const string words = "Votre venue nous permettra de préparer votre projet.";

        work.Take(plain.Replace("Merci d'apporter", words + "\n\nMerci d'apporter", StringComparison.Ordinal), [words]);
        Assert.True(work.HoldsModelWords);

        work.Edit(work.Text.Replace("préparer", "bâtir", StringComparison.Ordinal));
        Assert.True(work.HoldsModelWords);

        work.Edit(plain);
        Assert.False(work.HoldsModelWords);
    }
}
