using FranceTravail.Assistant.Data;
using FranceTravail.Assistant.Knowledge.Retrieval.Documents;
using FranceTravail.Assistant.Knowledge.Retrieval.Embedded;
using FranceTravail.Assistant.Knowledge.Retrieval.Lexicon;
using FranceTravail.Assistant.Knowledge.Retrieval.Published;
using FranceTravail.Assistant.Knowledge.Retrieval.Spelling;
using FranceTravail.Assistant.Knowledge.Retrieval.Strict;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace FranceTravail.Assistant.Knowledge.Retrieval;

public static class RetrievalServiceCollectionExtensions
{
    /// <summary>The key under which the index of one machine stays at hand while another one serves.</summary>
    public const string Embedded = "embedded";

    /// <summary>Registers the index of one machine, over the database of <c>AddAssistantData</c>, its reading at start, the lexicon and the spelling.</summary>
    public static IServiceCollection AddEmbeddedIndex(this IServiceCollection services)
    {
        services.AddSingleton(SearchLexicon.Seed);
        services.AddSingleton<QueryExpander>();
        services.AddSingleton<ISpellingSuggester, EmbeddedSpellingSuggester>();
        services.AddSingleton<StoredPassages>();
        services.AddSingleton(provider => new PublishedVersions(
            provider.GetRequiredService<IDbContextFactory<AssistantDbContext>>(), provider.GetRequiredService<StoredPassages>()));
        services.AddSingleton<AverageLengths>();
        services.AddSingleton<AverageLengthUpkeep>();
        services.AddSingleton<StoredTerms>();
        services.AddSingleton<IndexHealth>();
        services.AddSingleton<IndexLoader>();
        services.AddSingleton<EmbeddedPassageIndex>();
        services.AddKeyedSingleton<IPassageIndex>(Embedded, (provider, _) => provider.GetRequiredService<EmbeddedPassageIndex>());
        services.AddSingleton(SpecialCases.Seed);
        services.AddSingleton(StrictSubjects.Seed);
        services.AddSingleton<VersionTitles>();
        services.AddHostedService<IndexWarmup>();
        return services.UsePassageIndex(Embedded);
    }

    /// <summary>Searches go to the index registered under a key; the one of this machine is then read only by who asks for it.</summary>
    public static IServiceCollection UsePassageIndex(this IServiceCollection services, string key)
    {
        services.Replace(ServiceDescriptor.Singleton<IPassageIndex>(provider =>
            ActivatorUtilities.CreateInstance<DocumentAwareIndex>(provider, provider.GetRequiredKeyedService<IPassageIndex>(key))));
        if (key == Embedded) return services;

        // Words are suggested from the stored terms; vectors, four times as large, are the server's then.
        services.Replace(ServiceDescriptor.Singleton<ISpellingSuggester>(provider =>
        {
            var loader = ActivatorUtilities.CreateInstance<IndexLoader>(provider, false);
            return ActivatorUtilities.CreateInstance<EmbeddedSpellingSuggester>(
                provider, ActivatorUtilities.CreateInstance<EmbeddedPassageIndex>(provider, loader));
        }));
        foreach (var warmup in services.Where(service => service.ImplementationType == typeof(IndexWarmup)).ToList()) services.Remove(warmup);
        return services;
    }
}
