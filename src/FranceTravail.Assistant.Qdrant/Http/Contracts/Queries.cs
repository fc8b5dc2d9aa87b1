namespace FranceTravail.Assistant.Qdrant.Http.Contracts;

/// <summary>One query: nearest points of a vector, or the fusion of what its prefetches found.</summary>
internal sealed record QueryRequest
{
    public IReadOnlyList<Prefetch>? Prefetch { get; init; }

    public required QueryInput Query { get; init; }

    /// <summary>The named vector; a fusion has none.</summary>
    public string? Using { get; init; }

    public Filter? Filter { get; init; }

    public float? ScoreThreshold { get; init; }

    public int? Limit { get; init; }

    /// <summary>Payload fields to bring along; null brings none.</summary>
    public IReadOnlyList<string>? WithPayload { get; init; }
}

internal sealed record Prefetch
{
    public required QueryInput Query { get; init; }

    public required string Using { get; init; }

    public Filter? Filter { get; init; }

    public int? Limit { get; init; }
}

internal sealed record QueryBatch(IReadOnlyList<QueryRequest> Searches);

internal sealed record QueryResult(IReadOnlyList<ScoredPoint> Points);

internal sealed record ScoredPoint(long Id, float Score, PointPayload? Payload);

/// <param name="WithPayload">Payload fields to bring along.</param>
internal sealed record ScrollRequest(IReadOnlyList<string> WithPayload, bool WithVector, int Limit, long? Offset, Filter? Filter);

internal sealed record ScrollResult(IReadOnlyList<PointRecord> Points, long? NextPageOffset);

internal sealed record PointRecord(long Id, PointPayload? Payload, PointVectors? Vector);
