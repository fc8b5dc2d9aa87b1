using FranceTravail.Assistant.Conversations.Letters.Templates;

namespace FranceTravail.Assistant.Conversations.Letters.Evaluation;

/// <summary>What may be typed in a field, by its kind: usual values and those that break letters, as forms accept them.</summary>
internal static class FactValues
{
    // The first of a month, the last of a year, a leap day, and each way of writing a day.
    private static readonly string[] Days =
        ["01/12/2026", "31/12/2026", "29/02/2028", "1er janvier 2027", "2027-03-01", "7.6.2027", "jeudi 1er juillet 2027", "14-07-2027", "vendredi 25 décembre 2026", "3 août 2026", "28/02/2027"];

    private static readonly string[] Times = ["00:05", "9h", "14 h 30", "23h59", "8:45", "12 heures", "0 h 00"];

    private static readonly string[] Amounts = ["0,01", "7 €", "999,99 €", "12 345,67 €", "1 000 000 euros", "0,50 €", "10000", "1\u202f330,70\u00a0€", "2.5"];

    private static readonly string[] Places =
        ["agence d'Évry-Courcouronnes", "12 bis rue de l'Église, 69003 Lyon", "L'Haÿ-les-Roses", "agence de La Roche-sur-Yon", "Espace « Emploi & Avenir », bâtiment C", "Saint-Étienne [salle 4]", "MAISON DE L’EMPLOI", "agence du 3e arrondissement"];

    private static readonly string[] Companies =
        ["SARL L'Étoile d'Or", "3D & Fils", "MULTI-SERVICES 2000", "Boulangerie « Au Bon Pain »", "[ENTREPRISE_1] Conseil", "Petit", "Café du 14-Juillet", "L’Atelier d’à Côté"];

    private static readonly string[] LastNames = ["Avril", "de La Tour d'Auvergne", "O’Connor", "Lundi", "DA SILVA", "Y", "Petit", "N'Guessan-Le Goff", "Müller-Étienne"];

    private static readonly string[] FirstNames = ["Jean-Baptiste", "Zoé", "ANNE", "Noël", "M'hamed", "Avril", "Claire"];

    private static readonly string[] Signers = ["Zoé Étienne", "Paul-Henri de La Villardière", "Mme O'Brien", "J. Lundi", "MARIE PETIT", "Loïc N’Diaye"];

    private static readonly string[] Lines =
        ["CAP « petite enfance » [niveau 3]", "l'aide à la mobilité", "service d’accueil (H/F)", "dossier n° 12-2027", "messagerie, de 8 h 15 à 11 h", "« [NOM] », [REF] et [URGENT]", "ÉTÉ 2027 — 2e session", "mois d'avril, tous les lundis", "plan B"];

    private static readonly string[] Texts =
    [
        "Votre attestation du 3 mars 2026 manque.\nL’original n'est pas lisible.",
        "Voici ce qui a été relevé :\n- un rendez-vous manqué ;\n- une relance restée sans réponse.\n\nLe détail figure dans votre espace personnel.",
        "« Je n'ai pas reçu le document », avez-vous écrit le 14 juillet 2026. [voir la note jointe]",
        "Il y a une rubrique [NOM], une date [DATE_1] et un champ {date} sans réponse dans votre document du mois d'avril.",
        "Votre demande a été étudiée.",
        string.Join(' ', Enumerable.Range(1, 30).Select(number => $"Votre pièce n° {number} a été lue par l'équipe « accueil » et versée au dossier.")),
    ];

    private static readonly string[] Lists =
    [
        "Pièce d'identité",
        "- Curriculum vitae\n- Relevé d’identité bancaire [RIB]",
        string.Join('\n', Enumerable.Range(1, 12).Select(number => $"Attestation n° {number} de l'employeur")),
        "• Contrat d'engagement\n\n• « Livret » d'accueil",
    ];

    /// <summary>Null for choices and checkboxes, which the template names.</summary>
    public static IReadOnlyList<string>? Of(FieldKind kind) => kind switch
    {
        FieldKind.Date => Days,
        FieldKind.Time => Times,
        FieldKind.Amount => Amounts,
        FieldKind.Place => Places,
        FieldKind.Company => Companies,
        FieldKind.LastName => LastNames,
        FieldKind.FirstName => FirstNames,
        FieldKind.Signer => Signers,
        FieldKind.Text => Lines,
        FieldKind.LongText => Texts,
        FieldKind.List => Lists,
        _ => null,
    };
}
