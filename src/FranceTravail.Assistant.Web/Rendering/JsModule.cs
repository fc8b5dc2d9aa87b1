using Microsoft.JSInterop;

namespace FranceTravail.Assistant.Web.Rendering;

/// <summary>A component's script, imported at its first call. Calls after the circuit is lost do nothing: there is no page left to act on.</summary>
internal sealed class JsModule(IJSRuntime runtime, string path) : IAsyncDisposable
{
    private Task<IJSObjectReference>? _import;

    public async ValueTask InvokeVoidAsync(string function, params object?[] arguments)
    {
        try
        {
            await (await ImportAsync()).InvokeVoidAsync(function, arguments);
        }
        catch (JSDisconnectedException)
        {
        }
    }

    /// <summary>The function's result, or <paramref name="otherwise"/> where the circuit is lost.</summary>
    public async ValueTask<T> InvokeAsync<T>(T otherwise, string function, params object?[] arguments)
    {
        try
        {
            return await (await ImportAsync()).InvokeAsync<T>(function, arguments);
        }
        catch (JSDisconnectedException)
        {
            return otherwise;
        }
    }

    public async ValueTask DisposeAsync()
    {
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
