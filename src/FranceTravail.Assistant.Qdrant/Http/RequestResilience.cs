using Microsoft.Extensions.Http.Resilience;
using Polly;

namespace FranceTravail.Assistant.Qdrant.Http;

/// <summary>How often and how long a request is tried.</summary>
internal static class RequestResilience
{
    private const int Retries = 3;

    public static void Configure(HttpStandardResilienceOptions resilience, QdrantOptions options)
    {
        var usual = TimeSpan.FromSeconds(options.TimeoutSeconds);
        resilience.AttemptTimeout.Timeout = usual;
        resilience.AttemptTimeout.TimeoutGenerator = arguments => new ValueTask<TimeSpan>(PaceOf(arguments.Context).Limit(usual));
        resilience.TotalRequestTimeout.Timeout = (Retries + 1) * usual;
        resilience.TotalRequestTimeout.TimeoutGenerator = arguments => new ValueTask<TimeSpan>(Total(PaceOf(arguments.Context), usual));
        resilience.CircuitBreaker.SamplingDuration = 3 * usual;

        // A Retry-After of the server is obeyed; that is the default of this strategy.
        resilience.Retry.MaxRetryAttempts = Retries;
        resilience.Retry.BackoffType = DelayBackoffType.Exponential;
        resilience.Retry.UseJitter = true;
        resilience.Retry.Delay = TimeSpan.FromMilliseconds(options.RetryDelayMilliseconds);
        resilience.Retry.ShouldHandle = arguments => new ValueTask<bool>(
            HttpClientResiliencePredicates.IsTransient(arguments.Outcome) && IsWorthWaiting(arguments.Outcome.Result, PaceOf(arguments.Context), usual));
    }

    private static TimeSpan Total(RequestPace pace, TimeSpan usual) =>
        pace == RequestPace.Transfer ? Timeout.InfiniteTimeSpan : (Retries + 1) * pace.Limit(usual);

    // A server that asks for more patience than there is has answered: « too many requests » says more than « no answer » would
    // after the wait. A transfer is not repeated: each attempt at a snapshot leaves one on the server's disk.
    private static bool IsWorthWaiting(HttpResponseMessage? response, RequestPace pace, TimeSpan usual) =>
        pace != RequestPace.Transfer && !(response?.Headers.RetryAfter?.Delta > pace.Limit(usual));

    private static RequestPace PaceOf(ResilienceContext context) => RequestPaceOptions.PaceOf(context.GetRequestMessage());
}
