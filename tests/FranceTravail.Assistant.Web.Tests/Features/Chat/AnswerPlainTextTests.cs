using FranceTravail.Assistant.Conversations.Turns;
using FranceTravail.Assistant.Web.Features.Chat;
using FranceTravail.Assistant.Web.Features.Sources;

namespace FranceTravail.Assistant.Web.Tests.Features.Chat;

public sealed class AnswerPlainTextTests : InterfaceContext
{
    [Fact]
    public void Answer_Copied_CarriesItsSourcesAndTheReminder()
    {
        var snapshot = new TurnSnapshot
        {
            Phase = TurnPhase.Completed,
            Answer = "Il faut **130 jours** [2].",
            Passages =
            [
                Passages.Numbered(1, "Non citée"),
                Passages.Numbered(2, "Allocation", page: 3, date: new DateOnly(2020, 3, 2), status: "archive-2020"),
            ],
        };

        var copy = AnswerPlainText.Compose(Text, snapshot, SourceDoubts.None);

        Assert.Equal(
            """
            Il faut 130 jours [2].

            Sources :
            [2] Allocation, page 3, mis à jour le 02/03/2020, fiche ancienne

            IA : à vérifier
            """,
            copy);
    }
}
