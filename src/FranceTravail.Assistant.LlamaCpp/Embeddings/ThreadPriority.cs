using FranceTravail.Assistant.LlamaCpp.Interop;

namespace FranceTravail.Assistant.LlamaCpp.Embeddings;

/// <summary>
/// Lets the system prefer other threads. Threads that write an answer wait for each other at every operation: one that
/// shares its core with an import would hold up the whole answer. Thread.Priority has no effect on Linux.
/// </summary>
internal static class ThreadPriority
{
    private const int Niceness = 15;

    /// <summary>Has no effect where the system refuses it.</summary>
    public static void LowerCurrent() => _ = LinuxNative.setpriority(LinuxNative.ThisThread, 0, Niceness);
}
