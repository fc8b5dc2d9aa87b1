namespace FranceTravail.Assistant.Knowledge.Privacy;

/// <summary>A value that a form names, and the family of its slot.</summary>
public sealed record KnownValue(string Family, string Value);
