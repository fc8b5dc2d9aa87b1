using FranceTravail.Assistant.Knowledge.Retrieval;
using FranceTravail.Assistant.Qdrant.Collections;
using FranceTravail.Assistant.Qdrant.Http.Contracts;

namespace FranceTravail.Assistant.Qdrant.Search;

/// <summary>A scope as the filter of each ranking.</summary>
internal static class ScopeConditions
{
    /// <summary>Null where the scope allows nothing: there is nothing to ask the server.</summary>
    public static Filter? Of(SearchScope scope)
    {
        if (scope.Groups.Count == 0 || scope.Collections is { Count: 0 } || scope.Statuses is { Count: 0 }) return null;

        var day = Rfc3339.Of(scope.InForceOn);
        var conditions = new List<Condition>
        {
            Condition.Any(PayloadFields.Groups, scope.Groups.Order(StringComparer.Ordinal)),
            // A missing field matches no range: « no date » has to be said.
            Condition.EmptyOr(PayloadFields.From, new ValueRange { Lte = day }),
            Condition.EmptyOr(PayloadFields.To, new ValueRange { Gte = day }),
        };
        if (scope.Collections is { } collections) conditions.Add(Condition.Any(PayloadFields.Collection, collections.Order(StringComparer.Ordinal)));
        if (scope.Statuses is { } statuses) conditions.Add(Condition.Any(PayloadFields.Status, statuses.Order(StringComparer.Ordinal)));
        return new Filter { Must = conditions };
    }
}
