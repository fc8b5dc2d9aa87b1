namespace FranceTravail.Assistant.Conversations.Letters.Studio;

/// <summary>« Relu et validé par … le … ».</summary>
/// <param name="Ticked">What the reader confirmed, in the words that stood on the button and beside the boxes.</param>
/// <param name="Text">What was read; another text is not validated by it.</param>
public sealed record LetterValidation(string By, DateTimeOffset At, IReadOnlyList<string> Ticked, string Text);
