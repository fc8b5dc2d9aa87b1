namespace FranceTravail.Assistant.Conversations.Letters.Equity.Runs;

/// <summary>How a server runs the mirror test.</summary>
public sealed class MirrorOptions
{
    /// <summary>The name of the model that words letters, kept with each result.</summary>
    public string Model { get; set; } = string.Empty;

    /// <summary>When to run it every day, by a clock in Paris; null: on demand only.</summary>
    public TimeOnly? At { get; set; }
}
