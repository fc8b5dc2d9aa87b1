namespace FranceTravail.Assistant.Conversations.Letters.Templates;

/// <summary>What every letter asks for.</summary>
internal static class CommonFields
{
    public const string Civility = "civilite";
    public const string LastName = "nom";
    public const string FirstName = "prenom";
    public const string Company = "entreprise";
    public const string Signer = "signataire";
    public const string Role = "fonction";
    public const string Agency = "agence";
    public const string Day = "date_courrier";

    public static IReadOnlyList<string> Civilities { get; } = ["Mme", "M."];

    public static IEnumerable<LetterField> Before(bool isToCompany)
    {
        if (isToCompany) yield return Of(Company, "Entreprise", FieldKind.Company, true);
        yield return Of(Civility, "Civilité", FieldKind.Choice, !isToCompany, Civilities);
        yield return Of(FirstName, "Prénom", FieldKind.FirstName, false);
        yield return Of(LastName, "Nom", FieldKind.LastName, !isToCompany);
    }

    public static IEnumerable<LetterField> After()
    {
        yield return Of(Signer, "Signataire (prénom et nom)", FieldKind.Signer, true) with { IsRemembered = true };
        yield return Of(Role, "Fonction du signataire", FieldKind.Text, true) with { IsRemembered = true };
        yield return Of(Agency, "Agence ou service (en-tête)", FieldKind.Text, false) with { IsRemembered = true };
        yield return Of(Day, "Date du courrier", FieldKind.Date, false);
    }

    private static LetterField Of(string name, string label, FieldKind kind, bool isRequired, IReadOnlyList<string>? choices = null) =>
        new(name, label, kind, isRequired, null, choices ?? [], null, null, 1, null);
}
