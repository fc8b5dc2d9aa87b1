namespace FranceTravail.Assistant.Testing.Retrieval;

/// <summary>A document as a conformance test publishes it.</summary>
public sealed record PublishedDocument(string Id, params string[] Passages)
{
    public string Title { get; init; } = string.Empty;

    public string Collection { get; init; } = "reglement";

    public string Audience { get; init; } = "tous";

    public string? Status { get; init; } = "current";

    public DateOnly? InForceFrom { get; init; }

    public DateOnly? InForceTo { get; init; }

    /// <summary>One per passage, or none at all.</summary>
    public IReadOnlyList<float[]> Vectors { get; init; } = [];
}
