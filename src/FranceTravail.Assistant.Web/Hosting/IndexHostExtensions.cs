using FranceTravail.Assistant.Qdrant;
using Microsoft.Extensions.Options;

namespace FranceTravail.Assistant.Web.Hosting;

internal static class IndexHostExtensions
{
    /// <summary>Registers the index on a server, which the verbs can move to, and has searches go to the configured one.</summary>
    public static void AddIndex(this IHostApplicationBuilder builder)
    {
        var options = new IndexOptions();
        builder.Configuration.GetSection(IndexOptions.Section).Bind(options, binder => binder.ErrorOnUnknownConfiguration = true);
        builder.Services.AddSingleton(Options.Create(options));

        var server = new QdrantOptions();
        builder.Configuration.GetSection(QdrantOptions.Section).Bind(server, binder => binder.ErrorOnUnknownConfiguration = true);
        var validation = new QdrantOptionsValidator().Validate(Options.DefaultName, server);
        if (validation.Failed) throw new OptionsValidationException(QdrantOptions.Section, typeof(QdrantOptions), validation.Failures);

        builder.Services.AddQdrant(server);
        if (options.Kind == IndexKind.Qdrant) builder.Services.UseQdrantIndex();
    }
}
