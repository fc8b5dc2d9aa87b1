namespace FranceTravail.Assistant.Web.Authentication;

/// <summary>Who is asking, and the groups whose documents they may read.</summary>
public sealed record CurrentUser(string Name, IReadOnlySet<string> Groups);
