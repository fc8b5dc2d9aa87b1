using System.Numerics.Tensors;
using System.Text.Json;
using FranceTravail.Assistant.Knowledge.Retrieval;
using FranceTravail.Assistant.Knowledge.Retrieval.Embedded;
using FranceTravail.Assistant.Testing.Qdrant;

namespace FranceTravail.Assistant.Knowledge.Tests.Retrieval;

/// <summary>
/// The embedded index's own arithmetic (idf, cosine, best of a ranking, fusion) gives what the real Qdrant engine answered. The
/// filters of those queries are wider than our scopes, so the test server's evaluator decides which points are inside.
/// </summary>
public sealed class GoldenArithmeticTests
{
    [Fact]
    public void Queries_OfTheRealEngine_AreAnsweredAlike()
    {
        var queries = 0;
        foreach (var one in GoldenCases.Read())
        {
            var points = new GoldenPoints(one);
            foreach (var step in one.GetProperty("steps").EnumerateArray())
            {
                if (!points.Apply(step)) GoldenCases.AssertSame(GoldenCases.Expected(step), Answer(points, step.GetProperty("query")), $"query {++queries}");
            }
        }

        Assert.True(queries >= 330, $"{queries} queries");
    }

    private static List<(long Id, double Score)> Answer(GoldenPoints points, JsonElement request)
    {
        var outer = points.Inside(request);
        if (!request.TryGetProperty("prefetch", out var prefetches)) return [.. Rank(points, request, outer).Select(passage => (passage.PassageId, (double)passage.Score))];

        var rrf = request.GetProperty("query").GetProperty("rrf");
        var k = rrf.TryGetProperty("k", out var given) ? given.GetInt32() : ReciprocalRankFusion.K;
        var fused = new Dictionary<long, double>();
        foreach (var (number, prefetch) in prefetches.EnumerateArray().Index())
        {
            var weight = rrf.TryGetProperty("weights", out var weights) ? weights[number].GetDouble() : 1;
            foreach (var (position, passage) in Rank(points, prefetch, point => outer(point) && points.Inside(prefetch)(point)).Index())
                fused[passage.PassageId] = fused.GetValueOrDefault(passage.PassageId) + ReciprocalRankFusion.Contribution(position, k, weight);
        }

        return [.. fused.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).Take(Limit(request)).Select(pair => (pair.Key, pair.Value))];
    }

    private static ScoredPassage[] Rank(GoldenPoints points, JsonElement request, Func<FakePoint, bool> isInside)
    {
        var score = request.GetProperty("using").GetString() == "dense" ? Cosine(request) : Lexical(points, request);
        var threshold = request.TryGetProperty("score_threshold", out var given) ? given.GetSingle() : float.NegativeInfinity;
        var top = new TopPassages(Limit(request));
        foreach (var point in points.All.Where(isInside))
        {
            if (score(point) is { } found && found >= threshold) top.Offer(new ScoredPassage(found, point.Id, 0, 0));
        }

        return top.TakeOrdered();
    }

    private static Func<FakePoint, float?> Cosine(JsonElement request)
    {
        var query = FakeVectors.Dense(request.GetProperty("query"));
        var norm = TensorPrimitives.Norm<float>(query);
        return point =>
        {
            if (point.Dense is not { } vector) return null;

            return new VectorStore(vector.Length, vector, [true]).Similarity(0, query) / norm;
        };
    }

    private static Func<FakePoint, float?> Lexical(GoldenPoints points, JsonElement request)
    {
        var terms = FakeVectors.Sparse(request.GetProperty("query"));
        var stored = points.All.Where(point => point.Sparse is not null).ToList();
        var factors = terms.ToDictionary(
            term => term.Key,
            term => term.Value * (float)Bm25.Idf(stored.Count, stored.Count(point => point.Sparse!.ContainsKey(term.Key))));
        return point => point.Sparse is { } weights && factors.Keys.Any(weights.ContainsKey)
            ? factors.Sum(factor => factor.Value * weights.GetValueOrDefault(factor.Key))
            : null;
    }

    private static int Limit(JsonElement request) => request.GetProperty("limit").GetInt32();
}
