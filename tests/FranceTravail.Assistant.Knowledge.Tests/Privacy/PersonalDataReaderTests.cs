using FranceTravail.Assistant.Knowledge.Privacy;

namespace FranceTravail.Assistant.Knowledge.Tests.Privacy;

public sealed class PersonalDataReaderTests
{
    [Theory]
    // The worked example of the key that INSEE publishes, and Corsica.
    [InlineData("NIR 2 55 08 14 168 025 38.", "2 55 08 14 168 025 38", PersonalDataKind.SocialSecurityNumber)]
    [InlineData("n° 255081416802538", "255081416802538", PersonalDataKind.SocialSecurityNumber)]
    // Published examples of the SWIFT IBAN registry.
    [InlineData("sur FR14 2004 1010 0505 0001 3M02 606, merci", "FR14 2004 1010 0505 0001 3M02 606", PersonalDataKind.Iban)]
    [InlineData("BE68539007547034", "BE68539007547034", PersonalDataKind.Iban)]
    [InlineData("SIREN 732 829 320", "732 829 320", PersonalDataKind.Siren)]
    [InlineData("SIRET 732 829 320 00074", "732 829 320 00074", PersonalDataKind.Siret)]
    [InlineData("SIRET 35600000049837", "35600000049837", PersonalDataKind.Siret)]
    [InlineData("au 06 12 34 56 78 demain", "06 12 34 56 78", PersonalDataKind.Phone)]
    [InlineData("au +33 (0)1.23.45.67.89", "+33 (0)1.23.45.67.89", PersonalDataKind.Phone)]
    [InlineData("écrire à awa.d'or@exemple.fr", "or@exemple.fr", PersonalDataKind.Email)]
    [InlineData("écrire à Awa.Sow+emploi@mail.exemple.fr.", "Awa.Sow+emploi@mail.exemple.fr", PersonalDataKind.Email)]
    [InlineData("habite 12 bis rue des lilas, 69003 Lyon depuis", "12 bis rue des lilas, 69003 Lyon", PersonalDataKind.Address)]
    [InlineData("au 4 avenue du Général de Gaulle à partir", "4 avenue du Général de Gaulle", PersonalDataKind.Address)]
    [InlineData("identifiant 1234567A", "1234567A", PersonalDataKind.JobSeekerId)]
    [InlineData("identifiant France Travail : 12345678901", "12345678901", PersonalDataKind.JobSeekerId)]
    [InlineData("née le 4 mars 1988 à", "4 mars 1988", PersonalDataKind.BirthDate)]
    [InlineData("date de naissance : 04/03/1988", "04/03/1988", PersonalDataKind.BirthDate)]
    [InlineData("Prévenir Mme Awa Diallo-Sow.", "Awa Diallo-Sow", PersonalDataKind.Name)]
    [InlineData("Vu par M. J. Petit. Rappel demain", "J. Petit", PersonalDataKind.Name)]
    [InlineData("dossier 123456 732 829 320 5 jours", "732 829 320", PersonalDataKind.Siren)]
    [InlineData("Habite 12 Rue des Lilas depuis mai", "12 Rue des Lilas", PersonalDataKind.Address)]
    [InlineData("HABITE 3 AVENUE FOCH.", "3 AVENUE FOCH", PersonalDataKind.Address)]
    [InlineData("Identifiant : 12345678901", "12345678901", PersonalDataKind.JobSeekerId)]
    [InlineData("N° DE 12345678", "12345678", PersonalDataKind.JobSeekerId)]
    [InlineData("dossier 1234567a à voir", "1234567a", PersonalDataKind.JobSeekerId)]
    [InlineData("APPELER MME DIALLO", "DIALLO", PersonalDataKind.Name)]
    [InlineData("voir mme Diallo", "Diallo", PersonalDataKind.Name)]
    [InlineData("voir M Diallo demain", "Diallo", PersonalDataKind.Name)]
    [InlineData("rappeler Elodie Vasseur", "Elodie Vasseur", PersonalDataKind.Name)]
    [InlineData("rappeler PAULINE FERRAND", "PAULINE FERRAND", PersonalDataKind.Name)]
    [InlineData("et M. de La Tour du Pin viendra", "de La Tour du Pin", PersonalDataKind.Name)]
    [InlineData("Monsieur N'GUESSAN Jean-Éric, présent", "N'GUESSAN Jean-Éric", PersonalDataKind.Name)]
    public void Read_OneDatum_FindsItWhole(string text, string datum, PersonalDataKind kind)
    {
        var found = Assert.Single(PersonalDataReader.Read(text));

        Assert.Equal((datum, kind), (found.Text, found.Kind));
        Assert.Equal(datum, text[found.Start..found.End]);
    }

    [Theory]
    [InlineData("FR14 2004 1010 0505 0001 3M02 607")]
    [InlineData("SIREN 732 829 321")]
    [InlineData("SIRET 73282932000075")]
    [InlineData("Madame, Monsieur, vous trouverez ci-joint")]
    [InlineData("Monsieur le directeur de l'agence")]
    [InlineData("article L. 5411-6 du code du travail, 1 330,70 € au 1er avril 2026")]
    [InlineData("dans les 12 rues du quartier, 3 places de formation ouvertes")]
    [InlineData("référence 20261124, 78 heures par mois")]
    public void Read_NoDatum_FindsNone(string text)
    {
        Assert.Empty(PersonalDataReader.Read(text));
    }

    [Theory]
    [InlineData("le 12 décembre 2026 à 10 h 30", "12 décembre 2026", "10 h 30")]
    [InlineData("le 1er mars à 9h", "1er mars", "9h")]
    [InlineData("le 5 mai, 5 maisons et 12 marsouins", "5 mai")]
    [InlineData("12.12.2026, 13-12-2026 puis 2026-12-14", "12.12.2026", "13-12-2026", "2026-12-14")]
    [InlineData("1.850,50 € ou 1850 EUR", "1.850,50 €", "1850 EUR")]
    [InlineData("12/12/2026 à 14:05, 1 330,70 €", "12/12/2026", "14:05", "1 330,70 €")]
    public void ReadWithFacts_DatesTimesAmounts_FindsThem(string text, params string[] facts)
    {
        Assert.Equal(facts, PersonalDataReader.ReadWithFacts(text).Select(datum => datum.Text));
    }
}
