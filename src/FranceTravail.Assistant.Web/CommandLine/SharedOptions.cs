using System.CommandLine;
using System.Globalization;

namespace FranceTravail.Assistant.Web.CommandLine;

/// <summary>Options that several verbs take; one instance serves all of them.</summary>
internal sealed class SharedOptions
{
    public const int DefaultTop = 10;

    public Option<string?> Data { get; } = new("--data")
    {
        Description = "Dossier des données (par défaut : data/ à la racine).",
        HelpName = "dossier",
    };

    public Option<bool> Json { get; } = new("--json") { Description = "Résultat en JSON sur la sortie standard, et rien d'autre." };

    public Option<string[]> Collection { get; } = new("--collection")
    {
        Description = "Seulement cette collection (peut être répété).",
        HelpName = "nom",
        AllowMultipleArgumentsPerToken = false,
    };

    public Option<DateOnly?> On { get; } = new("--on")
    {
        Description = "Textes en vigueur à cette date (par défaut : aujourd'hui).",
        HelpName = "AAAA-MM-JJ",
        CustomParser = result =>
        {
            var text = result.Tokens.Count == 1 ? result.Tokens[0].Value : string.Empty;
            if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)) return date;

            result.AddError($"--on attend une date de la forme AAAA-MM-JJ, pas « {text} ».");
            return null;
        },
    };

    /// <summary>Null is <see cref="DefaultTop"/>: the help would say a default of the library's own in English.</summary>
    public Option<int?> Top { get; } = new("--top")
    {
        Description = $"Nombre de passages, de 1 à 100 (par défaut : {DefaultTop}).",
        HelpName = "n",
        CustomParser = result =>
        {
            var text = result.Tokens.Count == 1 ? result.Tokens[0].Value : string.Empty;
            if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 1 and <= 100) return number;

            result.AddError($"--top attend un nombre de 1 à 100, pas « {text} ».");
            return null;
        },
    };
}
