using FranceTravail.Assistant.Conversations.Turns;
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

    [Parameter] public EventCallback<NumberedPassage> OnCite { get; set; }
}
