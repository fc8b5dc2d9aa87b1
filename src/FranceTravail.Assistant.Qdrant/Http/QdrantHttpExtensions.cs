using System.Security.Cryptography.X509Certificates;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http.Resilience;
using Microsoft.Extensions.Options;
using Polly;

namespace FranceTravail.Assistant.Qdrant.Http;

internal static class QdrantHttpExtensions
{
    /// <summary>The client with its address, key, certificate and patience.</summary>
    public static IServiceCollection AddQdrantClient(this IServiceCollection services)
    {
        services.AddHttpClient<QdrantClient>(Configure)
            // No cookies, no proxy of the environment, no redirect: the key goes to the configured server and nowhere else.
            .UseSocketsHttpHandler((handler, provider) =>
            {
                handler.UseProxy = false;
                handler.AllowAutoRedirect = false;
                handler.UseCookies = false;
                handler.PooledConnectionLifetime = TimeSpan.FromMinutes(5);
                if (OptionsOf(provider).CertificateAuthority is { Length: > 0 } path) Trust(handler, path);
            })
            .AddStandardResilienceHandler()
            .Configure((resilience, provider) => Configure(resilience, OptionsOf(provider)));
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

    private static void Configure(HttpStandardResilienceOptions resilience, QdrantOptions options)
    {
        var attempt = TimeSpan.FromSeconds(options.TimeoutSeconds);
        resilience.AttemptTimeout.Timeout = attempt;
        resilience.AttemptTimeout.TimeoutGenerator = arguments => new ValueTask<TimeSpan>(IsSlow(arguments.Context) ? RequestPace.SlowFactor * attempt : attempt);
        resilience.TotalRequestTimeout.Timeout = 4 * attempt;
        resilience.TotalRequestTimeout.TimeoutGenerator =
            arguments => new ValueTask<TimeSpan>(4 * (IsSlow(arguments.Context) ? RequestPace.SlowFactor * attempt : attempt));
        resilience.CircuitBreaker.SamplingDuration = 3 * attempt;

        // A Retry-After of the server is obeyed; that is the default of this strategy.
        resilience.Retry.MaxRetryAttempts = 3;
        resilience.Retry.BackoffType = DelayBackoffType.Exponential;
        resilience.Retry.UseJitter = true;
        resilience.Retry.Delay = TimeSpan.FromMilliseconds(options.RetryDelayMilliseconds);
    }

    private static bool IsSlow(ResilienceContext context) =>
        context.GetRequestMessage() is { } request && request.Options.TryGetValue(RequestPace.IsSlow, out var isSlow) && isSlow;

    private static void Trust(SocketsHttpHandler handler, string path)
    {
        // An authority of one's own rarely publishes revocations, and where they cannot be asked for the chain would be refused.
        var policy = new X509ChainPolicy { TrustMode = X509ChainTrustMode.CustomRootTrust, RevocationMode = X509RevocationMode.NoCheck };
        policy.CustomTrustStore.ImportFromPemFile(path);
        handler.SslOptions.CertificateChainPolicy = policy;
    }

    private static QdrantOptions OptionsOf(IServiceProvider provider) => provider.GetRequiredService<IOptions<QdrantOptions>>().Value;
}
