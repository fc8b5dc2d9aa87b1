using System.Text.Json;
using System.Text.Json.Nodes;

namespace FranceTravail.Assistant.Testing.Qdrant;

/// <summary>One collection of the test server. Its points are those that were written and not deleted since: no segments, no approximation.</summary>
internal sealed class FakeCollection
{
    private readonly JsonObject _creation;
    private readonly Dictionary<string, string> _indexes;
    private readonly SortedDictionary<long, FakePoint> _points;

    // What many queries in a row ask for again; a write empties them.
    private readonly Dictionary<string, IReadOnlyList<FakePoint>> _inside = [];
    private readonly Dictionary<uint, int> _frequencies = [];
    private int? _sparseCount;

    public FakeCollection(JsonObject creation, Dictionary<string, string>? indexes = null, IEnumerable<FakePoint>? points = null)
    {
        _creation = creation;
        _indexes = indexes ?? [];
        _points = new SortedDictionary<long, FakePoint>((points ?? []).ToDictionary(point => point.Id));
        Dimension = (creation["vectors"]?["dense"]?["size"] ?? creation["vectors"]?["size"])?.GetValue<int>() ?? throw FakeError.BadRequest("vectors.dense is missing");
    }

    public JsonObject Creation => _creation;

    public int Dimension { get; }

    public IReadOnlyDictionary<string, string> Indexes => _indexes;

    public IReadOnlyCollection<FakePoint> Points => _points.Values;

    public JsonObject? Metadata => _creation["metadata"] as JsonObject;

    public bool IsIdf => _creation["sparse_vectors"]?["sparse"]?["modifier"]?.GetValue<string>() == "idf";

    public bool IsQuantized => _creation["quantization_config"] is JsonObject;

    /// <summary>Points that have the sparse vector.</summary>
    public int SparseCount => _sparseCount ??= _points.Values.Count(point => point.Sparse is not null);

    /// <summary>Points that hold a term.</summary>
    public int Frequency(uint term)
    {
        if (!_frequencies.TryGetValue(term, out var count))
            _frequencies[term] = count = _points.Values.Count(point => point.Sparse?.ContainsKey(term) ?? false);
        return count;
    }

    public IReadOnlyList<FakePoint> Inside(IReadOnlyList<FakeFilter> filters)
    {
        var key = string.Join('\n', filters.Select(filter => filter.Text));
        if (!_inside.TryGetValue(key, out var points))
            _inside[key] = points = [.. _points.Values.Where(point => filters.All(filter => filter.Matches(point)))];
        return points;
    }

    public FakeFilter? Filter(JsonElement element, string name = "filter")
    {
        if (!element.TryGetProperty(name, out var filter) || filter.ValueKind == JsonValueKind.Null) return null;

        var parsed = new FakeFilter(filter, _indexes);
        // The official engine reads every point instead unless strict mode says no; here it is always an error.
        parsed.CheckIndexes();
        return parsed;
    }

    public void CreateIndex(string field, string type) => _indexes[field] = type;

    public void MergeMetadata(JsonObject changes)
    {
        var metadata = Metadata ?? new JsonObject();
        _creation["metadata"] = metadata;
        foreach (var (name, value) in changes) metadata[name] = value?.DeepClone();
    }

    public void Upsert(FakePoint point)
    {
        Forget();
        _points[point.Id] = point;
    }

    public void Delete(JsonElement selector)
    {
        Forget();
        var filter = Filter(selector);
        HashSet<long>? ids = selector.TryGetProperty("points", out var points) ? [.. points.EnumerateArray().Select(id => id.GetInt64())] : null;
        foreach (var point in _points.Values.Where(point => ids?.Contains(point.Id) ?? filter!.Matches(point)).ToList()) _points.Remove(point.Id);
    }

    public void SetPayload(JsonElement change)
    {
        Forget();
        var filter = Filter(change) ?? throw FakeError.BadRequest("a filter is expected");
        foreach (var point in _points.Values.Where(filter.Matches).ToList())
        {
            var payload = JsonObject.Create(point.Payload)!;
            foreach (var field in change.GetProperty("payload").EnumerateObject()) payload[field.Name] = JsonNode.Parse(field.Value.GetRawText());
            _points[point.Id] = point with { Payload = JsonSerializer.SerializeToElement(payload) };
        }
    }

    public JsonObject Describe() => new()
    {
        ["status"] = "green",
        ["optimizer_status"] = "ok",
        ["segments_count"] = 1,
        ["points_count"] = _points.Count,
        ["config"] = new JsonObject
        {
            ["params"] = new JsonObject
            {
                ["vectors"] = _creation["vectors"]!.DeepClone(),
                ["sparse_vectors"] = _creation["sparse_vectors"]?.DeepClone(),
                ["shard_number"] = _creation["shard_number"]?.DeepClone() ?? 1,
                ["replication_factor"] = _creation["replication_factor"]?.DeepClone() ?? 1,
            },
            ["hnsw_config"] = new JsonObject { ["m"] = 16, ["ef_construct"] = 100, ["full_scan_threshold"] = 10_000 },
            ["optimizer_config"] = new JsonObject { ["default_segment_number"] = 0, ["flush_interval_sec"] = 5 },
            ["quantization_config"] = _creation["quantization_config"]?.DeepClone(),
            ["metadata"] = Metadata?.DeepClone(),
        },
        ["payload_schema"] = new JsonObject(_indexes.Select(index => KeyValuePair.Create<string, JsonNode?>(
            index.Key, new JsonObject { ["data_type"] = index.Value, ["points"] = _points.Count }))),
    };

    private void Forget()
    {
        _inside.Clear();
        _frequencies.Clear();
        _sparseCount = null;
    }
}
