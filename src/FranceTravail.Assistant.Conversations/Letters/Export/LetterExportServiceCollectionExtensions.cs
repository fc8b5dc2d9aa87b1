using Microsoft.Extensions.DependencyInjection;

namespace FranceTravail.Assistant.Conversations.Letters.Export;

public static class LetterExportServiceCollectionExtensions
{
    public static IServiceCollection AddLetterExport(this IServiceCollection services)
    {
        services.AddOptions<LetterExportOptions>().ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<LetterExporter>();
        return services;
    }
}
