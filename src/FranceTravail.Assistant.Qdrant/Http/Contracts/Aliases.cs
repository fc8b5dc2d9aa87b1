namespace FranceTravail.Assistant.Qdrant.Http.Contracts;

/// <summary>Applied together or not at all.</summary>
internal sealed record ChangeAliases(IReadOnlyList<AliasAction> Actions);

/// <summary>One of the two.</summary>
internal sealed record AliasAction(CreateAlias? CreateAlias = null, DeleteAlias? DeleteAlias = null);

internal sealed record CreateAlias(string CollectionName, string AliasName);

internal sealed record DeleteAlias(string AliasName);

internal sealed record AliasList(IReadOnlyList<AliasDescription> Aliases);

internal sealed record AliasDescription(string AliasName, string CollectionName);
