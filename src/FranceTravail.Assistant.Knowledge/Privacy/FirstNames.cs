using FranceTravail.Assistant.Knowledge.Retrieval.Analysis;

namespace FranceTravail.Assistant.Knowledge.Privacy;

/// <summary>First names that are frequent in France, whatever their accents and capitals.</summary>
public static class FirstNames
{
    private static readonly HashSet<string> Frequent =
    [
        .. EmbeddedLines.Read("Privacy.Detectors").Where(line => !line.StartsWith('#'))
            .SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Select(Plain),
    ];

    public static bool Contains(string name) => Frequent.Contains(Plain(name));

    private static string Plain(string name) => Folding.Fold(name).ToLowerInvariant();
}
