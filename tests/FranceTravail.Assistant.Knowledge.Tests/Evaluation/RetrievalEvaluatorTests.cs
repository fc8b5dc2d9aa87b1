using FranceTravail.Assistant.Knowledge.Evaluation;

namespace FranceTravail.Assistant.Knowledge.Tests.Evaluation;

public sealed class RetrievalEvaluatorTests
{
    [Fact]
    public async Task Evaluate_ByKind_AveragesEachAndAll()
    {
        RetrievalQuery[] queries = [Query("found", "fiche"), Query("missed", "fiche"), Query("found", "agent")];

        var scores = await EvaluateAsync(queries, rankWithoutTitles: null);

        Assert.Equal(0.5, scores["fiche"].Recall5.Value);
        Assert.Equal(1, scores["agent"].Mrr10.Value);
        Assert.Equal((2.0 / 3, 3), (scores["all"].Recall10.Value, scores["all"].Recall10.Count));
    }

    [Fact]
    public async Task Evaluate_StripTitle_NeedsAnIndexWithoutTitles()
    {
        RetrievalQuery[] queries = [Query("found", "fiche"), Query("found", "titre") with { StripTitle = true }];

        var without = await EvaluateAsync(queries, rankWithoutTitles: null);
        var with = await EvaluateAsync(queries, rankWithoutTitles: (_, _, _) => Task.FromResult<IReadOnlyList<string>>([]));

        Assert.DoesNotContain("titre", without.Keys);
        Assert.Equal((0, 1), (with["titre"].Recall10.Value, with["titre"].Recall10.Count));
        Assert.Equal((1, 1), (with["all"].Recall10.Value, with["all"].Recall10.Count));
    }

    [Fact]
    public async Task Evaluate_Scope_ReachesTheRanking()
    {
        var seen = new List<IReadOnlySet<string>?>();
        RetrievalQuery[] queries = [Query("q", "k"), Query("q", "k") with { Scope = "code-du-travail" }];

        await RetrievalEvaluator.EvaluateAsync(queries, RecordScope, null, TestContext.Current.CancellationToken);

        Assert.Null(seen[0]);
        Assert.Equal(["code-du-travail"], seen[1]);

        Task<IReadOnlyList<string>> RecordScope(string query, IReadOnlySet<string>? collections, CancellationToken token)
        {
            seen.Add(collections);
            return Task.FromResult<IReadOnlyList<string>>([]);
        }
    }

    [Fact]
    public async Task Read_LinesOfASet_GivesTheirFields()
    {
        var path = Path.GetTempFileName();
        await File.WriteAllTextAsync(
            path,
            """
            {"qid": "d1", "query": "13 mois", "kind": "k", "group": "g", "scope": "all", "strip_title": true, "relevant": [{"id": "a", "grade": 3}]}

            """,
            TestContext.Current.CancellationToken);

        var query = Assert.Single(await RetrievalQuery.ReadAsync(path, TestContext.Current.CancellationToken));

        File.Delete(path);
        Assert.Equal(("d1", "13 mois", "k", true), (query.Id, query.Text, query.Kind, query.StripTitle));
        Assert.Null(query.Collections);
        Assert.Equal(new RelevantDocument("a", 3), Assert.Single(query.Relevant));
    }

    private static Task<IReadOnlyDictionary<string, RetrievalScores>> EvaluateAsync(
        RetrievalQuery[] queries, RankDocuments? rankWithoutTitles) =>
        RetrievalEvaluator.EvaluateAsync(
            queries,
            (query, _, _) => Task.FromResult<IReadOnlyList<string>>(query == "found" ? ["right"] : ["wrong"]),
            rankWithoutTitles,
            TestContext.Current.CancellationToken);

    private static RetrievalQuery Query(string text, string kind) =>
        new(text, text, kind, RetrievalQuery.WholeCorpus, false, [new RelevantDocument("right", 3)]);
}
