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

    public SearchParams? Params { get; init; }

    /// <summary>Payload fields to bring along; null brings none.</summary>
    public IReadOnlyList<string>? WithPayload { get; init; }
}

internal sealed record Prefetch
{
    public required QueryInput Query { get; init; }

    public required string Using { get; init; }

    public Filter? Filter { get; init; }

    public int? Limit { get; init; }

    public SearchParams? Params { get; init; }
}

/// <param name="Quantization">Where the vectors are also kept in 8 bits.</param>
/// <param name="Exact">Compares every vector, without the graph.</param>
internal sealed record SearchParams(QuantizationSearch? Quantization, bool? Exact);

/// <param name="Rescore">Compares the exact vectors of those that the short ones found.</param>
/// <param name="Oversampling">How many times the limit the short ones find for that.</param>
internal sealed record QuantizationSearch(bool Rescore, double Oversampling);

internal sealed record QueryBatch(IReadOnlyList<QueryRequest> Searches);

internal sealed record QueryResult(IReadOnlyList<ScoredPoint> Points);

internal sealed record ScoredPoint(long Id, float Score, PointPayload? Payload);

/// <param name="WithPayload">Payload fields to bring along.</param>
internal sealed record ScrollRequest(IReadOnlyList<string> WithPayload, bool WithVector, int Limit, long? Offset, Filter? Filter);

internal sealed record ScrollResult(IReadOnlyList<PointRecord> Points, long? NextPageOffset);

internal sealed record PointRecord(long Id, PointPayload? Payload, PointVectors? Vector);
