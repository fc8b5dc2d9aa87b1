using FranceTravail.Assistant.Conversations.Letters.Rewriting;
using FranceTravail.Assistant.Conversations.Turns;
using FranceTravail.Assistant.Web.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace FranceTravail.Assistant.Web.Features.Letters.Sheet;

/// <summary>What can be done with the selected passage: it changes alone and keeps its meaning, or stays with the reason why.</summary>
public sealed partial class SelectionActions : IDisposable
{
    private ElementReference _field;
    private RewriteAction? _asked;
    private string _argument = string.Empty;
    private CancellationTokenSource? _stop;
    private string? _written;
    private string? _outcome;
    private bool _isRefused;
    private bool _mustFocus;

    [Inject] public required IStringLocalizer<Interface> Text { get; init; }

    [Inject] public required ILetterRewriter Rewriter { get; init; }

    [Inject] public required IFailureWording Wording { get; init; }

    [Inject] public required ILogger<SelectionActions> Logger { get; init; }

    [Parameter, EditorRequired] public required OpenLetter Letter { get; set; }

    /// <summary>What is selected now.</summary>
    [Parameter, EditorRequired] public required Func<Task<TextSelection>> ReadSelection { get; set; }

    /// <summary>The rewritten passage stands in the letter, at these places.</summary>
    [Parameter] public EventCallback<TextSelection> OnRewritten { get; set; }

    public void Dispose()
    {
        _stop?.Cancel();
        _stop?.Dispose();
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (!_mustFocus) return;

        _mustFocus = false;
        await _field.FocusAsync();
    }

    private Task ChooseAsync(RewriteAction action)
    {
        _outcome = null;
        if (action.ArgumentLabel() is null) return RewriteAsync(action, null);

        _asked = _asked == action ? null : action;
        _argument = string.Empty;
        _mustFocus = _asked is not null;
        return Task.CompletedTask;
    }

    private async Task RewriteAsync(RewriteAction action, string? argument)
    {
        if (_stop is not null) return;

        var selection = await ReadSelection();
        var text = Letter.Work.Text;
        if (selection.IsEmpty || selection.End > text.Length)
        {
            Tell(Text["Selection.None"], isRefused: true);
            return;
        }

        var passage = text[selection.Start..selection.End];
        _stop = new CancellationTokenSource();
        _outcome = null;
        try
        {
            var request = new RewriteRequest(Letter.Work.Template, Letter.Work.Facts, action, passage, argument);
            var rewriting = await Rewriter.RewriteAsync(request, Show, _stop.Token);
            if (rewriting.Text is null) Tell(rewriting.Refusal!, isRefused: true);
            else await TakeAsync(rewriting, passage, selection.Start);
        }
        catch (OperationCanceledException)
        {
            Tell(Text["Selection.Stopped"], isRefused: false);
        }
        catch (Exception exception)
        {
            Logger.SelectionNotRewritten(exception);
            Tell(Wording.Describe(exception), isRefused: true);
        }
        finally
        {
            _stop.Dispose();
            _stop = null;
            _written = null;
        }
    }

    private async Task TakeAsync(Rewriting rewriting, string passage, int start)
    {
        // What was typed while the model wrote arrives first.
        await ReadSelection();
        if (await Letter.TakeRewrittenAsync(passage, start, rewriting.Text!, rewriting.ModelSentences) is not { } place)
        {
            Tell(Text["Selection.Moved"], isRefused: true);
            return;
        }

        _asked = null;
        Tell(rewriting.ChangedField is { } field ? Text["Selection.FormStays", Letter.Work.Template.Field(field)?.Label ?? field] : Text["Selection.Done"], isRefused: false);
        await OnRewritten.InvokeAsync(place);
    }

    // Comes on the thread of the model.
    private void Show(string written) => _ = InvokeAsync(() =>
    {
        if (_stop is null) return;

        _written = written;
        StateHasChanged();
    });

    private void Tell(string outcome, bool isRefused) => (_outcome, _isRefused) = (outcome, isRefused);
}
