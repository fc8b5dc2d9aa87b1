namespace FranceTravail.Assistant.Knowledge.Retrieval.Published;

/// <summary>Whether a version is inside a scope; it acts in each ranking, so that what may not be seen takes nobody's place.</summary>
public static class ScopeFilter
{
    public static bool Allows(SearchScope scope, VersionFacts version) =>
        scope.Groups.Contains(version.Audience)
        && (version.InForceFrom is null || version.InForceFrom <= scope.InForceOn)
        && (version.InForceTo is null || version.InForceTo >= scope.InForceOn)
        && (scope.Collections is null || scope.Collections.Contains(version.Collection))
        && (scope.Statuses is null || (version.Status is not null && scope.Statuses.Contains(version.Status)));
}
