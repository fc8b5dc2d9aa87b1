using FranceTravail.Assistant.Qdrant.Http;
using FranceTravail.Assistant.Testing;
using FranceTravail.Assistant.Testing.Qdrant;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace FranceTravail.Assistant.Qdrant.Tests.Http;

/// <summary>A server whose certificate an organisation's own authority has signed.</summary>
public sealed class PrivateAuthorityTests : IDisposable
{
    private readonly PrivateAuthority _authority = new();
    private readonly TemporaryFolder _folder = new();

    public void Dispose()
    {
        _authority.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task Server_SignedByTheGivenAuthority_IsTrusted()
    {
        Assert.Equal("1.19.0", await ReadVersionAsync(_authority));
    }

    [Fact]
    public async Task Server_SignedByAnotherAuthority_IsRefusedAndSaysWhichSettingToLookAt()
    {
        using var other = new PrivateAuthority();

        var exception = await Assert.ThrowsAsync<QdrantException>(() => ReadVersionAsync(other));

        Assert.Contains("Qdrant:CertificateAuthority", QdrantFailure.Explain(exception, new QdrantOptions()).Message, StringComparison.Ordinal);
    }

    private async Task<string> ReadVersionAsync(PrivateAuthority trusted)
    {
        using var certificate = _authority.Sign();
        await using var server = await QdrantServerFake.StartAsync(certificate: certificate);
        var options = new QdrantOptions { Url = server.Url, CertificateAuthority = Path.Combine(_folder.Path, "authority.pem"), RetryDelayMilliseconds = 1 };
        await File.WriteAllTextAsync(options.CertificateAuthority, trusted.Pem, TestContext.Current.CancellationToken);
        await using var services = new ServiceCollection().AddSingleton(Options.Create(options)).AddQdrantClient().BuildServiceProvider();
        return await services.GetRequiredService<QdrantClient>().ReadVersionAsync(TestContext.Current.CancellationToken);
    }
}
