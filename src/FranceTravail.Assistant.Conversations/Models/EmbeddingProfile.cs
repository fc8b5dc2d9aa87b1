using FranceTravail.Assistant.Knowledge.Evidence.Gate;

namespace FranceTravail.Assistant.Conversations.Models;

/// <param name="QueryPrefix">Written before a question, as the model was trained.</param>
/// <param name="PassagePrefix">Written before a passage.</param>
/// <param name="MaxTokens">What is longer is cut.</param>
/// <param name="AnswerGate">When to refuse, fitted with this model's vectors (<c>evaluate --fit-gate</c>); null refuses only where nothing is found.</param>
public sealed record EmbeddingProfile(
    int Dimensions, string QueryPrefix, string PassagePrefix, int MaxTokens, GateCalibration? AnswerGate = null);
