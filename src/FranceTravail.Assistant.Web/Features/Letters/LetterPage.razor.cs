using FranceTravail.Assistant.Conversations.Letters;
using FranceTravail.Assistant.Conversations.Letters.Composition;
using FranceTravail.Assistant.Conversations.Letters.Storage;
using FranceTravail.Assistant.Web.Features.Letters.Exports;
using FranceTravail.Assistant.Web.Features.Letters.Form;
using FranceTravail.Assistant.Web.Features.Letters.Sheet;
using FranceTravail.Assistant.Web.Features.Sources;
using FranceTravail.Assistant.Web.Layout;
using FranceTravail.Assistant.Web.Rendering;
using FranceTravail.Assistant.Web.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;
using Microsoft.Extensions.Localization;
using Microsoft.JSInterop;
using MudBlazor;

namespace FranceTravail.Assistant.Web.Features.Letters;

/// <summary>The letter studio: the form, the letter beside it, its checks, its signature and its history.</summary>
public sealed partial class LetterPage : IAsyncDisposable
{
    private LetterEditor? _editor;
    private LetterExports? _exports;
    private ElementReference _title;
    private JsModule? _script;
    private Guid _shown;
    private TextSelection? _toSelect;
    private bool _goesToTitle;
    private bool _goesToExports;
    private string? _regains;
    private RewritingEnd? _rewritten;
    private IDisposable? _leaving;
    private OpenSource? _source;
    private bool _isReview;
    private string? _warnedOf;
    private string? _failure;
    private string _announcement = string.Empty;

    [Inject] public required IStringLocalizer<Interface> Text { get; init; }

    [Inject] public required OpenLetter Letter { get; init; }

    [Inject] public required NavigationManager Navigation { get; init; }

    [Inject] public required IDialogService Dialogs { get; init; }

    [Inject] public required IJSRuntime Js { get; init; }

    [Inject] public required ILogger<LetterPage> Logger { get; init; }

    [Parameter] public Guid Id { get; set; }

    private string Title => Letter.IsOpen ? Letter.Work.Template.Title : Text["Letters.Title"];

    // The letters of a series differ by their recipient alone.
    private string Heading => Letter.Walk is not null && LetterRecipient.Of(Letter.Work.State.Typed) is { } recipient ? Text["Series.Heading", Title, recipient] : Title;

    private bool IsBusy => Letter.Running is not null;

    private bool CanUndo => !IsBusy && Letter.CanUndo;

    private bool CanRedo => !IsBusy && Letter.CanRedo;

    public async ValueTask DisposeAsync()
    {
        Letter.Changed -= OnLetterChanged;
        Letter.Dispose();
        _leaving?.Dispose();
        if (_script is not null) await _script.DisposeAsync();
    }

    protected override void OnInitialized()
    {
        Letter.Changed += OnLetterChanged;
        _leaving = Navigation.RegisterLocationChangingHandler(StayWithUnstoredAsync);
    }

    protected override async Task OnParametersSetAsync()
    {
        if (_shown == Id) return;

        _shown = Id;
        (_isReview, _announcement, _rewritten, _source, _warnedOf) = (false, string.Empty, null, null, null);
        try
        {
            _failure = await Letter.OpenAsync(Id, CancellationToken.None) ? null : Text["Letters.NotFound"].Value;
            _goesToTitle = _failure is null;
        }
        catch (LetterUnreadableException exception)
        {
            _failure = exception.Message;
        }
        catch (Exception exception)
        {
            Logger.LettersNotRead(exception);
            _failure = Text["Letters.LoadFailed"];
        }
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (_goesToTitle)
        {
            _goesToTitle = false;
            await ScriptAsync(Letter.Walk is null ? "arrive" : "enter", _title);
        }

        if (_regains is { } place)
        {
            _regains = null;
            await ScriptAsync("regain", place);
        }

        if (_goesToExports && _exports is not null)
        {
            _goesToExports = false;
            await _exports.FocusAsync();
        }

        if (_toSelect is not { } selection || _editor is null) return;

        _toSelect = null;
        await _editor.SelectAsync(selection);
    }

