namespace FranceTravail.Assistant.LlamaCpp.Embeddings;

/// <summary>Texts that are computed together, and where their vectors go.</summary>
internal sealed class EmbeddingBatch(IReadOnlyList<TokenizedText> texts, float[][] vectors, CancellationToken cancellationToken)
{
    private readonly TaskCompletionSource _completion = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public IReadOnlyList<TokenizedText> Texts { get; } = texts;

    public CancellationToken CancellationToken { get; } = cancellationToken;

    public Task Completion => _completion.Task;

    public void SetVector(TokenizedText text, float[] vector) => vectors[text.Index] = vector;

    public void Complete() => _completion.TrySetResult();

    public void Cancel() => _completion.TrySetCanceled(CancellationToken);

    public void Fail(Exception exception) => _completion.TrySetException(exception);
}
