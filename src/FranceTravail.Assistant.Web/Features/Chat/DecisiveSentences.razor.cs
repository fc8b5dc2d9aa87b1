using FranceTravail.Assistant.Conversations.Turns;
using FranceTravail.Assistant.Web.Features.Sources;
using FranceTravail.Assistant.Web.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace FranceTravail.Assistant.Web.Features.Chat;

/// <summary>The sentences of the corpus that look like the rule asked for, word for word: the rule itself, however the model words it.</summary>
public sealed partial class DecisiveSentences
{
    private readonly string _labelId = $"decisive-{Guid.NewGuid():N}";

    [Inject] public required IStringLocalizer<Interface> Text { get; init; }

    [Parameter, EditorRequired] public required IReadOnlyList<DecisiveSentence> Sentences { get; set; }

    /// <summary>The extracts of the turn: a sentence opens the one that it stands in.</summary>
    [Parameter, EditorRequired] public required IReadOnlyList<NumberedPassage> Passages { get; set; }

    /// <summary>Which texts may no longer be relied on.</summary>
    [Parameter] public SourceDoubts Doubts { get; set; } = SourceDoubts.None;

    /// <summary>The passage, with the chosen sentence as its decisive one.</summary>
    [Parameter] public EventCallback<NumberedPassage> OnCite { get; set; }

    // A sentence whose passage did not fit in the prompt has no number to be opened by; the answer cannot cite it either.
    private IEnumerable<(DecisiveSentence Sentence, NumberedPassage Passage)> Shown =>
        from sentence in Sentences
        join passage in Passages on sentence.PassageId equals passage.PassageId
        select (sentence, passage);
}
