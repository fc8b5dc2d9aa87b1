namespace FranceTravail.Assistant.Knowledge.Evaluation.Checker;

/// <param name="Caught">Share of the wrong sentences that the check refuses.</param>
/// <param name="FalseAlarms">Share of the true sentences that it refuses.</param>
/// <param name="Missed">Some of the wrong ones that passed, for whoever mends the check.</param>
/// <param name="Refused">Some of the true ones that did not, with the reason.</param>
public sealed record CheckerScores(
    Estimate Caught,
    Estimate FalseAlarms,
    IReadOnlyDictionary<MutationKind, Estimate> CaughtByKind,
    IReadOnlyList<Mutation> Missed,
    IReadOnlyList<string> Refused);
