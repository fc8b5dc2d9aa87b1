using System.Text.Json;

namespace FranceTravail.Assistant.Testing.Qdrant;

/// <summary>Queries as Qdrant's universal endpoint answers them: nearest by one vector, or reciprocal rank fusion of prefetches.</summary>
internal sealed class FakeQuery(FakeCollection collection)
{
    private const int DefaultLimit = 10;

    public IReadOnlyList<(FakePoint Point, float Score)> Answer(JsonElement request)
    {
        var outer = collection.Filter(request);
        if (!request.GetProperty("query").TryGetRrf(out var rrf)) return Nearest(request, [outer]);
        if (request.TryGetProperty("using", out _)) throw FakeError.BadRequest("`using` is not allowed for fusion queries");

        var prefetches = request.GetProperty("prefetch").EnumerateArray().ToList();
        var lists = prefetches.Select(prefetch => Nearest(prefetch, [outer, collection.Filter(prefetch)])).ToList<IReadOnlyList<(FakePoint Point, float Score)>>();
        return Fuse(rrf, lists, Limit(request));
    }

    private static List<(FakePoint Point, float Score)> Fuse(
        JsonElement rrf, List<IReadOnlyList<(FakePoint Point, float Score)>> lists, int limit)
    {
        var k = rrf.TryGetProperty("k", out var given) ? given.GetInt32() : 2;
        var weights = rrf.TryGetProperty("weights", out var list) ? FakeVectors.Dense(list) : [.. lists.Select(_ => 1f)];
        if (weights.Length != lists.Count) throw FakeError.BadRequest("the number of weights must be the number of prefetches");

        var scores = new Dictionary<FakePoint, float>();
        foreach (var (ranking, weight) in lists.Zip(weights))
        {
            for (var position = 0; position < ranking.Count; position++)
            {
                var point = ranking[position].Point;
                scores[point] = scores.GetValueOrDefault(point) + (1 / (((position + 1) / weight) + k - 1));
            }
        }

        return Best(scores.Select(pair => (pair.Key, pair.Value)), limit);
    }

    private List<(FakePoint Point, float Score)> Nearest(JsonElement request, IEnumerable<FakeFilter?> filters)
    {
        var candidates = collection.Inside([.. filters.OfType<FakeFilter>()]);
        var threshold = request.TryGetProperty("score_threshold", out var given) ? given.GetSingle() : float.NegativeInfinity;
        var scored = request.GetProperty("using").GetString() switch
        {
            "dense" => Dense(candidates, FakeVectors.Dense(request.GetProperty("query")), collection.IsQuantized && !IsRescored(request)),
            "sparse" => Sparse(candidates, FakeVectors.Sparse(request.GetProperty("query"))),
            var other => throw FakeError.BadRequest($"Not existing vector name error: {other}"),
        };
        return Best(scored.Where(pair => pair.Score >= threshold), Limit(request));
    }

    // Scalar quantisation: without a word from the client, the engine answers with the scores of the short vectors.
    private static bool IsRescored(JsonElement request) =>
        request.TryGetProperty("params", out var parameters)
        && parameters.TryGetProperty("quantization", out var quantization)
        && quantization.TryGetProperty("rescore", out var rescore)
        && rescore.GetBoolean();

    private IEnumerable<(FakePoint Point, float Score)> Dense(IEnumerable<FakePoint> candidates, float[] query, bool isShort)
    {
        if (query.Length != collection.Dimension)
            throw FakeError.BadRequest($"Vector dimension error: expected dim: {collection.Dimension}, got {query.Length}");

        var norm = MathF.Sqrt(query.Sum(value => value * value));
        var normalized = norm == 0 ? query : [.. query.Select(value => value / norm)];
        return candidates.Where(point => point.Dense is not null).Select(point => (point, FakeVectors.Dot(normalized, isShort ? InEightBits(point.Dense!) : point.Dense!)));
    }

    private static float[] InEightBits(float[] vector) => [.. vector.Select(value => MathF.Round(value * 127) / 127)];

    private IEnumerable<(FakePoint Point, float Score)> Sparse(IEnumerable<FakePoint> candidates, IReadOnlyDictionary<uint, float> query)
    {
        var weights = query.OrderBy(term => term.Key).Select(term => (term.Key, Weight: term.Value * Idf(term.Key))).ToList();
        foreach (var point in candidates)
        {
            if (point.Sparse is not { } sparse || !weights.Any(term => sparse.ContainsKey(term.Key))) continue;

            yield return (point, weights.Sum(term => term.Weight * sparse.GetValueOrDefault(term.Key)));
        }
    }

    // Over every point that has the vector, filtered or not.
    private float Idf(uint term)
    {
        if (!collection.IsIdf) return 1;

        var count = collection.SparseCount;
        var with = collection.Frequency(term);
        return (float)Math.Log(((count - with + 0.5) / (with + 0.5)) + 1);
    }

    private static int Limit(JsonElement request) => request.TryGetProperty("limit", out var limit) ? limit.GetInt32() : DefaultLimit;

    private static List<(FakePoint Point, float Score)> Best(IEnumerable<(FakePoint Point, float Score)> scored, int limit) =>
        [.. scored.OrderByDescending(pair => pair.Score).ThenBy(pair => pair.Point.Id).Take(limit)];
}

internal static class FakeQueryExtensions
{
    public static bool TryGetRrf(this JsonElement query, out JsonElement rrf)
    {
        rrf = default;
        return query.ValueKind == JsonValueKind.Object && query.TryGetProperty("rrf", out rrf);
    }
}
