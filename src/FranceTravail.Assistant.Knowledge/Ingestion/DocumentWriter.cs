using FranceTravail.Assistant.Data;
using FranceTravail.Assistant.Data.Corpus;
using FranceTravail.Assistant.Knowledge.Curation;
using FranceTravail.Assistant.Knowledge.Ingestion.Passages;
using FranceTravail.Assistant.Knowledge.Retrieval;
using FranceTravail.Assistant.Knowledge.Retrieval.Analysis;
using Microsoft.EntityFrameworkCore;

namespace FranceTravail.Assistant.Knowledge.Ingestion;

/// <summary>
/// Extracted document → version with passages, terms and vectors, in one transaction; then the index is told. A cut between
/// the two loses nothing: the index catches up by generation.
/// </summary>
public sealed class DocumentWriter(
    IDbContextFactory<AssistantDbContext> contexts,
    TextEmbedder embedder,
    PassageVectors vectors,
    IPassageIndex index,
    TimeProvider time)
{
    /// <summary>Grows when an extractor or the cutting into passages changes, so that the next import renews what is stored.</summary>
    private const int ExtractionVersion = 1;

    /// <summary>The number of passages of the published version when it is the same file under the same metadata, else null.</summary>
    public async Task<int?> FindUnchangedAsync(ImportedFile file, string contentHash, CancellationToken cancellationToken)
    {
        var key = ImportKey(file);
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.DocumentVersions
            .Where(version => version.DocumentId == file.DocumentId
                && version.State == DocumentVersionState.Published
                && version.ContentHash == contentHash
                && version.ImportKey == key)
            .Select(version => (int?)version.Passages.Count)
            .FirstOrDefaultAsync(cancellationToken);
    }

    /// <summary>Why the document may not be imported, a French sentence, or null: what a curator withdrew, only a curator brings back.</summary>
    public async Task<string?> FindWithdrawalAsync(string documentId, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await WithdrawnDocument.FindAsync(context, documentId, cancellationToken);
    }

    public async Task<ImportResult> WriteAsync(ReadFile.Ready ready, string author, CancellationToken cancellationToken)
    {
        var title = ready.File.Manifest?.Title ?? ready.Document.Title ?? Path.GetFileNameWithoutExtension(ready.File.RelativePath);
        var drafts = PassageBuilder.Build(ready.Document);
        if (drafts.Count == 0)
            return new ImportResult(ready.File.RelativePath, null, ImportOutcome.Refused, "Le fichier ne contient aucun texte.", 0, ready.Document.Warnings);

        var embedded = await vectors.EmbedAsync(ready.File.DocumentId, title, drafts, cancellationToken);
        var version = Version(ready, title, author);
        version.Passages.AddRange(drafts.Zip(embedded, (draft, vector) => Passage(title, draft, vector)));

        var (replaced, curated) = await SaveAsync(ready.File, version, cancellationToken);
        var late = await FollowAsync(Indexed(ready.File, version), cancellationToken);
        string[] warnings = [.. ready.Document.Warnings, .. new[] { curated, late }.OfType<string>()];
        return new ImportResult(
            ready.File.RelativePath,
            ready.File.DocumentId,
            replaced ? ImportOutcome.Updated : ImportOutcome.Imported,
            null,
            drafts.Count,
            warnings);
    }

    // The document is stored by now: an index that refuses it makes it late, not lost.
    private async Task<string?> FollowAsync(IndexedVersion version, CancellationToken cancellationToken)
    {
        try
        {
            await index.ReplaceAsync(version, cancellationToken);
            await index.FollowAsync(cancellationToken);
            return null;
        }
        catch (IndexUnavailableException exception)
        {
            return $"Le document est enregistré, l'index est en retard : {exception.Message}";
        }
    }

    /// <summary>Whether another version was there before, and a French sentence where a curator had set its dates.</summary>
    private async Task<(bool Replaced, string? Curated)> SaveAsync(ImportedFile file, DocumentVersion version, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        if (await WithdrawnDocument.FindAsync(context, file.DocumentId, cancellationToken) is { } withdrawn) throw new DocumentWithdrawnException(withdrawn);

        var generation = await NextGenerationAsync(context, cancellationToken);
        var document = await context.Documents.FindAsync([file.DocumentId], cancellationToken);
        if (document is null)
        {
            document = new Document
            {
                Id = file.DocumentId,
                Collection = file.Collection,
                Audience = file.Audience,
                CreatedAt = time.GetUtcNow(),
            };
            context.Documents.Add(document);
        }

        (document.Collection, document.Audience) = (file.Collection, file.Audience);
        var published = await context.DocumentVersions
            .Where(candidate => candidate.DocumentId == file.DocumentId && candidate.State == DocumentVersionState.Published)
            .ToListAsync(cancellationToken);
        foreach (var previous in published)
        {
            previous.State = DocumentVersionState.Archived;
            previous.Reason = "Remplacée par un import.";
            previous.IndexGeneration = generation;
        }

        version.IndexGeneration = generation;
        context.DocumentVersions.Add(version);
        var curated = published is [var before] ? await CarriedDates.CarryAsync(context, before, version, time.GetUtcNow(), cancellationToken) : null;
        await context.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return (published.Count > 0, curated);
    }

    private async Task<long> NextGenerationAsync(AssistantDbContext context, CancellationToken cancellationToken)
    {
        var state = await context.IndexStates.SingleOrDefaultAsync(cancellationToken);
        if (state is null)
        {
            state = new IndexState { AnalyzerVersion = FrenchAnalyzer.Version, EmbeddingModel = embedder.ModelKey };
            context.IndexStates.Add(state);
        }

        if (state.EmbeddingModel != embedder.ModelKey)
        {
            throw new ModelUnavailableException(
                "Le corpus a été importé avec un autre modèle de recherche, dont les vecteurs ne se comparent pas à ceux-ci. "
                + "Reprenez l'ancien modèle (Assistant:Models:Embedding), ou importez dans un nouveau dossier de données (--data).");
        }

        state.Generation++;
        return state.Generation;
    }

    private DocumentVersion Version(ReadFile.Ready ready, string title, string author)
    {
        var manifest = ready.File.Manifest;
        return new DocumentVersion
        {
            DocumentId = ready.File.DocumentId,
            ContentHash = ready.ContentHash,
            ImportKey = ImportKey(ready.File),
            Title = title,
            Date = manifest?.Date ?? ready.Document.Date,
            Source = manifest?.Source ?? ready.Document.Source,
            Publisher = manifest?.Publisher,
            Licence = manifest?.Licence,
            Theme = manifest?.Theme,
            Status = manifest?.Status,
            State = DocumentVersionState.Published,
            InForceFrom = manifest?.InForceFrom,
            InForceTo = manifest?.InForceTo,
            FileName = Path.GetFileName(ready.File.RelativePath),
            MediaType = ready.Document.MediaType,
            Text = ready.Document.Text,
            Author = author,
            CreatedAt = time.GetUtcNow(),
        };
    }

    private static Passage Passage(string title, PassageDraft draft, ReadOnlyMemory<float> vector) => new()
    {
        Ordinal = draft.Ordinal,
        Heading = draft.Heading,
        Text = draft.Text,
        Start = draft.Start,
        End = draft.End,
        Page = draft.Page,
        Terms = TermsEncoding.Encode(PassageTerms.Of(title, draft.Heading, draft.Text)),
        Vector = VectorEncoding.Encode(vector.Span),
    };

    private static IndexedVersion Indexed(ImportedFile file, DocumentVersion version) => new(
        version.Id,
        version.DocumentId,
        file.Collection,
        file.Audience,
        version.Status,
        version.InForceFrom,
        version.InForceTo,
        [.. version.Passages.Select(passage => new IndexedPassage(
            passage.Id, TermsEncoding.Decode(passage.Terms), VectorEncoding.Decode(passage.Vector)))]);

    private string ImportKey(ImportedFile file) => ContentHash.OfTexts(
        $"{ExtractionVersion}/{FrenchAnalyzer.Version}/{embedder.ModelKey}",
        file.Collection,
        file.Audience,
        file.RelativePath,
        file.Manifest?.ToString());
}
