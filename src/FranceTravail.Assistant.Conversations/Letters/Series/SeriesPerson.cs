using FranceTravail.Assistant.Conversations.Letters.Identity;
using FranceTravail.Assistant.Conversations.Letters.Templates;
using FranceTravail.Assistant.Conversations.Letters.Texts;
using FranceTravail.Assistant.Knowledge.Privacy;

namespace FranceTravail.Assistant.Conversations.Letters.Series;

/// <summary>Who a row is about: a civility as spreadsheets write it, names with a civility before them or in one cell, a person who stands in two rows.</summary>
internal static class SeriesPerson
{
    /// <summary>Puts each part of the person into its own field.</summary>
    /// <param name="fullName">The cell of a column « Nom et prénom »; null where there is none.</param>
    /// <param name="errors">Gets what cannot be told apart, and two civilities of one person.</param>
    /// <param name="remarks">Gets what is written otherwise than the spreadsheet does.</param>
    public static void Place(Dictionary<string, string?> typed, string? fullName, List<string> errors, List<string> remarks)
    {
        if (!string.IsNullOrWhiteSpace(fullName))
        {
            if (PersonName.Read(fullName) is { } name) Take(name, fullName);
            else errors.Add($"« {fullName} » : nom et prénom illisibles. Mettez-les dans deux colonnes.");
        }

        foreach (var field in new[] { CommonFields.LastName, CommonFields.FirstName })
        {
            var cell = typed.GetValueOrDefault(field)?.Trim();
            if (cell is null || cell.IndexOfAny([' ', '\u00a0']) is not (> 0 and var end) || GenderAgreement.CivilityOf(cell[..end]) is not { } civility) continue;

            var rest = cell[end..].Trim();
            typed[field] = rest;
            Address(civility, cell[..end]);
            if (field == CommonFields.LastName && string.IsNullOrWhiteSpace(typed.GetValueOrDefault(CommonFields.FirstName)) && PersonName.Read(cell) is { FirstName: not null } name) Take(name with { Civility = null }, cell);
        }

        if (typed.GetValueOrDefault(CommonFields.Civility) is { } written && GenderAgreement.CivilityOf(written) is { } known)
        {
            Say(written);
            typed[CommonFields.Civility] = known;
        }

        void Take(PersonName name, string cell)
        {
            if (name.Civility is { } civility) Address(civility, cell.Split([' ', '\u00a0'])[0]);
            if (name.LastName is { } last) typed[CommonFields.LastName] = last;
            if (name.FirstName is { } first) typed[CommonFields.FirstName] = first;
            if (!name.IsSure) errors.Add($"« {cell} » : quel est le prénom, quel est le nom ? Mettez-les dans deux colonnes.");
        }

        void Address(string civility, string written)
        {
            var column = typed.GetValueOrDefault(CommonFields.Civility);
            if (string.IsNullOrWhiteSpace(column)) typed[CommonFields.Civility] = civility;
            else if (GenderAgreement.CivilityOf(column) is { } other && other != civility) errors.Add($"La civilité est « {column} » dans sa colonne et « {written} » devant le nom.");
            Say(written);
        }

        // Letters of the administration say « Madame » alone (circulaire n° 5575/SG of 21 February 2012).
        void Say(string written)
        {
            if (PlainWords.Of(written) is ["mlle" or "mademoiselle"]) remarks.Add($"« {written.Trim()} » : le courrier écrit « Mme ».");
        }
    }

    /// <summary>Each row whose recipient stands in an earlier one says so.</summary>
    public static IEnumerable<SeriesRow> PointOutTwice(IEnumerable<SeriesRow> rows)
    {
        var first = new Dictionary<string, int>();
        foreach (var row in rows)
        {
            var key = string.Join(' ', PlainWords.Of(row.Recipient ?? string.Empty));
            if (key.Length == 0 || first.TryAdd(key, row.Number)) yield return row;
            else yield return row with { Remarks = [.. row.Remarks, $"Même destinataire qu'à la ligne {first[key]}."] };
        }
    }
}
