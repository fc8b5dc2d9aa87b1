using FranceTravail.Assistant.Data.Corpus;
using FranceTravail.Assistant.Knowledge.Ingestion;
using FranceTravail.Assistant.Knowledge.Retrieval;
using FranceTravail.Assistant.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace FranceTravail.Assistant.Knowledge.Tests.Ingestion;

public sealed class CorpusImporterTests
{
    private const string Text = "# Mobilité\n\n## Montant\n\nLe montant est de 300 euros.\n\n## Délai\n\nLe délai est de dix jours.\n";

    [Fact]
    public async Task Import_OverAnIndexThatRefuses_StoresTheDocumentAndSaysThatTheIndexIsLate()
    {
        await using var fixture = await ImporterFixture.StartAsync();
        fixture.Write("délai.txt", "Le délai de réponse est de dix jours.");
        var process = fixture.StartProcess(configure: services => services.AddSingleton<IPassageIndex, RefusingIndex>());

        var result = Assert.Single(await fixture.ImportAsync(process));

        Assert.Equal((ImportOutcome.Imported, 1), (result.Outcome, result.Passages));
        Assert.Contains(result.Warnings, warning => warning.Contains("l'index est en retard", StringComparison.Ordinal) && warning.Contains(RefusingIndex.Reason, StringComparison.Ordinal));
        Assert.Single(await fixture.FindAsync("délai de réponse"));
    }

    [Fact]
    public async Task Import_NewDocument_IsFound()
    {
        await using var fixture = await ImporterFixture.StartAsync();
        fixture.Write("a.md", Text);

        var result = Assert.Single(await fixture.ImportAsync());
        var found = await fixture.FindAsync("montant en euros");

        Assert.Equal((ImportOutcome.Imported, "documents/a.md", 2), (result.Outcome, result.DocumentId, result.Passages));
        Assert.Equal("Montant", found[0].Heading);
        Assert.Equal("Mobilité", found[0].Title);
    }

    [Fact]
    public async Task Import_SameFileAgain_ChangesNothing()
    {
        await using var fixture = await ImporterFixture.StartAsync();
        fixture.Write("a.md", Text);
        await fixture.ImportAsync();
        var embedded = fixture.Embeddings.Texts.Count;

        var result = Assert.Single(await fixture.ImportAsync());

        Assert.Equal((ImportOutcome.Unchanged, 2), (result.Outcome, result.Passages));
        Assert.Equal(embedded, fixture.Embeddings.Texts.Count);
        await using var store = await fixture.OpenStoreAsync();
        Assert.Equal(1, await store.DocumentVersions.CountAsync(TestDeadline.Token()));
    }

    [Fact]
    public async Task Import_ChangedFile_ReplacesItAndEmbedsOnlyWhatChanged()
    {
        await using var fixture = await ImporterFixture.StartAsync();
        fixture.Write("a.md", Text);
        await fixture.ImportAsync();
        fixture.Embeddings.Texts.Clear();

        fixture.Write("a.md", Text.Replace("300", "450", StringComparison.Ordinal));
        var result = Assert.Single(await fixture.ImportAsync());

        Assert.Equal(ImportOutcome.Updated, result.Outcome);
        Assert.Contains("450", Assert.Single(fixture.Embeddings.Texts), StringComparison.Ordinal);
        Assert.DoesNotContain(await fixture.FindAsync("montant en euros"), passage => passage.Text.Contains("300", StringComparison.Ordinal));
        await using var store = await fixture.OpenStoreAsync();
        var states = await store.DocumentVersions.OrderBy(version => version.Id).Select(version => version.State).ToListAsync(TestDeadline.Token());
        Assert.Equal([DocumentVersionState.Archived, DocumentVersionState.Published], states);
    }

    [Fact]
    public async Task Import_BadFileAmongGoodOnes_IsRefusedAlone()
    {
        await using var fixture = await ImporterFixture.StartAsync();
        fixture.Write("a.md", Text);
        fixture.Write("b.pdf", "");
        fixture.Write("c.md", "# Autre\n\nUn autre texte.\n");

        var results = await fixture.ImportAsync();

        Assert.Equal([ImportOutcome.Imported, ImportOutcome.Refused, ImportOutcome.Imported], results.Select(result => result.Outcome));
        Assert.NotEmpty(results[1].Reason!);
        await using var store = await fixture.OpenStoreAsync();
        Assert.Equal(2, await store.Documents.CountAsync(TestDeadline.Token()));
    }

