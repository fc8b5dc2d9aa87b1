using FranceTravail.Assistant.Knowledge.Retrieval;

namespace FranceTravail.Assistant.Conversations.Regulation;

/// <param name="History">What was asked and answered before in the conversation, oldest first.</param>
/// <param name="PassagesOnly">Ranked passages, and no call of a chat model.</param>
public sealed record RegulationQuestion(string Text, SearchScope Scope, IReadOnlyList<PastExchange> History, bool PassagesOnly = false);
