using FranceTravail.Assistant.Web.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace FranceTravail.Assistant.Web.Features.Chat;

/// <summary>The empty page: what the assistant does, and questions to begin with.</summary>
public sealed partial class SuggestionCards
{
    [Inject] public required IStringLocalizer<Interface> Text { get; init; }

    [Inject] public required IReadOnlyList<Suggestion> Suggestions { get; init; }

    [Parameter] public EventCallback<string> OnPick { get; set; }
}
