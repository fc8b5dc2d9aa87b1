using System.Text.Json.Serialization;

namespace FranceTravail.Assistant.Knowledge.Privacy;

/// <summary>Stored by name.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<PersonalDataKind>))]
public enum PersonalDataKind
{
    /// <summary>Numéro d'inscription au répertoire (NIR), also without its key or with a wrong one.</summary>
    SocialSecurityNumber,
    Iban,
    Siret,
    Siren,
    Email,
    Phone,
    BirthDate,

    /// <summary>Identifiant France Travail.</summary>
    JobSeekerId,
    Address,

    /// <summary>A name that follows a civility, without the civility.</summary>
    Name,
    Date,
    Time,
    Amount,

    /// <summary>Words in brackets that look like one of our own slots.</summary>
    SlotLookAlike,
}
