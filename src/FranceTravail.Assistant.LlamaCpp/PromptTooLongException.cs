namespace FranceTravail.Assistant.LlamaCpp;

/// <summary>A prompt leaves no room for an answer in the model's context.</summary>
public sealed class PromptTooLongException : Exception
{
    /// <summary>Creates the exception without sizes.</summary>
    public PromptTooLongException()
    {
    }

    /// <summary>Creates the exception without sizes.</summary>
    public PromptTooLongException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the exception without sizes.</summary>
    public PromptTooLongException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Creates the exception with both sizes in its message.</summary>
    public PromptTooLongException(int promptTokens, int availableTokens)
        : base($"The prompt has {promptTokens} tokens, but at most {availableTokens} fit.")
    {
        PromptTokens = promptTokens;
        AvailableTokens = availableTokens;
    }

    /// <summary>Tokens of the prompt, its template included.</summary>
    public int PromptTokens { get; }

    /// <summary>The longest prompt that the context takes, one token being kept for the answer.</summary>
    public int AvailableTokens { get; }
}
