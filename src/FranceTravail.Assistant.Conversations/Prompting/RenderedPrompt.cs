namespace FranceTravail.Assistant.Conversations.Prompting;

internal sealed record RenderedPrompt(string System, string User);
