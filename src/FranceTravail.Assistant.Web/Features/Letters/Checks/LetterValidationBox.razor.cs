using FranceTravail.Assistant.Web.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace FranceTravail.Assistant.Web.Features.Letters.Checks;

/// <summary>« Relu et validé par … le … » : a person's word, given for this text and no other. What may leave stands under it.</summary>
public sealed partial class LetterValidationBox
{
    // The text for which the box was ticked; another one has not been read.
    private string? _read;
    private string? _refusal;

    [Inject] public required IStringLocalizer<Interface> Text { get; init; }

    [Parameter, EditorRequired] public required OpenLetter Letter { get; set; }

    [Parameter] public EventCallback OnValidated { get; set; }

    /// <summary>The exports.</summary>
    [Parameter] public RenderFragment? ChildContent { get; set; }

    private bool HasReadModelWords
    {
        get => _read == Letter.Work.Text;
        set => _read = value ? Letter.Work.Text : null;
    }

    private bool CanValidate => WhyNot is null;

    private string? WhyNot =>
        Letter.IsBeingWritten ? Text["Validation.Running"].Value
        : !Letter.Work.CanLeave ? Text["Validation.Closed"].Value
        : Letter.Work.HoldsModelWords && !HasReadModelWords ? Text["Validation.TickFirst"].Value
        : null;

    protected override void OnParametersSet()
    {
        // Also where the old text comes back: between the two nobody has read.
        if (_read != Letter.Work.Text) _read = null;
    }

    private async Task ValidateAsync()
    {
        _refusal = WhyNot;
        if (_refusal is not null) return;

        string[] ticked = Letter.Work.HoldsModelWords ? [Text["Validation.Action"], Text["Validation.ModelWords"]] : [Text["Validation.Action"]];
        await Letter.ValidateAsync(ticked);
        _read = null;
        await OnValidated.InvokeAsync();
    }
}
