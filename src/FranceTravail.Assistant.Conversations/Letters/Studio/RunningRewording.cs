namespace FranceTravail.Assistant.Conversations.Letters.Studio;

/// <summary>A letter that the model is writing.</summary>
public sealed class RunningRewording : RunningWriting
{
    /// <summary>What was taken out of the model's text or put back, once it ended.</summary>
    public IReadOnlyList<string> Remarks { get; private set; } = [];

    internal void End(IReadOnlyList<string> remarks, string? problem)
    {
        Remarks = remarks;
        End(problem);
    }
}
