using System.Globalization;
using System.Text.RegularExpressions;

namespace FranceTravail.Assistant.Conversations.Letters.Templates;

/// <summary>An amount as agents type one: « 412,60 », « 1 330.7 € », « 412€60 ». What could be read as two amounts is none.</summary>
internal static partial class AmountReader
{
    private const string Form = "Un montant de la forme 1 330,70 €.";

    /// <param name="isRequired">A letter that has to say an amount says more than nothing.</param>
    public static (string? Value, string? Error) Read(string text, bool isRequired)
    {
        if (MoreDecimals().IsMatch(text)) return (null, $"Deux chiffres au plus après la virgule. {Form}");

        var match = Amount().Match(text);
        var number = $"{Space().Replace(match.Groups["whole"].Value, string.Empty)}.{match.Groups["cents"].Value}0";
        if (!match.Success || !decimal.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount)) return (null, Form);

        if (amount == 0 && isRequired) return (null, "Un montant de plus de 0 €.");

        var written = amount.ToString(amount == decimal.Truncate(amount) ? "#,##0" : "#,##0.00", CultureInfo.InvariantCulture);
        return (written.Replace(',', ' ').Replace('.', ',') + " €", null);
    }

    // Groups of three digits behind a space, or none; the euro sign at the end, or where the comma would be.
    [GeneratedRegex(@"^(?<whole>\d{1,3}(?:\s\d{3})+|\d+)(?:(?:[.,](?<cents>\d{1,2}))?\s*(?:€|euros?)?|\s*(?:€|euros?)\s*(?<cents>\d{2}))$", RegexOptions.IgnoreCase)]
    private static partial Regex Amount();

    [GeneratedRegex(@"\d[.,]\d{3,}\s*(?:€|euros?)?$", RegexOptions.IgnoreCase)]
    private static partial Regex MoreDecimals();

    [GeneratedRegex(@"\s")]
    private static partial Regex Space();
}
