namespace FranceTravail.Assistant.Knowledge.Evidence.Gate;

/// <summary>Whether the corpus answers a question. The decision is ours and comes before the model.</summary>
/// <param name="Probability">From 0 to 1; null where nothing is calibrated for the embedding model.</param>
public sealed record GateDecision(AnswerSignals Signals, double? Probability, bool Passes);

/// <summary>Decides from what the search shows. Pure and thread-safe.</summary>
/// <param name="calibration">Null where the embedding model has none: then every question that finds a passage passes.</param>
public sealed class AnswerGate(GateCalibration? calibration)
{
    /// <summary>With fewer words, a sentence may hold them all by chance.</summary>
    private const int FewestWords = 3;

    public GateCalibration? Calibration => calibration;

    public GateDecision Decide(AnswerSignals signals)
    {
        // Without vectors the weights say nothing: words alone found it, and the page says so.
        if (calibration is null || signals.Similarity == 0) return new GateDecision(signals, null, Passes: true);

        var probability = calibration.Probability(signals);
        return new GateDecision(signals, probability, probability >= calibration.Threshold || SaysItAll(signals));
    }

    // One sentence holds every word of the question: whatever the vectors say, it speaks of exactly that.
    private static bool SaysItAll(AnswerSignals signals) =>
        signals is { SentenceCoverage: 1, MissingNames: 0, Words: >= FewestWords };
}
