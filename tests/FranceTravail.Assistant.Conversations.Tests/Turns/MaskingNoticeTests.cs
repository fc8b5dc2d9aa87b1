using FranceTravail.Assistant.Conversations.Turns;
using FranceTravail.Assistant.Knowledge.Privacy;

namespace FranceTravail.Assistant.Conversations.Tests.Turns;

public sealed class MaskingNoticeTests
{
    [Theory]
    [InlineData("Nom masqué : ni conservé, ni transmis au modèle.", PersonalDataKind.Name)]
    [InlineData("Adresse masquée : ni conservée, ni transmise au modèle.", PersonalDataKind.Address)]
    [InlineData("Nom et identifiant masqués : ni conservés, ni transmis au modèle.", PersonalDataKind.Name, PersonalDataKind.JobSeekerId)]
    [InlineData("Adresse et date de naissance masquées : ni conservées, ni transmises au modèle.", PersonalDataKind.Address, PersonalDataKind.BirthDate)]
    [InlineData("Numéro d’entreprise, nom et adresse masqués : ni conservés, ni transmis au modèle.", PersonalDataKind.Siret, PersonalDataKind.Siren, PersonalDataKind.Name, PersonalDataKind.Address)]
    public void Notice_NamesWhatWasMasked(string expected, params PersonalDataKind[] masked) => Assert.Equal(expected, MaskingNotice.Of(masked));

    [Fact]
    public void Notice_WithoutMasking_IsNone() => Assert.Null(MaskingNotice.Of([]));

    [Fact]
    public void Notice_KnowsEveryKindThatTellsWhoSomebodyIs()
    {
        PersonalDataKind[] kept = [PersonalDataKind.Date, PersonalDataKind.Time, PersonalDataKind.Amount, PersonalDataKind.SlotLookAlike];

        Assert.All(Enum.GetValues<PersonalDataKind>().Except(kept), kind => Assert.NotNull(MaskingNotice.Of([kind])));
    }
}
