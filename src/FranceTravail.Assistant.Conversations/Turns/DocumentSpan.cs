namespace FranceTravail.Assistant.Conversations.Turns;

/// <summary>A piece of the text of a document's version.</summary>
/// <param name="Start">First UTF-16 offset.</param>
/// <param name="End">End offset, excluded.</param>
public sealed record DocumentSpan(int Start, int End);
