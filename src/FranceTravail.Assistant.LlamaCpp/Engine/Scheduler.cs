using FranceTravail.Assistant.LlamaCpp.Models;

namespace FranceTravail.Assistant.LlamaCpp.Engine;

/// <summary>
/// Decides who runs: admits requests while there is a slot and room, runs rounds, and when the cache is full sends the
/// youngest sequence back to wait. For the engine's thread.
/// </summary>
internal sealed class Scheduler(EngineSettings settings, PromptCache cache, RoundRunner runner, AbortSwitch abortSwitch, Vocabulary vocabulary)
{
    // A sequence that is admitted has room for a few tokens of its answer, or it would be sent back at once.
    private const int Headroom = 32;

    private readonly List<SequenceState> _running = [];
    private readonly LinkedList<SequenceState> _waiting = [];

    /// <summary>Whether a further request could start now, as far as is known without its prompt.</summary>
    public bool HasRoomForRequest => _running.Count < settings.MaxSequences && _waiting.Count == 0;

    public bool IsIdle => _running.Count == 0 && _waiting.Count == 0;

    /// <summary>Starts a request, or keeps it first in line. Requests come in order while <see cref="HasRoomForRequest"/>.</summary>
    public void Add(GenerationRequest request)
    {
        if (request.CancellationToken.IsCancellationRequested)
        {
            request.Cancel();
            return;
        }

        _waiting.AddLast(new SequenceState(request, vocabulary, cache.Capacity));
        AdmitWaiting();
    }

    /// <summary>One round for everyone who runs.</summary>
    public void RunRound()
    {
        DropCancelled();
        AdmitWaiting();
        if (_running.Count == 0)
            return;

        var shares = RoundPlanner.Plan(_running, settings.BatchSize, cache.Available);
        if (shares.Count == 0 || !cache.TryReserve(shares.Sum(share => share.Count)))
        {
            SendBackYoungest();
            return;
        }

        var result = runner.Run(shares);
        abortSwitch.TurnOff();
        if (result == RoundResult.NoRoom)
            MakeRoom();

        foreach (var sequence in runner.Finished)
            End(sequence);
    }

    /// <summary>Ends every answer with the same error, after which nothing runs or waits.</summary>
    public void FailAll(Exception exception)
    {
        foreach (var sequence in _running.Concat(_waiting))
        {
            sequence.Request.Fail(exception);
            sequence.Dispose();
        }

        _running.Clear();
        _waiting.Clear();
        cache.Clear();
    }

    private void AdmitWaiting()
    {
        while (_running.Count < settings.MaxSequences && _waiting.First?.Value is { } sequence)
        {
            var needed = sequence.Tokens.Length + Headroom;
            if (_running.Count > 0 && needed > cache.Available - _running.Sum(other => other.Missing + Headroom))
                return;

            // Attention sums over cells in their order: kept cells of others before its own would change the last digits.
            if (sequence.Request.IgnoresCache)
                cache.DropIdle();
            if (cache.Acquire(sequence.Tokens) is not { } slot)
                return;

            _waiting.RemoveFirst();
            sequence.Start(slot);
            _running.Add(sequence);
        }
    }

    private void DropCancelled()
    {
        foreach (var sequence in _running.Where(IsCancelled).ToList())
        {
            sequence.Request.Cancel();
            End(sequence);
        }

        foreach (var sequence in _waiting.Where(IsCancelled).ToList())
        {
            sequence.Request.Cancel();
            sequence.Dispose();
            _waiting.Remove(sequence);
        }
    }

    // llama.cpp found no room where the ledger saw some: nothing is worth keeping then, and fewer sequences may fit.
    private void MakeRoom()
    {
        cache.DropIdle();
        if (_running.Count > 1)
            SendBackYoungest();
        else
            throw new LlamaException("llama.cpp found no room in the context for a single sequence.");
    }

    private void SendBackYoungest()
    {
        var youngest = _running[^1];
        _running.RemoveAt(_running.Count - 1);
        cache.Drop(youngest.Stop());
        _waiting.AddFirst(youngest);
    }

    private void End(SequenceState sequence)
    {
        _running.Remove(sequence);
        cache.Release(sequence.Stop());
        sequence.Dispose();
    }

    private static bool IsCancelled(SequenceState sequence) => sequence.Request.CancellationToken.IsCancellationRequested;
}
