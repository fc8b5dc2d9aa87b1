using System.Globalization;
using FranceTravail.Assistant.Knowledge.Curation;
using FranceTravail.Assistant.Web.Authentication;
using Microsoft.Net.Http.Headers;

namespace FranceTravail.Assistant.Web.Features.Sources;

/// <summary>The original file of a version, for those who may read it. Only a PDF opens in the browser; anything else could bring a page of its own.</summary>
internal static class OriginalEndpoint
{
    private const string PdfMediaType = "application/pdf";

    public static string AddressOf(long versionId) =>
        $"/sources/{versionId.ToString(CultureInfo.InvariantCulture)}/original";

    public static void MapOriginals(this IEndpointRouteBuilder endpoints) =>
        endpoints.MapGet("/sources/{versionId:long}/original", GetAsync);

    private static async Task<IResult> GetAsync(
        long versionId, SourceReader reader, CurrentUser user, HttpContext context, CancellationToken cancellationToken)
    {
        var file = await reader.FindOriginalAsync(versionId, user.Groups, cancellationToken);
        if (file is null) return Results.NotFound();

        var isPdf = file.MediaType == PdfMediaType;
        var disposition = new ContentDispositionHeaderValue(isPdf ? "inline" : "attachment");
        disposition.SetHttpFileName(file.FileName);
        var headers = context.Response.Headers;
        headers.ContentDisposition = disposition.ToString();
        headers.ContentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; sandbox";
        headers.CacheControl = "private, no-cache";
        return Results.File(file.Path, isPdf ? PdfMediaType : "application/octet-stream", enableRangeProcessing: true);
    }
}
