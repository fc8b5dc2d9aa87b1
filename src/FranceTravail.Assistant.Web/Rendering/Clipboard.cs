using Microsoft.JSInterop;

namespace FranceTravail.Assistant.Web.Rendering;

/// <summary>The browser's clipboard.</summary>
internal sealed class Clipboard(IJSRuntime runtime) : IAsyncDisposable
{
    private readonly JsModule _script = new(runtime, "./js/clipboard.js");

    /// <summary>False where the browser refused.</summary>
    public ValueTask<bool> CopyAsync(string text) => _script.InvokeAsync(false, "copy", text);

    /// <param name="text">What programs that take no HTML get.</param>
    /// <returns>False where the browser refused.</returns>
    public ValueTask<bool> CopyRichAsync(string html, string text) => _script.InvokeAsync(false, "copyRich", html, text);

    public ValueTask DisposeAsync() => _script.DisposeAsync();
}
