using FranceTravail.Assistant.Conversations.Turns;
using FranceTravail.Assistant.Web.Authentication;
using FranceTravail.Assistant.Web.Features.Conversations;
using FranceTravail.Assistant.Web.Features.Sources;
using FranceTravail.Assistant.Web.Rendering;
using FranceTravail.Assistant.Web.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using Microsoft.JSInterop;

namespace FranceTravail.Assistant.Web.Features.Chat;

/// <summary>A conversation, or the empty one that the first question begins, with the source that is open beside it.</summary>
public sealed partial class ConversationPage : IAsyncDisposable
{
    private const string NewDraft = "nouvelle";

    private readonly CancellationTokenSource _leaving = new();
    private ElementReference _scroll;
    private JsModule? _script;
    private QuestionBox? _box;
    private OpenSource? _source;
    private QuestionChoices _choices = new();
    private bool _isLoading = true;
    private bool _isOpened;
    private string? _loadError;
    private string? _sendError;

    [Inject] public required IStringLocalizer<Interface> Text { get; init; }

    [Inject] public required OpenConversation Open { get; init; }

    [Inject] public required RememberedChoices Remembered { get; init; }

    [Inject] public required ConversationNotices Notices { get; init; }

    [Inject] public required CurrentUser User { get; init; }

    [Inject] public required NavigationManager Navigation { get; init; }

    [Inject] public required IJSRuntime Js { get; init; }

    [Inject] public required ILogger<ConversationPage> Logger { get; init; }

    [Parameter] public Guid? Id { get; set; }

    // What is typed where a conversation was belongs to the one that it will begin.
    private string DraftKey => Open.IsMissing ? NewDraft : Open.Id?.ToString() ?? NewDraft;

    private string? AbandonedDraftKey => Open.IsMissing ? Open.Id?.ToString() : null;

    private string PageTitleText => Open.Title is { } title ? Text["Page.TitleOf", title] : Text["Page.Title"];

    private string? LastQuestionId => Open.Turns is [.., var turn] ? TurnCard.QuestionIdOf(turn) : null;

    // A title that repeats the question just below it is only for those who jump from heading to heading.
    private bool IsTitleTheQuestion => Open.Turns.Count > 0 && Open.Title is var title
        && (title is null || Open.Turns[0].Question.StartsWith(title.TrimEnd('…', '.'), StringComparison.CurrentCulture));

    public async ValueTask DisposeAsync()
    {
        Notices.Changed -= OnNotice;
        Open.TurnEnded -= OnTurnEnded;
        await _leaving.CancelAsync();
        await Open.DisposeAsync();
        _leaving.Dispose();
        if (_script is not null) await _script.DisposeAsync();
    }

    protected override async Task OnInitializedAsync()
    {
        Notices.Changed += OnNotice;
        Open.TurnEnded += OnTurnEnded;
        _choices = await Remembered.ReadAsync(_leaving.Token);
    }

    protected override async Task OnParametersSetAsync()
    {
        if (_isOpened && Open.Id == Id) return;

        _isOpened = true;
        _source = null;
        _sendError = null;
        _choices = _choices with { InForceOn = null };
        await ReloadAsync();
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (!firstRender) return;

        _script = new JsModule(Js, "./Features/Chat/ConversationPage.razor.js");
        await _script.InvokeVoidAsync("follow", _scroll, LastQuestionId);
    }

    private async Task ReloadAsync()
    {
        _isLoading = true;
        _loadError = null;
        try
        {
            await Open.OpenAsync(Id, _leaving.Token);
        }
        catch (OperationCanceledException)
        {
        }
        catch (Exception exception)
        {
            Logger.ConversationNotRead(exception);
            _loadError = Text["Conversation.LoadFailed"];
        }

        _isLoading = false;
        await ShowLastQuestionAsync();
    }

    private async Task ShowLastQuestionAsync()
    {
        if (_script is not null) await _script.InvokeVoidAsync("showQuestion", _scroll, LastQuestionId);
    }

    private Task<bool> SendAsync(string question) => SendAsync(new AskedQuestion(question, _choices));

    private Task AskAgainAsync(AskedQuestion question) => Open.Running is null ? SendAsync(question) : Task.CompletedTask;

    private async Task<bool> SendAsync(AskedQuestion question)
    {
        try
        {
            await Open.AskAsync(question, _leaving.Token);
        }
        catch (Exception exception)
        {
            Logger.QuestionNotStarted(exception);
            _sendError = Text["Question.Failed"];
            StateHasChanged();
            return false;
        }

        _sendError = null;
        StateHasChanged();
        if (Open.Id != Id) Navigation.NavigateTo($"/conversations/{Open.Id}");
        await ShowLastQuestionAsync();
        return true;
    }

    private async Task StopAsync()
    {
        if (Open.Running is not { } running) return;

        try
        {
            await running.StopAsync();
        }
        catch (Exception exception)
        {
            Logger.StopNotSent(exception, running.Id);
            _sendError = Text["Question.StopFailed"];
        }
    }

    private async Task ChooseAsync(QuestionChoices choices)
    {
        var isPreference = choices.PassagesOnly != _choices.PassagesOnly;
        _choices = choices;
        if (isPreference) await Remembered.KeepAsync(choices, _leaving.Token);
    }

    private void OpenPassage(NumberedPassage passage, LiveTurn turn) => _source = new OpenSource(
        passage,
        CitedRules.OfPassage(passage, turn.Snapshot, turn.Day),
        (_source?.Opening ?? 0) + 1,
        CitedRules.SpanOf(passage, turn.Snapshot));

    private void CloseSource() => _source = null;

    private void OnTurnEnded() => _ = InvokeAsync(async () =>
    {
        if (_leaving.IsCancellationRequested) return;

        StateHasChanged();
        if (_box is not null) await _box.FocusAsync();
    });

    private void OnNotice(string author, Guid conversationId)
    {
        if (author != User.Name || conversationId != Open.Id) return;

        _ = InvokeAsync(async () =>
        {
            if (_leaving.IsCancellationRequested) return;

            await RefreshAsync();
            StateHasChanged();
        });
    }

    private async Task RefreshAsync()
    {
        try
        {
            await Open.RefreshAsync(_leaving.Token);
        }
        catch (OperationCanceledException)
        {
        }
        catch (Exception exception)
        {
            // What is on screen stays true; the next notice or a reload catches up.
            Logger.ConversationNotRead(exception);
        }
    }
}
