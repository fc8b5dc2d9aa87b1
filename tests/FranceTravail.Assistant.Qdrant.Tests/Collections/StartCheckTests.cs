using FranceTravail.Assistant.Knowledge.Retrieval;
using FranceTravail.Assistant.Knowledge.Retrieval.Analysis;
using FranceTravail.Assistant.Qdrant.Collections;
using FranceTravail.Assistant.Qdrant.Http.Contracts;

namespace FranceTravail.Assistant.Qdrant.Tests.Collections;

/// <summary>Each thing that is wrong at start has its own French sentence that says what to do.</summary>
public sealed class StartCheckTests
{
    private static readonly IndexDescription Description = new(Guid.NewGuid(), "model", FrenchAnalyzer.Version, 80, 5_000);

    [Fact]
    public void Collection_AsThisProgramBuildsIt_IsAccepted()
    {
        var collection = CollectionCheck.Check("corpus-1", Info(), "model", 384);

        Assert.Equal(new CorpusCollection("corpus-1", Description), collection);
    }

    [Fact]
    public void Collection_OfSomebodyElse_IsRefused()
    {
        AssertRefused("n'a pas été créée par ce programme", Info() with { Config = Info().Config with { Metadata = null } });
    }

    [Fact]
    public void Collection_OfAnotherModel_IsRefused()
    {
        AssertRefused("autre modèle de recherche", WithDescription(Description with { Model = "other" }));
    }

    [Fact]
    public void Collection_OfAnotherDimension_IsRefused()
    {
        AssertRefused("autre modèle de recherche", Info(dimension: 768));
    }

    [Fact]
    public void Collection_OfAnotherAnalyser_IsRefused()
    {
        AssertRefused("« index rebuild »", WithDescription(Description with { Analyzer = FrenchAnalyzer.Version + 1 }));
    }

    [Fact]
    public void Collection_WithoutIdf_IsRefused()
    {
        AssertRefused("sparse idf", Info(modifier: null));
    }

    [Fact]
    public void Collection_WithoutAPayloadIndex_IsRefusedAndNamesIt()
    {
        var info = Info();
        var without = info.PayloadSchema.Where(field => field.Key != PayloadFields.To).ToDictionary();

        AssertRefused("n'a pas d'index de champ pour to", info with { PayloadSchema = without });
    }

    [Theory]
    [InlineData("1.15.4", "il faut la version 1.16")]
    [InlineData("Apache", "ce n'est pas un serveur Qdrant")]
    public void Server_ThatIsTooOldOrNone_IsRefused(string version, string reason)
    {
        var exception = Assert.Throws<IndexUnavailableException>(() => ServerVersion.Check(version));

        Assert.Contains(reason, exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1.16.0")]
    [InlineData("1.19.0-dev")]
    [InlineData("2.0.0")]
    public void Server_ThatIsRecentEnough_IsAccepted(string version)
    {
        ServerVersion.Check(version);
    }

    private static CollectionInfo WithDescription(IndexDescription description) =>
        Info() with { Config = Info().Config with { Metadata = description } };

    private static CollectionInfo Info(int dimension = 384, string? modifier = "idf") => new(
        new CollectionConfig(
            new CollectionParams(
                new Dictionary<string, VectorParams> { ["dense"] = new(dimension, "Cosine") },
                new Dictionary<string, SparseVectorParams> { ["sparse"] = new(modifier) }),
            Description),
        PayloadFields.Indexes.ToDictionary(index => index.FieldName, index => new PayloadIndexInfo(index.FieldSchema.Type)));

    private static void AssertRefused(string reason, CollectionInfo info)
    {
        var exception = Assert.Throws<IndexUnavailableException>(() => CollectionCheck.Check("corpus-1", info, "model", 384));

        Assert.Contains(reason, exception.Message, StringComparison.Ordinal);
    }
}
