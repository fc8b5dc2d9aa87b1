namespace FranceTravail.Assistant.Qdrant.Http.Contracts;

/// <summary>Terms by number with their weights; the numbers are unique.</summary>
internal sealed record SparseVector(IReadOnlyList<uint> Indices, IReadOnlyList<float> Values);

/// <summary>The two named vectors of a passage; one that is null is not stored.</summary>
internal sealed record PointVectors(ReadOnlyMemory<float>? Dense, SparseVector? Sparse);

/// <summary>What filters act on, and what tells a passage's state from another.</summary>
internal sealed record PointPayload
{
    public string? Document { get; init; }

    public long? Version { get; init; }

    public string? Collection { get; init; }

    public string? Status { get; init; }

    public IReadOnlyList<string>? Groups { get; init; }

    /// <summary>First day in force, at midnight UTC.</summary>
    public string? From { get; init; }

    /// <summary>Last day in force, included, at midnight UTC.</summary>
    public string? To { get; init; }

    /// <summary>How high the text stands among the sources; absent for texts that have no rank.</summary>
    public long? Rank { get; init; }

    /// <summary>Says what the point was made from: two points with the same key are the same.</summary>
    public string? Key { get; init; }
}

internal sealed record PointStruct(long Id, PointVectors Vector, PointPayload Payload);

internal sealed record PointsList(IReadOnlyList<PointStruct> Points);

/// <summary>By ids or by a filter, one of the two.</summary>
internal sealed record PointsSelector(IReadOnlyList<long>? Points = null, Filter? Filter = null);

internal sealed record SetPayload(PointPayload Payload, Filter Filter);

internal sealed record CountRequest(Filter? Filter, bool Exact);
