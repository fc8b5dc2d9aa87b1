using FranceTravail.Assistant.Conversations.History;
using FranceTravail.Assistant.Data;
using FranceTravail.Assistant.Web.Layout;
using FranceTravail.Assistant.Web.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using MudBlazor;

namespace FranceTravail.Assistant.Web.Features.Conversations;

/// <summary>The user's conversations by age, kept up to date with every tab.</summary>
public sealed partial class ConversationList : IDisposable
{
    private static readonly DialogOptions DialogOptions = new()
    {
        CloseOnEscapeKey = true,
        FullWidth = true,
        MaxWidth = MaxWidth.Small,
    };

    private readonly CancellationTokenSource _leaving = new();
    private IReadOnlyList<ConversationSummary>? _all;
    private string _words = string.Empty;
    private string? _error;

    [Inject] public required IStringLocalizer<Interface> Text { get; init; }

    [Inject] public required ConversationDesk Desk { get; init; }

    [Inject] public required ConversationNotices Notices { get; init; }

    [Inject] public required IDialogService Dialogs { get; init; }

    [Inject] public required ISnackbar Snackbar { get; init; }

    [Inject] public required NavigationManager Navigation { get; init; }

    [Inject] public required TimeProvider Time { get; init; }

    [Inject] public required ILogger<ConversationList> Logger { get; init; }

    /// <summary>A conversation, or a new one, was chosen.</summary>
    [Parameter] public EventCallback OnChosen { get; set; }

    private IReadOnlyList<ConversationGroup> Groups =>
        ConversationGroup.Of(ConversationGroup.Matching(_all ?? [], _words), ParisCalendar.Today(Time));

    public void Dispose()
    {
        Notices.Changed -= OnNotice;
        _leaving.Cancel();
        _leaving.Dispose();
    }

    protected override async Task OnInitializedAsync()
    {
        Notices.Changed += OnNotice;
        await LoadAsync();
    }

    private void OnNotice(string author, Guid conversationId)
    {
        if (author != Desk.Author) return;

        _ = InvokeAsync(async () =>
        {
            await LoadAsync();
            StateHasChanged();
        });
    }

    private async Task LoadAsync()
    {
        if (_leaving.IsCancellationRequested) return;

        try
        {
            _all = await Desk.ListAsync(_leaving.Token);
            _error = null;
        }
        catch (OperationCanceledException)
        {
        }
        catch (Exception exception)
        {
            Logger.ConversationsNotRead(exception);
            _error = Text["Conversations.LoadFailed"];
        }
    }

    private async Task RenameAsync(ConversationSummary conversation)
    {
        var parameters = new DialogParameters<RenameDialog> { { dialog => dialog.CurrentTitle, conversation.Title } };
        var dialog = await Dialogs.ShowAsync<RenameDialog>(Text["Rename.Title"], parameters, DialogOptions);
        if (await dialog.Result is not { Canceled: false, Data: string title }) return;

        string? notice = null;
        if (await TryAsync(async () => notice = await Desk.RenameAsync(conversation.Id, title, _leaving.Token)) && notice is not null)
            Snackbar.Add(notice, Severity.Warning);
    }

    private async Task DeleteAsync(ConversationSummary conversation)
    {
        if (!await DeleteDialog.AskAsync(Dialogs, Text["Delete.Title"], Text["Delete.Question", conversation.Title], Text["Delete.Consequence"])) return;

        var isOpen = Navigation.Uri.EndsWith(conversation.Id.ToString(), StringComparison.OrdinalIgnoreCase);
        if (!await TryAsync(() => Desk.DeleteAsync(conversation.Id, _leaving.Token))) return;

        Snackbar.Add(Text["Delete.Done"], Severity.Success);
        if (isOpen) Navigation.NavigateTo("/");
    }

    private async Task<bool> TryAsync(Func<Task> change)
    {
        try
        {
            await change();
            return true;
        }
        catch (OperationCanceledException) when (_leaving.IsCancellationRequested)
        {
            return false;
        }
        catch (Exception exception)
        {
            Logger.ConversationNotChanged(exception);
            Snackbar.Add(Text["Conversations.ChangeFailed"], Severity.Error);
            return false;
        }
    }
}
