using FranceTravail.Assistant.Conversations.Letters.Identity;
using FranceTravail.Assistant.Conversations.Letters.Templates;

namespace FranceTravail.Assistant.Conversations.Tests.Letters.Identity;

public sealed class IdentityReaderTests
{
    [Theory]
    [InlineData("Mme DURAND Jeanne", "Durand", "Jeanne", "Mme", "")]
    [InlineData("M. Paul LEFÈVRE", "Lefèvre", "Paul", "M.", "")]
    [InlineData("Madame DE LA FONTAINE Marie-Claire\n12 rue des Lilas\n69003 LYON", "de La Fontaine", "Marie-Claire", "Mme", "Adresse=12 rue des Lilas, 69003 LYON")]
    [InlineData("MME LE GOFF Maëlle", "Le Goff", "Maëlle", "Mme", "")]
    [InlineData("Monsieur D'ALMEIDA José", "d'Almeida", "José", "M.", "")]
    [InlineData("M. N'DIAYE Awa-Marie\n06 12 34 56 78", "N'Diaye", "Awa-Marie", "M.", "Téléphone=06 12 34 56 78")]
    [InlineData("Yann LE BIHAN-KERGOAT", "Le Bihan-Kergoat", "Yann", null, "")]
    [InlineData("VAN DER BERG Anna", "Van der Berg", "Anna", null, "")]
    [InlineData("Fatima EL AMRANI", "El Amrani", "Fatima", null, "")]
    [InlineData("Ali ben SALAH", "ben Salah", "Ali", null, "")]
    [InlineData("Mme DURAND née MARTIN Jeanne", "Durand", "Jeanne", "Mme", "Nom de naissance=Martin")]
    [InlineData("Civilité : Madame\nNom : DURAND\nPrénom : JEANNE", "Durand", "Jeanne", "Mme", "")]
    [InlineData("Nom\tDURAND\nPrénom\tJeanne\nCourriel\tjeanne.durand@exemple.fr", "Durand", "Jeanne", null, "Adresse électronique=jeanne.durand@exemple.fr")]
    [InlineData("Civilité\tNom\tPrénom\tDate de naissance\nM.\tMOREAU\tLuc\t04/03/1988", "Moreau", "Luc", "M.", "Date de naissance=04/03/1988")]
    [InlineData("Nom\nDURAND\nPrénom\nJeanne", "Durand", "Jeanne", null, "")]
    [InlineData("NOM : Durand   PRÉNOM : Jeanne   IDENTIFIANT : 1234567A", "Durand", "Jeanne", null, "Identifiant France Travail=1234567A")]
    [InlineData("Nom et prénom : DURAND Jeanne\nNé(e) le : 4 mars 1988", "Durand", "Jeanne", null, "Date de naissance=4 mars 1988")]
    [InlineData("Nom de famille : PÉREZ-GARCÍA\nPrénoms : Inés", "Pérez-García", "Inés", null, "")]
    [InlineData("Mme DURAND Jeanne\nNIR : 2 85 05 75 116 042 65\nTél. : 06.12.34.56.78", "Durand", "Jeanne", "Mme", "Numéro de sécurité sociale=2 85 05 75 116 042 65|Téléphone=06.12.34.56.78")]
    [InlineData("M. Paul LEROUX\nConseiller référent : Mme Claire ROYER\nAgence : Lyon Part-Dieu", "Leroux", "Paul", "M.", "")]
    [InlineData("Mme Durand", "Durand", null, "Mme", "")]
    [InlineData("Mme DURAND Jeanne\nAdresse : 12 rue des Lilas\nCode postal : 69003\nVille : Lyon", "Durand", "Jeanne", "Mme", "Adresse=12 rue des Lilas, 69003 Lyon")]
    [InlineData("Mme DURAND Jeanne | née le 04/03/1988 | 1234567A", "Durand", "Jeanne", "Mme", "Date de naissance=04/03/1988|Identifiant France Travail=1234567A")]
    [InlineData("Nom d'usage : DURAND\nNom de naissance : MARTIN\nPrénom : Jeanne", "Durand", "Jeanne", null, "Nom de naissance=Martin")]
    [InlineData("  Mme  DURAND  Jeanne  ;  jeanne@exemple.fr ", "Durand", "Jeanne", "Mme", "Adresse électronique=jeanne@exemple.fr")]
    [InlineData("Monsieur O'BRIEN Sean", "O'Brien", "Sean", "M.", "")]
    [InlineData("M. LEBŒUF Éloi", "Lebœuf", "Éloi", "M.", "")]
    public void Block_OfACaseFile_FillsTheFormAndListsTheRest(string block, string? lastName, string? firstName, string? civility, string others)
    {
        var pasted = Read(block);

        Assert.Equal(lastName, pasted.Placed.GetValueOrDefault(CommonFields.LastName));
        Assert.Equal(firstName, pasted.Placed.GetValueOrDefault(CommonFields.FirstName));
        Assert.Equal(civility, pasted.Placed.GetValueOrDefault(CommonFields.Civility));
        Assert.Equal(others.Split('|', StringSplitOptions.RemoveEmptyEntries).Order(), pasted.Unplaced.Select(value => $"{value.Label}={value.Value}").Order());
        Assert.Empty(pasted.Offered);
    }

