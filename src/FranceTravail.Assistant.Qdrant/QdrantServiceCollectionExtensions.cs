using FranceTravail.Assistant.Knowledge.Retrieval;
using FranceTravail.Assistant.Knowledge.Retrieval.Published;
using FranceTravail.Assistant.Qdrant.Collections;
using FranceTravail.Assistant.Qdrant.Http;
using FranceTravail.Assistant.Qdrant.Moving;
using FranceTravail.Assistant.Qdrant.Search;
using FranceTravail.Assistant.Qdrant.Writing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace FranceTravail.Assistant.Qdrant;

/// <summary>Joins this library to a program.</summary>
public static class QdrantServiceCollectionExtensions
{
    /// <summary>The key of the index on the server, for those who ask for it beside the one that serves.</summary>
    public const string Key = "qdrant";

    /// <summary>
    /// Registers the index on a server and <see cref="QdrantCorpus"/>, over the services of <c>AddEmbeddedIndex</c> and a
    /// <see cref="TextEmbedder"/>. Nothing is asked of the server before somebody uses one of them.
    /// </summary>
    public static IServiceCollection AddQdrant(this IServiceCollection services, QdrantOptions options)
    {
        services.AddSingleton(Options.Create(options));
        services.AddQdrantClient();
        services.AddSingleton<CollectionOwnership>();
        services.AddSingleton<CorpusCollections>();
        services.AddSingleton<LiveCollection>();
        services.AddSingleton<LiveSwitch>();
        services.AddSingleton<ReplicaLedger>();
        services.AddSingleton<IndexLeases>();
        services.AddSingleton<PointWriter>();
        services.AddSingleton<CollectionWriter>();
        services.AddSingleton<IndexBuild>();
        services.AddSingleton<Outbox>();
        services.AddSingleton<QdrantPassageIndex>();
        services.AddKeyedSingleton<IPassageIndex>(Key, (provider, _) => provider.GetRequiredService<QdrantPassageIndex>());
        services.AddSingleton<MissingVectors>();
        services.AddSingleton<PointComparisons>();
        services.AddSingleton<ContentComparison>();
        services.AddSingleton<CollectionRepair>();
        services.AddSingleton<VectorRecovery>();
        services.AddSingleton<ServerCopy>();
        services.AddSingleton<CollectionChoice>();
        services.AddSingleton<SnapshotSaving>();
        services.AddSingleton<SnapshotRestore>();
        services.AddSingleton(provider => new TopTenComparison(
            provider.GetRequiredKeyedService<IPassageIndex>(RetrievalServiceCollectionExtensions.Embedded),
            provider.GetRequiredService<QdrantPassageIndex>(),
            provider.GetRequiredService<QueryExpander>(),
            provider.GetRequiredService<TextEmbedder>()));
        services.AddSingleton(Corpus);
        return services;
    }

    /// <summary>Searches go to the server; its index follows the database while the program runs.</summary>
    public static IServiceCollection UseQdrantIndex(this IServiceCollection services)
    {
        services.UsePassageIndex(Key);
        return services.AddHostedService<IndexFollower>();
    }

    private static QdrantCorpus Corpus(IServiceProvider provider) => new(
        provider.GetRequiredService<CorpusCollections>(),
        provider.GetRequiredService<ServerCopy>(),
        provider.GetRequiredService<CollectionChoice>(),
        provider.GetRequiredService<VectorRecovery>(),
        provider.GetRequiredService<ContentComparison>(),
        provider.GetRequiredService<TopTenComparison>(),
        provider.GetRequiredService<SnapshotSaving>(),
        provider.GetRequiredService<SnapshotRestore>(),
        provider.GetRequiredService<AverageLengths>(),
        provider.GetRequiredService<IOptions<QdrantOptions>>());
}
