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

    /// <summary>Calls the function that lets go of what the script holds, then lets the script go. Throws nothing: a script that never came holds nothing.</summary>
    public async ValueTask CloseAsync(string function, params object?[] arguments)
    {
        await LeaveAsync(module => module.InvokeVoidAsync(function, arguments));
        await DisposeAsync();
    }

    /// <summary>Throws nothing: an error here would end the circuit of a page that works.</summary>
    public ValueTask DisposeAsync()
    {
        _isDisposed = true;
        return LeaveAsync(module => module.DisposeAsync());
    }

    private async ValueTask LeaveAsync(Func<IJSObjectReference, ValueTask> lastCall)
    {
        if (_import is null) return;

        try
        {
            await lastCall(await _import);
        }
        catch (Exception exception) when (exception is JSException or JSDisconnectedException or OperationCanceledException)
        {
        }
    }

    private Task<IJSObjectReference> ImportAsync() =>
        _import ??= runtime.InvokeAsync<IJSObjectReference>("import", path).AsTask();
}
