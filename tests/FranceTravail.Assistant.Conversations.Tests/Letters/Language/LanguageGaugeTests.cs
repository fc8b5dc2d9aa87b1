using FranceTravail.Assistant.Conversations.Letters;
using FranceTravail.Assistant.Conversations.Letters.Composition;
using FranceTravail.Assistant.Conversations.Letters.Language;
using FranceTravail.Assistant.Conversations.Tests.Letters.Export;

namespace FranceTravail.Assistant.Conversations.Tests.Letters.Language;

public sealed class LanguageGaugeTests
{
    [Fact]
    public void Measure_Sentences_GivesMeanAndLongest()
    {
        var report = LanguageGauge.Measure(ExportedLetters.Of((LetterBlockKind.Paragraph, "Venez lundi. Apportez votre carte et votre dossier."), (LetterBlockKind.ListItem, "un justificatif de domicile")));

        Assert.Equal(2, report.Sentences);
        Assert.Equal(4, report.MeanWords);
        Assert.Equal(("Apportez votre carte et votre dossier.", 6), (report.LongestSentence, report.LongestWords));
        Assert.Empty(report.Findings);
    }

    [Theory]
    [InlineData(20, null)]
    [InlineData(21, LanguageFindingKind.LongSentence)]
    [InlineData(30, LanguageFindingKind.LongSentence)]
    [InlineData(31, LanguageFindingKind.VeryLongSentence)]
    public void Measure_SentenceLength_IsJudged(int words, LanguageFindingKind? expected)
    {
        var report = LanguageGauge.Measure(ExportedLetters.Of((LetterBlockKind.Paragraph, $"{string.Join(' ', Enumerable.Repeat("mot", words))}.")));

        Assert.Equal(expected, report.Findings.Select(finding => (LanguageFindingKind?)finding.Kind).SingleOrDefault());
    }

    [Fact]
    public void Measure_NoticesAndRules_AreNotCounted()
    {
        var rule = new LetterSentence("Nonobstant ce recours, la décision a été notifiée.", LetterOrigin.Source, []);
        var letter = new Letter([
            new LetterBlock(LetterBlockKind.Paragraph, [rule]),
            new LetterBlock(LetterBlockKind.Paragraph, [rule with { Origin = LetterOrigin.Template }], "recours"),
            new LetterBlock(LetterBlockKind.Closing, [rule with { Origin = LetterOrigin.Template }])]);

        var report = LanguageGauge.Measure(letter);

        Assert.Equal(0, report.Sentences);
        Assert.Null(report.LongestSentence);
        Assert.Empty(report.Findings);
    }

    [Fact]
    public void Check_Jargon_SaysWhatToWriteInstead()
    {
        var check = CheckOf("Nonobstant votre absence, nous gardons votre dossier.");

        Assert.False(check.Passed || check.IsMandatory);
        Assert.Contains("« Nonobstant » : Dites plutôt : malgré.", check.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Votre dossier a été transmis.", true)]
    [InlineData("Votre dossier a été transmis. Votre demande a été refusée.", false)]
    [InlineData("Votre dossier a été transmis. Nous vous répondrons lundi. Bonne journée.", true)]
    public void Check_Passives_FailOnlyWhenTheyAreMany(string text, bool passes) => Assert.Equal(passes, CheckOf(text).Passed);

    [Fact]
    public void Check_LongPlainText_GivesItsScore() =>
        Assert.Contains("Lisibilité : ", CheckOf(string.Concat(Enumerable.Repeat("Nous vous attendons lundi à dix heures. ", 8))).Message, StringComparison.Ordinal);

    private static LetterCheck CheckOf(string text) =>
        LanguageCheck.Of(LanguageGauge.Measure(ExportedLetters.Of((LetterBlockKind.Paragraph, text)))).Single(check => check.Id == "langue");
}
