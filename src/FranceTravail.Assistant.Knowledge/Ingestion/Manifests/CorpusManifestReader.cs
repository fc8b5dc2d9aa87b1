using System.Globalization;
using System.Text.Json;

namespace FranceTravail.Assistant.Knowledge.Ingestion.Manifests;

/// <summary>Reads the lines of a manifest one by one and keeps what is sound.</summary>
internal sealed class CorpusManifestReader
{
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private readonly List<string> _warnings = [];

    public Dictionary<string, CorpusManifestEntry> ByPath { get; } = new(StringComparer.Ordinal);

    /// <summary>Path → line number, from 1. Not in the entry, which a line added above must leave as it is.</summary>
    public Dictionary<string, int> Lines { get; } = new(StringComparer.Ordinal);

    public IReadOnlyList<string> Warnings => _warnings;

    public void Add(string line, int number)
    {
        if (string.IsNullOrWhiteSpace(line)) return;

        try
        {
            using var json = JsonDocument.Parse(line);
            if (json.RootElement.ValueKind != JsonValueKind.Object) Warn(number, "ce n'est pas un objet JSON, ligne ignorée");
            else Add(json.RootElement, number);
        }
        catch (JsonException)
        {
            Warn(number, "JSON illisible, ligne ignorée");
        }
    }

    private void Add(JsonElement line, int number)
    {
        var (id, path) = (Text(line, "id"), Text(line, "path"));
        if (id is null || path is null)
        {
            Warn(number, $"« {(id is null ? "id" : "path")} » manque, ligne ignorée");
            return;
        }

        if (!RelativePath.StaysInside(path))
        {
            Warn(number, "« path » sort du dossier, ligne ignorée");
            return;
        }

        path = RelativePath.Normalize(path);
        if (ByPath.ContainsKey(path) || !_ids.Add(id))
        {
            Warn(number, $"« {(ByPath.ContainsKey(path) ? "path" : "id")} » est déjà pris par une ligne précédente, ligne ignorée");
            return;
        }

        Lines[path] = number;
        ByPath[path] = new CorpusManifestEntry(
            id,
            path,
            Text(line, "title"),
            Date(line, "date", number),
            Text(line, "source"),
            Text(line, "publisher"),
            Text(line, "licence"),
            Text(line, "theme"),
            Text(line, "collection"),
            Text(line, "status"),
            Date(line, "inForceFrom", number),
            Date(line, "inForceTo", number),
            Text(line, "audience"));
    }

    private DateOnly? Date(JsonElement line, string key, int number)
    {
        var value = Text(line, key);
        if (value is null) return null;
        if (DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)) return date;

        Warn(number, $"« {key} » n'est pas une date AAAA-MM-JJ, champ ignoré");
        return null;
    }

    private static string? Text(JsonElement line, string key) =>
        line.TryGetProperty(key, out var value) && value.ValueKind == JsonValueKind.String && value.GetString() is { } text && !string.IsNullOrWhiteSpace(text)
            ? text.Trim()
            : null;

    private void Warn(int number, string problem) =>
        _warnings.Add(string.Create(CultureInfo.InvariantCulture, $"{CorpusManifest.FileName}, ligne {number} : {problem}."));
}
