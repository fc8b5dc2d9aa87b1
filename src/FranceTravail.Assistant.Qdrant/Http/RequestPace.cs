namespace FranceTravail.Assistant.Qdrant.Http;

/// <summary>How long a request may take, beside what somebody waits for.</summary>
internal enum RequestPace
{
    /// <summary>A person waits.</summary>
    Usual,

    /// <summary>A write, which is answered once it is applied: <see cref="RequestPaceOptions.SlowFactor"/> times as long.</summary>
    Slow,

    /// <summary>A file of any size: sent once, without an end in all; the client gives it up when nothing moves any more.</summary>
    Transfer,
}

internal static class RequestPaceOptions
{
    public const int SlowFactor = 10;

    private static readonly HttpRequestOptionsKey<RequestPace> Key = new("qdrant.pace");

    public static HttpRequestMessage At(this HttpRequestMessage request, RequestPace pace)
    {
        request.Options.Set(Key, pace);
        return request;
    }

    public static RequestPace PaceOf(HttpRequestMessage? request) =>
        request is not null && request.Options.TryGetValue(Key, out var pace) ? pace : RequestPace.Usual;

    /// <summary>How long one attempt may take.</summary>
    public static TimeSpan Limit(this RequestPace pace, TimeSpan usual) => pace switch
    {
        RequestPace.Usual => usual,
        RequestPace.Slow => SlowFactor * usual,
        _ => Timeout.InfiniteTimeSpan,
    };
}
