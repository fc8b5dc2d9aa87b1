using FranceTravail.Assistant.Conversations.Letters.Studio;

namespace FranceTravail.Assistant.Conversations.Letters.Storage;

/// <param name="Template">The letter template's name.</param>
/// <param name="Versions">Oldest first.</param>
/// <param name="Validation">The last one given, for whatever text it was.</param>
/// <param name="Revision">Which one this is; a change to it says so.</param>
/// <param name="Series">The series that it was made with; null for a letter that was begun alone.</param>
public sealed record SavedLetter(
    Guid Id, string Template, LetterState State, IReadOnlyList<LetterVersion> Versions, LetterValidation? Validation, DateTimeOffset UpdatedAt, int Revision, Guid? Series = null);
