namespace FranceTravail.Assistant.Knowledge.Retrieval.Analysis;

/// <param name="IsAcronym">Written in capitals among words that are not, or a single letter used as a name.</param>
internal readonly record struct FrenchToken(string Term, bool IsAcronym);
