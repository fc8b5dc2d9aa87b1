using FranceTravail.Assistant.Conversations.Turns;
using FranceTravail.Assistant.Web.Features.Sources;
using FranceTravail.Assistant.Web.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace FranceTravail.Assistant.Web.Features.Chat;

/// <summary>An honest « the corpus does not say », told apart from an answer at a glance.</summary>
public sealed partial class RefusalNote
{
    [Inject] public required IStringLocalizer<Interface> Text { get; init; }

    [Parameter] public string? Reason { get; set; }

    [Parameter, EditorRequired] public required IReadOnlyList<NumberedPassage> Nearest { get; set; }

    /// <summary>Which of them may no longer be relied on.</summary>
    [Parameter] public SourceDoubts Doubts { get; set; } = SourceDoubts.None;

    [Parameter] public EventCallback<NumberedPassage> OnCite { get; set; }
}
