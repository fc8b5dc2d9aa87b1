using FranceTravail.Assistant.Conversations.Letters.Composition;
using FranceTravail.Assistant.Conversations.Prompting;

namespace FranceTravail.Assistant.Conversations.Tests.Letters;

public sealed class DateOrderTests
{
    [Theory]
    [InlineData("pieces-manquantes", "date", "20/11/2026", "26/11/2026", "Ce jour est passé : le courrier est du 26 novembre 2026.")]
    [InlineData("pieces-manquantes", "date", "26/11/2026", "26/11/2026", null)]
    [InlineData("avertissement", "delai", "1/11/2026", "26/11/2026", "Ce jour est passé : le courrier est du 26 novembre 2026.")]
    [InlineData("trop-percu", "fin", "31/08/2026", "26/11/2026", "La période finit avant de commencer : elle va du 1er septembre 2026 au 31 août 2026.")]
    [InlineData("trop-percu", "fin", "01/09/2026", "26/11/2026", null)]
    public void ImpossibleDay_IsAFaultOfItsField(string name, string field, string day, string ofLetter, string? fault)
    {
        var work = LetterDesk.Begin(name, (field, day), ("date_courrier", ofLetter));

        Assert.Equal(fault, work.Facts.Errors.GetValueOrDefault(field));
        Assert.Equal(fault is null, work.CanLeave);
        Assert.DoesNotContain("[à compléter", work.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("convocation", "date", "20/11/2026", "L'entretien du 20 novembre 2026 est avant le jour du courrier (26 novembre 2026) : vérifiez les deux dates.")]
    [InlineData("convocation", "date", "13/12/2026", "Le 13 décembre 2026 est un dimanche ou un jour férié : vérifiez le jour du rendez-vous.")]
    [InlineData("convocation", "date", "25/12/2026", "Le 25 décembre 2026 est un dimanche ou un jour férié : vérifiez le jour du rendez-vous.")]
    [InlineData("convocation", "date", "14/12/2026", null)]
    [InlineData("decision-sanction", "effet", "25/11/2026", "La sanction prend effet le 25 novembre 2026, avant la décision du 26 novembre 2026 : vérifiez les deux dates.")]
    [InlineData("decision-sanction", "date_notification", "20/11/2026", "La décision est du 26 novembre 2026 et la notification préalable du 20 novembre 2026 : la personne a dix jours pour présenter ses observations (article R5412-7).")]
    [InlineData("decision-sanction", "date_notification", "16/11/2026", null)]
    [InlineData("trop-percu", "fin", "30/11/2026", "La période finit le 30 novembre 2026, après le jour du courrier (26 novembre 2026) : vérifiez qu'elle a été payée.")]
    public void UnlikelyDay_IsAnAdvice(string name, string field, string day, string? advice)
    {
        var work = LetterDesk.Begin(name, (field, day), ("date_courrier", "26/11/2026"));

        var check = Assert.Single(work.Checks, check => check.Id == "dates");
        Assert.Equal((advice is null, advice ?? "Les dates s'accordent entre elles."), (check.Passed, check.Message));
        Assert.True(work.CanLeave);
    }

    [Fact]
    public void Sanction_WithinTheTenDaysOfTheObservations_IsAnAdvice()
    {
        var work = LetterDesk.Begin("decision-sanction", ("date_notification", "24/11/2026"), ("date_courrier", "26/11/2026"), ("effet", "01/12/2026"));

        var message = Assert.Single(work.Checks, check => check.Id == "dates").Message;
        Assert.Contains("avant la fin des dix jours laissés aux observations", message, StringComparison.Ordinal);
        Assert.Contains("La décision est du 26 novembre 2026", message, StringComparison.Ordinal);
    }

    // Easter was on 20 April in 2025, 5 April in 2026 and 28 March in 2027 (bulletins of the IMCCE).
    [Theory]
    [InlineData(2025, 4, 21)]
    [InlineData(2026, 4, 6)]
    [InlineData(2026, 5, 14)]
    [InlineData(2026, 5, 25)]
    [InlineData(2027, 3, 29)]
    public void ClosedDays_HoldThoseOfEaster(int year, int month, int day)
    {
        Assert.True(ClosedDays.Contains(new DateOnly(year, month, day)));
        Assert.False(ClosedDays.Contains(new DateOnly(year, month, day).AddDays(1)));
    }

    [Theory]
    [InlineData("not_before: lieu\n        fault: 'Non.'", "ne compare pas deux dates")]
    [InlineData("not_before: autre\n        fault: 'Non.'", "ne compare pas deux dates")]
    [InlineData("not_before: date_courrier", "ne dit rien")]
    [InlineData("days: 3\n        advice: 'Non.'", "n'est pas claire")]
    [InlineData("closed_day: true\n        advice: 'Le {jour}.'", "« jour » n'est pas défini")]
    public void Rule_ThatSaysNothing_IsRefused(string rule, string fault)
    {
        var text = LetterDesk.Templates.TextOf("convocation")!.Replace("      - closed_day: true\n", $"      - {rule}\n      - closed_day: true\n", StringComparison.Ordinal);

        Assert.Contains(fault, Assert.Throws<PromptException>(() => LetterDesk.Templates.Parse("convocation", text)).Message, StringComparison.Ordinal);
    }
}
