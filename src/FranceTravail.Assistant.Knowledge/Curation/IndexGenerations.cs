using FranceTravail.Assistant.Data;
using Microsoft.EntityFrameworkCore;

namespace FranceTravail.Assistant.Knowledge.Curation;

internal static class IndexGenerations
{
    /// <summary>The generation that a curator's transaction reaches. A published document was written by an import, which began the count.</summary>
    public static async Task<long> NextAsync(AssistantDbContext context, CancellationToken cancellationToken)
    {
        var state = await context.IndexStates.SingleAsync(cancellationToken);
        return ++state.Generation;
    }
}
