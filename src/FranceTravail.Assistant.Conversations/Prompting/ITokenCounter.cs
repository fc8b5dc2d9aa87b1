namespace FranceTravail.Assistant.Conversations.Prompting;

/// <summary>Counts tokens as the chat model does. Implementations: the loaded engine, and an estimate for a remote server.</summary>
public interface ITokenCounter
{
    /// <summary>May wait for the model to be loaded.</summary>
    ValueTask<int> CountAsync(string text, CancellationToken cancellationToken);
}
