using FranceTravail.Assistant.Conversations.Gaps;
using FranceTravail.Assistant.Data.Gaps;
using FranceTravail.Assistant.Web.Rendering;
using FranceTravail.Assistant.Web.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using Microsoft.JSInterop;

namespace FranceTravail.Assistant.Web.Features.Corpus.Gaps;

/// <summary>What the corpus did not answer, for those who complete it.</summary>
public sealed partial class GapsPage : IAsyncDisposable
{
    private const int PageSize = 20;

    private readonly CancellationTokenSource _leaving = new();
    private GapListing? _listing;
    private ElementReference _count;
    private JsModule? _script;
    private string _words = string.Empty;
    private GapState? _state = GapState.Open;
    private bool _isByCount = true;
    private bool _isFocusDue;
    private int _page;
    private int _reading;
    private string? _error;

    [Inject] public required IStringLocalizer<Interface> Text { get; init; }

    [Inject] public required GapDesk Desk { get; init; }

    [Inject] public required IJSRuntime Js { get; init; }

    [Inject] public required ILogger<GapsPage> Logger { get; init; }

    private int PageCount => ((_listing?.Total ?? 0) + PageSize - 1) / PageSize;

    public async ValueTask DisposeAsync()
    {
        await _leaving.CancelAsync();
        _leaving.Dispose();
        if (_script is not null) await _script.DisposeAsync();
    }

    protected override async Task OnInitializedAsync()
    {
        if (Desk.IsAllowed) await ReadAsync();
    }

    // After the rendering that takes the pressed button away, and after the dialog that held the keyboard.
    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (!_isFocusDue) return;

        _isFocusDue = false;
        _script ??= new JsModule(Js, "./js/keep-focus.js");
        await _script.InvokeVoidAsync("keepFocus", _count);
    }

    private Task SearchAsync(string words)
    {
        _words = words;
        return GoToAsync(0);
    }

    private Task ChooseStateAsync(ChangeEventArgs change)
    {
        _state = Enum.TryParse<GapState>(change.Value as string, out var chosen) ? chosen : null;
        return GoToAsync(0);
    }

    private Task ChooseOrderAsync(ChangeEventArgs change)
    {
        _isByCount = change.Value as string != "recent";
        return GoToAsync(0);
    }

    private Task GoToAsync(int page)
    {
        _page = page;
        return ReadAsync();
    }

    // What was decided may leave the list, and the button with it: the keyboard goes on from the number of those that remain.
    private async Task ChangedAsync()
    {
        await ReadAsync();
        _isFocusDue = true;
    }

    private async Task ReadAsync()
    {
        var reading = ++_reading;
        try
        {
            var listing = await Desk.FindAsync(new GapQuery(_words, _state, _isByCount, _page * PageSize, PageSize), _leaving.Token);

            // A slower, older reading must not take the place of a newer one.
            if (reading != _reading) return;

            _listing = listing;
            _error = null;
            if (_page > 0 && listing.Rows.Count == 0) await GoToAsync(_page - 1);
        }
        catch (OperationCanceledException)
        {
        }
        catch (Exception exception)
        {
            Logger.GapsNotRead(exception);
            _error = Text["Gaps.LoadFailed"];
        }
    }
}