    // The page alone holds what could not be stored: it says so, and stays.
    private async ValueTask StayWithUnstoredAsync(LocationChangingContext context)
    {
        if (!Letter.IsOpen || await Letter.StoreAsync()) return;

        context.PreventNavigation();
        StateHasChanged();
    }

    private async Task RewordAsync()
    {
        if (IsBusy || Letter.Rewriting is not null) return;

        // Said once for the words that would go; the next press is the answer.
        if (Letter.IsRetouched && _warnedOf != Letter.Work.Text)
        {
            _warnedOf = Letter.Work.Text;
            return;
        }

        (_isReview, _warnedOf) = (false, null);
        _announcement = Text["Letter.Running"];
        await Letter.RewordAsync();
        if (IsBusy) _regains = ".stop-rewording";
    }

    private void OnLetterChanged() => _ = InvokeAsync(async () =>
    {
        if (Letter.Running is { IsEnded: true })
        {
            var isTaken = await Letter.EndRewordingAsync();
            _announcement = Letter.Problem is not null ? string.Empty : isTaken ? Text["Letter.Reworded"] : Text["Letter.NotReworded"];
            _regains = ".reword-button";
        }

        if (Letter.Rewriting is { IsEnded: true } && !IsBusy) await EndRewritingAsync();
        StateHasChanged();
    });

    private async Task EndRewritingAsync()
    {
        // What was typed while the model wrote arrives first.
        await ReadSelectionAsync();
        if (await Letter.EndRewritingAsync() is not { } end) return;

        _rewritten = end;
        if (end.Place is null) _regains = $"[data-action={end.Ended.Request.Action}]";

        // The editor gets its new text with the next rendering.
        _toSelect = end.Place;
    }

    private void OpenRule(OpenSource source) => _source = source with { Opening = (_source?.Opening ?? 0) + 1 };

    private void CloseSource() => _source = null;

    private Task<TextSelection> ReadSelectionAsync() => _editor?.SelectionAsync() ?? Task.FromResult(new TextSelection(0, 0));

    private void ToggleReview()
    {
        if (!IsBusy) _isReview = !_isReview;
    }

    private Task UndoAsync() => CanUndo ? Letter.UndoAsync() : Task.CompletedTask;

    private Task RedoAsync() => CanRedo ? Letter.RedoAsync() : Task.CompletedTask;

    private Task ReturnToTemplateAsync() => IsBusy ? Task.CompletedTask : Letter.ReturnToTemplateAsync();

    // The buttons of a check go with it.
    private async Task InsertNoticeAsync(LetterCheck check)
    {
        await Letter.InsertNoticeAsync(check);
        _regains = "#letter-checks-title";
    }

    private async Task ReturnFromChecksAsync()
    {
        await ReturnToTemplateAsync();
        _regains = "#letter-checks-title";
    }

    private void GoToExports() => _goesToExports = Letter.IsValidated;

    private Task GoToFieldAsync(string field) => ScriptAsync("goTo", LetterFieldInput.IdOf(field));

    private async Task ScriptAsync(string function, object argument)
    {
        _script ??= new JsModule(Js, "./Features/Letters/LetterPage.razor.js");
        await _script.InvokeVoidAsync(function, argument);
    }

    private async Task DeleteAsync()
    {
        if (await DeleteDialog.AskAsync(Dialogs, Text["Letters.Delete"], Text["Letters.DeleteQuestion", Title], Text["Letters.DeleteConsequence"]) && await Letter.DeleteAsync())
            Navigation.NavigateTo(Letter.Walk is { } walk && (walk.Next ?? walk.Previous) is { } neighbour ? $"/courriers/{neighbour}" : "/courriers");
    }
}
