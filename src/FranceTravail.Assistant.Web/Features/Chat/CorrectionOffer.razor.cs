using FranceTravail.Assistant.Web.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace FranceTravail.Assistant.Web.Features.Chat;

/// <summary>« Vouliez-vous dire … ? »: the question with its spelling put right, asked again at a press.</summary>
public sealed partial class CorrectionOffer
{
    [Inject] public required IStringLocalizer<Interface> Text { get; init; }

    [Parameter, EditorRequired] public required string Correction { get; set; }

    [Parameter] public EventCallback<string> OnAsk { get; set; }
}
