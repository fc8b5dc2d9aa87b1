using Microsoft.JSInterop;

namespace FranceTravail.Assistant.Web.Rendering;

/// <summary>A component's script, imported at its first call. Calls do nothing once the circuit is lost or the component is gone: there is nothing left to act on.</summary>
internal sealed class JsModule(IJSRuntime runtime, string path) : IAsyncDisposable
{
    private Task<IJSObjectReference>? _import;
    private bool _isDisposed;

    public async ValueTask InvokeVoidAsync(string function, params object?[] arguments)
    {
        try
        {
            var module = await ImportAsync();
            if (!_isDisposed) await module.InvokeVoidAsync(function, arguments);
        }
        catch (JSDisconnectedException)
        {
        }
    }

    /// <summary>The function's result, or <paramref name="otherwise"/> where the circuit is lost or the component is gone.</summary>
    public async ValueTask<T> InvokeAsync<T>(T otherwise, string function, params object?[] arguments)
    {
        try
        {
            var module = await ImportAsync();
            return _isDisposed ? otherwise : await module.InvokeAsync<T>(function, arguments);
        }
        catch (JSDisconnectedException)
        {
            return otherwise;
        }
    }

    public async ValueTask DisposeAsync()
    {
        _isDisposed = true;
        if (_import is null) return;

        try
        {
            await (await _import).DisposeAsync();
        }
        catch (JSDisconnectedException)
        {
        }
        catch (OperationCanceledException)
        {
        }
    }

    private Task<IJSObjectReference> ImportAsync() =>
        _import ??= runtime.InvokeAsync<IJSObjectReference>("import", path).AsTask();
}
