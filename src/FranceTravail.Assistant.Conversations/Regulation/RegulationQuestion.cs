using FranceTravail.Assistant.Knowledge.Retrieval;

namespace FranceTravail.Assistant.Conversations.Regulation;

/// <param name="History">What was asked and answered before in the conversation, oldest first.</param>
public sealed record RegulationQuestion(string Text, SearchScope Scope, IReadOnlyList<PastExchange> History);
