using FranceTravail.Assistant.Conversations.Letters.Composition;
using FranceTravail.Assistant.Conversations.Letters.Identity;
using FranceTravail.Assistant.Conversations.Letters.Templates;

namespace FranceTravail.Assistant.Conversations.Letters.Series;

/// <summary>« Série »: a row of titles and rows pasted from a spreadsheet → one form per letter, each with its own errors.</summary>
public static class SeriesReader
{
    public const int MostRows = 500;

    private const int LongestQuote = 40;

    /// <param name="shared">Typed once for all: what a row leaves empty.</param>
    public static LetterSeries Read(LetterTemplate template, string pasted, IReadOnlyDictionary<string, string?> shared)
    {
        var rows = PastedRows.Read(pasted).Select((cells, index) => (Number: index + 1, Cells: cells)).Where(row => row.Cells.Count > 0).ToList();
        if (rows.Count == 0) return None("Rien à lire : collez les lignes copiées du tableur.");

        var titles = rows[0].Cells;
        var columns = titles.Select(title => FieldOf(template, title)).ToList();
        if (!AreTitles(titles, columns)) return None("La première ligne ne nomme aucune colonne du courrier : ajoutez en tête la ligne de titres.");
        if (columns.OfType<string>().GroupBy(name => name).FirstOrDefault(group => group.Count() > 1) is { } twice) return None($"Deux colonnes remplissent « {template.Field(twice.Key)?.Label ?? IdentityFields.LabelOf(twice.Key)} » : n'en gardez qu'une.");
        if (rows.Count == 1) return None("Il n'y a que la ligne de titres.");
        if (rows.Count - 1 > MostRows) return None($"{rows.Count - 1} lignes : {MostRows} au plus. Partagez la série.");

        return new LetterSeries(
            [.. SeriesPerson.PointOutTwice(rows.Skip(1).Select(row => Row(template, shared, columns, row.Number, row.Cells)))],
            [.. titles.Where((title, index) => title.Length > 0 && columns[index] is null)],
            null);
    }

    private static LetterSeries None(string problem) => new([], [], problem);

    // A value may be the name of a field (« Agence »); a row of titles has more of them.
    private static bool AreTitles(IReadOnlyList<string> cells, List<string?> columns)
    {
        var named = columns.Count(name => name is not null);
        return named > 1 || (named == 1 && cells.Count(cell => cell.Length > 0) <= 2);
    }

    private static string? FieldOf(LetterTemplate template, string title)
    {
        var plain = IdentityFields.Plain(title);
        if (plain.Length == 0) return null;

        var named = IdentityFields.Named(title);
        return template.Fields.FirstOrDefault(field => IdentityFields.Plain(field.Name) == plain || IdentityFields.Plain(field.Label) == plain)?.Name
            ?? (named == IdentityFields.FullName ? named : template.Field(named ?? string.Empty)?.Name);
    }

    private static SeriesRow Row(LetterTemplate template, IReadOnlyDictionary<string, string?> shared, List<string?> columns, int number, IReadOnlyList<string> cells)
    {
        var typed = new Dictionary<string, string?>(shared);
        foreach (var (cell, field) in cells.Zip(columns))
        {
            if (cell.Length > 0 && field is not null) typed[field] = cell;
        }

        typed.Remove(IdentityFields.FullName, out var fullName);
        var (errors, remarks) = (new List<string>(), new List<string>());
        SeriesPerson.Place(typed, fullName, errors, remarks);
        var facts = LetterFacts.Read(template, typed);
        errors.AddRange(facts.Errors.Select(error => Fault(template.Field(error.Key)!, typed.GetValueOrDefault(error.Key), error.Value)));

        // A form shows a choice by its own words.
        foreach (var field in template.Fields.Where(field => field.Kind is FieldKind.Choice or FieldKind.YesNo && facts.Values.ContainsKey(field.Name))) typed[field.Name] = facts.Values[field.Name];
        var beyond = cells.Skip(columns.Count).Count(cell => cell.Length > 0);
        if (beyond > 0) errors.Add($"Cellules au-delà de la dernière colonne titrée : {beyond}. La ligne est peut-être décalée.");
        var amounts = template.Fields.Where(field => field.Kind == FieldKind.Amount && facts.Values.ContainsKey(field.Name)).Select(field => $"{field.Label} : {facts.Values[field.Name]}");
        return new SeriesRow(number, typed, errors, [.. amounts], beyond > 0) { Remarks = remarks };
    }

    private static string Fault(LetterField field, string? cell, string error) => string.IsNullOrWhiteSpace(cell)
        ? $"« {field.Label} » : {error}"
        : $"« {field.Label} » ({(cell.Length > LongestQuote ? string.Concat(cell.AsSpan(0, LongestQuote), "…") : cell)}) : {error}";
}
