using FranceTravail.Assistant.Conversations.Models;
using FranceTravail.Assistant.Conversations.Prompting;
using FranceTravail.Assistant.Data;
using FranceTravail.Assistant.Knowledge.Evidence.Gate;
using FranceTravail.Assistant.Knowledge.Retrieval;
using FranceTravail.Assistant.LlamaCpp;
using FranceTravail.Assistant.Web.Hosting;
using Microsoft.Extensions.AI;

namespace FranceTravail.Assistant.Web.Models;

internal static class LocalModelsServiceCollectionExtensions
{
    /// <summary>Registers the configured models, loaded by whoever asks first, behind the Microsoft.Extensions.AI interfaces.</summary>
    public static IServiceCollection AddLocalModels(this IServiceCollection services, ModelCatalog catalog, ModelOptions options)
    {
        var chat = catalog.Find(options.Chat, ModelKind.Chat);
        var embedding = catalog.Find(options.Embedding, ModelKind.Embedding);
        var embeddingProfile = embedding.Embedding
            ?? throw new ModelCatalogException($"Le modèle « {embedding.Id} » n'a pas de section « embedding » dans models.json.");

        services.AddSingleton(catalog);
        services.AddSingleton(provider => new ModelFileCheck(
            Path.Combine(provider.GetRequiredService<DataFolder>().Path, "models-checked.json")));
        services.AddSingleton(provider => new LocalModel<LlamaChatClient>(
            catalog,
            chat,
            provider.GetRequiredService<ModelFileCheck>(),
            (path, cancellationToken) => LlamaChatClient.LoadAsync(
                ChatModelOptions(chat, path, options), provider.GetRequiredService<ILoggerFactory>(), cancellationToken)));
        services.AddSingleton(provider => new LocalModel<LlamaEmbeddingGenerator>(
            catalog,
            embedding,
            provider.GetRequiredService<ModelFileCheck>(),
            (path, cancellationToken) => LlamaEmbeddingGenerator.LoadAsync(
                new LlamaEmbeddingModelOptions { ModelPath = path, Threads = options.Threads },
                provider.GetRequiredService<ILoggerFactory>(),
                cancellationToken)));

        services.AddSingleton<DeferredChatClient>();
        services.AddSingleton<IChatClient>(provider => provider.GetRequiredService<DeferredChatClient>());
        services.AddSingleton<ITokenCounter>(provider => provider.GetRequiredService<DeferredChatClient>());
        services.AddSingleton<IEmbeddingGenerator<string, Embedding<float>>, DeferredEmbeddingGenerator>();
        services.AddSingleton(new TextEmbedderOptions(
            embeddingProfile.QueryPrefix, embeddingProfile.PassagePrefix, embedding.Sha256 ?? embedding.Id));
        services.AddSingleton(new AnswerGate(embeddingProfile.AnswerGate));
        return services;
    }

    private static LlamaChatModelOptions ChatModelOptions(ModelDescription chat, string path, ModelOptions options) => new()
    {
        ModelPath = path,
        Template = TemplateOf(chat),
        ContextSize = chat.ContextSize,
        MaxSequences = options.MaxConcurrentAnswers,
        Threads = options.Threads,
        GpuLayers = options.GpuLayers,
    };

    private static ChatTemplate TemplateOf(ModelDescription chat) => chat.Profile?.ChatTemplate switch
    {
        "gemma" => ChatTemplate.Gemma,
        "chatml" => ChatTemplate.ChatMl,
        "llama3" => ChatTemplate.Llama3,
        "mistral" => ChatTemplate.Mistral,
        var other => throw new ModelCatalogException(
            $"Le modèle « {chat.Id} » demande la forme de conversation « {other} » ; formes connues : gemma, chatml, llama3, mistral."),
    };
}
