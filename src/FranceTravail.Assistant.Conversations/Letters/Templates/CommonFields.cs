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
    public const string ServiceAddress = "adresse_service";
    public const string Day = "date_courrier";

    public static IReadOnlyList<string> Civilities { get; } = ["Mme", "M."];

    public static IEnumerable<LetterField> Before(bool isToCompany)
    {
        if (isToCompany) yield return Recipient(Company, "Entreprise", FieldKind.Company, true);
        yield return Recipient(Civility, "Civilité", FieldKind.Choice, !isToCompany) with { Choices = Civilities };
        yield return Recipient(FirstName, "Prénom", FieldKind.FirstName, false);
        yield return Recipient(LastName, "Nom", FieldKind.LastName, !isToCompany);
    }

    /// <param name="isDecision">True: the letter has to say its day and where its author can be written to.</param>
    public static IEnumerable<LetterField> After(bool isDecision)
    {
        yield return Signature(Signer, "Signataire (prénom et nom)", FieldKind.Signer, true) with { IsRemembered = true };
        yield return Signature(Role, "Fonction du signataire", FieldKind.Text, true) with { IsRemembered = true };
        yield return Signature(Agency, "Agence ou service (en-tête)", FieldKind.Text, false) with { IsRemembered = true };
        yield return Signature(ServiceAddress, "Adresse administrative du service", FieldKind.Text, isDecision) with
        {
            IsRemembered = true,
            Hint = isDecision ? "Rue, code postal et ville : le courrier doit porter le nom, la qualité et l'adresse administrative de son auteur." : null,
        };
        yield return Signature(Day, "Date du courrier", FieldKind.Date, isDecision);
    }

    private static LetterField Recipient(string name, string label, FieldKind kind, bool isRequired) => Of(name, label, kind, isRequired, LetterFieldPart.Recipient);

    private static LetterField Signature(string name, string label, FieldKind kind, bool isRequired) => Of(name, label, kind, isRequired, LetterFieldPart.Signature);

    private static LetterField Of(string name, string label, FieldKind kind, bool isRequired, LetterFieldPart part) =>
        new(name, label, kind, isRequired, null, [], null, null, 1, null, Part: part);
}
