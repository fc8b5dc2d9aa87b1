using FranceTravail.Assistant.Conversations.Letters.Drafting;
using FranceTravail.Assistant.Conversations.Letters.Templates;

namespace FranceTravail.Assistant.Web.Tests.Features.Letters;

/// <summary>Writes until it is told what it wrote, or stopped.</summary>
internal sealed class WaitingDrafter : ILetterDrafter
{
    private readonly TaskCompletionSource<LetterDraft> _draft = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public void Say(LetterDraft draft) => _draft.TrySetResult(draft);

    public LetterDraft Compose(LetterTemplate template, IReadOnlyDictionary<string, string?> typed, string notes) => throw new NotSupportedException();

    public Task<string?> PromptAsync(LetterTemplate template, IReadOnlyDictionary<string, string?> typed, string notes, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<LetterDraft> RewordAsync(
        LetterTemplate template, IReadOnlyDictionary<string, string?> typed, string notes, Action<string>? onProgress, CancellationToken cancellationToken) => _draft.Task.WaitAsync(cancellationToken);
}