    [Theory]
    [InlineData("Inès Roussel", "Inès", "Roussel")]
    [InlineData("Ines Roussel", "Ines", "Roussel")]
    [InlineData("Roussel Inès", "Inès", "Roussel")]
    [InlineData("ROUSSEL INÈS", "Inès", "Roussel")]
    [InlineData("ROUSSEL INES", "Ines", "Roussel")]
    [InlineData("Mme Jeanne Durand", "Jeanne", "Durand")]
    [InlineData("DURAND JEANNE", "Jeanne", "Durand")]
    [InlineData("DE LA FONTAINE MARIE", "Marie", "de La Fontaine")]
    [InlineData("Marie de La Fontaine", "Marie", "de La Fontaine")]
    [InlineData("Maëlle Le Goff", "Maëlle", "Le Goff")]
    [InlineData("Le Goff Maëlle", "Maëlle", "Le Goff")]
    [InlineData("Jean-Baptiste Roussel", "Jean-Baptiste", "Roussel")]
    [InlineData("Inès Roussel-Kergoat", "Inès", "Roussel-Kergoat")]
    [InlineData("Karim Bensaïd", "Karim", "Bensaïd")]
    [InlineData("Nom et prénom : Roussel Inès", "Inès", "Roussel")]
    [InlineData("Paul N'Diaye", "Paul", "N'Diaye")]
    [InlineData("Claire O’Connor", "Claire", "O'Connor")]
    public void Block_WithOneKnownFirstName_IsPlaced(string block, string firstName, string lastName)
    {
        var pasted = Read(block);

        Assert.Equal(firstName, pasted.Placed.GetValueOrDefault(CommonFields.FirstName));
        Assert.Equal(lastName, pasted.Placed.GetValueOrDefault(CommonFields.LastName));
        Assert.Empty(pasted.Offered);
    }

    [Theory]
    [InlineData("Martin Pierre", "Martin", "Pierre")]
    [InlineData("Claude Bernard", "Claude", "Bernard")]
    [InlineData("MARTIN PIERRE", "Pierre", "Martin")]
    [InlineData("M. Pierre Martin", "Pierre", "Martin")]
    [InlineData("Kergoat Bensaïd", "Kergoat", "Bensaïd")]
    [InlineData("Inès Martin-Roussel", "Inès", "Martin-Roussel")]
    [InlineData("Marie Roussel Kergoat", "Marie", "Roussel Kergoat")]
    [InlineData("Mme Durand de Marie", "Durand", "de Marie")]
    public void Block_WhoseNamesCouldBeSwapped_IsOfferedAndNotPlaced(string block, string firstName, string lastName)
    {
        var pasted = Read(block);

        Assert.DoesNotContain(CommonFields.LastName, pasted.Placed.Keys);
        Assert.Equal([firstName, lastName], pasted.Offered.Select(value => value.Value));
    }

