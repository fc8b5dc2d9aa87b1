namespace FranceTravail.Assistant.Conversations.Prompting;

/// <summary>Counts tokens as the chat model does; the engine is in a project that this one does not know.</summary>
public interface ITokenCounter
{
    /// <summary>May wait for the model to be loaded.</summary>
    ValueTask<int> CountAsync(string text, CancellationToken cancellationToken);
}
