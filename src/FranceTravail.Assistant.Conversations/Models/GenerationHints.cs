namespace FranceTravail.Assistant.Conversations.Models;

/// <summary>
/// Keys of the additional properties of chat options by which an answer is steered where the engine can do it: the engine of
/// this machine obeys them, a remote one knows nothing of them, and nothing may depend on it.
/// </summary>
public static class GenerationHints
{
    /// <summary>Given, a string: a text with which the answer should not begin.</summary>
    public const string AvoidedOpening = "assistant.avoided_opening";

    /// <summary>Given, a bool: the same prompt should be answered the same, whatever was asked before.</summary>
    public const string Repeatable = "assistant.repeatable";
}
