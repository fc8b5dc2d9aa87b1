namespace FranceTravail.Assistant.LlamaCpp.ChatTemplates;

internal enum TurnRole
{
    User,
    Assistant,
}

/// <summary>One message of a conversation, its system text apart.</summary>
internal readonly record struct Turn(TurnRole Role, string Text);
