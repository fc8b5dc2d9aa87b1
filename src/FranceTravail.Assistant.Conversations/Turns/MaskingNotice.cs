using FranceTravail.Assistant.Knowledge.Privacy;

namespace FranceTravail.Assistant.Conversations.Turns;

/// <summary>Tells the asker what was taken out of a question, or of the name of a conversation: « Nom et adresse masqués ».</summary>
public static class MaskingNotice
{
    /// <summary>Null where nothing was masked.</summary>
    public static string? Of(IReadOnlyList<PersonalDataKind>? masked) => masked is null or [] ? null : OfQuestion(masked);

    /// <summary>Null where nothing was masked.</summary>
    public static string? OfTitle(IReadOnlyList<PersonalDataKind> masked)
    {
        if (masked is []) return null;

        var (subject, _) = Subject(masked);
        return $"{subject} dans le nom de la conversation.";
    }

    private static string OfQuestion(IReadOnlyList<PersonalDataKind> masked)
    {
        var (subject, agreement) = Subject(masked);
        return $"{subject} : ni conservé{agreement}, ni transmis{(agreement == "s" ? string.Empty : agreement)} au modèle.";
    }

    // « Adresse masquée », with the ending that its other participles take.
    private static (string Subject, string Agreement) Subject(IReadOnlyList<PersonalDataKind> masked)
    {
        var words = masked.Select(Word).Distinct().ToList();
        var names = words.ConvertAll(word => word.Name);
        var list = names.Count == 1 ? names[0] : $"{string.Join(", ", names[..^1])} et {names[^1]}";
        var agreement = (words.TrueForAll(word => word.IsFeminine) ? "e" : string.Empty) + (words.Count > 1 ? "s" : string.Empty);
        return ($"{char.ToUpperInvariant(list[0])}{list[1..]} masqué{agreement}", agreement);
    }

    private static (string Name, bool IsFeminine) Word(PersonalDataKind kind) => kind switch
    {
        PersonalDataKind.Name => ("nom", false),
        PersonalDataKind.JobSeekerId => ("identifiant", false),
        PersonalDataKind.SocialSecurityNumber => ("numéro de sécurité sociale", false),
        PersonalDataKind.Iban => ("IBAN", false),
        PersonalDataKind.Siret or PersonalDataKind.Siren => ("numéro d’entreprise", false),
        PersonalDataKind.Email => ("adresse électronique", true),
        PersonalDataKind.Phone => ("numéro de téléphone", false),
        PersonalDataKind.BirthDate => ("date de naissance", true),
        PersonalDataKind.Address => ("adresse", true),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "A question keeps its dates, times and amounts."),
    };
}
