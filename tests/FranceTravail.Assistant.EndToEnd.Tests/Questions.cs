namespace FranceTravail.Assistant.EndToEnd.Tests;

/// <summary>Questions that the sample corpus answers.</summary>
internal static class Questions
{
    public const string Hours = "Combien d'heures faut-il avoir travaillé pour ouvrir des droits à l'ARE ?";

    public const string Complaint = "Sous combien de jours faut-il répondre à une réclamation ?";

    public const string Internship = "Quelle est la durée maximale d'une PMSMP ?";

    /// <summary>Answered by a list, which takes longer to write.</summary>
    public const string LongAnswer = "Quelles sont les conditions à remplir pour avoir droit à l'ARE ?";
}
