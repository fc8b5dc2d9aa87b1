namespace FranceTravail.Assistant.Conversations.Letters;

/// <param name="IsMandatory">A letter does not leave while it fails.</param>
/// <param name="Message">What was found and, where it failed, how to put it right.</param>
public sealed record LetterCheck(string Id, bool Passed, bool IsMandatory, string Message);
