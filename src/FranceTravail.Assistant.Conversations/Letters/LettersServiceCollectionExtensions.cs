using FranceTravail.Assistant.Conversations.Letters.Drafting;
using FranceTravail.Assistant.Conversations.Letters.Templates;
using Microsoft.Extensions.DependencyInjection;

namespace FranceTravail.Assistant.Conversations.Letters;

public static class LettersServiceCollectionExtensions
{
    /// <summary>Registers letters over what <c>AddConversations</c> registers.</summary>
    /// <param name="promptsFolder">Holds <c>letters/*.yaml</c>; read once, at the first use.</param>
    public static IServiceCollection AddLetters(this IServiceCollection services, string promptsFolder)
    {
        services.AddSingleton(_ => LetterTemplates.Load(promptsFolder));
        services.AddSingleton<ILetterDrafter, LetterDrafter>();
        return services;
    }
}