    [Theory]
    [InlineData("Mme Nguyen Thi Lan épouse DUPONT", "Mme", "Dupont")]
    [InlineData("MME NGUYEN THI LAN ÉPOUSE DUPONT", "Mme", "Dupont")]
    [InlineData("Mme DURAND Jeanne veuve DE LA TOUR", "Mme", "de La Tour")]
    public void Block_WithAMarriedName_PlacesTheCivilityAndOffersTheName(string block, string civility, string lastName)
    {
        var pasted = Read(block);

        Assert.Equal([civility], pasted.Placed.Values);
        Assert.Equal([lastName], pasted.Offered.Select(value => value.Value));
        Assert.Equal(["prenom"], pasted.Missing);
    }

    [Theory]
    [InlineData("Mme MOREAU", "prenom")]
    [InlineData("Luc MOREAU", "civilite")]
    [InlineData("M. Pierre Martin", "prenom nom")]
    [InlineData("Mme DURAND", "")]
    [InlineData("06 12 34 56 78", "")]
    public void Outdated_OfAFormThatSaysSomebodyElse_IsWhatTheBlockDoesNotGive(string block, string fields)
    {
        var typed = new Dictionary<string, string?> { ["civilite"] = "Mme", ["prenom"] = "Jeanne", ["nom"] = "Durand", ["heure"] = "10 h" };

        Assert.Equal(fields.Split(' ', StringSplitOptions.RemoveEmptyEntries), Read(block).Outdated(typed));
    }

    [Fact]
    public void Outdated_ContactOfAnotherCompany_IsNoLongerTheirs() => Assert.Equal(
        ["nom"], Read("Raison sociale : Boulangerie du Parc", "reponse-employeur").Outdated(new Dictionary<string, string?> { ["entreprise"] = "Garage Sud", ["nom"] = "Durand" }));

    [Fact]
    public void Block_WithTwoPeople_PlacesNeither()
    {
        var pasted = Read("Mme DURAND Jeanne\nM. MOREAU Luc");

        Assert.Empty(pasted.Placed);
        Assert.Equal(["Mme", "M.", "Jeanne", "Luc", "Durand", "Moreau"], pasted.Offered.Select(value => value.Value));
    }

    [Fact]
    public void Block_SeveralFirstNames_OffersTheFirst()
    {
        var pasted = Read("Nom : DURAND\nPrénoms : Jeanne, Marie, Louise");

        Assert.Equal(["Jeanne"], pasted.Offered.Select(value => value.Value));
    }

    [Theory]
    [InlineData("")]
    [InlineData("Bonjour,\nmerci de rappeler demain.")]
    [InlineData("Réunion d'équipe")]
    [InlineData("Référence : 2026-114\nObjet : Suivi")]
    [InlineData("Agence LYON\nDossier URGENT\nFRANCE TRAVAIL")]
    [InlineData("Nom :\nPrénom :")]
    [InlineData("Nom : 12345")]
    public void Block_WithoutIdentity_GivesNothing(string block)
    {
        var pasted = Read(block);

        Assert.Empty(pasted.Placed);
        Assert.Empty(pasted.Offered);
        Assert.Empty(pasted.Unplaced);
    }

    [Fact]
    public void Block_OfAnEmployer_FillsTheCompany()
    {
        var pasted = Read("Raison sociale : Boulangerie du Parc\nSIRET : 732 829 320 00074\nM. MOREAU Luc", "reponse-employeur");

        Assert.Equal("Boulangerie du Parc", pasted.Placed[CommonFields.Company]);
        Assert.Equal("Moreau", pasted.Placed[CommonFields.LastName]);
        Assert.Equal(["SIRET"], pasted.Unplaced.Select(value => value.Label));
    }

    private static PastedIdentity Read(string block, string template = "convocation") => IdentityReader.Read(LetterDesk.Templates.Find(template)!, block);
}
