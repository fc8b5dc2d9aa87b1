using FranceTravail.Assistant.Conversations.Turns;
using FranceTravail.Assistant.Data;
using FranceTravail.Assistant.Knowledge.Citations;
using Microsoft.EntityFrameworkCore;

namespace FranceTravail.Assistant.Conversations.History;

/// <summary>Finds the conversations that showed a document: cited by an answer, quoted beside it, or listed as a passage.</summary>
public sealed class CitingConversations(IDbContextFactory<AssistantDbContext> contexts)
{
    public async Task<CitingReport> FindAsync(string documentId, string author, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var mark = TurnJson.DocumentMark(documentId);
        var candidates = context.Turns.AsNoTracking()
            .Where(turn => turn.Snapshot != null && turn.Snapshot.Contains(mark))
            .OrderByDescending(turn => turn.CreatedAt)
            .Select(turn => new { turn.ConversationId, turn.Conversation!.Title, turn.Author, turn.CreatedAt, turn.Snapshot })
            .AsAsyncEnumerable();
        var own = new Dictionary<Guid, CitingConversation>();
        var others = new HashSet<Guid>();
        await foreach (var turn in candidates.WithCancellation(cancellationToken))
        {
            if (!Shows(TurnJson.ReadSnapshot(turn.Snapshot!), documentId)) continue;

            if (turn.Author == author) own.TryAdd(turn.ConversationId, new CitingConversation(turn.ConversationId, turn.Title, turn.CreatedAt));
            else others.Add(turn.ConversationId);
        }

        return new CitingReport([.. own.Values.OrderByDescending(conversation => conversation.AnsweredAt)], others.Count);
    }

    private static bool Shows(TurnSnapshot snapshot, string documentId)
    {
        var cited = CitationMarkers.Numbers(snapshot.Answer);
        return snapshot.Passages.Any(passage => passage.DocumentId == documentId && cited.Contains(passage.Number))
            || snapshot.Decisive.Any(sentence => sentence.DocumentId == documentId)
            || snapshot.Ranked.Any(ranked => ranked.Passage.DocumentId == documentId);
    }
}
