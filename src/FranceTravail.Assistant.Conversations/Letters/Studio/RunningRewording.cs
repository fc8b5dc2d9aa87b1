namespace FranceTravail.Assistant.Conversations.Letters.Studio;

/// <summary>A letter that the model is writing.</summary>
public sealed class RunningRewording : RunningWriting
{
    /// <summary>What was taken out of the model's text or put back, once it ended.</summary>
    public IReadOnlyList<string> Remarks { get; private set; } = [];

    /// <summary>True where the letter has the model's words now; false while it runs, and where the letter is what it was.</summary>
    public bool IsTaken { get; private set; }

    internal void End(IReadOnlyList<string> remarks, bool isTaken, string? problem)
    {
        (Remarks, IsTaken) = (remarks, isTaken);
        End(problem);
    }
}
