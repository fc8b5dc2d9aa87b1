namespace FranceTravail.Assistant.Web.Authentication;

/// <summary>Who is asking, and the groups whose documents they may read.</summary>
/// <param name="IsCurator">May change what others work with: letter templates, the corpus, its gaps and the search vocabulary.</param>
public sealed record CurrentUser(string Name, IReadOnlySet<string> Groups, bool IsCurator = true)
{
    /// <summary>To be called first by whatever is a curator's, whatever the page showed.</summary>
    /// <exception cref="UnauthorizedAccessException">The user is none.</exception>
    public void DemandCurator()
    {
        if (!IsCurator) throw new UnauthorizedAccessException("This is for curators only.");
    }
}
