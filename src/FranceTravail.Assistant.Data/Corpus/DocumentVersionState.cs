namespace FranceTravail.Assistant.Data.Corpus;

public enum DocumentVersionState
{
    Draft,
    InReview,
    Published,

    /// <summary>Replaced or withdrawn: kept, so that old answers can be shown as they were, and never searched.</summary>
    Archived,
}
