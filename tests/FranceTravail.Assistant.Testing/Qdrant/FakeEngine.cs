using System.Text.Json;
using System.Text.Json.Nodes;

namespace FranceTravail.Assistant.Testing.Qdrant;

/// <summary>The state of the test server and what each operation does to it; it outlives a restart of the server. Locked by its caller.</summary>
internal sealed class FakeEngine(string version)
{
    private const int DefaultPage = 10;

    private readonly Dictionary<string, FakeCollection> _collections = [];
    private readonly Dictionary<string, string> _aliases = [];
    private readonly Dictionary<(string Collection, string Snapshot), byte[]> _snapshots = [];
    private int _snapshotCount;

    public IReadOnlyDictionary<string, string> Aliases => _aliases;

    public IReadOnlyDictionary<string, FakeCollection> Collections => _collections;

    /// <summary>The result, to be put in an envelope.</summary>
    public JsonNode? Handle(FakeRequest request) => request.Route switch
    {
        "GET /collections" => new JsonObject { ["collections"] = Array(_collections.Keys, name => new JsonObject { ["name"] = name }) },
        "GET /aliases" => new JsonObject { ["aliases"] = Array(_aliases, Alias) },
        "POST /collections/aliases" => ChangeAliases(request.Body),
        "GET /collections/*" => Find(request.Collection).Describe(),
        "PUT /collections/*" => Create(request.Collection, request.Body),
        "PATCH /collections/*" => Update(request),
        "DELETE /collections/*" => Drop(request.Collection),
        "PUT /collections/*/index" => Index(request),
        "PUT /collections/*/points" => Upsert(request),
        "POST /collections/*/points/delete" => Delete(request),
        "POST /collections/*/points/payload" => SetPayload(request),
        "POST /collections/*/points/query" => Query(Find(request.Collection), request.Body),
        "POST /collections/*/points/query/batch" =>
            Array(request.Body.GetProperty("searches").EnumerateArray(), search => Query(Find(request.Collection), search)),
        "POST /collections/*/points/scroll" => Scroll(Find(request.Collection), request.Body),
        "POST /collections/*/points/count" => Count(Find(request.Collection), request.Body),
        "POST /collections/*/snapshots" => CreateSnapshot(request.Collection),
        "DELETE /collections/*/snapshots/*" => _snapshots.Remove((request.Collection, request.Segments[3])) ? true : throw FakeError.NotFound("Snapshot"),
        _ => throw new FakeError(404, $"the test server does not know {request.Route}"),
    };

    public JsonNode Version() => new JsonObject { ["title"] = "qdrant - vector search engine", ["version"] = version };

    public byte[] Snapshot(string collection, string name) => _snapshots.GetValueOrDefault((collection, name)) ?? throw FakeError.NotFound("Snapshot");

    public void Recover(string name, byte[] snapshot) => _collections[name] = FakeSnapshot.Read(snapshot);

    public FakeCollection Find(string name) =>
        _collections.GetValueOrDefault(_aliases.GetValueOrDefault(name, name)) ?? throw FakeError.NotFound($"Collection `{name}`");

    private static JsonArray Array<T>(IEnumerable<T> items, Func<T, JsonNode?> convert) => new([.. items.Select(convert)]);

    private static JsonObject Alias(KeyValuePair<string, string> alias) =>
        new() { ["alias_name"] = alias.Key, ["collection_name"] = alias.Value };

    private static JsonObject Completed() => new() { ["operation_id"] = 1, ["status"] = "completed" };

    private JsonNode ChangeAliases(JsonElement body)
    {
        var changed = new Dictionary<string, string>(_aliases);
        foreach (var action in body.GetProperty("actions").EnumerateArray())
        {
            if (action.TryGetProperty("create_alias", out var create))
            {
                var collection = create.GetProperty("collection_name").GetString()!;
                if (!_collections.ContainsKey(collection)) throw FakeError.NotFound($"Collection `{collection}`");
                changed[create.GetProperty("alias_name").GetString()!] = collection;
            }
            else if (!changed.Remove(action.GetProperty("delete_alias").GetProperty("alias_name").GetString()!))
            {
                throw FakeError.NotFound("Alias");
            }
        }

        // All of the actions or none.
        _aliases.Clear();
        foreach (var (alias, collection) in changed) _aliases[alias] = collection;
        return true;
    }

