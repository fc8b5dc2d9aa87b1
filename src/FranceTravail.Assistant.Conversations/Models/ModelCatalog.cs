using System.Text.Json;

namespace FranceTravail.Assistant.Conversations.Models;

/// <summary>The models that an installation can choose from, read from <c>models/models.json</c>.</summary>
public sealed class ModelCatalog
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    private ModelCatalog(string folder, IReadOnlyList<ModelDescription> models)
    {
        Folder = folder;
        Models = models;
    }

    public string Folder { get; }

    public IReadOnlyList<ModelDescription> Models { get; }

    /// <exception cref="ModelCatalogException">The file is missing, is not the catalogue's JSON, or describes a model twice.</exception>
    public static ModelCatalog Load(string folder)
    {
        var path = Path.Combine(folder, "models.json");
        if (!File.Exists(path))
            throw new ModelCatalogException($"Le catalogue des modèles est introuvable : {path}.");

        try
        {
            var content = JsonSerializer.Deserialize<CatalogFile>(File.ReadAllText(path), Options);
            var models = content?.Models ?? [];
            var twice = models.GroupBy(model => model.Id).FirstOrDefault(group => group.Count() > 1);
            if (twice is not null)
                throw new ModelCatalogException($"Le modèle « {twice.Key} » figure deux fois dans {path}.");

            return new ModelCatalog(folder, models);
        }
        catch (JsonException exception)
        {
            throw new ModelCatalogException($"Le catalogue des modèles {path} est illisible : {exception.Message}", exception);
        }
    }

    /// <exception cref="ModelCatalogException">No model of that kind has that id.</exception>
    public ModelDescription Find(string id, ModelKind kind) =>
        Models.FirstOrDefault(model => model.Id == id && model.Kind == kind)
        ?? throw new ModelCatalogException(
            $"Le modèle « {id} » n'est pas dans le catalogue. Choix possibles : "
            + string.Join(", ", Models.Where(model => model.Kind == kind).Select(model => model.Id)) + ".");

    public string PathOf(ModelDescription model) => Path.GetFullPath(Path.Combine(Folder, model.File));

    private sealed record CatalogFile(IReadOnlyList<ModelDescription> Models);
}
