using System.Security.Cryptography.X509Certificates;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Http.Resilience;
using Microsoft.Extensions.Options;

namespace FranceTravail.Assistant.Qdrant.Http;

internal static class QdrantHttpExtensions
{
    /// <summary>The client with its address, key, certificate and patience.</summary>
    public static IServiceCollection AddQdrantClient(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddHttpClient<QdrantClient>(Configure)
            // No cookies, no proxy of the environment, no redirect: the key goes to the configured server and nowhere else.
            .UseSocketsHttpHandler((handler, provider) =>
            {
                handler.UseProxy = false;
                handler.AllowAutoRedirect = false;
                handler.UseCookies = false;
                // A machine that is off does not refuse: it says nothing.
                handler.ConnectTimeout = TimeSpan.FromSeconds(2);
                handler.PooledConnectionLifetime = TimeSpan.FromMinutes(5);
                if (OptionsOf(provider).CertificateAuthority is { Length: > 0 } path) Trust(handler, path);
            })
            .AddStandardResilienceHandler()
            .Configure((resilience, provider) => RequestResilience.Configure(resilience, OptionsOf(provider)));
        return services;
    }

    private static void Configure(IServiceProvider provider, HttpClient client)
    {
        var options = OptionsOf(provider);
        client.BaseAddress = new Uri(options.Url.TrimEnd('/') + "/");
        // The resilience handler keeps the time.
        client.Timeout = Timeout.InfiniteTimeSpan;
        if (options.ApiKey is { Length: > 0 } key) client.DefaultRequestHeaders.Add("api-key", key);
    }

    private static void Trust(SocketsHttpHandler handler, string path)
    {
        // An authority of one's own rarely publishes revocations, and where they cannot be asked for the chain would be refused.
        var policy = new X509ChainPolicy { TrustMode = X509ChainTrustMode.CustomRootTrust, RevocationMode = X509RevocationMode.NoCheck };
        policy.CustomTrustStore.ImportFromPemFile(path);
        handler.SslOptions.CertificateChainPolicy = policy;
    }

    private static QdrantOptions OptionsOf(IServiceProvider provider) => provider.GetRequiredService<IOptions<QdrantOptions>>().Value;
}
