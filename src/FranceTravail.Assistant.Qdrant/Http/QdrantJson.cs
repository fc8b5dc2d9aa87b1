using System.Text.Json.Serialization;
using FranceTravail.Assistant.Qdrant.Http.Contracts;

namespace FranceTravail.Assistant.Qdrant.Http;

/// <summary>Everything that goes over the wire, without reflection.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(CreateCollection))]
[JsonSerializable(typeof(UpdateCollection))]
[JsonSerializable(typeof(CreateFieldIndex))]
[JsonSerializable(typeof(ChangeAliases))]
[JsonSerializable(typeof(PointsList))]
[JsonSerializable(typeof(PointsSelector))]
[JsonSerializable(typeof(SetPayload))]
[JsonSerializable(typeof(QueryRequest))]
[JsonSerializable(typeof(QueryBatch))]
[JsonSerializable(typeof(ScrollRequest))]
[JsonSerializable(typeof(CountRequest))]
[JsonSerializable(typeof(IndexDescription))]
[JsonSerializable(typeof(QuantizationConfig))]
[JsonSerializable(typeof(IReadOnlyDictionary<string, VectorParams>))]
[JsonSerializable(typeof(VersionInfo))]
[JsonSerializable(typeof(ErrorAnswer))]
[JsonSerializable(typeof(Answer<bool>))]
[JsonSerializable(typeof(Answer<UpdateResult>))]
[JsonSerializable(typeof(Answer<CollectionInfo>))]
[JsonSerializable(typeof(Answer<CollectionList>))]
[JsonSerializable(typeof(Answer<AliasList>))]
[JsonSerializable(typeof(Answer<QueryResult>))]
[JsonSerializable(typeof(Answer<IReadOnlyList<QueryResult>>))]
[JsonSerializable(typeof(Answer<ScrollResult>))]
[JsonSerializable(typeof(Answer<CountResult>))]
[JsonSerializable(typeof(Answer<SnapshotDescription>))]
internal sealed partial class QdrantJson : JsonSerializerContext;
