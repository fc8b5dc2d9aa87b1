using FranceTravail.Assistant.Web.Rendering;
using FranceTravail.Assistant.Web.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using Microsoft.JSInterop;

namespace FranceTravail.Assistant.Web.Features.Letters.Sheet;

/// <summary>The letter's text as it is typed in. The browser holds it while the agent writes; a text from elsewhere takes its place.</summary>
public sealed partial class LetterEditor : IAsyncDisposable
{
    private ElementReference _field;
    private JsModule? _script;
    private DotNetObjectReference<LetterEditor>? _self;
    private string? _known;

    // Only the first text is drawn; after that the field is the browser's.
    private string? _first;

    [Inject] public required IStringLocalizer<Interface> Text { get; init; }

    [Inject] public required IJSRuntime Js { get; init; }

    [Parameter, EditorRequired] public required string Value { get; set; }

    /// <summary>True: the text is shown and can be selected, not typed in.</summary>
    [Parameter] public bool IsReadOnly { get; set; }

    /// <summary>The text after a pause in the typing.</summary>
    [Parameter] public EventCallback<string> OnTyped { get; set; }

    /// <summary>The field was left after something was typed in it.</summary>
    [Parameter] public EventCallback OnLeft { get; set; }

    /// <summary>What is selected in the field, after everything typed in it has arrived.</summary>
    public async Task<TextSelection> SelectionAsync() =>
        _script is null ? new TextSelection(0, 0) : await _script.InvokeAsync(new TextSelection(0, 0), "selection", _field) ?? new TextSelection(0, 0);

    public async Task SelectAsync(TextSelection selection)
    {
        if (_script is not null) await _script.InvokeVoidAsync("select", _field, selection.Start, selection.End);
    }

    [JSInvokable]
    public async Task TypedAsync(string text)
    {
        _known = text;
        await OnTyped.InvokeAsync(text);
    }

    [JSInvokable]
    public Task LeftAsync() => OnLeft.InvokeAsync();

    public async ValueTask DisposeAsync()
    {
        if (_script is not null) await _script.CloseAsync("detach", _field);

        _self?.Dispose();
    }

    protected override void OnInitialized() => _first = Value;

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender)
        {
            _self = DotNetObjectReference.Create(this);
            _script = new JsModule(Js, "./Features/Letters/Sheet/LetterEditor.razor.js");
            await _script.InvokeVoidAsync("attach", _field, _self);
        }

        if (_known == Value || _script is null) return;

        _known = Value;
        await _script.InvokeVoidAsync("show", _field, Value);
    }
}
