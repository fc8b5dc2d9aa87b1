namespace FranceTravail.Assistant.Knowledge.Evaluation;

/// <summary>Measures a ranking on judged queries.</summary>
public static class RetrievalEvaluator
{
    /// <summary>The key of all queries that need no index without titles.</summary>
    public const string All = "all";

    /// <param name="rank">The system to measure.</param>
    /// <param name="rankWithoutTitles">
    /// The same on an index without titles, for the queries that ask for it; they are left out where it is null, and never count in <see cref="All"/>.
    /// </param>
    /// <returns>Scores by kind of query, and over <see cref="All"/>.</returns>
    public static async Task<IReadOnlyDictionary<string, RetrievalScores>> EvaluateAsync(
        IReadOnlyList<RetrievalQuery> queries,
        RankDocuments rank,
        RankDocuments? rankWithoutTitles,
        CancellationToken cancellationToken)
    {
        var rankings = new List<(RetrievalQuery Query, IReadOnlyList<string> Documents)>();
        foreach (var query in queries)
        {
            var ranker = query.StripTitle ? rankWithoutTitles : rank;
            if (ranker is null) continue;

            rankings.Add((query, await ranker(query.Text, query.Collections, cancellationToken)));
        }

        var scores = rankings.GroupBy(ranking => ranking.Query.Kind).ToDictionary(kind => kind.Key, Score);
        scores[All] = Score(rankings.Where(ranking => !ranking.Query.StripTitle));
        return scores;
    }

    private static RetrievalScores Score(IEnumerable<(RetrievalQuery Query, IReadOnlyList<string> Documents)> rankings)
    {
        var measured = rankings.ToList();
        return new RetrievalScores(
            Mean((documents, relevant) => RankingMeasures.Recall(documents, relevant, 5)),
            Mean((documents, relevant) => RankingMeasures.Recall(documents, relevant, 10)),
            Mean((documents, relevant) => RankingMeasures.ReciprocalRank(documents, relevant, 10)),
            Mean((documents, relevant) => RankingMeasures.NormalisedGain(documents, relevant, 10)));

        Estimate Mean(Func<IReadOnlyList<string>, IReadOnlyList<RelevantDocument>, double> measure) =>
            Estimate.Of([.. measured.Select(ranking => measure(ranking.Documents, ranking.Query.Relevant))]);
    }
}
