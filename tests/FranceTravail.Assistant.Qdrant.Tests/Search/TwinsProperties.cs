using CsCheck;
using FranceTravail.Assistant.Knowledge.Retrieval;
using FranceTravail.Assistant.Testing.Retrieval;

namespace FranceTravail.Assistant.Qdrant.Tests.Search;

/// <summary>Random corpora, scopes, dates and queries: the two indexes find the same passages in the same order.</summary>
public sealed class TwinsProperties
{
    private const int Dimension = 8;

    private static readonly string[] Words =
        ["plafond", "annuel", "mensuel", "congé", "préavis", "indemnité", "salaire", "démission", "contrat", "PMSMP", "L1237-19", "allocation"];

    private static readonly string[] Groups = ["tous", "cadres", "fraude"];
    private static readonly string[] Collections = ["reglement", "fiches", "code"];
    private static readonly string?[] Statuses = ["current", "archive-2020", null];
    private static readonly DateOnly Origin = new(2020, 1, 1);

    [Fact]
    public async Task Search_RandomCorporaAndScopes_IsTheSameOnBothTwins()
    {
        await using var fixture = await QdrantFixture.StartAsync(Dimension);
        fixture.Server.IsValidating = false;

        await CompareAsync(fixture, rebuildsOnly: false);
    }

    /// <summary>There every sample is built anew: what was deleted counts on a real server until its optimiser has run.</summary>
    [Fact]
    public async Task Search_RandomCorporaAndScopes_IsTheSameOnARealServer()
    {
        await using var fixture = await QdrantFixture.StartRealAsync(Dimension);

        await CompareAsync(fixture, rebuildsOnly: true);
    }

    private static async Task CompareAsync(QdrantFixture fixture, bool rebuildsOnly)
    {
        var published = new List<IndexedVersion>();
        var (decided, all) = (0, 0);

        // One after the other: each sample adds to the corpus of those before, or takes something out of it.
        await Gen.Select(Corpus, Queries, Gen.Bool, Gen.Int[0, 3]).SampleAsync(
            async sample =>
            {
                foreach (var document in sample.Item1) published.Add(await fixture.Database.PublishAsync(document));
                for (var number = 0; number < sample.Item4 && published.Count > 0; number++)
                {
                    await fixture.Database.WithdrawAsync(published[published.Count / 2].VersionId);
                    published.RemoveAt(published.Count / 2);
                }

                if (rebuildsOnly || sample.Item3) await fixture.Corpus.RebuildAsync(null, TestContext.Current.CancellationToken);
                else await fixture.Index.FollowAsync(TestContext.Current.CancellationToken);

                foreach (var query in sample.Item2)
                {
                    var lists = await AskAsync(fixture, query);
                    (decided, all) = (decided + lists.DecidedCount, all + lists.Count);
                }
            },
            iter: 30,
            threads: 1);

        // What is excused must stay the exception.
        Assert.True(decided > 500 && decided > 0.9 * all, $"{decided} of {all} hits were compared in their order");
    }

    private static Gen<T> OneOf<T>(T[] values) => Gen.Int[0, values.Length - 1].Select(index => values[index]);

    private static Gen<DateOnly> Day => Gen.Int[0, 2_500].Select(days => Origin.AddDays(days));

    private static Gen<string> Text => OneOf(Words).Array[1, 12].Select(words => string.Join(' ', words));

    // One in eight holds no term at all.
    private static Gen<string> PassageText => Gen.Select(Text, Gen.Int[0, 7], (text, kind) => kind == 0 ? "… —" : text);

    private static Gen<float[]> Vector => Gen.Float[-1, 1].Array[Dimension].Where(vector => vector.Any(value => Math.Abs(value) > 0.01f)).Select(Normalized);

    private static Gen<PublishedDocument[]> Corpus => Gen.Select(
        Gen.Int[0, 25],
        Gen.Select(PassageText, Vector).Array[1, 6],
        Gen.Select(OneOf(Groups), OneOf(Collections), OneOf(Statuses)),
        Gen.Select(Day, Day, Gen.Bool, Gen.Bool),
        Gen.Int[0, 7])
        .Select((number, passages, labels, dates, vectors) => new PublishedDocument($"document-{number}", [.. passages.Select(passage => passage.Item1)])
        {
            Vectors = vectors == 0 ? [] : [.. passages.Select(passage => passage.Item2)],
            Audience = labels.Item1,
            Collection = labels.Item2,
            Status = labels.Item3,
            InForceFrom = dates.Item3 ? dates.Item1 : null,
            InForceTo = dates.Item4 ? dates.Item2 : null,
        })
        .Array[1, 15];

    private static Gen<PassageQuery[]> Queries => Gen.Select(
        Text,
        Gen.Bool,
        Vector,
        Gen.Select(OneOf(Groups).HashSet[1, 3], Day, OneOf(Collections).HashSet[1, 2], Gen.Bool, Gen.Bool))
        .Select((text, hasVector, vector, scope) => new PassageQuery(
            text,
            hasVector ? vector : ReadOnlyMemory<float>.Empty,
            new SearchScope(
                scope.Item1,
                scope.Item2,
                scope.Item4 ? scope.Item3 : null,
                scope.Item5 ? new HashSet<string> { "current" } : null),
            100))
        .Array[1, 6];

    private static async Task<TwinLists> AskAsync(QdrantFixture fixture, PassageQuery query)
    {
        var embedded = await fixture.Embedded.SearchAsync(query, TestContext.Current.CancellationToken);
        var found = await fixture.Index.SearchAsync(query, TestContext.Current.CancellationToken);

        var lists = new TwinLists(embedded, found);
        Assert.Equal(lists.Embedded, lists.Found);
        foreach (var (expected, same) in lists.Common)
        {
            Assert.Equal(expected.LexicalScore ?? 0, same.LexicalScore ?? 0, 1e-4);
            Assert.Equal(expected.DenseScore ?? 0, same.DenseScore ?? 0, 1e-4);
        }

        return lists;
    }

    private static float[] Normalized(float[] vector)
    {
        var norm = MathF.Sqrt(vector.Sum(value => value * value));
        return [.. vector.Select(value => value / norm)];
    }
}
