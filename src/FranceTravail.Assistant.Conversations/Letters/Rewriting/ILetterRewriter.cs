namespace FranceTravail.Assistant.Conversations.Letters.Rewriting;

/// <summary>Rewrites a selection of a letter; what it says of facts, conditions and rights stays what it was, or nothing changes.</summary>
public interface ILetterRewriter
{
    /// <summary>What the configured model and code can do, in the order of the menu.</summary>
    IReadOnlyList<RewriteAction> Actions { get; }

    /// <param name="onProgress">Told the model's text so far with the values put back, before anything of it was checked.</param>
    Task<Rewriting> RewriteAsync(RewriteRequest request, Action<string>? onProgress, CancellationToken cancellationToken);
}
