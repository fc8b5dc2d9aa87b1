using FranceTravail.Assistant.Conversations.History;
using FranceTravail.Assistant.Conversations.Turns;
using FranceTravail.Assistant.Knowledge.Curation;
using FranceTravail.Assistant.Web.Authentication;
using FranceTravail.Assistant.Web.Features.Conversations;
using FranceTravail.Assistant.Web.Features.Sources;

namespace FranceTravail.Assistant.Web.Features.Chat;

/// <summary>The conversation on screen: its turns, of which at most one is running, and what can be done to it. Used from one circuit.</summary>
public sealed class OpenConversation(
    ConversationStore store,
    SourceReader sources,
    ITurnRunner runner,
    ConversationNotices notices,
    CurrentUser user,
    TimeProvider time,
    ILogger<LiveTurn> turnLog) : IAsyncDisposable
{
    private readonly List<LiveTurn> _turns = [];

    /// <summary>Null while nothing was asked yet.</summary>
    public Guid? Id { get; private set; }

    public string? Title { get; private set; }

    public bool IsMissing { get; private set; }

    public IReadOnlyList<LiveTurn> Turns => _turns;

    public LiveTurn? Running => _turns.FindLast(turn => !turn.Snapshot.IsEnded);

    /// <summary>A turn has ended. Raised on the watching thread, now and then twice for the same turn.</summary>
    public event Action? TurnEnded;

    /// <summary>Shows another conversation, or an empty one.</summary>
    public async Task OpenAsync(Guid? id, CancellationToken cancellationToken)
    {
        Id = id;
        Title = null;
        IsMissing = false;
        await CloseTurnsAsync();

        // Another conversation may have been opened meanwhile; the last one asked for stays.
        if (Id == id) await RefreshAsync(cancellationToken);
    }

    /// <summary>Takes over what changed in the store: a turn asked in another tab, a new title, a deletion.</summary>
    public async Task RefreshAsync(CancellationToken cancellationToken)
    {
        if (Id is not { } id) return;

        var view = await store.FindAsync(id, user.Name, cancellationToken);
        if (Id != id) return;

        IsMissing = view is null;
        Title = view?.Title;
        if (view is null)
        {
            await CloseTurnsAsync();
            return;
        }

        foreach (var turn in view.Turns) Add(turn);
        await JudgeSourcesAsync(cancellationToken);
    }

    /// <summary>Asks in this conversation, or in a new one where this one is gone.</summary>
    public async Task AskAsync(AskedQuestion question, CancellationToken cancellationToken)
    {
        var asked = Id;
        var (inForceOn, passagesOnly) = question.Choices;
        var request = new TurnRequest(IsMissing ? null : asked, question.Text, user.Name, [.. user.Groups], inForceOn, PassagesOnly: passagesOnly);
        var started = await StartAsync(request, cancellationToken);
        if (Id == asked)
        {
            if (started.ConversationId != asked)
            {
                (IsMissing, Title) = (false, null);
                await CloseTurnsAsync();
            }

            Id = started.ConversationId;
            Add(new TurnView(started.TurnId, started.Request.Question, time.GetUtcNow(), TurnSnapshot.Empty, inForceOn, passagesOnly, started.Request.Masked));
        }

        notices.Publish(user.Name, started.ConversationId);
    }

    public async ValueTask DisposeAsync() => await CloseTurnsAsync();

    private async Task<StartedTurn> StartAsync(TurnRequest request, CancellationToken cancellationToken)
    {
        try
        {
            return await runner.StartAsync(request, cancellationToken);
        }
        catch (UnknownConversationException)
        {
            // Deleted in another tab a moment ago: the question is worth more than where it was to stand.
            return await runner.StartAsync(request with { ConversationId = null }, cancellationToken);
        }
    }

    private void Add(TurnView view)
    {
        if (_turns.Exists(known => known.Id == view.Id)) return;

        var turn = new LiveTurn(view, runner, time, turnLog);
        turn.Changed += () =>
        {
            if (turn.Snapshot.IsEnded) TurnEnded?.Invoke();
        };
        _turns.Add(turn);
        turn.Watch();
    }

    // An answer says what was so when it was written: since then a curator may have withdrawn a text, or an import replaced it.
    private async Task JudgeSourcesAsync(CancellationToken cancellationToken)
    {
        var turns = _turns.ToList();
        var versions = turns.SelectMany(turn => SourceDoubts.VersionsOf(turn.Snapshot)).ToHashSet();
        if (versions.Count == 0) return;

        var validities = await sources.FindValiditiesAsync(versions, user.Groups, cancellationToken);
        foreach (var turn in turns) turn.Judge(validities);
    }

    private async Task CloseTurnsAsync()
    {
        var closing = _turns.ToList();
        _turns.Clear();
        foreach (var turn in closing) await turn.DisposeAsync();
    }
}
