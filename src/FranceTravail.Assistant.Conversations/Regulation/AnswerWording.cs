using System.Globalization;

namespace FranceTravail.Assistant.Conversations.Regulation;

/// <summary>The French sentences of an answer that the model did not write.</summary>
internal static class AnswerWording
{
    private static readonly CultureInfo French = CultureInfo.GetCultureInfo("fr-FR");

    public const string ModelRefused =
        "Les documents trouvés ne permettent pas de répondre à cette question. Les plus proches sont indiqués ci-dessous.";

    public const string NothingAnswers =
        "Rien dans les documents ne semble répondre à cette question : elle n'a pas été soumise au modèle. Les passages les plus proches sont indiqués ci-dessous.";

    public const string NothingPassedTheChecks =
        "La réponse rédigée contenait des éléments absents de ses sources : elle n'est pas affichée. Les passages trouvés sont indiqués ci-dessous.";

    public const string SourceSays = "La source dit :";

    public static string NothingFound(DateOnly inForceOn) => string.Create(French,
        $"Aucun document que vous pouvez consulter, en vigueur au {inForceOn:d}, ne correspond à cette question. Reformulez-la avec d'autres mots, ou signalez le manque à un administrateur du corpus.");
}
