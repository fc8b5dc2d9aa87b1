using FranceTravail.Assistant.Conversations.Turns;
using FranceTravail.Assistant.Web.Rendering;
using FranceTravail.Assistant.Web.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using Microsoft.JSInterop;

namespace FranceTravail.Assistant.Web.Features.Chat;

/// <summary>Where the question is typed. What was typed stays in the tab until the question is accepted.</summary>
public sealed partial class QuestionBox : IAsyncDisposable
{
    private const int CounterFrom = TurnRequest.LongestQuestion * 7 / 8;

    private ElementReference _field;
    private string _question = string.Empty;
    private (string Key, string? Abandoned)? _attached;
    private JsModule? _script;
    private bool _isSending;

    [Inject] public required IStringLocalizer<Interface> Text { get; init; }

    [Inject] public required IJSRuntime Js { get; init; }

    /// <summary>Under which the draft is kept: the conversation, or the one to come.</summary>
    [Parameter, EditorRequired] public required string DraftKey { get; set; }

    /// <summary>A conversation that is gone: what was typed for it goes on under <see cref="DraftKey"/>.</summary>
    [Parameter] public string? AbandonedKey { get; set; }

    [Parameter] public bool IsRunning { get; set; }

    [Parameter] public string? Error { get; set; }

    /// <summary>Sends the question; true once it is accepted.</summary>
    [Parameter, EditorRequired] public required Func<string, Task<bool>> OnSend { get; set; }

    [Parameter] public EventCallback OnStop { get; set; }

    private bool CanSend => !IsRunning && !_isSending && !string.IsNullOrWhiteSpace(_question);

    /// <summary>Puts the cursor in the box unless the reader is busy elsewhere on the page.</summary>
    public async Task FocusAsync()
    {
        if (_script is not null) await _script.InvokeVoidAsync("focusIfIdle", _field);
    }

    public async ValueTask DisposeAsync()
    {
        if (_script is not null) await _script.CloseAsync("detach", _field);
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        var keys = (DraftKey, AbandonedKey);
        if (_attached == keys) return;

        _attached = keys;
        _script ??= new JsModule(Js, "./Features/Chat/QuestionBox.razor.js");
        var draft = await _script.InvokeAsync(string.Empty, "attach", _field, DraftKey, AbandonedKey);
        if (_attached != keys || _isSending) return;

        _question = draft ?? string.Empty;
        StateHasChanged();
    }

    private async Task SendAsync()
    {
        if (!CanSend) return;

        var key = DraftKey;
        var question = _question.Trim();
        _isSending = true;
        try
        {
            if (!await OnSend(question)) return;

            _question = string.Empty;
            if (_script is not null) await _script.InvokeVoidAsync("forget", _field, key);
        }
        finally
        {
            _isSending = false;
        }
    }
}
