using FranceTravail.Assistant.Knowledge.Retrieval;

namespace FranceTravail.Assistant.Testing.Retrieval;

/// <summary>What every index does, whatever holds it.</summary>
public abstract class PassageIndexConformance
{
    private static readonly DateOnly Today = new(2026, 11, 24);

    protected abstract IPassageIndex Index { get; }

    /// <summary>Makes a document's version the current one, in the store of truth and in the index, in place of any other version of it.</summary>
    protected abstract Task<IndexedVersion> PublishAsync(PublishedDocument document);

    /// <summary>Takes the version out of the store of truth and of the index.</summary>
    protected abstract Task WithdrawAsync(long versionId);

    [Fact]
    public async Task Search_EmptyIndex_FindsNothing()
    {
        Assert.Empty(await SearchAsync("allocation", [1, 0]));
    }

    [Fact]
    public async Task Search_QueryOfStopWords_FindsNothingLexically()
    {
        await PublishAsync(new PublishedDocument("a", "Le montant de l'allocation"));

        Assert.Empty(await SearchAsync("de la"));
    }

    [Fact]
    public async Task Search_ByWords_RanksTheRarerWordFirst()
    {
        await PublishAsync(new PublishedDocument("common", "allocation mensuelle versée"));
        await PublishAsync(new PublishedDocument("both", "allocation journalière versée"));
        await PublishAsync(new PublishedDocument("other", "allocation annuelle versée"));

        var hits = await SearchAsync("allocation journalière");

        Assert.Equal("both", hits[0].DocumentId);
        Assert.Equal(3, hits.Count);
    }

    [Fact]
    public async Task Search_ByArticle_FindsThatArticleAlone()
    {
        await PublishAsync(new PublishedDocument("asked", "Article L. 1237-19 : accord collectif"));
        await PublishAsync(new PublishedDocument("longer", "Article L. 1237-19-1 : contenu"));

        var hits = await SearchAsync("L1237-19");

        Assert.Equal("asked", hits[0].DocumentId);
    }

    [Fact]
    public async Task Search_ByVector_RanksByCosine()
    {
        await PublishAsync(new PublishedDocument("far", "un") { Vectors = [[0, 1]] });
        await PublishAsync(new PublishedDocument("near", "deux") { Vectors = [[0.8f, 0.6f]] });
        await PublishAsync(new PublishedDocument("without", "trois"));

        var hits = await SearchAsync("", [1, 0]);

        Assert.Equal(["near", "far"], hits.Select(hit => hit.DocumentId));
        Assert.Equal(0.8, hits[0].DenseScore!.Value, 5);
        Assert.All(hits, hit => Assert.Null(hit.LexicalRank));
    }

    [Fact]
    public async Task Search_WithoutVector_RanksByWordsAlone()
    {
        await PublishAsync(new PublishedDocument("a", "préavis de démission") { Vectors = [[1, 0]] });

        var hit = Assert.Single(await SearchAsync("préavis"));

        Assert.Equal((1, null), (hit.LexicalRank, hit.DenseRank));
        Assert.Null(hit.DenseScore);
    }

    [Fact]
    public async Task Search_BothRankings_FusesTheirRanks()
    {
        var both = await PublishAsync(new PublishedDocument("both", "plafond plafond") { Vectors = [[0.6f, 0.8f]] });
        await PublishAsync(new PublishedDocument("dense", "barème") { Vectors = [[1, 0]] });
        await PublishAsync(new PublishedDocument("lexical", "plafond et autre chose encore") { Vectors = [[0, 1]] });

        var hits = await SearchAsync("plafond", [1, 0]);

        Assert.Equal(["both", "lexical", "dense"], hits.Select(hit => hit.DocumentId));
        Assert.Equal((1, 2), (hits[0].LexicalRank, hits[0].DenseRank));
        Assert.Equal((1.0 / 2) + (1.0 / 3), hits[0].Score, 5);
        Assert.Equal((both.VersionId, both.Passages[0].PassageId), (hits[0].VersionId, hits[0].PassageId));
        Assert.True(hits[0].LexicalScore > hits[1].LexicalScore);
    }

