namespace FranceTravail.Assistant.Conversations.Letters.Storage;

/// <param name="Id">Shared by the letters that were pasted together.</param>
/// <param name="Position">Among them as they were pasted, from 1.</param>
public sealed record SeriesPlace(Guid Id, int Position);
