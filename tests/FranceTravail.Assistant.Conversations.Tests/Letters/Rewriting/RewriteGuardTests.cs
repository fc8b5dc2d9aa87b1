using FranceTravail.Assistant.Conversations.Letters.Rewriting;

namespace FranceTravail.Assistant.Conversations.Tests.Letters.Rewriting;

public sealed class RewriteGuardTests
{
    private const string Told = "Si vous ne pouvez pas venir le [DATE_1], vous devez nous prévenir au plus tard 2 jours avant, sauf urgence médicale.";

    [Theory]
    [InlineData("Si vous ne pouvez pas venir le [DATE_1], vous devez nous prévenir au plus tard 2 jours avant, sauf urgence.", null)]
    [InlineData("Si vous ne pouvez pas venir, vous devez nous prévenir au plus tard 2 jours avant, sauf urgence.", "12 décembre 2026")]
    [InlineData("Si vous ne pouvez pas venir le [DATE_1], vous devez nous prévenir le [DATE_1] au plus tard 2 jours avant, sauf urgence.", "répété")]
    [InlineData("Si vous ne pouvez pas venir le [DATE_2], vous devez nous prévenir au plus tard 2 jours avant, sauf urgence.", "disparaît")]
    [InlineData("Si vous ne pouvez pas venir le [DATE_1], vous devez nous prévenir au plus tard 3 jours avant, sauf urgence.", "2")]
    [InlineData("Si vous pouvez venir le [DATE_1], vous devez nous prévenir au plus tard 2 jours avant, sauf urgence.", "négation")]
    [InlineData("Vous ne pouvez pas venir le [DATE_1], vous devez nous prévenir au plus tard 2 jours avant, sauf urgence.", "condition")]
    [InlineData("Si vous ne pouvez pas venir le [DATE_1], vous devez nous prévenir au plus tard 2 jours avant.", "exception")]
    [InlineData("Si vous ne pouvez pas venir le [DATE_1], merci de nous prévenir au plus tard 2 jours avant, sauf urgence.", "obligation")]
    [InlineData("Si vous ne pouvez pas venir le [DATE_1], vous devez nous prévenir 2 jours avant, sauf urgence.", "au plus tard")]
    [InlineData("Si vous ne pouvez pas venir le [DATE_1], vous devez nous prévenir au plus tard 2 jours avant, sauf urgence. Contactez Mme Lopez.", "Lopez")]
    [InlineData("Si vous ne pouvez pas venir le [DATE_1], vous devez nous prévenir au plus tard 2 jours avant, sauf urgence [1].", "[1]")]
    [InlineData("Si vous ne pouvez pas venir le [DATE_1], vous devez nous prévenir au plus tard 2 jours avant, sauf urgence, ou votre allocation sera suspendue.", "sanction")]
    public void Shorter_MeaningChanged_IsRefusedWithTheReason(string proposal, string? reason)
    {
        var found = RewriteGuard.Reason(RewriteAction.Shorter, Told, proposal, new Dictionary<string, string> { ["DATE_1"] = "12 décembre 2026" });

        if (reason is null) Assert.Null(found);
        else Assert.Contains(reason, found, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Le dossier a été reprit.", "Le dossier a été repris.", true)]
    [InlineData("Les document sont a envoyer.", "Les documents sont à envoyer.", true)]
    [InlineData("Merci d'aporter votre attestation.", "Merci d'apporter votre convocation.", false)]
    [InlineData("Nous avons reçu votre demande.", "Nous avons accepté votre demande.", false)]
    public void Correct_OnlySpelling_IsTaken(string before, string after, bool isTaken)
    {
        var reason = RewriteGuard.Reason(RewriteAction.Correct, before, after, new Dictionary<string, string>());

        Assert.Equal(isTaken, reason is null);
    }

    [Theory]
    [InlineData("Nous avons bien reçu votre demande. Votre dossier complet est transmis au service.", "Nous avons bien reçu votre demande.")]
    [InlineData("Nous avons bien reçu votre demande ce jour.", "Vous avez bien reçu votre demande.")]
    [InlineData("Votre demande de formation est en cours d'examen.", "Votre formation est refusée.")]
    [InlineData("Votre demande de formation est étudiée.", "Votre demande de formation est étudiée.")]
    public void Shorter_ThatLosesTurnsOrLeavesEverything_IsRefused(string before, string after)
    {
        Assert.NotNull(RewriteGuard.Reason(RewriteAction.Shorter, before, after, new Dictionary<string, string>()));
    }

    [Fact]
    public void Shorter_WithoutTheCourtesy_IsTaken()
    {
        const string Kept = "Votre demande de formation est acceptée.";

        Assert.Null(RewriteGuard.Reason(RewriteAction.Shorter, $"{Kept} N'hésitez pas à me contacter si vous avez besoin de précisions.", Kept, new Dictionary<string, string>()));
    }
}
