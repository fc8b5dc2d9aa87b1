using System.Text.RegularExpressions;

namespace FranceTravail.Assistant.Knowledge.Privacy;

/// <summary>The placeholders in brackets that stand for a value: <c>[NOM]</c>, <c>[DATE_1]</c>.</summary>
public static partial class SlotNames
{
    public const string LastName = "NOM";
    public const string FirstName = "PRENOM";
    public const string Signer = "SIGNATAIRE";
    public const string Date = "DATE";
    public const string Time = "HEURE";
    public const string Place = "LIEU";
    public const string Amount = "MONTANT";
    public const string Company = "ENTREPRISE";

    // Only these were seen in training; a model does not know what any other one stands for.
    private static readonly HashSet<string> Trained = [LastName, FirstName, Signer, Date, Time, Place, Amount, Company];

    // The first of its kind has no number, as in training.
    private static readonly HashSet<string> Unnumbered = [LastName, FirstName, Signer];

    public static string Family(PersonalDataKind kind) => kind switch
    {
        PersonalDataKind.SocialSecurityNumber => "NIR",
        PersonalDataKind.Iban => "IBAN",
        PersonalDataKind.Siret => "SIRET",
        PersonalDataKind.Siren => "SIREN",
        PersonalDataKind.Email => "COURRIEL",
        PersonalDataKind.Phone => "TELEPHONE",
        PersonalDataKind.BirthDate => "NAISSANCE",
        PersonalDataKind.JobSeekerId => "IDENTIFIANT",
        PersonalDataKind.Address => "ADRESSE",
        PersonalDataKind.Name => LastName,
        PersonalDataKind.Date => Date,
        PersonalDataKind.Time => Time,
        PersonalDataKind.Amount => Amount,
        _ => "REPERE",
    };

    /// <summary>The name of the nth slot of a family, from 1.</summary>
    public static string Numbered(string family, int number) => number == 1 && Unnumbered.Contains(family) ? family : $"{family}_{number}";

    public static string InBrackets(string name) => $"[{name}]";

    /// <summary>True where the model was trained to copy such a slot.</summary>
    public static bool IsTrained(string name) => Trained.Contains(name.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9').TrimEnd('_'));

    /// <summary>The words around the slots, for what reads a text without knowing of them: a search would look for « NOM ».</summary>
    public static string Without(string text) => InText().IsMatch(text) ? Spaces().Replace(InText().Replace(text, " "), " ").Trim() : text;

    /// <summary>All that stands in brackets like a slot, whether a slot of ours or not; group 1 is the name.</summary>
    [GeneratedRegex(@"\[([A-Z][A-Z_]*[A-Z](?:_?\d{1,4})?)\]")]
    public static partial Regex InText();

    [GeneratedRegex(@"\s{2,}")]
    private static partial Regex Spaces();
}
