using System.Globalization;
using FranceTravail.Assistant.Conversations.Regulation.Freshness;

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

    /// <summary>The line that an answer carries for a source that is not of the day asked about; null for one that is.</summary>
    public static string? BasedOn(DateOnly? date, SourceAge age) => (age, date) switch
    {
        (SourceAge.Old, { } day) => string.Create(French, $"D'après une fiche {De(day)}{day:MMMM yyyy}"),
        (SourceAge.Old, null) => "D'après une fiche ancienne, sans date",
        (SourceAge.Later, { } day) => string.Create(French, $"D'après un texte mis à jour le {day:dd/MM/yyyy}, après la date demandée"),
        _ => null,
    };

    public static string AmountAt(DateOnly? date) => date is { } day
        ? string.Create(French, $"Montant au {day:dd/MM/yyyy} : peut avoir été revalorisé")
        : "Montant sans date : peut avoir été revalorisé";

    private static string De(DateOnly day) => day.Month is 4 or 8 or 10 ? "d'" : "de ";

    public static string NothingFound(DateOnly inForceOn) => string.Create(French,
        $"Aucun document que vous pouvez consulter, en vigueur au {inForceOn:d}, ne correspond à cette question. Reformulez-la avec d'autres mots.");
}
