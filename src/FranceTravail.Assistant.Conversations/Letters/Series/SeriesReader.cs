using FranceTravail.Assistant.Conversations.Letters.Composition;
using FranceTravail.Assistant.Conversations.Letters.Identity;
using FranceTravail.Assistant.Conversations.Letters.Templates;

namespace FranceTravail.Assistant.Conversations.Letters.Series;

/// <summary>« Série »: rows pasted from a spreadsheet → one set of facts per letter, each with its own errors.</summary>
public static class SeriesReader
{
    public const int MostRows = 500;

    /// <param name="shared">Typed once for all: what a row leaves empty.</param>
    /// <param name="order">The fields of the columns where the first row does not name them; null asks for a header.</param>
    public static LetterSeries Read(LetterTemplate template, string pasted, IReadOnlyDictionary<string, string?> shared, IReadOnlyList<string>? order = null)
    {
        var rows = PastedRows.Read(pasted);
        if (rows.Count == 0) return new LetterSeries([], false, [], "Rien à lire : collez les lignes copiées du tableur.");

        var columns = Header(template, rows[0]);
        var hasHeader = columns is not null;
        columns ??= order is null ? null : [.. order.Select(name => template.Field(name)?.Name)];
        if (columns is null) return new LetterSeries([], false, [], "La première ligne ne nomme aucun champ du formulaire : ajoutez une ligne de titres, ou indiquez l'ordre des colonnes.");
        if (columns.OfType<string>().GroupBy(name => name).FirstOrDefault(group => group.Count() > 1) is { } twice)
            return new LetterSeries(columns, hasHeader, [], $"Deux colonnes remplissent « {template.Field(twice.Key)!.Label} ».");

        var first = hasHeader ? 1 : 0;
        if (rows.Count - first > MostRows) return new LetterSeries(columns, hasHeader, [], $"{rows.Count - first} lignes : {MostRows} au plus. Partagez la série.");

        var titles = hasHeader ? rows[0] : [];
        var letters = rows.Skip(first).Select((cells, index) => Row(template, shared, columns, titles, cells, index + first + 1)).ToList();
        return new LetterSeries(columns, hasHeader, letters, letters.Count == 0 ? "Il n'y a que la ligne de titres." : null);
    }

    /// <summary>The fields that a row of titles names; null where it is a row of values.</summary>
    private static List<string?>? Header(LetterTemplate template, IReadOnlyList<string> cells)
    {
        var names = cells.Select(cell => FieldOf(template, cell)).ToList();
        var filled = cells.Count(cell => cell.Length > 0);

        // A value may be the name of a field (« Agence »); a row of titles has more of them.
        return names.Count(name => name is not null) * 2 >= filled && filled > 0 && names.Exists(name => name is not null) ? names : null;
    }

    private static string? FieldOf(LetterTemplate template, string title)
    {
        var plain = IdentityFields.Plain(title);
        if (plain.Length == 0) return null;

        return template.Fields.FirstOrDefault(field => IdentityFields.Plain(field.Name) == plain || IdentityFields.Plain(field.Label) == plain)?.Name
            ?? template.Field(IdentityFields.Named(title) ?? string.Empty)?.Name;
    }

    private static SeriesRow Row(
        LetterTemplate template, IReadOnlyDictionary<string, string?> shared, List<string?> columns, IReadOnlyList<string> titles, IReadOnlyList<string> cells, int number)
    {
        var typed = new Dictionary<string, string?>(shared);
        var ignored = new Dictionary<string, string>();
        for (var index = 0; index < cells.Count; index++)
        {
            if (cells[index].Length == 0) continue;

            if (index < columns.Count && columns[index] is { } field) typed[field] = cells[index];
            else ignored[titles.ElementAtOrDefault(index) is { Length: > 0 } title && !ignored.ContainsKey(title) ? title : $"colonne {index + 1}"] = cells[index];
        }

        var facts = LetterFacts.Read(template, typed);
        var errors = facts.Faults(template).ToList();
        var beyond = cells.Skip(columns.Count).Count(cell => cell.Length > 0);
        if (beyond > 0) errors.Add($"{beyond} cellule(s) de trop à la fin de la ligne : vérifiez les colonnes.");
        return new SeriesRow(number, typed, facts, ignored, errors);
    }
}
