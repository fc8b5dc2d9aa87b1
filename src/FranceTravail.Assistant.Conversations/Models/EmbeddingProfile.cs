namespace FranceTravail.Assistant.Conversations.Models;

/// <param name="QueryPrefix">Written before a question, as the model was trained.</param>
/// <param name="PassagePrefix">Written before a passage.</param>
/// <param name="MaxTokens">What is longer is cut.</param>
public sealed record EmbeddingProfile(int Dimensions, string QueryPrefix, string PassagePrefix, int MaxTokens);
