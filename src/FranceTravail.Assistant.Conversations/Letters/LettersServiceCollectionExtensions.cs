using FranceTravail.Assistant.Conversations.Letters.Curation;
using FranceTravail.Assistant.Conversations.Letters.Drafting;
using FranceTravail.Assistant.Conversations.Letters.Equity;
using FranceTravail.Assistant.Conversations.Letters.Equity.Runs;
using FranceTravail.Assistant.Conversations.Letters.Evaluation;
using FranceTravail.Assistant.Conversations.Letters.Rewriting;
using FranceTravail.Assistant.Conversations.Letters.Spelling;
using FranceTravail.Assistant.Conversations.Letters.Storage;
using FranceTravail.Assistant.Conversations.Letters.Studio;
using FranceTravail.Assistant.Conversations.Letters.Templates;
using FranceTravail.Assistant.Conversations.Models;
using FranceTravail.Assistant.Conversations.Prompting;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;

namespace FranceTravail.Assistant.Conversations.Letters;

public static class LettersServiceCollectionExtensions
{
    /// <summary>Registers letters over what <c>AddConversations</c> and the Data project register.</summary>
    /// <param name="promptsFolder">Holds <c>letters/*.yaml</c>; read once, at the first use.</param>
    public static IServiceCollection AddLetters(this IServiceCollection services, string promptsFolder)
    {
        services.AddSingleton(_ => LetterTemplates.Load(promptsFolder));
        services.AddSingleton<ILetterDrafter>(provider => Drafter(provider));
        services.AddSingleton<RewritingModel>();
        services.AddSingleton<ILetterRewriter, LetterRewriter>();
        services.AddSingleton<LetterEvaluator>();
        services.AddSingleton<TemplateCuration>();

        // Chance may not tell two people apart.
        services.AddSingleton(provider => new LetterMirror(Drafter(provider, isRepeatable: true)));
        return services;
    }

    private static LetterDrafter Drafter(IServiceProvider provider, bool isRepeatable = false) =>
        new(provider.GetRequiredService<PromptLibrary>(), provider.GetRequiredService<IChatClient>(), provider.GetRequiredService<ChatProfile>(), isRepeatable);

    /// <summary>Adds what only a server needs: the storage of letters, their erasure and the work that outlives a page. Asks for data protection.</summary>
    public static IServiceCollection AddLetterStudio(this IServiceCollection services)
    {
        services.AddOptions<LetterStorageOptions>().ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<LetterSeal>();
        services.AddSingleton<LetterStore>();
        services.AddSingleton<LetterHabits>();
        services.AddSingleton<Rewordings>();
        services.AddSingleton<Rewritings>();
        services.AddSingleton<MirrorStore>();
        services.AddSingleton<MirrorRuns>();
        services.AddHostedService<PublishedTemplates>();
        services.AddHostedService<LetterErasure>();
        services.AddHostedService<DictionaryReading>();
        services.AddHostedService<MirrorSchedule>();
        return services;
    }
}
