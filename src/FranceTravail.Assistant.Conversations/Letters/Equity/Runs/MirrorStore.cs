using System.Text.Json;
using FranceTravail.Assistant.Data;
using FranceTravail.Assistant.Data.Letters;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace FranceTravail.Assistant.Conversations.Letters.Equity.Runs;

/// <summary>The last result of the mirror test, in clear: its people are made up. Threads: any.</summary>
public sealed class MirrorStore(IDbContextFactory<AssistantDbContext> contexts, ILogger<MirrorStore> logger)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { IgnoreReadOnlyProperties = true };

    /// <summary>Takes the place of the one before, in one transaction.</summary>
    public async Task KeepAsync(MirrorReport report, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        context.LetterMirrors.RemoveRange(context.LetterMirrors);
        context.LetterMirrors.Add(new LetterMirrorResult { Id = Guid.CreateVersion7(report.MadeAt), MadeAt = report.MadeAt, Model = report.Model, Pairs = JsonSerializer.Serialize(report.Pairs, Json) });
        await context.SaveChangesAsync(cancellationToken);
    }

    /// <summary>Null before the first one, and where another version of the program wrote what this one cannot read, which is logged.</summary>
    public async Task<MirrorReport?> LastAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        if (await context.LetterMirrors.AsNoTracking().OrderByDescending(result => result.MadeAt).FirstOrDefaultAsync(cancellationToken) is not { } last) return null;

        try
        {
            return new MirrorReport(last.MadeAt, last.Model, JsonSerializer.Deserialize<List<MirrorPair>>(last.Pairs, Json)!);
        }
        catch (JsonException)
        {
            Log.MirrorNotRead(logger, last.MadeAt);
            return null;
        }
    }
}
