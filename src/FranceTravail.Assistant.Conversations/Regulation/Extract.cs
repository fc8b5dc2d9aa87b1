using FranceTravail.Assistant.Knowledge.Retrieval;

namespace FranceTravail.Assistant.Conversations.Regulation;

/// <param name="Text">What the model reads of the passage.</param>
internal sealed record Extract(FoundPassage Passage, string Text);
