using FranceTravail.Assistant.Web.Authentication;
using FranceTravail.Assistant.Web.Rendering;
using FranceTravail.Assistant.Web.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.Localization;
using Microsoft.JSInterop;

namespace FranceTravail.Assistant.Web.Layout;

/// <summary>App bar, drawer of conversations and the page. It draws once the browser has told its theme and width, so that neither jumps.</summary>
public sealed partial class MainLayout : IAsyncDisposable
{
    private ErrorBoundary? _boundary;
    private JsModule? _script;
    private DotNetObjectReference<MainLayout>? _self;
    private bool _isReady;
    private bool _isDark;
    private bool _isNarrow;
    private bool _isDrawerOpen;
    private bool _mustEnterDrawer;

    [Inject] public required IStringLocalizer<Interface> Text { get; init; }

    [Inject] public required CurrentUser User { get; init; }

    [Inject] public required IJSRuntime Js { get; init; }

    private string ThemeLabel => _isDark ? Text["Layout.LightTheme"] : Text["Layout.DarkTheme"];

    /// <summary>Called by the script: the system's theme changed and none was chosen here, or the window's width crossed the limit.</summary>
    [JSInvokable]
    public void OnBrowserChanged(BrowserState state)
    {
        _isDark = state.IsDark;
        if (state.IsNarrow != _isNarrow) _isDrawerOpen = !state.IsNarrow;
        _isNarrow = state.IsNarrow;
        StateHasChanged();
    }

    [JSInvokable]
    public void CloseDrawer()
    {
        CloseDrawerIfNarrow();
        StateHasChanged();
    }

    public async ValueTask DisposeAsync()
    {
        if (_script is not null) await _script.CloseAsync("stop");

        _self?.Dispose();
    }

    // Another page was chosen: the one that failed is no reason not to show it.
    protected override void OnParametersSet() => _boundary?.Recover();

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (_mustEnterDrawer)
        {
            _mustEnterDrawer = false;
            await _script!.InvokeVoidAsync("enterDrawer");
        }

        if (!firstRender) return;

        _self = DotNetObjectReference.Create(this);
        _script = new JsModule(Js, "./Layout/MainLayout.razor.js");
        var state = await _script.InvokeAsync(new BrowserState(false, false), "start", _self);
        _isDark = state.IsDark;
        _isNarrow = state.IsNarrow;
        _isDrawerOpen = !state.IsNarrow;
        _isReady = true;
        StateHasChanged();
    }

    private async Task ToggleDrawerAsync()
    {
        _isDrawerOpen = !_isDrawerOpen;
        _mustEnterDrawer = _isDrawerOpen && _isNarrow;
        if (!_isDrawerOpen) await _script!.InvokeVoidAsync("leaveDrawer");
    }

    private void CloseDrawerIfNarrow()
    {
        if (_isNarrow) _isDrawerOpen = false;
    }

    private async Task ToggleThemeAsync()
    {
        _isDark = !_isDark;
        await _script!.InvokeVoidAsync("chooseTheme", _isDark);
    }

    private async Task SkipToContentAsync() => await _script!.InvokeVoidAsync("skipToContent");

    private void Recover() => _boundary?.Recover();

    /// <summary>What the browser knows and the server does not.</summary>
    public sealed record BrowserState(bool IsDark, bool IsNarrow);
}
