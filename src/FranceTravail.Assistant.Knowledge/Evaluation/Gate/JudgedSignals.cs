using FranceTravail.Assistant.Knowledge.Evidence.Gate;

namespace FranceTravail.Assistant.Knowledge.Evaluation.Gate;

/// <summary>What the search showed for a judged question.</summary>
public sealed record JudgedSignals(string Id, bool IsAnswerable, AnswerSignals Signals);

/// <param name="Probability">That the corpus answers, as the gate sees it.</param>
public sealed record JudgedProbability(string Id, bool IsAnswerable, double Probability);
