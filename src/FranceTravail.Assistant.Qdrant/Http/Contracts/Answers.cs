namespace FranceTravail.Assistant.Qdrant.Http.Contracts;

/// <summary>Every answer has this envelope; the result is what was asked for.</summary>
internal sealed record Answer<T>(T Result);

internal sealed record ErrorAnswer(ErrorStatus? Status);

internal sealed record ErrorStatus(string? Error);

/// <param name="Version">Null where something else than Qdrant answers in JSON.</param>
internal sealed record VersionInfo(string? Title, string? Version);

/// <param name="Status"><c>completed</c>; <c>wait_timeout</c> where the server accepted the write but did not apply it in time.</param>
internal sealed record UpdateResult(string Status);

internal sealed record CountResult(long Count);
