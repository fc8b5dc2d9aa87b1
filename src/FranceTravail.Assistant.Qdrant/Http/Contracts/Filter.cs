namespace FranceTravail.Assistant.Qdrant.Http.Contracts;

/// <summary>Conditions over the payload. A field that is missing never matches <c>match</c> or <c>range</c>.</summary>
internal sealed record Filter
{
    public IReadOnlyList<Condition>? Must { get; init; }

    public IReadOnlyList<Condition>? Should { get; init; }

    public IReadOnlyList<Condition>? MustNot { get; init; }
}

/// <summary>One condition on a field, « is empty », or a filter inside the filter: what is null is not said.</summary>
internal sealed record Condition
{
    public string? Key { get; init; }

    public Match? Match { get; init; }

    public ValueRange? Range { get; init; }

    public PayloadField? IsEmpty { get; init; }

    public IReadOnlyList<Condition>? Must { get; init; }

    public IReadOnlyList<Condition>? Should { get; init; }

    public IReadOnlyList<Condition>? MustNot { get; init; }

    public static Condition Any(string key, IEnumerable<string> values) =>
        new() { Key = key, Match = new Match { Any = [.. values.Select(value => (PayloadValue)value)] } };

    public static Condition Any(string key, IEnumerable<long> values) =>
        new() { Key = key, Match = new Match { Any = [.. values.Select(value => (PayloadValue)value)] } };

    public static Condition EmptyOr(string key, ValueRange range) => new()
    {
        Should = [new Condition { IsEmpty = new PayloadField(key) }, new Condition { Key = key, Range = range }],
    };
}

internal sealed record PayloadField(string Key);

internal sealed record Match
{
    public PayloadValue? Value { get; init; }

    public IReadOnlyList<PayloadValue>? Any { get; init; }

    public IReadOnlyList<PayloadValue>? Except { get; init; }
}

/// <summary>Bounds of a number or of a date.</summary>
internal sealed record ValueRange
{
    public PayloadValue? Lt { get; init; }

    public PayloadValue? Lte { get; init; }

    public PayloadValue? Gt { get; init; }

    public PayloadValue? Gte { get; init; }
}
