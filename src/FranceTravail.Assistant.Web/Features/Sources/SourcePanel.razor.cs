using FranceTravail.Assistant.Conversations.Regulation.Freshness;
using FranceTravail.Assistant.Knowledge.Curation;
using FranceTravail.Assistant.Web.Authentication;
using FranceTravail.Assistant.Web.Rendering;
using FranceTravail.Assistant.Web.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using Microsoft.JSInterop;

namespace FranceTravail.Assistant.Web.Features.Sources;

/// <summary>A cited passage in its document. Escape closes it and the focus goes back to the citation.</summary>
public sealed partial class SourcePanel : IAsyncDisposable
{
    private readonly CancellationTokenSource _leaving = new();
    private ElementReference _panel;
    private JsModule? _script;
    private OpenSource? _shown;
    private SourceView? _view;
    private PassageWindow? _window;
    private string? _error;
    private string? _pageProblem;
    private bool _isPage;
    private bool _mustScroll;
    private bool _keepsFocus;

    [Inject] public required IStringLocalizer<Interface> Text { get; init; }

    [Inject] public required SourceReader Reader { get; init; }

    [Inject] public required CurrentUser User { get; init; }

    [Inject] public required IJSRuntime Js { get; init; }

    [Inject] public required ILogger<SourcePanel> Logger { get; init; }

    [Parameter, EditorRequired] public required OpenSource Source { get; set; }

    [Parameter] public EventCallback OnClose { get; set; }

    // What tells whether the passage can be relied on stays in view, however far the text is scrolled.
    private string Brief
    {
        get
        {
            var facts = new List<string>();
            if (Source.Passage.Page is { } page) facts.Add(Text["Source.Page", page]);
            if (Source.Passage.Date is { } date) facts.Add(Text["Source.Updated", FrenchDates.Short(date)]);
            if (SourceDates.IsArchived(Source.Passage.Status)) facts.Add(Text["Source.Archived"]);
            return string.Join(" · ", facts);
        }
    }

    // A letter quotes a sentence, not the whole extract that a model was given.
    private CitedRule Quotable => Source.Rule.Place is null && Source.Decisive is not null && Marked.Decisive.Length > 0
        ? Source.Rule with { Words = Marked.Decisive, Place = Source.Decisive }
        : Source.Rule;

    private bool HasPages => _view is { HasOriginal: true, IsPdf: true };

    private MarkedPassage Marked => MarkedPassage.Split(_window!.Passage, _view!.Start, Source.Decisive);

    public async ValueTask DisposeAsync()
    {
        await _leaving.CancelAsync();
        _leaving.Dispose();
        if (_script is not null) await _script.CloseAsync("close");
    }

    protected override async Task OnParametersSetAsync()
    {
        if (_shown == Source) return;

        var isSamePassage = _shown?.Passage.PassageId == Source.Passage.PassageId && _view is not null;
        _shown = Source;
        _mustScroll = true;
        if (isSamePassage) return;

        (_view, _error, _pageProblem) = (null, null, null);
        await LoadAsync(Source);
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender)
        {
            _script = new JsModule(Js, "./Features/Sources/SourcePanel.razor.js");
            await _script.InvokeVoidAsync("open", _panel);
        }

        if (!_mustScroll || _view is null || _script is null) return;

        var keepsFocus = _keepsFocus;
        (_mustScroll, _keepsFocus) = (false, false);
        await _script.InvokeVoidAsync("showPassage", _panel, keepsFocus);
    }

    private async Task LoadAsync(OpenSource source)
    {
        try
        {
            var view = await Reader.FindAsync(source.Passage.PassageId, User.Groups, _leaving.Token);
            if (_shown != source) return;

            _view = view;
            _window = view is null ? null : PassageWindow.Around(view.Text, view.Start, view.End);
            if (view is null) _error = Text["SourcePanel.Missing"];
            if (view is { IsPdf: true, HasOriginal: false }) _pageProblem = Text["Page.Missing"];
        }
        catch (OperationCanceledException)
        {
        }
        catch (Exception exception)
        {
            Logger.SourceNotRead(exception, source.Passage.PassageId);
            if (_shown == source) _error = Text["SourcePanel.Failed"];
        }
    }

    private void ChoosePages(bool isPage)
    {
        _pageProblem = null;
        _mustScroll = _keepsFocus = _isPage && !isPage;
        _isPage = isPage;
    }

    private void ReturnToText(string problem)
    {
        _pageProblem = problem;
        _mustScroll = true;
        _isPage = false;
    }

    private void ShowAll()
    {
        _window = PassageWindow.Whole(_view!.Text, _view.Start, _view.End);
        _mustScroll = true;
    }
}
