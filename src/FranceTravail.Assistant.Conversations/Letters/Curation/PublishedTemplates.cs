using Microsoft.Extensions.Hosting;

namespace FranceTravail.Assistant.Conversations.Letters.Curation;

/// <summary>A server begins with what curators published.</summary>
internal sealed class PublishedTemplates(TemplateCuration curation) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken) => curation.LoadAsync(cancellationToken);

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
