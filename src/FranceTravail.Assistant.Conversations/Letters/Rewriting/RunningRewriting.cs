using FranceTravail.Assistant.Conversations.Letters.Studio;

namespace FranceTravail.Assistant.Conversations.Letters.Rewriting;

/// <summary>A passage of a letter that is being rewritten.</summary>
/// <param name="request">As the letter stood when it was asked for.</param>
/// <param name="start">Where the passage stood, in UTF-16 characters.</param>
public sealed class RunningRewriting(RewriteRequest request, int start) : RunningWriting
{
    public RewriteRequest Request => request;

    public int Start => start;

    /// <summary>Null while it runs, and after it was stopped or failed.</summary>
    public Rewriting? Result { get; private set; }

    internal DateTimeOffset EndedAt { get; private set; }

    internal void End(Rewriting? result, string? problem, DateTimeOffset at)
    {
        (Result, EndedAt) = (result, at);
        End(problem);
    }
}
