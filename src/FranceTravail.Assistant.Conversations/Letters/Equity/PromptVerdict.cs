namespace FranceTravail.Assistant.Conversations.Letters.Equity;

/// <summary>How what the model is sent for two people compares.</summary>
public enum PromptVerdict
{
    /// <summary>A locked text: nothing is sent.</summary>
    None,

    /// <summary>The same, byte by byte.</summary>
    Identical,

    /// <summary>Differs by what was swapped and is told to the model: civility and agreements, the age or the disability of the notes.</summary>
    DiffersBySwapOnly,

    /// <summary>Differs by something that should not reach the model, such as a name.</summary>
    Leaks,
}
