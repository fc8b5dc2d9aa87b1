using FranceTravail.Assistant.Knowledge.Retrieval.Embedded;
using Microsoft.Extensions.DependencyInjection;

namespace FranceTravail.Assistant.Knowledge.Retrieval;

public static class RetrievalServiceCollectionExtensions
{
    /// <summary>Registers the index of one machine, over the database of <c>AddAssistantData</c>, and its reading at start.</summary>
    public static IServiceCollection AddEmbeddedIndex(this IServiceCollection services)
    {
        services.AddSingleton<StoredPassages>();
        services.AddSingleton<IndexLoader>();
        services.AddSingleton<EmbeddedPassageIndex>();
        services.AddSingleton<IPassageIndex>(provider => provider.GetRequiredService<EmbeddedPassageIndex>());
        return services.AddHostedService<IndexWarmup>();
    }
}
