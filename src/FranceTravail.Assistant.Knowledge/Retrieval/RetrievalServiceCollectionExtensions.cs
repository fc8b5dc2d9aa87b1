using FranceTravail.Assistant.Knowledge.Retrieval.Documents;
using FranceTravail.Assistant.Knowledge.Retrieval.Embedded;
using FranceTravail.Assistant.Knowledge.Retrieval.Lexicon;
using FranceTravail.Assistant.Knowledge.Retrieval.Spelling;
using FranceTravail.Assistant.Knowledge.Retrieval.Strict;
using Microsoft.Extensions.DependencyInjection;

namespace FranceTravail.Assistant.Knowledge.Retrieval;

public static class RetrievalServiceCollectionExtensions
{
    /// <summary>Registers the index of one machine, over the database of <c>AddAssistantData</c>, its reading at start, the lexicon and the spelling.</summary>
    public static IServiceCollection AddEmbeddedIndex(this IServiceCollection services)
    {
        services.AddSingleton(SearchLexicon.Seed);
        services.AddSingleton<QueryExpander>();
        services.AddSingleton<ISpellingSuggester, EmbeddedSpellingSuggester>();
        services.AddSingleton<StoredPassages>();
        services.AddSingleton<IndexLoader>();
        services.AddSingleton<EmbeddedPassageIndex>();
        services.AddSingleton(SpecialCases.Seed);
        services.AddSingleton(StrictSubjects.Seed);
        services.AddSingleton<VersionTitles>();
        services.AddSingleton<IPassageIndex>(provider =>
            ActivatorUtilities.CreateInstance<DocumentAwareIndex>(provider, provider.GetRequiredService<EmbeddedPassageIndex>()));
        return services.AddHostedService<IndexWarmup>();
    }
}
