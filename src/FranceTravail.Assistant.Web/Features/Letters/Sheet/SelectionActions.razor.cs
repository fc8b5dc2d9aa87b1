using FranceTravail.Assistant.Conversations.Letters.Rewriting;
using FranceTravail.Assistant.Web.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace FranceTravail.Assistant.Web.Features.Letters.Sheet;

/// <summary>What can be done with the selected passage: it changes alone and keeps its meaning, or stays with the reason why.</summary>
public sealed partial class SelectionActions
{
    private ElementReference _field;
    private RewriteAction? _asked;
    private string _argument = string.Empty;
    private RewritingEnd? _told;
    private string? _outcome;
    private bool _isRefused;
    private bool _mustFocus;

    [Inject] public required IStringLocalizer<Interface> Text { get; init; }

    [Inject] public required ILetterRewriter Rewriter { get; init; }

    [Parameter, EditorRequired] public required OpenLetter Letter { get; set; }

    /// <summary>What is selected now.</summary>
    [Parameter, EditorRequired] public required Func<Task<TextSelection>> ReadSelection { get; set; }

    /// <summary>What came of the last rewriting.</summary>
    [Parameter] public RewritingEnd? Last { get; set; }

    protected override void OnParametersSet()
    {
        if (Last is not { } last || last == _told) return;

        _told = last;
        if (last.Place is not null) _asked = null;
        (_outcome, _isRefused) = Outcome(last);
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (!_mustFocus) return;

        _mustFocus = false;
        await _field.FocusAsync();
    }

    private Task ChooseAsync(RewriteAction action)
    {
        if (Letter.Rewriting is not null) return Task.CompletedTask;

        _outcome = null;
        if (action.ArgumentLabel() is null) return RewriteAsync(action, null);

        _asked = _asked == action ? null : action;
        _argument = string.Empty;
        _mustFocus = _asked is not null;
        return Task.CompletedTask;
    }

    private async Task RewriteAsync(RewriteAction action, string? argument)
    {
        if (Letter.Rewriting is not null) return;

        var selection = await ReadSelection();
        if (selection.IsEmpty || selection.End > Letter.Work.Text.Length)
        {
            (_outcome, _isRefused) = (Text["Selection.None"], true);
            return;
        }

        _outcome = null;
        Letter.StartRewriting(action, selection, argument);
    }

    private (string Words, bool IsRefused) Outcome(RewritingEnd end) => end.Ended switch
    {
        { Problem: { } problem } => (problem, true),
        { Result: null } => (Text["Selection.Stopped"], false),
        { Result.Refusal: { } refusal } => (refusal, true),
        _ when end.Place is null => (Text["Selection.Moved"], true),
        { Result.ChangedField: { } field } => (Text["Selection.FormStays", Letter.Work.Template.Field(field)?.Label ?? field], false),
        _ => (Text["Selection.Done"], false),
    };
}
