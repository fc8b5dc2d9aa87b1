namespace FranceTravail.Assistant.Knowledge.Evaluation.Checker;

/// <summary>A sentence that its source supports, from which wrong ones are made.</summary>
/// <param name="Sentence">Verbatim in <paramref name="Source"/>.</param>
/// <param name="Source">The passage, title included.</param>
/// <param name="OtherSource">A passage of another document, which does not support it.</param>
public sealed record CheckedExample(string Sentence, string Source, string OtherSource);
