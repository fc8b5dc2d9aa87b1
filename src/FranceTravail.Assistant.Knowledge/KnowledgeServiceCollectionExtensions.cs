using FranceTravail.Assistant.Knowledge.Curation;
using FranceTravail.Assistant.Knowledge.Evaluation;
using FranceTravail.Assistant.Knowledge.Evidence;
using FranceTravail.Assistant.Knowledge.Evidence.Gate;
using FranceTravail.Assistant.Knowledge.Ingestion;
using FranceTravail.Assistant.Knowledge.Retrieval;
using FranceTravail.Assistant.Knowledge.Retrieval.Lexicon.Curation;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace FranceTravail.Assistant.Knowledge;

public static class KnowledgeServiceCollectionExtensions
{
    /// <summary>
    /// Registers import, search and sources over the embedded index. Asks for the Data services, an embedding generator
    /// with its <see cref="TextEmbedderOptions"/>, and an <see cref="ITextExtractor"/>; an <see cref="AnswerGate"/> that is registered before is kept.
    /// </summary>
    public static IServiceCollection AddKnowledge(this IServiceCollection services)
    {
        services.AddEmbeddedIndex();
        services.AddSingleton<TextEmbedder>();
        services.AddSingleton<PassageFinder>();
        services.AddSingleton<EvidenceRanker>();
        services.TryAddSingleton(new AnswerGate(null));
        services.AddSingleton<PassageVectors>();
        services.AddSingleton<DocumentWriter>();
        services.AddSingleton<CorpusImporter>();
        services.AddSingleton<SourceReader>();
        services.AddSingleton<RetrievalComparison>();
        services.AddSingleton<CorpusEvaluator>();
        services.AddSingleton<CorpusCatalog>();
        services.AddSingleton<DocumentWithdrawals>();
        services.AddSingleton<CuratedDates>();
        services.AddSingleton<DateHistories>();
        services.AddSingleton<AnswerSupport>();
        services.AddSingleton<SearchVocabulary>();
        services.AddSingleton<VocabularyPreview>();
        return services;
    }
}
