using FranceTravail.Assistant.Qdrant.Http.Contracts;

namespace FranceTravail.Assistant.Qdrant.Collections;

/// <summary>
/// Fields that filters act on. Each has an index that exists before the first point: the graph of near vectors gets links for
/// filtered searches only on fields that are indexed when it is built.
/// </summary>
internal static class PayloadFields
{
    public const string Document = "document";
    public const string Version = "version";
    public const string Collection = "collection";
    public const string Status = "status";
    public const string Groups = "groups";
    public const string From = "from";
    public const string To = "to";
    public const string Rank = "rank";

    /// <summary>Not filtered on: brought along to compare contents.</summary>
    public const string Key = "key";

    public static IReadOnlyList<CreateFieldIndex> Indexes { get; } =
    [
        new(Document, new FieldSchema("keyword")),
        new(Version, new FieldSchema("integer")),
        new(Collection, new FieldSchema("keyword", IsTenant: true)),
        new(Status, new FieldSchema("keyword")),
        new(Groups, new FieldSchema("keyword")),
        new(From, new FieldSchema("datetime")),
        new(To, new FieldSchema("datetime")),
        new(Rank, new FieldSchema("integer")),
    ];
}
