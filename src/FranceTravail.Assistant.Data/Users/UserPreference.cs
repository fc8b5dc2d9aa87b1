namespace FranceTravail.Assistant.Data.Users;

/// <summary>What a user chose once and finds again on every machine.</summary>
public sealed class UserPreference
{
    public required string UserName { get; init; }

    /// <summary>Questions show ranked passages and no written answer.</summary>
    public bool PassagesOnly { get; set; }
}
