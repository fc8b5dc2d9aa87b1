namespace FranceTravail.Assistant.Conversations.Regulation;

public sealed record PastExchange(string Question, string Answer);
