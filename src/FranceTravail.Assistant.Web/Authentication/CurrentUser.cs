namespace FranceTravail.Assistant.Web.Authentication;

/// <summary>Who is asking, and the groups whose documents they may read.</summary>
/// <param name="IsCurator">May change what others work with: letter templates, the corpus, its gaps and the search vocabulary.</param>
public sealed record CurrentUser(string Name, IReadOnlySet<string> Groups, bool IsCurator = true);
