using System.Security.Cryptography;
using System.Text;
using FranceTravail.Assistant.Data;
using FranceTravail.Assistant.Data.Corpus;
using Microsoft.EntityFrameworkCore;

namespace FranceTravail.Assistant.Web.Tests.Features.Sources;

/// <summary>A document with one passage, in the database.</summary>
internal sealed record SourceSeed(string Text, string Passage)
{
    public string Id { get; init; } = "document";

    public string Title { get; init; } = "Un titre";

    public string Heading { get; init; } = "Titre › Partie";

    public string Audience { get; init; } = Document.SharedAudience;

    public string MediaType { get; init; } = "text/markdown";

    public string FileName { get; init; } = "document.md";

    public string? Status { get; init; } = "current";

    public int? Page { get; init; }

    public DateOnly? Date { get; init; } = new(2024, 9, 25);

    public DocumentVersionState State { get; init; } = DocumentVersionState.Published;

    public DateOnly? InForceFrom { get; init; }

    public DateOnly? InForceTo { get; init; }

    public string? ReplacedById { get; init; }

    /// <summary>The file that the text was read from.</summary>
    public byte[]? Original { get; init; }

    public string ContentHash => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Id)));

    public async Task<Passage> StoreAsync(AssistantDbContext context, CancellationToken cancellationToken)
    {
        var start = Text.IndexOf(Passage, StringComparison.Ordinal);
        var passage = new Passage
        {
            Ordinal = 0,
            Heading = Heading,
            Text = Passage,
            Start = start,
            End = start + Passage.Length,
            Page = Page,
            Terms = [],
            Vector = [],
        };
        var version = new DocumentVersion
        {
            DocumentId = Id,
            ContentHash = ContentHash,
            ImportKey = "clé",
            Title = Title,
            Date = Date,
            Source = "https://editeur.exemple/document",
            Publisher = "Un éditeur",
            Licence = "Licence ouverte",
            Status = Status,
            State = State,
            InForceFrom = InForceFrom,
            InForceTo = InForceTo,
            ReplacedById = ReplacedById,
            FileName = FileName,
            MediaType = MediaType,
            Text = Text,
            Author = "import",
        };
        version.Passages.Add(passage);
        var document = new Document { Id = Id, Collection = "essai", Audience = Audience };
        document.Versions.Add(version);
        context.Documents.Add(document);
        var state = await context.IndexStates.SingleOrDefaultAsync(cancellationToken);
        if (state is null) context.IndexStates.Add(state = new IndexState());
        version.IndexGeneration = ++state.Generation;
        await context.SaveChangesAsync(cancellationToken);
        return passage;
    }
}
