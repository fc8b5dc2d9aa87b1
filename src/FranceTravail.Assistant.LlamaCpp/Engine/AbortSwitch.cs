using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace FranceTravail.Assistant.LlamaCpp.Engine;

/// <summary>
/// Lets another thread end a decode that is running. That stops the whole batch, so it is armed for a lone prompt only
/// (seconds with a large model); other cancellations wait for the end of the round.
/// </summary>
internal sealed unsafe class AbortSwitch : IDisposable
{
    private int* _isOn = (int*)NativeMemory.AllocZeroed(sizeof(int));

    public static delegate* unmanaged[Cdecl]<void*, byte> Callback => &IsOn;

    public void* CallbackData => _isOn;

    public void TurnOn() => Volatile.Write(ref *_isOn, 1);

    public void TurnOff() => Volatile.Write(ref *_isOn, 0);

    /// <summary>Only after the context that holds the callback was freed.</summary>
    public void Dispose()
    {
        NativeMemory.Free(_isOn);
        _isOn = null;
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static byte IsOn(void* data) => (byte)Volatile.Read(ref *(int*)data);
}
