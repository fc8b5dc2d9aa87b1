using FranceTravail.Assistant.Conversations.Turns;
using FranceTravail.Assistant.Web.Features.Sources;
using FranceTravail.Assistant.Web.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace FranceTravail.Assistant.Web.Features.Chat;

/// <summary>Passages only: what was found, best first, with the sentence that looks decisive marked in each.</summary>
public sealed partial class RankedPassages
{
    private readonly string _labelId = $"ranked-{Guid.NewGuid():N}";

    [Inject] public required IStringLocalizer<Interface> Text { get; init; }

    [Parameter, EditorRequired] public required IReadOnlyList<RankedPassage> Passages { get; set; }

    /// <summary>Which of them may no longer be relied on.</summary>
    [Parameter] public SourceDoubts Doubts { get; set; } = SourceDoubts.None;

    [Parameter] public EventCallback<NumberedPassage> OnCite { get; set; }
}
