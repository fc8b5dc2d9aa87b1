using CsCheck;
using FranceTravail.Assistant.Knowledge.Retrieval;
using FranceTravail.Assistant.Testing.Retrieval;

namespace FranceTravail.Assistant.Qdrant.Tests.Search;

/// <summary>Random corpora, scopes, dates and queries: the two indexes find the same passages in the same order.</summary>
public sealed class TwinsProperties
{
    private const int Dimension = 8;
    private const double Near = 1e-5;

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

        // One after the other: each sample adds to the corpus of those before.
        await Gen.Select(Corpus, Queries).SampleAsync(
            async sample =>
            {
                foreach (var document in sample.Item1) await fixture.Database.PublishAsync(document);
                await fixture.Corpus.RebuildAsync(null, TestContext.Current.CancellationToken);
                foreach (var query in sample.Item2) await CompareAsync(fixture, query);
            },
            iter: 30,
            threads: 1);
    }

    private static Gen<T> OneOf<T>(T[] values) => Gen.Int[0, values.Length - 1].Select(index => values[index]);

    private static Gen<DateOnly> Day => Gen.Int[0, 2_500].Select(days => Origin.AddDays(days));

    private static Gen<string> Text => OneOf(Words).Array[1, 12].Select(words => string.Join(' ', words));

    private static Gen<float[]> Vector => Gen.Float[-1, 1].Array[Dimension].Where(vector => vector.Any(value => Math.Abs(value) > 0.01f)).Select(Normalized);

    private static Gen<PublishedDocument[]> Corpus => Gen.Select(
        Gen.Int[0, 25],
        Gen.Select(Text, Vector).Array[1, 6],
        Gen.Select(OneOf(Groups), OneOf(Collections), OneOf(Statuses)),
        Gen.Select(Day, Day, Gen.Bool, Gen.Bool))
        .Select((number, passages, labels, dates) => new PublishedDocument($"document-{number}", [.. passages.Select(passage => passage.Item1)])
        {
            Vectors = [.. passages.Select(passage => passage.Item2)],
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

    private static async Task CompareAsync(QdrantFixture fixture, PassageQuery query)
    {
        var embedded = await fixture.Embedded.SearchAsync(query, TestContext.Current.CancellationToken);
        var found = await fixture.Index.SearchAsync(query, TestContext.Current.CancellationToken);

        var isDecided = IsDecided(embedded) && IsDecided(found);
        if (isDecided || !IsCut(embedded)) Assert.Equal(Ids(embedded).Order(), Ids(found).Order());
        if (isDecided) Assert.Equal(Ids(embedded), Ids(found));
        foreach (var (expected, same) in embedded.Join(found, hit => hit.PassageId, hit => hit.PassageId, (left, right) => (left, right)))
        {
            Assert.Equal(expected.LexicalScore ?? 0, same.LexicalScore ?? 0, 1e-4);
            Assert.Equal(expected.DenseScore ?? 0, same.DenseScore ?? 0, 1e-4);
        }
    }

    // Rounding may swap two scores that are nearly equal; equal ones go by id on both sides, which must not be excused.
    private static bool IsDecided(IReadOnlyList<PassageHit> hits) =>
        IsDecided(hits.Select(hit => hit.LexicalScore)) && IsDecided(hits.Select(hit => hit.DenseScore));

    private static bool IsDecided(IEnumerable<double?> scores)
    {
        var ordered = scores.OfType<double>().OrderDescending().ToList();
        return ordered.Zip(ordered.Skip(1)).All(pair => pair.First == pair.Second || pair.First - pair.Second > Near);
    }

    private static bool IsCut(IReadOnlyList<PassageHit> hits) =>
        hits.Count(hit => hit.LexicalRank is not null) >= ReciprocalRankFusion.Depth || hits.Count(hit => hit.DenseRank is not null) >= ReciprocalRankFusion.Depth;

    private static IEnumerable<long> Ids(IReadOnlyList<PassageHit> hits) => hits.Select(hit => hit.PassageId);

    private static float[] Normalized(float[] vector)
    {
        var norm = MathF.Sqrt(vector.Sum(value => value * value));
        return [.. vector.Select(value => value / norm)];
    }
}
