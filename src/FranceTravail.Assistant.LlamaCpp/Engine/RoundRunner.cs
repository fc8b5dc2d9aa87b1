using FranceTravail.Assistant.LlamaCpp.Handles;
using FranceTravail.Assistant.LlamaCpp.Interop;

namespace FranceTravail.Assistant.LlamaCpp.Engine;

/// <summary>Outcome of a decode, by llama_decode's codes.</summary>
internal enum RoundResult
{
    Done,

    /// <summary>The memory has no room for the batch and is as before.</summary>
    NoRoom,

    /// <summary>The abort switch was turned on; finished pieces were removed again.</summary>
    Aborted,
}

/// <summary>Computes one round: fills the batch, decodes it, and lets each sequence that is complete take its next token.</summary>
internal sealed class RoundRunner(ContextHandle context, BatchHandle batch, PromptCache cache, AbortSwitch abortSwitch, string modelPath)
{
    private readonly List<(SequenceState Sequence, int Index)> _sampling = [];

    /// <summary>Sequences whose answer was finished by the latest round.</summary>
    public List<SequenceState> Finished { get; } = [];

    /// <exception cref="LlamaException">llama.cpp failed; what it holds is unknown.</exception>
    public RoundResult Run(IReadOnlyList<RoundShare> shares)
    {
        Finished.Clear();
        Fill(shares);
        var code = Decode(shares);
        switch (code)
        {
            case 0:
                break;
            case 1:
                return RoundResult.NoRoom;
            case 2:
                foreach (var share in shares)
                    cache.Restore(share.Sequence.Slot!);
                return RoundResult.Aborted;
            default:
                throw new LlamaException($"llama_decode failed with code {code} for {batch.Count} tokens of {modelPath}.", modelPath, code);
        }

        foreach (var (sequence, count) in shares)
            cache.Commit(sequence.Slot!, sequence.Tokens.Slice(sequence.Slot!.Tokens.Count, count));

        foreach (var (sequence, index) in _sampling)
        {
            if (sequence.Accept(sequence.Sampler.Sample(context, index)))
                Finished.Add(sequence);
        }

        return RoundResult.Done;
    }

    private void Fill(IReadOnlyList<RoundShare> shares)
    {
        batch.Clear();
        _sampling.Clear();
        foreach (var (sequence, count) in shares)
        {
            var slot = sequence.Slot!;
            var start = slot.Tokens.Count;
            var isLast = count == sequence.Missing;
            for (var i = 0; i < count; i++)
            {
                var wantsLogits = isLast && i == count - 1;
                var index = batch.Add(sequence.Tokens[start + i], start + i, slot.Id, wantsLogits);
                if (wantsLogits)
                    _sampling.Add((sequence, index));
            }
        }
    }

    private int Decode(IReadOnlyList<RoundShare> shares)
    {
        if (shares is not [{ Count: > 1 } lone])
            return LlamaNative.llama_decode(context, batch.Value);

        using var registration = lone.Sequence.Request.CancellationToken.UnsafeRegister(
            static state => ((AbortSwitch)state!).TurnOn(), abortSwitch);
        var code = LlamaNative.llama_decode(context, batch.Value);

        return code;
    }
}
