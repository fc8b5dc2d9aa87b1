using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging.Abstractions;

namespace FranceTravail.Assistant.LlamaCpp.Tests;

public sealed class LlamaEmbeddingGeneratorTests(EmbeddingModelFixture fixture)
{
    private readonly LlamaEmbeddingGenerator _generator = fixture.Generator;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Generate_Texts_GivesVectorsOfLengthOne()
    {
        var vectors = await Embed("query: bonjour", "passage: Le contrat prend fin le 31 décembre.", "");

        Assert.Equal(384, _generator.Dimensions);
        Assert.All(vectors, vector => Assert.Equal(384, vector.Length));
        Assert.All(vectors, vector => Assert.Equal(1, Math.Sqrt(vector.Sum(value => (double)value * value)), 5));
    }

    [Theory]
    [InlineData(
        "query: Combien d'heures faut-il avoir travaillé pour toucher le chômage ?",
        "passage: L'ouverture de droits à l'allocation exige 910 heures de travail sur les 24 derniers mois.",
        "passage: La mairie organise un concert gratuit dans le parc samedi soir.")]
    [InlineData(
        "query: J'ai démissionné, ai-je droit à quelque chose ?",
        "passage: Le salarié qui quitte volontairement son emploi peut être indemnisé dans certains cas de démission légitime.",
        "passage: Le vélo à assistance électrique se recharge en quatre heures.")]
    [InlineData(
        "query: congé pour la naissance d'un enfant",
        "passage: Le congé de paternité et d'accueil de l'enfant dure 25 jours.",
        "passage: Le bulletin météo annonce de la pluie en Bretagne.")]
    public async Task Generate_RelatedPassage_IsCloserThanAnUnrelatedOne(string question, string related, string unrelated)
    {
        var vectors = await Embed(question, related, unrelated);

        Assert.True(Cosine(vectors[0], vectors[1]) > Cosine(vectors[0], vectors[2]) + 0.03);
    }

    [Fact]
    public async Task Generate_TogetherOrAlone_GivesTheSameVectorsInOrder()
    {
        var texts = Enumerable.Range(1, 40).Select(i => $"passage: {string.Concat(Enumerable.Repeat($"article {i} du code ", i * i % 37 + 1))}").ToArray();

        var together = await Embed(texts);

        for (var i = 0; i < texts.Length; i++)
        {
            var alone = (await Embed(texts[i]))[0];
            Assert.True(Cosine(alone, together[i]) > 0.999, $"Text {i}: cosine {Cosine(alone, together[i])}");
        }
    }

    [Fact]
    public async Task Generate_TextBeyondTheModel_IsCutAtItsEnd()
    {
        var longText = "passage: " + string.Concat(Enumerable.Repeat("allocation de retour à l'emploi ", 200));

        var vectors = await Embed(longText, longText + "et une fin très différente sur les concerts du samedi");

        Assert.Equal(512, _generator.MaxTextTokens);
        Assert.True(Cosine(vectors[0], vectors[1]) > 0.99999);
    }

    [Fact]
    public async Task Generate_Texts_ReportsTheirTokens()
    {
        var embeddings = await _generator.GenerateAsync(["query: un", "query: deux trois"], cancellationToken: Token);

        Assert.InRange(embeddings.Usage!.InputTokenCount!.Value, 10, 30);
    }

    [Fact]
    public async Task Generate_NoText_GivesNoVector() => Assert.Empty(await Embed());

    [Fact]
    public async Task Generate_CancelledBetweenBatches_Throws()
    {
        var texts = Enumerable.Range(0, 500).Select(i => $"passage: {string.Concat(Enumerable.Repeat("loi du travail ", 100))}{i}");
        using var stop = new CancellationTokenSource(TimeSpan.FromMilliseconds(300));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => _generator.GenerateAsync(texts, cancellationToken: stop.Token));

        Assert.Single(await Embed("query: encore"));
    }

    [Fact]
    public async Task Generate_QuestionDuringAnImport_DoesNotWaitForIt()
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Token);
        var background = new EmbeddingGenerationOptions
        {
            AdditionalProperties = new AdditionalPropertiesDictionary { [LlamaEmbeddingOptionNames.Background] = true },
        };
        var import = _generator.GenerateAsync(
            Enumerable.Range(0, 2000).Select(i => $"passage: {string.Concat(Enumerable.Repeat("loi du travail ", 100))}{i}"), background, stop.Token);

        await Embed("query: encore", "query: et encore");

        Assert.False(import.IsCompleted);
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => import);
    }

    [Fact]
    public async Task Generate_OtherDimensions_IsRefused() =>
        await Assert.ThrowsAsync<NotSupportedException>(() => _generator.GenerateAsync(["a"], new EmbeddingGenerationOptions { Dimensions = 100 }, Token));

    [Fact]
    public async Task Load_ChatModel_IsRefused()
    {
        var exception = await Assert.ThrowsAsync<LlamaException>(() => LlamaEmbeddingGenerator.LoadAsync(
            new LlamaEmbeddingModelOptions { ModelPath = RepositoryModels.Chat, MaxBatchTokens = 64 }, NullLoggerFactory.Instance, Token));

        Assert.Contains("no vector for a whole text", exception.Message);
    }

    [Fact]
    public async Task Dispose_Generator_RefusesFurtherTexts()
    {
        var generator = await LlamaEmbeddingGenerator.LoadAsync(
            new LlamaEmbeddingModelOptions { ModelPath = RepositoryModels.Embedding, Threads = 1 }, NullLoggerFactory.Instance, Token);

        await generator.DisposeAsync();

        await Assert.ThrowsAsync<ObjectDisposedException>(() => generator.GenerateAsync(["a"], cancellationToken: Token));
    }

    private async Task<float[][]> Embed(params string[] texts) =>
        [.. (await _generator.GenerateAsync(texts, cancellationToken: Token)).Select(embedding => embedding.Vector.ToArray())];

    private static double Cosine(float[] left, float[] right) => left.Zip(right, (a, b) => (double)a * b).Sum();
}
