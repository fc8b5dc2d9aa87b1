using FranceTravail.Assistant.Web.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace FranceTravail.Assistant.Web.Features.Letters.Checks;

/// <summary>« Relu et validé par … le … » : a person's word, given for this text and no other. What may leave stands under it.</summary>
public sealed partial class LetterValidationBox
{
    private bool _hasReadModelWords;
    private string? _refusal;

    [Inject] public required IStringLocalizer<Interface> Text { get; init; }

    [Parameter, EditorRequired] public required OpenLetter Letter { get; set; }

    [Parameter] public EventCallback OnValidated { get; set; }

    /// <summary>The exports.</summary>
    [Parameter] public RenderFragment? ChildContent { get; set; }

    private bool CanValidate => Letter.Work.CanLeave && (_hasReadModelWords || !Letter.Work.HoldsModelWords);

    private async Task ValidateAsync()
    {
        _refusal = CanValidate ? null : Letter.Work.CanLeave ? Text["Validation.TickFirst"].Value : Text["Validation.Closed"].Value;
        if (!CanValidate) return;

        string[] ticked = Letter.Work.HoldsModelWords ? [Text["Validation.Action"], Text["Validation.ModelWords"]] : [Text["Validation.Action"]];
        await Letter.ValidateAsync(ticked);
        _hasReadModelWords = false;
        await OnValidated.InvokeAsync();
    }
}
