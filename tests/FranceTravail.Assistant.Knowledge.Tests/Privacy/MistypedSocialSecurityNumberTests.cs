using FranceTravail.Assistant.Knowledge.Privacy;

namespace FranceTravail.Assistant.Knowledge.Tests.Privacy;

/// <summary>A number that its writer took for a NIR tells who somebody is even where a digit is wrong; one that is something else stays.</summary>
public sealed class MistypedSocialSecurityNumberTests
{
    [Theory]
    // Without its key.
    [InlineData("NIR 1 84 03 75 123 456, vu ce jour", "1 84 03 75 123 456")]
    [InlineData("la personne 1840375123456 n'est pas venue", "1840375123456")]
    [InlineData("dossier 2.99.12.2A.004.118.", "2.99.12.2A.004.118")]
    [InlineData("née à l'étranger : 2 91 07 99 330 012", "2 91 07 99 330 012")]
    [InlineData("mois inconnu : 1 62 31 75 010 203", "1 62 31 75 010 203")]
    [InlineData("numéro d'attente 7 95 06 99 131 004", "7 95 06 99 131 004")]
    // With a wrong one, however it is set off. The first was a number to leave alone as long as a key had to be right: but its reader
    // knows thirteen of its fifteen digits, and nothing else that an agent writes looks like it.
    [InlineData("2 55 08 14 168 025 39", "2 55 08 14 168 025 39")]
    [InlineData("n° 1840375123456 78", "1840375123456 78")]
    [InlineData("n° 184037512345678", "184037512345678")]
    [InlineData("1 84 03 75 123 456 / 78", "1 84 03 75 123 456 / 78")]
    [InlineData("1 84 03 75 123456 78", "1 84 03 75 123456 78")]
    // With a month that does not exist, and with a digit too few, where the groups or the words say what was meant.
    [InlineData("pour 1 84 13 75 123 456 78", "1 84 13 75 123 456 78")]
    [InlineData("n° de sécurité sociale : 1841375123456", "1841375123456")]
    [InlineData("NIR 18403751234567", "18403751234567")]
    [InlineData("Sécu 184037512345", "184037512345")]
    public void Read_WithoutARightKey_FindsItWhole(string text, string number)
    {
        var found = Assert.Single(PersonalDataReader.Read(text));

        Assert.Equal((number, PersonalDataKind.SocialSecurityNumber), (found.Text, found.Kind));
    }

    [Theory]
    [InlineData("SIRET 73282932000075")]
    [InlineData("SIRET 184 037 512 00017")]
    [InlineData("un total de 1 840 375 123 456 francs")]
    [InlineData("1840375123456 €")]
    [InlineData("référence 2026112400012")]
    [InlineData("courrier 2024 0375 123 456")]
    [InlineData("dossiers 18403 75123 456")]
    [InlineData("1841375123456")]
    [InlineData("2 12 15 20 100 250")]
    [InlineData("EAN 3017620422003")]
    [InlineData("la sécurité sociale, code 75056, dossier 123456")]
    public void Read_AnotherLongNumber_FindsNone(string text) => Assert.Empty(PersonalDataReader.Read(text));

    [Theory]
    [InlineData("NIR 1 84 03 75 123 456, tel 06 12 34 56 78", PersonalDataKind.SocialSecurityNumber, PersonalDataKind.Phone)]
    [InlineData("1840375123456 78 chez SIREN 732 829 320", PersonalDataKind.SocialSecurityNumber, PersonalDataKind.Siren)]
    [InlineData("sécurité sociale : voir IBAN FR1420041010050500013M02606", PersonalDataKind.Iban)]
    [InlineData("sécurité sociale, appeler le 06 12 34 56 78 ou le 01 23 45 67 89", PersonalDataKind.Phone, PersonalDataKind.Phone)]
    public void Read_BesideOtherData_KeepsEachApart(string text, params PersonalDataKind[] kinds) =>
        Assert.Equal(kinds, PersonalDataReader.Read(text).Select(datum => datum.Kind));
}
