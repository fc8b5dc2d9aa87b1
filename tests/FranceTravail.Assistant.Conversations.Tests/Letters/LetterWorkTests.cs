using FranceTravail.Assistant.Conversations.Letters.Composition;
using FranceTravail.Assistant.Conversations.Letters.Studio;

namespace FranceTravail.Assistant.Conversations.Tests.Letters;

public sealed class LetterWorkTests
{
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

    [Fact]
    public void Edit_FigureOfNobody_ClosesTheExport()
    {
        var work = LetterDesk.Begin("convocation");

        work.Edit(work.Text.Replace("Merci d'apporter", "Prévoyez 45 minutes. Merci d'apporter", StringComparison.Ordinal));

        Assert.False(work.CanLeave);
        Assert.Contains(work.Checks, check => check is { Id: "chiffres", Passed: false } && check.Message.Contains("45", StringComparison.Ordinal));
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
        var work = LetterDesk.Begin("decision-sanction");
        var whole = work.Text;
        var notice = work.Letter.Blocks.First(block => block.Text.Contains("médiateur régional", StringComparison.Ordinal)).Text;
        work.Edit(whole.Replace(notice + "\n\n", string.Empty, StringComparison.Ordinal));
        var failed = Assert.Single(work.Checks, check => check.IsMandatory && !check.Passed);

        work.Insert(failed);

        Assert.True(work.CanLeave);
        Assert.True(work.Text.IndexOf(notice, StringComparison.Ordinal) < work.Text.IndexOf("agréer", StringComparison.Ordinal));
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
        var work = LetterDesk.Begin("decision-sanction");
        var whole = work.Text;
        work.Edit(whole.Replace("vous devez d'abord saisir", "vous pouvez saisir", StringComparison.Ordinal));

        work.Insert(Assert.Single(work.Checks, check => check is { Id: "mention:mediation", Passed: false }));

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
