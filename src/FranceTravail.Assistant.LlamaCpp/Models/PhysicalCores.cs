namespace FranceTravail.Assistant.LlamaCpp.Models;

/// <summary>
/// Counts cores without their hyper-threads: two threads that compute matrices on one core only wait for each other.
/// </summary>
internal static class PhysicalCores
{
    /// <summary>At least 1, at most what the process may use (containers limit it).</summary>
    public static int Count()
    {
        var siblings = new HashSet<string>(StringComparer.Ordinal);
        for (var cpu = 0; ; cpu++)
        {
            var file = $"/sys/devices/system/cpu/cpu{cpu}/topology/thread_siblings_list";
            if (!File.Exists(file))
                break;

            siblings.Add(File.ReadAllText(file).Trim());
        }

        return siblings.Count == 0 ? Environment.ProcessorCount : Math.Min(siblings.Count, Environment.ProcessorCount);
    }
}
