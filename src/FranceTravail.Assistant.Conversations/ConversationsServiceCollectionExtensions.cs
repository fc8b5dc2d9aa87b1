using FranceTravail.Assistant.Conversations.Gaps;
using FranceTravail.Assistant.Conversations.History;
using FranceTravail.Assistant.Conversations.Models;
using FranceTravail.Assistant.Conversations.Preferences;
using FranceTravail.Assistant.Conversations.Prompting;
using FranceTravail.Assistant.Conversations.Regulation;
using FranceTravail.Assistant.Conversations.Regulation.Freshness;
using FranceTravail.Assistant.Conversations.Turns;
using FranceTravail.Assistant.Knowledge.Curation;
using FranceTravail.Assistant.Knowledge.Retrieval;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.SemanticKernel;

namespace FranceTravail.Assistant.Conversations;

public static class ConversationsServiceCollectionExtensions
{
    /// <summary>
    /// Registers the assistant. Asks for an <c>IChatClient</c>, an <see cref="ITokenCounter"/>, an
    /// <see cref="IFailureWording"/>, the passage finder and the Data services.
    /// </summary>
    /// <param name="promptsFolder">Holds <c>*.prompt.yaml</c>; read once, at the first use.</param>
    /// <param name="profile">What the configured chat model can be asked.</param>
    public static IServiceCollection AddConversations(this IServiceCollection services, string promptsFolder, ChatProfile profile)
    {
        services.AddKernel();
        services.AddSingleton(provider => PromptLibrary.Load(promptsFolder, new Kernel(provider)));
        services.AddSingleton(profile);
        services.AddSingleton<SearchQueryBuilder>();
        services.AddSingleton<ExtractBudget>();
        services.AddSingleton<ExtractSelector>();
        services.AddSingleton<SourceSorter>();
        services.AddSingleton<SpellingCorrection>();
        services.AddSingleton<Answerability>();
        services.AddSingleton<PassageLister>();
        services.AddSingleton<RegulationPrompt>();
        services.AddSingleton<AnswerStream>();
        services.AddSingleton<AnswerRepair>();
        services.AddSingleton<AnswerGenerator>();
        services.AddSingleton<RegulationAssistant>();
        services.AddSingleton<IRegulationAssistant>(provider => new WithdrawalGuard(
            new DatedAnswers(provider.GetRequiredService<RegulationAssistant>()), provider.GetRequiredService<AnswerSupport>()));
        services.AddSingleton<ConversationStore>();
        services.AddSingleton<CitingConversations>();
        services.AddSingleton<UserPreferenceStore>();
        services.AddSingleton<GapReports>();
        services.AddSingleton<GapCatalog>();
        services.AddSingleton(provider => new GapSearch(
            provider.GetRequiredService<PassageFinder>(),
            provider.GetRequiredService<ExtractSelector>(),
            provider.GetRequiredService<Answerability>(),
            provider.GetRequiredService<PassageLister>()));
        return services;
    }

    /// <summary>Adds what only a server needs: the runner of turns, the upkeep of their events and of the gaps that they showed.</summary>
    public static IServiceCollection AddTurns(this IServiceCollection services)
    {
        services.AddOptions<TurnOptions>().ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<TurnStore>();
        services.AddSingleton<TurnRunner>();
        services.AddSingleton<ITurnRunner>(provider => provider.GetRequiredService<TurnRunner>());
        services.AddHostedService(provider => provider.GetRequiredService<TurnRunner>());
        services.AddHostedService<TurnCompactor>();
        services.AddOptions<GapOptions>().ValidateDataAnnotations().ValidateOnStart();
        services.AddHostedService<GapErasure>();
        return services;
    }
}
