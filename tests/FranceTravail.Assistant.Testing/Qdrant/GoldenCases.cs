using System.Text.Json;

namespace FranceTravail.Assistant.Testing.Qdrant;

/// <summary>
/// What the real engine answered, case by case: <c>golden.json</c> of the specification's folder, and every file of that form in
/// the folder that QDRANT_GOLDEN_DIR names.
/// </summary>
public static class GoldenCases
{
    /// <summary>Scores of the real engine are given to this precision.</summary>
    public const double Tolerance = 2e-4;

    public static IEnumerable<JsonElement> Read()
    {
        using var stream = typeof(GoldenCases).Assembly.GetManifestResourceStream("qdrant-golden.json")!;
        foreach (var one in JsonDocument.Parse(stream).RootElement.EnumerateArray()) yield return one;

        if (Environment.GetEnvironmentVariable("QDRANT_GOLDEN_DIR") is not { Length: > 0 } folder) yield break;

        foreach (var path in Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal))
        {
            foreach (var one in JsonDocument.Parse(File.ReadAllText(path)).RootElement.EnumerateArray()) yield return one;
        }
    }

    public static IReadOnlyList<(long Id, double Score)> Expected(JsonElement step) =>
    [
        .. step.GetProperty("expected").EnumerateArray()
            .Select(point => (point.GetProperty("id").GetInt64(), point.GetProperty("score").GetDouble())),
    ];

    /// <summary>
    /// The same scores in the same order. Points with one score may come in either order, so at each place the point found must
    /// have that score in the expected list; where a list is cut among equals, either of them may be in.
    /// </summary>
    public static void AssertSame(IReadOnlyList<(long Id, double Score)> expected, IReadOnlyList<(long Id, double Score)> found, string what)
    {
        Assert.True(expected.Count == found.Count, $"{what}: {expected.Count} expected, {found.Count} found");
        var scores = expected.ToDictionary(point => point.Id, point => point.Score);
        var last = expected.Count == 0 ? 0 : expected[^1].Score;
        for (var position = 0; position < expected.Count; position++)
        {
            var (id, score) = found[position];
            Assert.True(Math.Abs(score - expected[position].Score) <= Tolerance, $"{what}, place {position}: {expected[position].Score} expected, {score} found");
            var own = scores.TryGetValue(id, out var known) ? known : last;
            Assert.True(Math.Abs(score - own) <= Tolerance, $"{what}, place {position}: point {id} is not expected there");
        }
    }
}
