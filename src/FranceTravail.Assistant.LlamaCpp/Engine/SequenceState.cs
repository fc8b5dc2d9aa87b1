using System.Diagnostics;
using System.Runtime.InteropServices;
using FranceTravail.Assistant.LlamaCpp.Models;

namespace FranceTravail.Assistant.LlamaCpp.Engine;

/// <summary>
/// One answer being written: the tokens so far (prompt, then answer), of which the slot says how many are computed. One
/// missing token is the usual case; several are a prompt, or an answer that gave its cells back and comes again.
/// </summary>
internal sealed class SequenceState : IDisposable
{
    private readonly List<int> _tokens;
    private readonly Vocabulary _vocabulary;
    private readonly Detokenizer _detokenizer;
    private readonly StopMatcher _stopMatcher;
    private readonly PacedText _text;
    private readonly int _maxOutputTokens;
    private long _startedAt;
    private long _firstTokenAt;
    private int _outputTokens;

    /// <param name="capacity">Tokens that the context holds: the answer ends there at the latest.</param>
    public SequenceState(GenerationRequest request, Vocabulary vocabulary, int capacity)
    {
        Request = request;
        Sampler = new TokenSampler(request.Sampling, vocabulary.Count);
        _tokens = [.. request.Prompt];
        _vocabulary = vocabulary;
        _detokenizer = new Detokenizer(vocabulary);
        _stopMatcher = new StopMatcher(request.StopTexts);
        _text = new PacedText(request);
        _maxOutputTokens = Math.Min(request.MaxOutputTokens ?? int.MaxValue, capacity - request.Prompt.Length);
    }

    public GenerationRequest Request { get; }

    /// <summary>Null while the sequence waits for room.</summary>
    public CacheSlot? Slot { get; private set; }

    public TokenSampler Sampler { get; }

    public int CachedTokens { get; private set; }

    public ReadOnlySpan<int> Tokens => CollectionsMarshal.AsSpan(_tokens);

    /// <summary>Tokens that the cache does not hold yet.</summary>
    public int Missing => _tokens.Count - (Slot?.Tokens.Count ?? 0);

    /// <summary>Only the last token is missing: the next round gives another one.</summary>
    public bool IsGenerating => _outputTokens > 0 && Missing == 1;

    public void Start(CacheSlot slot)
    {
        Slot = slot;
        if (_startedAt != 0)
            return;

        _startedAt = Stopwatch.GetTimestamp();
        CachedTokens = slot.Tokens.Count;
    }

    /// <summary>Gives the slot back; the sequence can start again with another one.</summary>
    public CacheSlot Stop()
    {
        var slot = Slot ?? throw new InvalidOperationException("The sequence is not running.");
        Slot = null;
        _text.Flush();

        return slot;
    }

    /// <summary>Takes the next token and sends its text; returns true when the answer is finished by it.</summary>
    public bool Accept(int token)
    {
        if (_outputTokens == 0)
            _firstTokenAt = Stopwatch.GetTimestamp();
        if (_vocabulary.EndsGeneration(token))
            return Finish(isComplete: true);

        _outputTokens++;
        _tokens.Add(token);
        _text.Append(_stopMatcher.Append(_detokenizer.Append(token)));
        if (_stopMatcher.HasStopped)
            return Finish(isComplete: true);

        return _outputTokens == _maxOutputTokens && Finish(isComplete: false);
    }

    public void Dispose() => Sampler.Dispose();

    private bool Finish(bool isComplete)
    {
        _text.Append(_stopMatcher.Flush());
        _text.Flush();
        Request.Complete(new GenerationOutcome(
            isComplete,
            Request.Prompt.Length,
            CachedTokens,
            _outputTokens,
            Stopwatch.GetElapsedTime(Request.QueuedAt, _startedAt),
            Stopwatch.GetElapsedTime(_startedAt, _firstTokenAt),
            Stopwatch.GetElapsedTime(_firstTokenAt),
            Sampler.FirstTokenProbability));

        return true;
    }
}
