using System.Runtime.InteropServices;

namespace FranceTravail.Assistant.LlamaCpp.Interop;

/// <summary>Functions of glibc.</summary>
internal static partial class LinuxNative
{
    /// <summary>PRIO_PROCESS with process 0: on Linux the calling thread (setpriority(2), C library/kernel differences).</summary>
    public const int ThisThread = 0;

    [LibraryImport("libc.so.6")]
    public static partial int setpriority(int which, uint who, int priority);
}
