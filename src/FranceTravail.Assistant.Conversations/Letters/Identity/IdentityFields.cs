using FranceTravail.Assistant.Conversations.Letters.Templates;
using FranceTravail.Assistant.Conversations.Letters.Texts;

namespace FranceTravail.Assistant.Conversations.Letters.Identity;

/// <summary>What case files call the parts of an identity.</summary>
internal static class IdentityFields
{
    public const string Address = "adresse";
    public const string PostCode = "code_postal";
    public const string Town = "ville";
    public const string Phone = "telephone";
    public const string Email = "courriel";
    public const string JobSeekerId = "identifiant";
    public const string BirthDate = "date_naissance";
    public const string BirthName = "nom_naissance";
    public const string SocialSecurityNumber = "nir";
    public const string Siret = "siret";
    public const string Iban = "iban";
    public const string FullName = "identite";

    private static readonly Dictionary<string, string> Labels = new()
    {
        [CommonFields.Civility] = "Civilité",
        [CommonFields.LastName] = "Nom",
        [CommonFields.FirstName] = "Prénom",
        [FullName] = "Nom et prénom",
        [CommonFields.Company] = "Entreprise",
        [Address] = "Adresse",
        [Phone] = "Téléphone",
        [Email] = "Adresse électronique",
        [JobSeekerId] = "Identifiant France Travail",
        [BirthDate] = "Date de naissance",
        [BirthName] = "Nom de naissance",
        [SocialSecurityNumber] = "Numéro de sécurité sociale",
        [Siret] = "SIRET",
        [Iban] = "IBAN",
    };

    private static readonly Dictionary<string, string> Written = new()
    {
        ["civilite"] = CommonFields.Civility,
        ["titre"] = CommonFields.Civility,
        ["nom"] = CommonFields.LastName,
        ["nom de famille"] = CommonFields.LastName,
        ["nom d usage"] = CommonFields.LastName,
        ["nom usuel"] = CommonFields.LastName,
        ["nom de naissance"] = BirthName,
        ["nom de jeune fille"] = BirthName,
        ["prenom"] = CommonFields.FirstName,
        ["prenoms"] = CommonFields.FirstName,
        ["prenom s"] = CommonFields.FirstName,
        ["nom et prenom"] = FullName,
        ["nom prenom"] = FullName,
        ["nom prenoms"] = FullName,
        ["nom et prenoms"] = FullName,
        ["prenom et nom"] = FullName,
        ["prenom nom"] = FullName,
        ["identite"] = FullName,
        ["demandeur d emploi"] = FullName,
        ["entreprise"] = CommonFields.Company,
        ["employeur"] = CommonFields.Company,
        ["raison sociale"] = CommonFields.Company,
        ["societe"] = CommonFields.Company,
        ["etablissement"] = CommonFields.Company,
        ["adresse"] = Address,
        ["adresse postale"] = Address,
        ["domicile"] = Address,
        ["code postal"] = PostCode,
        ["cp"] = PostCode,
        ["ville"] = Town,
        ["commune"] = Town,
        ["telephone"] = Phone,
        ["tel"] = Phone,
        ["mobile"] = Phone,
        ["portable"] = Phone,
        ["telephone portable"] = Phone,
        ["telephone mobile"] = Phone,
        ["courriel"] = Email,
        ["mail"] = Email,
        ["email"] = Email,
        ["e mail"] = Email,
        ["adresse electronique"] = Email,
        ["adresse mail"] = Email,
        ["adresse e mail"] = Email,
        ["identifiant"] = JobSeekerId,
        ["identifiant france travail"] = JobSeekerId,
        ["identifiant ft"] = JobSeekerId,
        ["n identifiant"] = JobSeekerId,
        ["numero de demandeur d emploi"] = JobSeekerId,
        ["n de"] = JobSeekerId,
        ["date de naissance"] = BirthDate,
        ["ne le"] = BirthDate,
        ["nee le"] = BirthDate,
        ["ne e le"] = BirthDate,
        ["ddn"] = BirthDate,
        ["nir"] = SocialSecurityNumber,
        ["numero de securite sociale"] = SocialSecurityNumber,
        ["n de securite sociale"] = SocialSecurityNumber,
        ["n ss"] = SocialSecurityNumber,
        ["siret"] = Siret,
        ["n siret"] = Siret,
        ["iban"] = Iban,
    };

    public static string LabelOf(string field) => Labels.GetValueOrDefault(field, field);

    /// <summary>The part that a label names; null where it is no label that is known.</summary>
    public static string? Named(string label) => Written.GetValueOrDefault(Plain(label));

    /// <summary>Lower case, without accents, words apart by one space.</summary>
    public static string Plain(string text) => string.Join(' ', PlainWords.Of(text));
}
