using FranceTravail.Assistant.Conversations.Letters.Templates;

namespace FranceTravail.Assistant.Conversations.Letters.Drafting;

/// <summary>Writes letters; the page and the command line ask the same one.</summary>
public interface ILetterDrafter
{
    /// <summary>The whole letter from the template alone, at once.</summary>
    LetterDraft Compose(LetterTemplate template, IReadOnlyDictionary<string, string?> typed, string notes);

    /// <summary>Exactly what the model would be sent, without asking it; null for a locked text.</summary>
    Task<string?> PromptAsync(LetterTemplate template, IReadOnlyDictionary<string, string?> typed, string notes, CancellationToken cancellationToken);

    /// <summary>The same letter with the model's wording where it may have one; a locked text stays what it is.</summary>
    /// <param name="onProgress">Told the model's text so far with the values put back, before anything of it was checked.</param>
    Task<LetterDraft> RewordAsync(LetterTemplate template, IReadOnlyDictionary<string, string?> typed, string notes, Action<string>? onProgress, CancellationToken cancellationToken);
}
