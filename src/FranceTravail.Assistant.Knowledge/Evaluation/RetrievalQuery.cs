using System.Text.Json.Serialization;

namespace FranceTravail.Assistant.Knowledge.Evaluation;

/// <summary>A judged query, one line of a retrieval set.</summary>
/// <param name="Scope"><see cref="WholeCorpus"/>, or the only collection to rank.</param>
/// <param name="StripTitle">To be ranked on an index without titles only: the query is the title of the answer.</param>
public sealed record RetrievalQuery(
    [property: JsonPropertyName("qid")] string Id,
    [property: JsonPropertyName("query")] string Text,
    [property: JsonPropertyName("kind")] string Kind,
    [property: JsonPropertyName("scope")] string Scope,
    [property: JsonPropertyName("strip_title")] bool StripTitle,
    [property: JsonPropertyName("relevant")] IReadOnlyList<RelevantDocument> Relevant)
{
    public const string WholeCorpus = "all";

    /// <summary>Null where the whole corpus is ranked.</summary>
    [JsonIgnore]
    public IReadOnlySet<string>? Collections => Scope == WholeCorpus ? null : new HashSet<string> { Scope };

    public static Task<IReadOnlyList<RetrievalQuery>> ReadAsync(string path, CancellationToken cancellationToken) =>
        JsonLines.ReadAsync<RetrievalQuery>(path, cancellationToken);
}
