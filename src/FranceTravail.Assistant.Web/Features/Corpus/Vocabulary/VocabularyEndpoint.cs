using System.Text;
using FranceTravail.Assistant.Knowledge.Retrieval.Lexicon.Curation;
using FranceTravail.Assistant.Web.Authentication;

namespace FranceTravail.Assistant.Web.Features.Corpus.Vocabulary;

/// <summary>The vocabulary as a file, for curators.</summary>
internal static class VocabularyEndpoint
{
    public const string Address = "/vocabulaire/export";

    public static void MapVocabulary(this IEndpointRouteBuilder endpoints) => endpoints.MapGet(Address, GetAsync);

    private static async Task<IResult> GetAsync(
        SearchVocabulary vocabulary, CurrentUser user, HttpContext context, CancellationToken cancellationToken)
    {
        if (!user.IsCurator) return Results.NotFound();

        context.Response.Headers.CacheControl = "private, no-store";
        return Results.File(Encoding.UTF8.GetBytes(await vocabulary.ExportAsync(cancellationToken)), "text/plain; charset=utf-8", "vocabulaire.txt");
    }
}
