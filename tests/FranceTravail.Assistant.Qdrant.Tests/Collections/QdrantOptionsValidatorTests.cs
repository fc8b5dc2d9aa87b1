namespace FranceTravail.Assistant.Qdrant.Tests.Collections;

public sealed class QdrantOptionsValidatorTests
{
    [Fact]
    public void Defaults_AreValid()
    {
        Assert.True(new QdrantOptionsValidator().Validate(null, new QdrantOptions()).Succeeded);
    }

    [Theory]
    [InlineData("http://qdrant.interne:6333", false)]
    [InlineData("https://qdrant.interne:6333", true)]
    [InlineData("http://127.0.0.1:6333", true)]
    public void Key_OverPlainHttpToAnotherMachine_IsRefused(string url, bool isValid)
    {
        var result = new QdrantOptionsValidator().Validate(null, new QdrantOptions { Url = url, ApiKey = "secret" });

        Assert.Equal(isValid, result.Succeeded);
    }

    [Fact]
    public void Options_WithSeveralErrors_ReportsThemAll()
    {
        var options = new QdrantOptions { Url = "localhost", Corpus = "a/b", BatchSize = 0, CertificateAuthority = "/none.pem" };

        var result = new QdrantOptionsValidator().Validate(null, options);

        Assert.Equal(4, result.Failures!.Count());
        Assert.All(result.Failures!, failure => Assert.StartsWith("Qdrant:", failure, StringComparison.Ordinal));
    }
}
