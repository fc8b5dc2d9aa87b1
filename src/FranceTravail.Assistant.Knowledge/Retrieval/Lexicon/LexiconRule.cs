namespace FranceTravail.Assistant.Knowledge.Retrieval.Lexicon;

/// <summary>A query that holds <paramref name="Trigger"/> also looks for <paramref name="Added"/>.</summary>
internal sealed record LexiconRule(LexiconPhrase Trigger, IReadOnlyList<LexiconPhrase> Added);