    [Fact]
    public async Task Search_EqualScores_GoByPassageId()
    {
        var ids = new List<long>();
        foreach (var id in (string[])["c", "a", "b"])
        {
            var version = await PublishAsync(new PublishedDocument(id, "même texte") { Vectors = [[1, 0]] });
            ids.Add(version.Passages[0].PassageId);
        }

        var hits = await SearchAsync("texte", [1, 0]);

        Assert.Equal(ids.Order(), hits.Select(hit => hit.PassageId));
    }

    [Fact]
    public async Task Search_MoreThanTheLimit_IsCut()
    {
        await PublishAsync(new PublishedDocument("a", [.. Enumerable.Range(0, 30).Select(number => $"congé numéro {number}")]));

        var few = await SearchAsync("congé", limit: 7);
        var many = await SearchAsync("congé", limit: 100);

        Assert.Equal(7, few.Count);
        Assert.Equal(30, many.Count);
        Assert.Equal(many.Take(7), few);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(101)]
    public async Task Search_LimitOutOfRange_IsRefused(int limit)
    {
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => SearchAsync("congé", limit: limit));
    }

    [Fact]
    public async Task Search_OutsideTheGroups_IsHiddenFromBothRankings()
    {
        await PublishAsync(new PublishedDocument("cadres", "prime secrète") { Audience = "cadres", Vectors = [[1, 0]] });
        await PublishAsync(new PublishedDocument("tous", "prime connue") { Vectors = [[0, 1]] });

        var hit = Assert.Single(await SearchAsync("prime", [1, 0]));
        var ofManager = await SearchAsync("prime", [1, 0], new SearchScope(Set("tous", "cadres"), Today));

        // Rank 1 in each: what is hidden takes nobody's place.
        Assert.Equal(("tous", 1, 1), (hit.DocumentId, hit.LexicalRank, hit.DenseRank));
        Assert.Equal(2, ofManager.Count);
    }

    [Fact]
    public async Task Search_HiddenPassagesBeforeTheDepth_DoNotCrowdOutOthers()
    {
        await PublishAsync(new PublishedDocument("hidden", [.. Enumerable.Repeat("prime prime", 150)])
        {
            Audience = "cadres",
            Vectors = [.. Enumerable.Repeat(new float[] { 1, 0 }, 150)],
        });
        await PublishAsync(new PublishedDocument("seen", "une prime parmi beaucoup d'autres mots") { Vectors = [[0, 1]] });

        var hit = Assert.Single(await SearchAsync("prime", [1, 0]));

        Assert.Equal(("seen", 1, 1), (hit.DocumentId, hit.LexicalRank, hit.DenseRank));
    }

    [Fact]
    public async Task Search_WithoutAnyGroup_FindsNothing()
    {
        await PublishAsync(new PublishedDocument("a", "prime") { Vectors = [[1, 0]] });

        Assert.Empty(await SearchAsync("prime", [1, 0], new SearchScope(Set(), Today)));
    }

    [Theory]
    [InlineData("2024-12-31", false)]
    [InlineData("2025-01-01", true)]
    [InlineData("2025-12-31", true)]
    [InlineData("2026-01-01", false)]
    public async Task Search_OnADay_FindsWhatWasInForce(string day, bool isFound)
    {
        await PublishAsync(new PublishedDocument("a", "barème")
        {
            InForceFrom = new DateOnly(2025, 1, 1),
            InForceTo = new DateOnly(2025, 12, 31),
            Vectors = [[1, 0]],
        });

        var hits = await SearchAsync("barème", [1, 0], new SearchScope(Set("tous"), DateOnly.Parse(day, null)));

        Assert.Equal(isFound, hits.Count == 1);
    }

    [Theory]
    [InlineData("1900-01-01")]
    [InlineData("2100-01-01")]
    public async Task Search_WithoutDatesInForce_IsFoundOnAnyDay(string day)
    {
        await PublishAsync(new PublishedDocument("a", "barème"));

        Assert.Single(await SearchAsync("barème", scope: new SearchScope(Set("tous"), DateOnly.Parse(day, null))));
    }

    [Fact]
    public async Task Search_InCollections_FindsThoseAlone()
    {
        await PublishAsync(new PublishedDocument("code", "licenciement") { Collection = "code-du-travail", Vectors = [[1, 0]] });
        await PublishAsync(new PublishedDocument("fiche", "licenciement") { Collection = "fiches", Vectors = [[1, 0]] });

        var hit = Assert.Single(await SearchAsync(
            "licenciement", [1, 0], new SearchScope(Set("tous"), Today, Collections: Set("fiches", "autre"))));

        Assert.Equal(("fiche", 1, 1), (hit.DocumentId, hit.LexicalRank, hit.DenseRank));
    }

    [Fact]
    public async Task Search_InStatuses_FindsThoseAlone()
    {
        await PublishAsync(new PublishedDocument("old", "montant") { Status = "archive-2020", Vectors = [[1, 0]] });
        await PublishAsync(new PublishedDocument("new", "montant") { Vectors = [[1, 0]] });
        await PublishAsync(new PublishedDocument("unknown", "montant") { Status = null, Vectors = [[1, 0]] });

        var hit = Assert.Single(await SearchAsync("montant", [1, 0], new SearchScope(Set("tous"), Today, Statuses: Set("current"))));

        Assert.Equal("new", hit.DocumentId);
    }

    [Fact]
    public async Task Replace_WithANewVersion_TakesThePlaceOfTheOld()
    {
        await PublishAsync(new PublishedDocument("a", "ancien plafond") { Vectors = [[1, 0]] });
        await SearchAsync("plafond");

        var latest = await PublishAsync(new PublishedDocument("a", "nouveau plafond") { Vectors = [[1, 0]] });

        var hit = Assert.Single(await SearchAsync("plafond", [1, 0]));
        Assert.Equal(latest.VersionId, hit.VersionId);
        Assert.Empty(await SearchAsync("ancien"));
    }

    [Fact]
    public async Task Replace_Repeated_ChangesNothing()
    {
        await PublishAsync(new PublishedDocument("a", "plafond mensuel") { Vectors = [[0, 1]] });
        var version = await PublishAsync(new PublishedDocument("b", "plafond annuel et autres mots") { Vectors = [[1, 0]] });
        var before = await SearchAsync("plafond", [1, 0]);

        await Index.ReplaceAsync(version, TestContext.Current.CancellationToken);

        Assert.Equal(before, await SearchAsync("plafond", [1, 0]));
    }

    [Fact]
    public async Task Remove_Version_LeavesTheOthersAsIfItHadNeverBeen()
    {
        await PublishAsync(new PublishedDocument("a", "plafond mensuel") { Vectors = [[0, 1]] });
        var before = await SearchAsync("plafond", [1, 0]);
        var version = await PublishAsync(new PublishedDocument("b", "plafond annuel et autres mots") { Vectors = [[1, 0]] });
        await SearchAsync("plafond");

        await WithdrawAsync(version.VersionId);
        var after = await SearchAsync("plafond", [1, 0]);

        Assert.Equal(before.Select(hit => hit with { LexicalScore = null }), after.Select(hit => hit with { LexicalScore = null }));
    }

    [Fact]
    public async Task Remove_RepeatedOrUnknown_ChangesNothing()
    {
        var version = await PublishAsync(new PublishedDocument("a", "plafond"));
        await WithdrawAsync(version.VersionId);

        await Index.RemoveAsync(version.VersionId, TestContext.Current.CancellationToken);
        await Index.RemoveAsync(987_654, TestContext.Current.CancellationToken);

        Assert.Empty(await SearchAsync("plafond"));
    }

    [Fact]
    public async Task Search_WhileVersionsAreReplaced_AlwaysSeesOneOfThem()
    {
        await PublishAsync(new PublishedDocument("a", "plafond 0") { Vectors = [[1, 0]] });
        var replacing = Task.Run(async () =>
        {
            for (var number = 1; number <= 20; number++)
            {
                await PublishAsync(new PublishedDocument("a", $"plafond {number}") { Vectors = [[1, 0]] });
            }
        });

        while (!replacing.IsCompleted) Assert.Single(await SearchAsync("plafond", [1, 0]));

        await replacing;
    }

    protected async Task<IReadOnlyList<PassageHit>> SearchAsync(
        string text, float[]? vector = null, SearchScope? scope = null, int limit = 10) =>
        await Index.SearchAsync(
            new PassageQuery(text, vector, scope ?? new SearchScope(Set("tous"), Today), limit),
            TestContext.Current.CancellationToken);

    protected static IReadOnlySet<string> Set(params string[] values) => values.ToHashSet();
}
