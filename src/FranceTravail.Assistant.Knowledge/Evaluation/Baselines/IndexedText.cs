namespace FranceTravail.Assistant.Knowledge.Evaluation.Baselines;

/// <summary>A passage as the baselines index it: title and heading path in front, as everywhere.</summary>
public sealed record IndexedText(string DocumentId, string Collection, string Text);
