using FranceTravail.Assistant.Data;
using FranceTravail.Assistant.Knowledge.Retrieval.Analysis;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace FranceTravail.Assistant.Knowledge.Evaluation.TitleFree;

/// <summary>Copies what can be found of a corpus, without titles, terms or vectors.</summary>
internal static class TitleFreeCopy
{
    // Both databases come from the same migrations, so that their columns stand in the same order.
    private const string Copy =
        """
        INSERT INTO "Documents" SELECT * FROM source."Documents";
        INSERT INTO "DocumentVersions" SELECT * FROM source."DocumentVersions" WHERE "State" = 'Published';
        UPDATE "DocumentVersions" SET "Title" = '', "Text" = '';
        INSERT INTO "Passages" SELECT * FROM source."Passages" WHERE "VersionId" IN (SELECT "Id" FROM "DocumentVersions");
        UPDATE "Passages" SET "Terms" = x'', "Vector" = x'';
        INSERT INTO "IndexStates" SELECT * FROM source."IndexStates";
        """;

    /// <summary>True where the copy was made anew; it then has no terms and no vectors yet.</summary>
    public static async Task<bool> RefreshAsync(
        DataFolder source, DataFolder aside, IServiceProvider services, string embeddingModel, CancellationToken cancellationToken)
    {
        var stamp = Path.Combine(aside.Path, "copied-from");
        var wanted = await StampAsync(source, embeddingModel, cancellationToken);
        if (File.Exists(stamp) && await File.ReadAllTextAsync(stamp, cancellationToken) == wanted) return false;

        File.Delete(stamp);
        SqliteConnection.ClearAllPools();
        foreach (var file in Directory.GetFiles(aside.Path, "assistant.db*")) File.Delete(file);
        await services.MigrateAssistantDataAsync(cancellationToken);
        await CopyAsync(source, services, cancellationToken);
        await File.WriteAllTextAsync(stamp, wanted, cancellationToken);
        return true;
    }

    private static async Task CopyAsync(DataFolder source, IServiceProvider services, CancellationToken cancellationToken)
    {
        await using var context = await services.GetRequiredService<IDbContextFactory<AssistantDbContext>>().CreateDbContextAsync(cancellationToken);
        await context.Database.OpenConnectionAsync(cancellationToken);
        await context.Database.ExecuteSqlAsync($"ATTACH DATABASE {source.DatabasePath} AS source", cancellationToken);
        await using (var transaction = await context.Database.BeginTransactionAsync(cancellationToken))
        {
            await context.Database.ExecuteSqlRawAsync(Copy, cancellationToken);
            await transaction.CommitAsync(cancellationToken);
        }

        await context.Database.ExecuteSqlRawAsync("DETACH DATABASE source", cancellationToken);
    }

    private static async Task<string> StampAsync(DataFolder source, string embeddingModel, CancellationToken cancellationToken)
    {
        await using var connection = new SqliteConnection($"Data Source={source.DatabasePath};Mode=ReadOnly");
        await connection.OpenAsync(cancellationToken);
        await using var command = connection.CreateCommand();
        command.CommandText = """SELECT "DatabaseId" || ' ' || "Generation" FROM "IndexStates" """;
        return $"{await command.ExecuteScalarAsync(cancellationToken)} {FrenchAnalyzer.Version} {embeddingModel}";
    }
}