    [Fact]
    public async Task Import_WithAManifest_TakesIdentityAndMetadataFromIt()
    {
        await using var fixture = await ImporterFixture.StartAsync();
        fixture.Write("a.md", Text);
        fixture.Write("manifest.jsonl", """{"id":"fiche-1","title":"Aide à la mobilité","path":"a.md","date":"2026-05-18","collection":"aides","status":"current"}""");

        await fixture.ImportAsync();
        var found = (await fixture.FindAsync("montant"))[0];

        Assert.Equal(
            ("fiche-1", "Aide à la mobilité", new DateOnly(2026, 5, 18), "aides", "current"),
            (found.Hit.DocumentId, found.Title, found.Date!.Value, found.Collection, found.Status));
    }

    [Fact]
    public async Task Import_ManifestLineWithoutAFile_IsRefusedWithItsLine()
    {
        await using var fixture = await ImporterFixture.StartAsync();
        fixture.Write("a.md", Text);
        fixture.Write("c.md", Text);
        fixture.Write(".secret.md", Text);
        fixture.Write("manifest.jsonl", """
            {"id":"fiche-1","path":"a.md"}
            {"id":"fiche-2","path":"b.md"}
            {"id":"fiche-3","path":".secret.md"}
            """);
        var steps = new List<ImportProgress>();

        var results = await fixture.ImportAsync(progress: steps);

        Assert.Equal(
            [(".secret.md", ImportOutcome.Refused), ("a.md", ImportOutcome.Imported), ("b.md", ImportOutcome.Refused), ("c.md", ImportOutcome.Imported)],
            results.Select(result => (result.Path, result.Outcome)));
        Assert.Equal("Ce fichier, nommé par manifest.jsonl (ligne 2), n'existe pas dans le dossier.", results[2].Reason);
        Assert.Contains("n'est pas importé", results[0].Reason, StringComparison.Ordinal);
        Assert.Equal(new ImportProgress(4, 4), steps[^1]);
    }

    [Fact]
    public async Task Import_OfOneFile_AsksNothingOfTheRestOfItsManifest()
    {
        await using var fixture = await ImporterFixture.StartAsync();
        fixture.Write("a.md", Text);
        fixture.Write("manifest.jsonl", """
            {"id":"fiche-1","path":"a.md"}
            {"id":"fiche-2","path":"b.md"}
            """);

        Assert.Equal("fiche-1", Assert.Single(await fixture.ImportAsync(file: "a.md")).DocumentId);
    }

    [Fact]
    public async Task Import_InAnotherProcess_IsSeenByTheNextSearch()
    {
        await using var fixture = await ImporterFixture.StartAsync();
        fixture.Write("a.md", Text);
        var server = fixture.StartProcess();
        Assert.Empty(await fixture.FindAsync("montant", server));

        await fixture.ImportAsync();

        Assert.NotEmpty(await fixture.FindAsync("montant", server));
    }

    [Fact]
    public async Task Import_WithAnotherEmbeddingModel_IsRefusedWithWhatToDo()
    {
        await using var fixture = await ImporterFixture.StartAsync();
        fixture.Write("a.md", Text);
        await fixture.ImportAsync();
        var other = fixture.StartProcess("autre");

        var exception = await Assert.ThrowsAsync<ModelUnavailableException>(() => fixture.ImportAsync(other));

        Assert.Contains("--data", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Import_OriginalFile_IsKeptUnderItsHash()
    {
        await using var fixture = await ImporterFixture.StartAsync();
        fixture.Write("a.md", Text);

        await fixture.ImportAsync();

        await using var store = await fixture.OpenStoreAsync();
        var hash = await store.DocumentVersions.Select(version => version.ContentHash).SingleAsync(TestDeadline.Token());
        Assert.Equal(Text, await File.ReadAllTextAsync(Path.Combine(fixture.CorpusPath, "..", "data", "files", hash), TestDeadline.Token()));
    }
}
