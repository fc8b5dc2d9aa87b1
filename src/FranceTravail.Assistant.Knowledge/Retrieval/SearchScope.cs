namespace FranceTravail.Assistant.Knowledge.Retrieval;

/// <summary>What the asker may see. There is no « everything »: a search without a scope cannot be written.</summary>
/// <param name="Groups">Groups whose documents the asker may read.</param>
/// <param name="InForceOn">Only versions in force on that day.</param>
/// <param name="Collections">Only these collections; null is all of those that the groups may read.</param>
/// <param name="Statuses">Only these publisher's statuses; null is all.</param>
public sealed record SearchScope(
    IReadOnlySet<string> Groups,
    DateOnly InForceOn,
    IReadOnlySet<string>? Collections = null,
    IReadOnlySet<string>? Statuses = null);
