namespace FranceTravail.Assistant.Data.Letters;

/// <summary>What an agent writes in every letter, and which ones they wrote last.</summary>
public sealed class LetterHabit
{
    public required string UserName { get; init; }

    /// <summary>Field → value, sealed.</summary>
    public string? SealedValues { get; set; }

    /// <summary>Names of templates, the last used first, one a line.</summary>
    public string RecentTemplates { get; set; } = string.Empty;
}
