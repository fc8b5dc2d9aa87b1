using System.Globalization;
using System.Text.Json;

namespace FranceTravail.Assistant.Testing.Qdrant;

/// <summary>Qdrant's filters as far as scopes go: must, should, must_not, match, range of numbers and dates, is_empty, has_id, filters in filters.</summary>
internal sealed class FakeFilter(JsonElement filter, IReadOnlyDictionary<string, string> indexes)
{
    /// <summary>Two filters with the same text are the same.</summary>
    public string Text { get; } = filter.GetRawText();

    public bool Matches(FakePoint point) => Matches(filter, point);

    /// <summary>Strict mode: a filter on a field without an index is refused before anything is read.</summary>
    public void CheckIndexes() => CheckIndexes(filter);

    private static IEnumerable<JsonElement> Conditions(JsonElement element, string clause)
    {
        if (!element.TryGetProperty(clause, out var conditions) || conditions.ValueKind == JsonValueKind.Null) return [];

        return conditions.ValueKind == JsonValueKind.Array ? conditions.EnumerateArray() : [conditions];
    }

    private bool Matches(JsonElement element, FakePoint point)
    {
        var should = Conditions(element, "should").ToList();
        return Conditions(element, "must").All(condition => Holds(condition, point))
            && !Conditions(element, "must_not").Any(condition => Holds(condition, point))
            && (should.Count == 0 || should.Any(condition => Holds(condition, point)));
    }

    private bool Holds(JsonElement condition, FakePoint point)
    {
        if (condition.TryGetProperty("is_empty", out var empty)) return !Values(point, empty.GetProperty("key").GetString()!).Any();
        if (condition.TryGetProperty("has_id", out var ids)) return ids.EnumerateArray().Any(id => id.GetInt64() == point.Id);
        if (!condition.TryGetProperty("key", out var key)) return Matches(condition, point);

        var values = Values(point, key.GetString()!);
        if (condition.TryGetProperty("match", out var match)) return values.Any(value => Matches(match, value));
        if (condition.TryGetProperty("range", out var range)) return values.Any(value => InRange(range, value, indexes.GetValueOrDefault(key.GetString()!)));

        throw FakeError.BadRequest("this condition is not one that the test server knows");
    }

    private static bool Matches(JsonElement match, JsonElement value)
    {
        if (match.TryGetProperty("value", out var one)) return Same(one, value);
        if (match.TryGetProperty("any", out var any)) return any.EnumerateArray().Any(candidate => Same(candidate, value));
        if (match.TryGetProperty("except", out var except)) return !except.EnumerateArray().Any(candidate => Same(candidate, value));

        throw FakeError.BadRequest("this match is not one that the test server knows");
    }

    private static bool Same(JsonElement left, JsonElement right) =>
        left.ValueKind == right.ValueKind && JsonElement.DeepEquals(left, right);

    private static bool InRange(JsonElement range, JsonElement value, string? index)
    {
        var comparable = Comparable(value, index);
        return comparable is { } number && range.EnumerateObject().All(bound => (bound.Name, Comparable(bound.Value, index)) switch
        {
            (_, null) => true,
            ("lt", { } limit) => number < limit,
            ("lte", { } limit) => number <= limit,
            ("gt", { } limit) => number > limit,
            ("gte", { } limit) => number >= limit,
            _ => throw FakeError.BadRequest($"unknown bound {bound.Name}"),
        });
    }

    // A date is a date only where the field is indexed as one or the bound says so; numbers never compare with words.
    private static decimal? Comparable(JsonElement value, string? index) => value.ValueKind switch
    {
        JsonValueKind.Number => value.GetDecimal(),
        JsonValueKind.String when index is "datetime" =>
            DateTimeOffset.TryParse(value.GetString(), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment) ? moment.UtcTicks : null,
        _ => null,
    };

    private static IEnumerable<JsonElement> Values(FakePoint point, string key)
    {
        if (!point.Payload.TryGetProperty(key, out var value) || value.ValueKind == JsonValueKind.Null) return [];

        return value.ValueKind == JsonValueKind.Array ? value.EnumerateArray() : [value];
    }

    private void CheckIndexes(JsonElement element)
    {
        foreach (var condition in new[] { "must", "should", "must_not" }.SelectMany(clause => Conditions(element, clause)))
        {
            var key = condition.TryGetProperty("key", out var named) ? named.GetString()
                : condition.TryGetProperty("is_empty", out var empty) ? empty.GetProperty("key").GetString()
                : null;
            if (key is null) CheckIndexes(condition);
            else if (!indexes.ContainsKey(key))
                throw new FakeError(400, $"Bad request: Index required but not found for \"{key}\" of one of the following types. Help: Create an index for this key or use a different filter.");
        }
    }
}
