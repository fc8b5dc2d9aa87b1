using FranceTravail.Assistant.Data;
using FranceTravail.Assistant.Knowledge.Evaluation.Baselines;
using Microsoft.EntityFrameworkCore;

namespace FranceTravail.Assistant.Knowledge.Evaluation;

/// <summary>The same passages ranked in three ways: by the program, by Lucene.Net as it comes, by vectors alone.</summary>
internal sealed class EvaluatedIndex : IDisposable
{
    public const string Lucene = "lucene";
    public const string Dense = "dense";

    private readonly LuceneBaseline _lucene;

    private EvaluatedIndex(IndexRanking own, LuceneBaseline lucene)
    {
        Own = own;
        _lucene = lucene;
    }

    public IndexRanking Own { get; }

    /// <param name="contexts">The database that <paramref name="own"/> searches.</param>
    public static async Task<EvaluatedIndex> ReadAsync(
        IndexRanking own, IDbContextFactory<AssistantDbContext> contexts, CancellationToken cancellationToken) =>
        new(own, new LuceneBaseline(await EvaluatedTexts.ReadAsync(contexts, cancellationToken)));

    public RankDocuments Ranking(string? baseline) => baseline switch
    {
        null => Own.RankAsync,
        Lucene => (query, collections, _) => Task.FromResult(_lucene.Rank(query, collections)),
        Dense => Own.RankByVectorsAsync,
        _ => throw new ArgumentOutOfRangeException(nameof(baseline), baseline, null),
    };

    public void Dispose() => _lucene.Dispose();
}
