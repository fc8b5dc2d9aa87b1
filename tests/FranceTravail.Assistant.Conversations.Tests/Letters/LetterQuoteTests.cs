using FranceTravail.Assistant.Conversations.Letters.Composition;
using FranceTravail.Assistant.Conversations.Letters.Templates;
using FranceTravail.Assistant.Conversations.Turns;
using FranceTravail.Assistant.Testing;

namespace FranceTravail.Assistant.Conversations.Tests.Letters;

public sealed class LetterQuoteTests
{
    private static readonly LetterQuote Quote = new(
        "« Le plafond est de 480 €. Il vaut un an. » (Aide à la mobilité, mis à jour le 06/07/2026).", new LegalSource("Aide à la mobilité", "aide"), 7, new DocumentSpan(3, 40));

    [Fact]
    public void Quote_IsOneSentenceOfTheLetterBeforeItsClosingAndItsFiguresHaveASource()
    {
        var work = LetterDesk.Begin("convocation");

        work.Quote(Quote);

        Assert.False(work.IsRetouched([]));
        var block = work.Letter.Blocks.Single(block => block.Text == Quote.Text);
        Assert.Equal(LetterBlockKind.Closing, work.Letter.Blocks[work.Letter.Blocks.ToList().IndexOf(block) + 1].Kind);
        Assert.Equal((LetterOrigin.Source, Quote), (Assert.Single(block.Sentences).Origin, block.Sentences[0].Quote));
        Assert.True(work.CanLeave, string.Join(' ', work.Checks.Where(check => !check.Passed).Select(check => check.Message)));
    }

    [Fact]
    public void Quote_Retouched_IsTheAgentsOwnWordsAndItsFiguresNobodys()
    {
        var work = LetterDesk.Begin("convocation");
        work.Quote(Quote);

        work.Edit(work.Text.Replace("480", "490", StringComparison.Ordinal));

        Assert.DoesNotContain(work.Letter.Sentences, sentence => sentence.Quote is not null);
        Assert.Contains(work.Checks, check => check is { Id: "chiffres", Passed: false } && check.Message.Contains("490", StringComparison.Ordinal));
    }

    [Fact]
    public void Quote_WithOneFigureChanged_ReportsThatOneAndThatItWasAltered()
    {
        var work = LetterDesk.Begin("convocation");
        work.Quote(Quote with { Text = "« Le plafond est de 130 € pour 910 heures et 36 mois. Il vaut un an. » (Aide à la mobilité, mis à jour le 27/06/2025)." });

        work.Edit(work.Text.Replace("130", "120", StringComparison.Ordinal));

        Assert.Equal("Sans origine : 120. Corrigez le texte ou le formulaire.", work.Checks.Single(check => check.Id == "chiffres").Message);
        var quotes = work.Checks.Single(check => check.Id == "citations");
        Assert.True(quotes.IsMandatory);
        Assert.Contains("la source dit « 130 », le courrier « 120 »", quotes.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("130 €", "36 €", true)]
    [InlineData(" Il vaut un an.", "", false)]
    [InlineData("Le plafond est", "Ce plafond est", false)]
    public void Quote_Altered_KeepsTheLetterOnlyWhereAFigureChanged(string words, string by, bool isMandatory)
    {
        var work = LetterDesk.Begin("convocation");
        work.Quote(Quote with { Text = "« Le plafond est de 130 € pour 36 mois. Il vaut un an. » (Aide à la mobilité, mis à jour le 27/06/2025)." });

        work.Edit(work.Text.Replace(words, by, StringComparison.Ordinal));

        Assert.Equal(isMandatory, work.Checks.Single(check => check.Id == "citations").IsMandatory);
        Assert.Equal(!isMandatory, work.CanLeave);
    }

    [Fact]
    public void Quote_TakenOut_IsNoAlteredOne()
    {
        var work = LetterDesk.Begin("convocation");
        var before = work.Text;
        work.Quote(Quote);

        work.Edit(before);

        Assert.DoesNotContain(work.Checks, check => check.Id == "citations");
    }

    [Fact]
    public void Quote_WhenTheFormChanges_Stays()
    {
        var work = LetterDesk.Begin("convocation");
        work.Quote(Quote);

        work.Type(new Dictionary<string, string?> { ["heure"] = "14 h 30" });

        Assert.Contains("14 h 30", work.Text, StringComparison.Ordinal);
        Assert.Contains(work.Letter.Sentences, sentence => sentence.Quote == Quote);
    }

    [Fact]
    public void Quote_OnAReservedSubject_IsToBeReadAgain()
    {
        var work = LetterDesk.Begin("convocation");

        work.Quote(Quote with { Text = "« La sanction est une suspension de l'allocation. » (Une fiche)." });

        Assert.Contains(work.Checks, check => check is { Id: "sujets-a-relire", IsMandatory: false, Passed: false });
    }

    [Fact]
    public void Quote_InALockedLetter_IsRefused() =>
        Assert.Throws<InvalidOperationException>(() => LetterDesk.Begin("decision-sanction").Quote(Quote));

    [Fact]
    public async Task Quote_Stored_ComesBackWithItsPlace()
    {
        await using var desk = await LetterDesk.OpenAsync();
        var work = LetterDesk.Begin("convocation");
        work.Quote(Quote);

        var saved = await desk.Store.FindAsync(await desk.SaveAsync(work), LetterDesk.Author, TestDeadline.Token());

        Assert.Equal([Quote], saved!.State.Quotes);
    }

    [Fact]
    public async Task Quote_InALetterThatIsReworded_Stays()
    {
        const string draft = "Objet : Convocation\n\nMadame,\n\nVous êtes convoqué à un entretien de suivi le [DATE_1] à [HEURE_1] à l'agence de [LIEU_1].\n\n[SIGNATAIRE]";
        await using var desk = await LetterDesk.OpenAsync(new ScriptedChatClient(draft));
        var work = LetterDesk.Begin("convocation");
        work.Quote(Quote);
        var id = await desk.SaveAsync(work);

        var running = desk.Rewordings.Start(id, LetterDesk.Author);
        var deadline = TestDeadline.Token();
        while (!running.IsEnded) await Task.Delay(10, deadline);

        var saved = await desk.Store.FindAsync(id, LetterDesk.Author, TestDeadline.Token());
        Assert.NotEmpty(saved!.State.ModelSentences);
        Assert.Contains(Quote.Text, saved.State.Text, StringComparison.Ordinal);
    }
}
