using FranceTravail.Assistant.Knowledge.Retrieval;
using FranceTravail.Assistant.Knowledge.Retrieval.Analysis;
using FranceTravail.Assistant.Qdrant.Http.Contracts;

namespace FranceTravail.Assistant.Qdrant.Collections;

/// <summary>Whether a collection is what this program would have built. Each failure is a French sentence that says what to do.</summary>
internal static class CollectionCheck
{
    private const string Rebuild = "Lancez « index rebuild ».";

    /// <param name="dimension">Null where no embedding model is at hand to tell.</param>
    /// <exception cref="IndexUnavailableException">It is not.</exception>
    public static CorpusCollection Check(string name, CollectionInfo info, string model, int? dimension)
    {
        if (info.Config.Metadata is not { } description)
        {
            throw new IndexUnavailableException(
                $"La collection Qdrant « {name} » n'a pas été créée par ce programme. Donnez un autre nom dans Qdrant:Corpus, ou retirez-la.");
        }

        var dense = info.Config.Params.Vectors?.GetValueOrDefault(VectorNames.Dense);
        var sparse = info.Config.Params.SparseVectors?.GetValueOrDefault(VectorNames.Sparse);
        if (dense is not { Distance: "Cosine" } || sparse is not { Modifier: "idf" })
            throw new IndexUnavailableException($"La collection Qdrant « {name} » n'a pas les vecteurs attendus (dense cosinus, sparse idf). {Rebuild}");

        if (description.Model != model || (dimension is { } expected && dense.Size != expected))
        {
            throw new IndexUnavailableException(
                $"La collection Qdrant « {name} » vient d'un autre modèle de recherche, dont les vecteurs ne se comparent pas à ceux-ci. "
                + "Reprenez l'ancien modèle (Assistant:Models:Embedding), ou importez de nouveau puis lancez « index rebuild ».");
        }

        if (description.Analyzer != FrenchAnalyzer.Version)
        {
            throw new IndexUnavailableException(
                $"La collection Qdrant « {name} » vient d'une autre version de l'analyse du français ({description.Analyzer}, attendue : {FrenchAnalyzer.Version}). {Rebuild}");
        }

        var missing = PayloadFields.Indexes
            .Where(index => info.PayloadSchema.GetValueOrDefault(index.FieldName)?.DataType != index.FieldSchema.Type)
            .Select(index => index.FieldName)
            .ToList();
        return missing.Count == 0
            ? new CorpusCollection(name, description, info.Config.QuantizationConfig is not null)
            : throw new IndexUnavailableException(
                $"La collection Qdrant « {name} » n'a pas d'index de champ pour {string.Join(", ", missing)} : les filtres y seraient lents ou refusés. {Rebuild}");
    }
}
