using System.Net;
using FranceTravail.Assistant.Testing;
using FranceTravail.Assistant.Web.Tests.Browser;

namespace FranceTravail.Assistant.Web.Tests.Features.Sources;

public sealed class OriginalEndpointTests : IAsyncLifetime
{
    private readonly HttpClient _client = new();
    private InterfaceHost _host = null!;

    public async ValueTask InitializeAsync() => _host = await InterfaceHost.StartAsync();

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _host.DisposeAsync();
    }

    [Fact]
    public async Task Pdf_OpensInTheBrowserInASandbox()
    {
        var answer = await GetAsync(Seed("fiche.pdf", "application/pdf"));

        Assert.Equal("application/pdf", answer.Content.Headers.ContentType?.MediaType);
        Assert.StartsWith("inline", answer.Content.Headers.GetValues("Content-Disposition").Single(), StringComparison.Ordinal);
        Assert.Contains("sandbox", answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Html_IsDownloadedAndNeverOpened()
    {
        var answer = await GetAsync(Seed("été.html", "text/html"));

        Assert.Equal("application/octet-stream", answer.Content.Headers.ContentType?.MediaType);
        Assert.StartsWith("attachment", answer.Content.Headers.GetValues("Content-Disposition").Single(), StringComparison.Ordinal);
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
    }

    [Fact]
    public async Task Document_ForOtherGroups_IsNotFound()
    {
        var answer = await GetAsync(Seed("secret.pdf", "application/pdf") with { Audience = "direction" });

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.DoesNotContain("<script>", await answer.Content.ReadAsStringAsync(TestDeadline.Token()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_AllowsItsOwnFilesAlone()
    {
        var answer = await _client.GetAsync(new Uri(_host.Url), TestDeadline.Token());

        var policy = answer.Headers.GetValues("Content-Security-Policy").Single();
        Assert.Contains("default-src 'self'", policy, StringComparison.Ordinal);
        Assert.Contains("script-src 'self';", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("http", policy, StringComparison.Ordinal);
    }

    private static SourceSeed Seed(string fileName, string mediaType) =>
        new("<script>alert(1)</script>", "alert") { Id = fileName, FileName = fileName, MediaType = mediaType };

    private async Task<HttpResponseMessage> GetAsync(SourceSeed seed)
    {
        var passage = await _host.StoreAsync(seed);
        return await _client.GetAsync(new Uri($"{_host.Url}/sources/{passage.VersionId}/original"), TestDeadline.Token());
    }
}