    private JsonNode Create(string name, JsonElement body)
    {
        if (_collections.ContainsKey(name) || _aliases.ContainsKey(name)) throw new FakeError(409, $"Wrong input: Collection `{name}` already exists!");

        _collections[name] = new FakeCollection(JsonObject.Create(body.Clone())!);
        return true;
    }

    private JsonNode Update(FakeRequest request)
    {
        Find(request.Collection).MergeMetadata(JsonObject.Create(request.Body.GetProperty("metadata"))!);
        return true;
    }

    private JsonNode Drop(string name)
    {
        foreach (var alias in _aliases.Where(alias => alias.Value == name).ToList()) _aliases.Remove(alias.Key);
        return _collections.Remove(name);
    }

    private JsonObject Index(FakeRequest request)
    {
        var schema = request.Body.GetProperty("field_schema");
        var type = schema.ValueKind == JsonValueKind.String ? schema.GetString()! : schema.GetProperty("type").GetString()!;
        Find(request.Collection).CreateIndex(request.Body.GetProperty("field_name").GetString()!, type);
        return Completed();
    }

    private JsonObject Upsert(FakeRequest request)
    {
        var collection = Find(request.Collection);
        var points = request.Body.GetProperty("points").EnumerateArray().Select(point => FakePoint.Parse(point, collection.Dimension)).ToList();
        var applied = request.Fault is FakeFault.CutHalfway ? points.Count / 2 : points.Count;
        foreach (var point in points.Take(applied)) collection.Upsert(point);
        return Completed();
    }

    private JsonObject Delete(FakeRequest request)
    {
        Find(request.Collection).Delete(request.Body);
        return Completed();
    }

    private JsonObject SetPayload(FakeRequest request)
    {
        Find(request.Collection).SetPayload(request.Body);
        return Completed();
    }

    private static JsonObject Query(FakeCollection collection, JsonElement body)
    {
        var fields = FakeFields.Of(body);
        return new JsonObject
        {
            ["points"] = Array(new FakeQuery(collection).Answer(body), hit =>
            {
                var point = new JsonObject { ["id"] = hit.Point.Id, ["version"] = 0, ["score"] = hit.Score };
                if (fields is not null) point["payload"] = fields.Pick(hit.Point.Payload);
                return point;
            }),
        };
    }

    private static JsonObject Scroll(FakeCollection collection, JsonElement body)
    {
        var limit = body.TryGetProperty("limit", out var given) ? given.GetInt32() : DefaultPage;
        var from = body.TryGetProperty("offset", out var offset) ? offset.GetInt64() : long.MinValue;
        var filter = collection.Filter(body);
        var page = collection.Points.Where(point => point.Id >= from && (filter?.Matches(point) ?? true)).Take(limit + 1).ToList();
        var fields = FakeFields.Of(body);
        var withVector = body.TryGetProperty("with_vector", out var vector) && vector.GetBoolean();
        return new JsonObject
        {
            ["points"] = Array(page.Take(limit), point =>
            {
                var record = new JsonObject { ["id"] = point.Id };
                if (fields is not null) record["payload"] = fields.Pick(point.Payload);
                if (withVector) record["vector"] = FakeFields.Vectors(point);
                return record;
            }),
            ["next_page_offset"] = page.Count > limit ? page[limit].Id : null,
        };
    }

    private static JsonObject Count(FakeCollection collection, JsonElement body)
    {
        var filter = collection.Filter(body);
        return new JsonObject { ["count"] = collection.Points.Count(point => filter?.Matches(point) ?? true) };
    }

    private JsonObject CreateSnapshot(string collection)
    {
        var name = $"{collection}-{++_snapshotCount}.snapshot";
        var bytes = FakeSnapshot.Write(Find(collection));
        _snapshots[(collection, name)] = bytes;
        return new JsonObject { ["name"] = name, ["size"] = bytes.Length, ["checksum"] = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(bytes)) };
    }
}
